import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { asViewer } from '../../server/database/as-viewer.js';
import { mistakes, openImportHub, type ImportHub } from '../imports/import-hub.js';
import { openingTimeout } from '../support/hub.js';
import { inShort, remove } from './remove.js';
import { world } from './removal-world.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
}, openingTimeout);

afterAll(() => hub.close());

beforeEach(async () => {
  await hub.clear();
  expect(mistakes(await hub.import(world))).toEqual([]);
});

const replace = async (kind: string, code: string, replaceBy: string): Promise<unknown> =>
  inShort(await remove(hub.database, { kind, code, replaceBy }));

/** Each term with the one above it. */
const tree = async (): Promise<unknown> => {
  const rows = await hub.query(
    'select t.code, p.code as parent from contract_type t left join contract_type p on p.id = t.parent_id',
  );
  return Object.fromEntries(rows.map(({ code, parent }) => [code, parent]));
};

const lines = async (sql: string): Promise<unknown> => (await hub.query(`${sql} order by 1`)).map(({ line }) => line);

test('lists name the other term once, by rows with its code, and their nodes are changed', async () => {
  const cells = ['a', 'b', 'c', 'd'].map((cell) => `RegisterCell customers/${cell}`);
  expect(await replace('ContractType', 'solar', 'heat')).toEqual({
    removed: ['ContractType solar'],
    changed: ['ContractType roof', ...cells],
  });
  expect(
    await lines(
      "select l.code || ' ' || t.code || ' ' || l.revision_number as line from cell_contract_type l join contract_type t on t.id = l.contract_type_id",
    ),
  ).toEqual([
    'customers/a+heat heat 2',
    'customers/b+electricity electricity 1',
    'customers/b+heat heat 2',
    'customers/c+heat heat 1',
    'customers/d+electricity electricity 1',
    'customers/d+heat heat 2',
  ]);
  expect(await lines("select code || ' ' || revision_number as line from register_cell")).toEqual(
    ['a', 'b', 'c', 'd'].map((cell) => `customers/${cell} 2`),
  );
});

test('every row that names the term names the other one, twice where it did twice', async () => {
  expect(await replace('PartyCategory', 'authority', 'company')).toEqual({
    removed: ['PartyCategory authority'],
    changed: ['DataFlow out', 'Recipient customers/tax'],
  });
  expect(
    await lines(
      "select a.code || ' ' || b.code as line from data_flow f join party_category a on a.id = f.from_category_id join party_category b on b.id = f.to_category_id",
    ),
  ).toEqual(['company company']);
  expect(await replace('PersonalDataCategory', 'contact', 'usage')).toEqual({
    removed: ['PersonalDataCategory contact'],
    changed: [
      'ActivityData customers/contact',
      'DataFlow out',
      'PersonalDataCategory phone',
      'ProcessingAgreement dpa',
      'Recipient customers/tax',
    ],
  });
  expect(await lines('select code as line from recipient_data')).toEqual(['customers/tax+usage']);
});

test('what documents say of the term goes with it, and is not said of the other one', async () => {
  expect(await replace('ContractType', 'roof', 'heat')).toEqual({
    removed: [
      'Citation ContractType:roof#*@notice/2',
      'Citation Statement:ContractType:roof:RETENTION@notice#*@notice/2',
      'ContractType roof',
      'Statement ContractType:roof:RETENTION@notice',
    ],
    changed: [],
  });
});

test('narrower terms move below the other one, wherever it stands', async () => {
  await replace('ContractType', 'solar', 'heat');
  expect(await tree()).toEqual({ energy: null, electricity: 'energy', roof: 'heat', heat: null });
});

test('the wider term takes the place of a narrower one', async () => {
  await replace('ContractType', 'electricity', 'energy');
  expect(await tree()).toEqual({ energy: null, solar: 'energy', roof: 'solar', heat: null });
});

test('a narrower term that takes the place moves up', async () => {
  await replace('ContractType', 'electricity', 'solar');
  expect(await tree()).toEqual({ energy: null, solar: 'energy', roof: 'solar', heat: null });
});

test('a term further below moves up, and what lay between is below it', async () => {
  expect(await replace('ContractType', 'energy', 'roof')).toEqual({
    removed: ['ContractType energy'],
    changed: ['ContractType electricity', 'ContractType roof'],
  });
  expect(await tree()).toEqual({ roof: null, electricity: 'roof', solar: 'electricity', heat: null });
});

const firms = `
language: fi
custodian: oomi
partyCategories: { third: { name: kolmas } }
registers: { customers: { name: rekisteri, recipients: { firm: { category: company }, third: { category: third } } } }
`;

test('rows that would become equal where only one may be are named, and nothing is written', async () => {
  const alter = (sql: string) => asViewer(hub.database, localViewer, 'write', (transaction) => transaction.query(sql));
  expect(mistakes(await hub.import(firms))).toEqual([]);
  const before = await hub.rowCounts();
  // No concept has such a set with a term in it so far.
  await alter('create unique index one_recipient_for_each on recipient (register_id, category_id)');
  expect(await replace('PartyCategory', 'third', 'company')).toBe(
    'NOT_UNIQUE: With another term in its place, Recipient "customers/third" would be the same as another, ' +
      'and only one may: change or remove one first.',
  );
  await alter('drop index one_recipient_for_each');
  expect(await hub.rowCounts()).toEqual(before);
});
