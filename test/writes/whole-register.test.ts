import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Row } from '../../schema/access/transaction.js';
import { localViewer } from '../../schema/access/viewer.js';
import { allConcepts, conceptNamed, fieldsOf, type Concept } from '../../schema/model/declarations.js';
import { idOf, kindOf } from '../../schema/model/relations.js';
import { isNode } from '../../schema/model/shape.js';
import { readTables, tableNamed, type Table } from '../../schema/read-plan/tables.js';
import { asViewer } from '../../server/database/as-viewer.js';
import type { NotRemoved, Removal } from '../../server/writes/removal.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { inShort, remove } from './remove.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);

afterAll(() => hub.close());

type Counts = Readonly<Record<string, number>>;

const query = (sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  asViewer(hub.database, localViewer, 'read', (transaction) => transaction.query(sql, values));

const nodeTables = (): readonly Table[] => {
  const tables = readTables(hub.database.orm.getMetadata());
  return allConcepts()
    .filter(({ type }) => isNode(type))
    .map(({ name }) => tableNamed(tables, name));
};

const isInRegister = ({ type }: Concept): boolean =>
  fieldsOf(type).some((field) => field.kind === 'toOne' && field.name === 'register' && field.onRemoval === 'cascade');

/** How many rows of each kind meet the condition; kinds without any are left out. */
async function count(tables: readonly Table[], condition: string, values: readonly unknown[] = []): Promise<Counts> {
  const counts = tables.map(
    ({ concept, name }) => `select '${concept.name}' as kind, count(*)::int as count from ${name} where ${condition}`,
  );
  const rows = await query(counts.join(' union all '), values);
  const some = rows.filter((row) => row.count !== 0);
  return Object.fromEntries(some.map((row) => [String(row.kind), Number(row.count)]));
}

/** Citations, statements and references to other systems whose node is not there. */
async function danglingPointers(): Promise<readonly Row[]> {
  const nodes = nodeTables().map(({ concept, name }) => `select '${concept.name}' as kind, id from ${name}`);
  const pointers = nodeTables().flatMap((table) =>
    fieldsOf(table.concept.type).flatMap(({ kind, name }) =>
      kind === 'anyNode'
        ? [`select code, ${table.column(kindOf(name))} as kind, ${table.column(idOf(name))} as id from ${table.name}`]
        : [],
    ),
  );
  expect(pointers).toHaveLength(3);
  return query(
    `select code from (${pointers.join(' union all ')}) p where not exists (select from (${nodes.join(' union all ')}) n where n.kind = p.kind and n.id = p.id)`,
  );
}

const minus = (before: Counts, after: Counts): Counts =>
  Object.fromEntries(
    Object.entries(before).flatMap(([kind, number]) => {
      const gone = number - (after[kind] ?? 0);
      return gone === 0 ? [] : [[kind, gone]];
    }),
  );

const code = 'oomi-customers';

test('a register is refused while data flow to it, and then goes with all that it holds', async () => {
  const [{ id } = {}] = await query('select id from register where code = $1', [code]);
  const inRegister = nodeTables().filter(({ concept }) => isInRegister(concept));
  const held = await count(inRegister, 'register_id = $1', [id]);
  expect(held).toMatchObject({ ActivityData: 54, ControllershipScope: 7, Designation: 3, SecurityMeasure: 7 });
  expect(inShort(await remove(hub.database, { kind: 'Register', code }))).toBe(
    'IN_USE: Register "oomi-customers" is used by 18 data flows (oomi-customers-from-authorities, ' +
      'oomi-customers-from-calling-partners, oomi-customers-from-data-subject and 15 more) and ' +
      '1 system (oomi-information-systems); its Purpose "oomi-customers/call-recording/customer-service-quality" is ' +
      'used by 1 data flow (oomi-customers-from-calling-partners); its Purpose ' +
      '"oomi-customers/credit-check/credit-decision" is used by 1 data flow ' +
      '(oomi-customers-from-suomen-asiakastieto-credit); its Purpose "oomi-customers/marketing/digital-audiences" is ' +
      'used by 1 data flow (oomi-customers-to-digital-marketing-channels): remove them or point them elsewhere first.',
  );
  await clearTheWay(id);
  const before = await count(nodeTables(), 'true');
  const answer = await remove(hub.database, { kind: 'Register', code });
  const gone = minus(before, await count(nodeTables(), 'true'));
  const { Citation = 0, Statement = 0, ...rest } = gone;
  expect(rest).toEqual({ ...held, Register: 1 });
  expect([Citation > 100, Statement > 10]).toEqual([true, true]);
  expect(toldCounts(answer)).toEqual(withoutLinks(gone));
  expect(await count(inRegister, 'register_id = $1', [id])).toEqual({});
  expect(await danglingPointers()).toEqual([]);
});

/** Removes what keeps the register from going. */
async function clearTheWay(id: unknown): Promise<void> {
  const standing = await query(
    "select 'DataFlow' as kind, code from data_flow where $1 in (from_register_id, to_register_id) " +
      "union all select 'System', code from system where register_id = $1",
    [id],
  );
  for (const row of standing) await remove(hub.database, { kind: String(row.kind), code: String(row.code) });
}

function toldCounts(answer: Removal | NotRemoved): Counts {
  if ('problem' in answer) throw new Error(answer.problem.message);
  const byKind = [...Map.groupBy(answer.removed, ({ kind }) => kind)];
  return Object.fromEntries(byKind.map(([kind, nodes]) => [kind, nodes.length]));
}

const withoutLinks = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([kind]) => !conceptNamed(kind).link));
