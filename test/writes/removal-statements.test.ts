import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mistakes, openImportHub, type ImportHub } from '../imports/import-hub.js';
import { openingTimeout } from '../support/hub.js';
import { remove, type Wanted } from './remove.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
}, openingTimeout);

afterAll(() => hub.close());

beforeEach(() => hub.clear());

const times = (size: number, line: (n: number) => string): string =>
  Array.from({ length: size }, (_, n) => line(n)).join('\n');

/** A register with so many of everything, and a term that all of it names. */
const worldOf = (size: number): string => `
language: fi
custodian: oomi
document: notice
organisations: { oomi: { name: Oomi } }
dataSubjectCategories: { customer: { name: asiakas } }
contractTypes:
  other: { name: muu }
  solar: { name: aurinko }
${times(size, (n) => `  solar-${n}: { name: aurinko, parent: solar }`)}
evidenceDocuments:
  notice: { title: Seloste, kind: CONTRACT, language: FI, isUndated: true, sections: [{ position: 1 }] }
registers:
  customers:
    name: rekisteri
    cells:
${times(size, (n) => `      c-${n}: { dataSubjectCategory: customer, contractTypes: [solar], citations: [1] }`)}
    activities:
${times(size, (n) => `      a-${n}: { name: työ, purposes: { p: { name: syy, statements: [{ aspect: RETENTION, says: NONE, citations: [1] }] } } }`)}
`;

async function countFor(size: number, wanted: Wanted): Promise<number> {
  await hub.clear();
  expect(mistakes(await hub.import(worldOf(size)))).toEqual([]);
  hub.statements.length = 0;
  await remove(hub.database, wanted);
  return hub.statements.length;
}

test.each([
  { what: 'a whole', wanted: { kind: 'Register', code: 'customers' } },
  { what: 'what is in use', wanted: { kind: 'ContractType', code: 'solar' } },
  { what: 'a term for another', wanted: { kind: 'ContractType', code: 'solar', replaceBy: 'other' } },
])('removing $what takes as many statements for two rows as for fifty', async ({ wanted }) => {
  const few = await countFor(2, wanted);
  expect(await countFor(50, wanted)).toBe(few);
  expect(few).toBeLessThan(150);
});
