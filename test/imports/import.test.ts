import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mistakes, openImportHub, type ImportHub } from './import-hub.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
});

beforeEach(() => hub.clear());

afterAll(() => hub.close());

const bundle = `
custodian: oomi
document: notice
language: fi
organisations:
  oomi:
    name: { fi: Oomi Oy, sv: Oomi Ab }
    businessId: 3101315-4
    citations: [{ section: 1, field: businessId, quote: "Y-tunnus" }]
evidenceDocuments:
  notice:
    title: Tietosuojaseloste
    kind: PRIVACY_NOTICE
    language: FI
    isUndated: true
    sections: [{ position: 0 }, { position: 1, printed: "1.", heading: Rekisterinpitäjä }]
dataSubjectCategories: { customer: { name: asiakas }, consumer: { name: kuluttaja, parent: customer } }
contractTypes: { electricity: { name: sähkö }, solar: { name: aurinko } }
registers:
  customers:
    name: { fi: Asiakasrekisteri, en: Customer register }
    cells:
      electric: { dataSubjectCategory: consumer, contractTypes: [electricity] }
      both: { dataSubjectCategory: consumer, contractTypes: [electricity, solar] }
    controllerships:
      alone: { organisation: oomi, kind: SOLE, scope: [electric, both], validFrom: 2024-02-27 }
    activities:
      marketing:
        name: markkinointi
        purposes: { mail: { name: suoramarkkinointi, citations: [1] } }
    bases: { consent: { purpose: marketing/mail, article: ART_6_1_A, primary: true } }
    statements: [{ aspect: TRANSFERS, says: NONE, claim: NONE, citations: [1] }]
    externalReferences: [{ system: crm, kind: register, value: "R 1" }]
`;

describe('a bundle', () => {
  test('brings in every node under its code, and under one revision', async () => {
    const report = await hub.import(bundle, { reason: 'First' });
    expect(mistakes(report)).toEqual([]);
    expect({ revision: report.revision, counts: report.counts }).toEqual({
      revision: 1,
      counts: { created: 20, updated: 0, unchanged: 0, failed: 0 },
    });
    expect(report.rows.map(({ kind, code, result }) => `${result} ${kind} ${code}`)).toEqual(
      expectedRows.map((row) => `CREATED ${row}`),
    );
    expect(await hub.query('select number, at, actor, reason from revision')).toEqual([
      { number: 1, at: '2026-11-21 12:00:00+00', actor: 'local', reason: 'First' },
    ]);
  });

  test('keeps values, sort keys and relations where the register looks for them', async () => {
    await hub.import(bundle);
    expect(
      await hub.query(
        'select name_fi, name_sv, name_en, name_original, name_sort_key, business_id, revision_number from organisation',
      ),
    ).toEqual([
      {
        name_fi: 'Oomi Oy',
        name_sv: 'Oomi Ab',
        name_en: null,
        name_original: 'FI',
        name_sort_key: 'oomi oy',
        business_id: '3101315-4',
        revision_number: 1,
      },
    ]);
    const links =
      'select l.code, o.code as custodian, r.code as register from controllership_scope l join organisation o on o.id = l.custodian_id join register r on r.id = l.register_id order by 1';
    expect(await hub.query(links)).toEqual(
      ['both', 'electric'].map((cell) => ({
        code: `customers/alone+customers/${cell}`,
        custodian: 'oomi',
        register: 'customers',
      })),
    );
    const basis =
      'select b.code, p.code as purpose, b.primary from purpose_basis b join purpose p on p.id = b.purpose_id';
    expect(await hub.query(basis)).toEqual([
      { code: 'customers/consent', purpose: 'customers/marketing/mail', primary: true },
    ]);
    const subjects = 'select c.subject_kind, count(*)::int as count from citation c group by 1 order by 1';
    expect(await hub.query(subjects)).toEqual([
      { subject_kind: 'Organisation', count: 1 },
      { subject_kind: 'Purpose', count: 1 },
      { subject_kind: 'Statement', count: 1 },
    ]);
  });

  test('imported twice changes nothing and leaves no revision', async () => {
    await hub.import(bundle);
    const again = await hub.import(bundle);
    expect({ revision: again.revision, counts: again.counts }).toEqual({
      revision: null,
      counts: { created: 0, updated: 0, unchanged: 20, failed: 0 },
    });
    expect(await hub.query('select count(*)::int as count from revision')).toEqual([{ count: 1 }]);
  });

  test('changed, shows each field before and after, and gives only those rows the new revision', async () => {
    await hub.import(bundle);
    const changed = bundle
      .replace('sv: Oomi Ab', 'sv: Oomi Abp')
      .replace('parent: customer', 'parent: person')
      .replace('{ customer: { name: asiakas }', '{ person: { name: henkilö }, customer: { name: asiakas }')
      .replace('scope: [electric, both], validFrom: 2024-02-27', 'scope: [both]');
    const report = await hub.import(changed);
    expect(report.counts).toEqual({ created: 1, updated: 3, unchanged: 17, failed: 0 });
    expect(
      report.rows.filter(({ result }) => result === 'UPDATED').map(({ code, changes }) => [code, ...changes]),
    ).toEqual([
      ['oomi', { field: 'name.sv', from: 'Oomi Ab', to: 'Oomi Abp' }],
      ['consumer', { field: 'parent', from: 'customer', to: 'person' }],
      [
        'customers/alone',
        { field: 'validFrom', from: '2024-02-27', to: null },
        { field: 'scope', from: ['customers/both', 'customers/electric'], to: ['customers/both'] },
      ],
    ]);
    expect(await hub.query('select code from controllership_scope')).toEqual([
      { code: 'customers/alone+customers/both' },
    ]);
    expect(
      await hub.query(
        'select code, revision_number from controllership union all select code, revision_number from register order by 1',
      ),
    ).toEqual([
      { code: 'customers', revision_number: 1 },
      { code: 'customers/alone', revision_number: 2 },
    ]);
  });

  test('tried out, tells the same and writes nothing', async () => {
    const dry = await hub.import(bundle, { dryRun: true });
    expect(await hub.rowCounts()).toEqual({});
    const real = await hub.import(bundle);
    expect(dry).toEqual({ ...real, dryRun: true, revision: null });
  });

  test('leaves what it does not mention: nodes, and lists that are not given', async () => {
    await hub.import(bundle);
    const report = await hub.import(
      'custodian: oomi\nlanguage: fi\nregisters: { customers: { name: Rekisteri, controllerships: { alone: { organisation: oomi, kind: SOLE } } } }',
    );
    expect(report.counts).toEqual({ created: 0, updated: 2, unchanged: 0, failed: 0 });
    expect(await hub.query('select count(*)::int as count from controllership_scope')).toEqual([{ count: 2 }]);
    expect(await hub.query('select count(*)::int as count from purpose')).toEqual([{ count: 1 }]);
  });

  test('empties a list that is given empty', async () => {
    await hub.import(bundle);
    await hub.import(
      'custodian: oomi\nlanguage: fi\nregisters: { customers: { name: Rekisteri, controllerships: { alone: { organisation: oomi, kind: SOLE, scope: [] } } } }',
    );
    expect(await hub.query('select count(*)::int as count from controllership_scope')).toEqual([{ count: 0 }]);
  });
});

const expectedRows = [
  'Organisation oomi',
  'Citation Organisation:oomi#businessId@notice/1',
  'EvidenceDocument notice',
  'DocumentSection notice/0',
  'DocumentSection notice/1',
  'DataSubjectCategory customer',
  'DataSubjectCategory consumer',
  'ContractType electricity',
  'ContractType solar',
  'Register customers',
  'RegisterCell customers/electric',
  'RegisterCell customers/both',
  'Controllership customers/alone',
  'ProcessingActivity customers/marketing',
  'Purpose customers/marketing/mail',
  'Citation Purpose:customers/marketing/mail#*@notice/1',
  'PurposeBasis customers/consent',
  'Statement Register:customers:TRANSFERS@notice',
  'Citation Statement:Register:customers:TRANSFERS@notice#*@notice/1',
  'ExternalReference Register:customers:crm:register:R 1',
];

test('a reference means the nearest node of its kind', async () => {
  const report = await hub.import(`
custodian: a
language: fi
organisations: { a: { name: A } }
registers:
  r:
    name: R
    activities:
      one: { name: yksi, purposes: { same: { name: sisempi } } }
    bases: { b: { purpose: one/same } }
    recipients: { x: { activity: one } }
  s:
    name: S
    activities: { one: { name: toinen } }
    recipients: { x: { activity: one } }
`);
  expect(mistakes(report)).toEqual([]);
  const rows = await hub.query(
    'select r.code, a.code as activity from recipient r join processing_activity a on a.id = r.activity_id order by 1',
  );
  expect(rows).toEqual([
    { code: 'r/x', activity: 'r/one' },
    { code: 's/x', activity: 's/one' },
  ]);
});

test('the number of statements does not grow with the rows', async () => {
  const organisations = (count: number, name: string): string =>
    [
      'language: fi',
      'custodian: o-1',
      'organisations:',
      ...numbers(count).map((n) => `  o-${n}: { name: ${name} ${n} }`),
    ].join('\n') +
    [
      '\nownerships:',
      ...numbers(count - 1).map((n) => `  own-${n}: { owner: o-1, owned: o-${n + 1}, kind: PARENT }`),
    ].join('\n');
  const counted = async (yaml: string): Promise<number> => {
    hub.statements.length = 0;
    const report = await hub.import(yaml);
    expect(mistakes(report)).toEqual([]);
    return hub.statements.length;
  };
  const few = [await counted(organisations(2, 'A')), await counted(organisations(2, 'B'))];
  const many = [await counted(organisations(2000, 'C')), await counted(organisations(2000, 'D'))];
  expect({ few: few[1], many: many[1] }).toEqual({ few: 2, many: 2 });
  expect((many[0] ?? 0) - (few[0] ?? 0)).toBeLessThan(5);
  expect(await hub.rowCounts()).toEqual({ Change: 6003, Organisation: 2000, Ownership: 1999, Revision: 4 });
});

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
