import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Row } from '../../schema/access/transaction.js';
import { allConcepts } from '../../schema/model/declarations.js';
import { readTables, tableNamed } from '../../schema/read-plan/tables.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);

afterAll(() => hub.close());

const rowsOf = (sql: string): Promise<readonly Row[]> => hub.database.read((transaction) => transaction.query(sql));

/** What all companies share, because it is nobody's: public facts, terms, law, and the writes themselves, with what they did. */
const shared = [
  'Change',
  'ContractType',
  'DataSubjectCategory',
  'LawFact',
  'MeasureType',
  'Organisation',
  'PartyCategory',
  'PersonalDataCategory',
  'Revision',
];

/** Columns that row-level security could serve by no index. */
const unfitColumns = `select c.table_name as table, c.column_name as column from information_schema.columns c
  join pg_type t on t.typname = c.udt_name join pg_namespace n on n.oid = t.typnamespace and n.nspname = c.udt_schema
  where c.table_schema = 'public' and (t.typtype in ('e', 'r', 'm') or t.typcategory = 'A')`;

const unfitForeignKeys = `select conname as name from pg_constraint
  where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype in ('n', 'd'))`;

/** What a check finds in a database in which somebody did what it is there to find. */
async function findsAfter(change: string, check: () => Promise<readonly unknown[]>): Promise<readonly unknown[]> {
  await hub.database.write((transaction) => transaction.query(change));
  const found = await check();
  await hub.database.write((transaction) => transaction.query('drop table wrong'));
  return found;
}

const update = async (): Promise<string[]> =>
  (await hub.database.orm.schema.getUpdateSchemaSQL()).split('\n').filter(Boolean);

describe('The tables', () => {
  test('are those of the entities: migrations do not drift', async () => {
    expect(await update()).toEqual([]);
    expect(await findsAfter('create table wrong (id int)', update)).toContain('drop table if exists "wrong" cascade;');
  });

  test('carry the custodian in their key, apart from those that are shared', async () => {
    const tables = readTables(hub.database.orm.getMetadata());
    const keys = await rowsOf(`select conrelid::regclass::text as name from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = any(conkey) where contype = 'p' and attname = 'custodian_id'`);
    const keyed = new Set(keys.map(({ name }) => name));
    const unkeyed = allConcepts().filter(({ name }) => !keyed.has(tableNamed(tables, name).name));
    expect(unkeyed.map(({ name }) => name).sort()).toEqual(shared);
  });

  test('tie each row to its custodian by foreign keys that are never emptied', async () => {
    const [count] = await rowsOf(`select count(*) as count from pg_constraint where contype = 'f'`);
    expect(Number(count?.count)).toBeGreaterThan(100);
    const check = () => rowsOf(unfitForeignKeys);
    expect(await check()).toEqual([]);
    const change = 'create table wrong (id uuid references organisation (id) on delete set null)';
    expect(await findsAfter(change, check)).toEqual([{ name: 'wrong_id_fkey' }]);
  });

  test('have no column that an index could not serve under row-level security', async () => {
    const check = () => rowsOf(unfitColumns);
    expect(await check()).toEqual([]);
    const change = 'create table wrong (texts text[], days daterange, spans int4multirange, fine text)';
    const unfit = ['days', 'spans', 'texts'].map((column) => ({ table: 'wrong', column }));
    const found = await findsAfter(change, check);
    expect(found).toEqual(expect.arrayContaining(unfit));
    expect(found).toHaveLength(3);
  });

  test('have names of at most 63 bytes, which is where PostgreSQL cuts them', async () => {
    const sql = await hub.database.orm.schema.getCreateSchemaSQL();
    const names = [...sql.matchAll(/"([^"]+)"|index (\w+) on/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    expect(names.length).toBeGreaterThan(1_000);
    expect(names).toContain('controllership_one_per_kind_and_day');
    expect([...new Set(names)].filter((name) => Buffer.byteLength(name) > 63)).toEqual([]);
  });
});
