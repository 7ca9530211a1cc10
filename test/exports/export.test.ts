import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openImportHub, type ImportHub } from '../imports/import-hub.js';
import { openingTimeout } from '../support/hub.js';
import { bringIn, exportOf } from './export-hub.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
}, openingTimeout);

afterAll(() => hub.close());

const bundle = `custodian: oomi
document: notice
language: fi

evidenceDocuments:
  notice:
    title: Seloste
    kind: PRIVACY_NOTICE
    language: FI
    isUndated: true
    sections:
      - { position: 2 }
      - { position: 10, printed: "1.", heading: Nimi }
  other-notice: { custodian: enermet, title: Toinen, kind: PRIVACY_NOTICE, language: FI, isUndated: true }

organisations:
  enermet: { name: { sv: Enermet, original: sv } }
  oomi: { name: { fi: Oomi Oy, sv: Oomi Ab } }

personalDataCategories:
  name: { name: nimi, isSpecial: false, isCriminal: false, isNationalId: false }

dataSubjectCategories:
  customer: { name: asiakas }

registers:
  customers:
    name: { fi: Asiakkaat, en: Customers, original: en }
    citations:
      - 2
      - { section: 2, field: name, quote: "# a: b" }
      - 10

    activities:
      marketing:
        name: |-
          Kaksi
          riviä
        purposes:
          mail: { name: Posti }

    data:
      marketing: { activity: marketing, purpose: mail, dataSubjectCategory: customer, dataCategory: name }
    statements:
      - { custodian: enermet, document: other-notice, aspect: DPO, says: NOT_STATED }
      - { aspect: RIGHTS, says: STATED, citations: [2, 10] }
  others: { custodian: enermet, name: { sv: Andra, original: sv } }

systems:
  crm: { name: CRM, kind: APPLICATION, register: customers }
`;

describe('an export', () => {
  test('refuses what is not there, and says what may have been meant', async () => {
    await hub.clear();
    await bringIn(hub, bundle);
    await expect(exportOf(hub, { register: 'costumers' })).rejects.toThrow(
      'No register has the code "costumers". Did you mean "customers"?',
    );
    await expect(exportOf(hub, { organisation: 'nobody' })).rejects.toThrow('No organisation has the code "nobody".');
  });

  test('refuses a reference that a bundle has no words for', async () => {
    await bringIn(hub, 'language: fi\ncustodian: oomi\nregisters: { crm/customers: { name: R } }\n');
    await expect(exportOf(hub, { all: true })).rejects.toThrow(
      'System "crm" names Register "customers", and in a bundle that would name a Register inside "crm" instead.',
    );
  });

  test('writes each thing in its shortest form', async () => {
    await hub.clear();
    await bringIn(hub, bundle);
    expect(await exportOf(hub, { all: true })).toBe(bundle);
  });

  test('takes along what a register rests on, and nothing else', async () => {
    const text = await exportOf(hub, { register: 'others' });
    expect(text).toBe(
      'custodian: enermet\nlanguage: sv\n\norganisations:\n  enermet: { name: Enermet }\n\nregisters:\n  others: { name: Andra }\n',
    );
    expect(await exportOf(hub, { register: 'others' }, { withReferences: false })).toBe(
      'custodian: enermet\nlanguage: sv\n\nregisters:\n  others: { name: Andra }\n',
    );
    const own = await exportOf(hub, { register: 'customers' }, { withReferences: false });
    expect(own.match(/^\w+:$/gm)).toEqual(['evidenceDocuments:', 'registers:', 'systems:']);
  });

  test('of an empty hub is a bundle too', async () => {
    await hub.clear();
    expect(await exportOf(hub, { all: true })).toBe('language: fi\n');
    expect(await bringIn(hub, 'language: fi\n')).toEqual({ created: 0, updated: 0 });
  });

  test('takes no more statements for more rows, and reads only', async () => {
    const counted = async (size: number): Promise<number> => {
      await hub.clear();
      await bringIn(hub, manyActivities(size));
      hub.statements.length = 0;
      await exportOf(hub, { register: 'r' });
      return hub.statements.length;
    };
    const few = await counted(2);
    expect(await counted(40)).toBe(few);
    expect(hub.statements.filter((sql) => !sql.startsWith('select'))).toEqual([]);
  });

  test('does not depend on the order in which rows were written', async () => {
    const [text, shuffled] = ['a', 'b'].map((first) => manyActivities(9, first));
    const exported: string[] = [];
    for (const each of [text, shuffled]) {
      await hub.clear();
      await bringIn(hub, each ?? '');
      exported.push(await exportOf(hub, { register: 'r' }));
    }
    expect(exported[0]).toBe(exported[1]);
  });
});

/** A register with as many activities, each with a purpose, data and citations; the order of keys is turned by `first`. */
function manyActivities(size: number, first = 'a'): string {
  const numbers = Array.from({ length: size }, (_, at) => (first === 'a' ? at : size - 1 - at));
  const map = <T>(entry: (n: number) => T): Record<string, T> =>
    Object.fromEntries(numbers.map((n) => [`n-${n}`, entry(n)]));
  return JSON.stringify({
    custodian: 'k',
    document: 'd',
    language: 'fi',
    organisations: { k: { name: 'K' } },
    evidenceDocuments: {
      d: {
        title: 'D',
        kind: 'PRIVACY_NOTICE',
        language: 'FI',
        isUndated: true,
        sections: numbers.map((position) => ({ position })),
      },
    },
    contractTypes: map((n) => ({ name: `T${n}` })),
    dataSubjectCategories: map((n) => ({ name: `S${n}` })),
    registers: {
      r: {
        name: 'R',
        activities: map((n) => ({ name: `A${n}`, purposes: { p: { name: 'P', citations: numbers } } })),
        cells: map((n) => ({ dataSubjectCategory: `n-${n}`, contractTypes: [`n-${n}`] })),
      },
    },
    systems: map((n) => ({ name: `S${n}`, kind: 'APPLICATION', register: 'r' })),
  });
}
