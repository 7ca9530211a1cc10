import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';
import { databaseKind } from '../support/settings.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ poolSize: 2 });
}, openingTimeout);

afterAll(() => hub.close());

/** Four levels below the page: register, activity, purpose, basis, data subjects. */
const fourLevels = `{ registers(first: 50) { totalCount nodes { code name { text } custodian { code }
  controllerships { nodes { kind organisation { code } scope { contractTypes { code } } } }
  activities { totalCount nodes { code purposes { nodes { code bases { article dataSubjectCategory { code } } } } } }
  citations { nodes { section { heading } subject { __typename code } } } } } }`;

/** Registers with everything that the operation above reads; the rows are multiplied by plain SQL. */
async function fillWith(count: number): Promise<void> {
  const { seed, database } = hub;
  const dataSubjectCategory = await seed.dataSubjectCategory();
  const { row } = await seed.register({ code: `first-of-${count}` });
  await database.write(async (transaction) => {
    const copies = `insert into register (custodian_id, code, revision_number, name_fi, name_original, name_sort_key)
      select custodian_id, code || '-' || n, revision_number, name_fi, name_original, name_sort_key from register, generate_series(2, $2::int) n
      where id = $1`;
    await transaction.query(copies, [row.id, count]);
    const activities = `insert into processing_activity (custodian_id, register_id, code, revision_number, name_fi, name_original, name_sort_key)
      select custodian_id, id, 'a-' || code, revision_number, name_fi, 'FI', 'a' from register where custodian_id = $1`;
    await transaction.query(activities, [row.custodian_id]);
    const purposes = `insert into purpose (custodian_id, register_id, activity_id, code, revision_number, name_fi, name_original, name_sort_key)
      select custodian_id, register_id, id, 'p-' || code, revision_number, 'p', 'FI', 'p' from processing_activity where custodian_id = $1`;
    await transaction.query(purposes, [row.custodian_id]);
    const bases = `insert into purpose_basis (custodian_id, register_id, purpose_id, code, revision_number, article, data_subject_category_id)
      select custodian_id, register_id, id, 'b-' || code, revision_number, null, $2 from purpose where custodian_id = $1`;
    await transaction.query(bases, [row.custodian_id, dataSubjectCategory.row.id]);
  });
}

describe('An operation costs one statement', () => {
  test('whether its page of 50 finds one register with four levels below it, or 200', async () => {
    await fillWith(1);
    const ofOne = await hub.countStatements(() => hub.ask(fourLevels));
    await fillWith(199);
    const ofMany = await hub.countStatements(async () => {
      const { registers } = (await hub.ask(fourLevels)) as { registers: { totalCount: number; nodes: unknown[] } };
      expect([registers.totalCount, registers.nodes.length]).toEqual([200, 50]);
      expect(registers.nodes[49]).toMatchObject({
        activities: {
          totalCount: 1,
          nodes: [{ purposes: { nodes: [{ bases: [{ dataSubjectCategory: { code: expect.any(String) } }] }] } }],
        },
      });
    });
    expect({ ofOne, ofMany }).toEqual({ ofOne: 1, ofMany: 1 });
  });

  test('when it has several roots, of which some are not stored', async () => {
    const query =
      '{ a: registers { totalCount } b: organisations { nodes { code } } c: register(code: "none") { code } node(id: "Register:0190a0e0-0000-4000-8000-000000000000") { id } __schema { queryType { name } } }';
    expect(await hub.countStatements(() => hub.ask(query))).toBe(1);
  });

  test('which holds no value of the client', async () => {
    await hub.countStatements(() =>
      hub.ask(`{ registers(filter: { name: { contains: "Robert'); drop table register; --" } }) { totalCount } }`),
    );
    expect(hub.statements).toHaveLength(1);
    expect(hub.statements[0]).not.toMatch(/Robert/);
  });

  test('which reads nothing that @skip and @include leave out', async () => {
    const query = `query ($yes: Boolean = true) { registers @skip(if: $yes) { totalCount }
      organisations { totalCount nodes { code ... @include(if: false) { controllerships { totalCount } } } } }`;
    await hub.countStatements(() => hub.ask(query));
    expect(hub.statements).toEqual([expect.not.stringMatching(/register|controllership/)]);
  });

  test('and the same statement for other values of the same variables', async () => {
    const query =
      'query ($code: String!, $first: Int) { registers(first: $first, filter: { code: { eq: $code } }) { nodes { code } } }';
    const seen = new Set<string | undefined>();
    for (const code of ['a', 'b']) {
      await hub.countStatements(() => hub.ask(query, { code, first: 5 }));
      seen.add(hub.statements[0]);
    }
    expect(seen.size).toBe(1);
  });
});

describe('No statement and no transaction is spent', () => {
  const readsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const { read } = hub.database;
    let reads = 0;
    Object.assign(hub.database, { read: (...given: Parameters<typeof read>) => ((reads += 1), read(...given)) });
    await work().finally(() => Object.assign(hub.database, { read }));
    return reads;
  };

  test('on introspection', async () => {
    expect(await readsOf(() => hub.ask(getIntrospectionQuery()))).toBe(0);
    expect(await readsOf(() => hub.ask('{ __typename }'))).toBe(0);
  });

  test('on an operation that is refused', async () => {
    expect(await readsOf(() => hub.graphql('{ registers(first: 0) { totalCount } }'))).toBe(0);
    expect(await readsOf(() => hub.graphql('{ registers { nobody } }'))).toBe(0);
  });

  test('while an operation that reads opens exactly one', async () => {
    expect(await readsOf(() => hub.ask('{ registers { totalCount } organisations { totalCount } }'))).toBe(1);
  });
});

describe('An operation that fails inside', () => {
  const query = '{ registers { totalCount } }';
  const rename = (from: string, to: string) =>
    hub.database.write((transaction) => transaction.query(`alter table ${from} rename to ${to}`));

  test('a hundred times leaves no transaction open, and the next one is answered', async () => {
    await rename('register', 'register_gone');
    const failures = await Promise.all(Array.from({ length: 100 }, () => hub.graphql(query)));
    await rename('register_gone', 'register');
    const codes = failures.map(({ body }) => body.errors?.[0]?.extensions?.code);
    expect(new Set(codes)).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
    expect(JSON.stringify(failures)).not.toMatch(/register_gone|relation|select/);
    expect(await hub.ask(query)).toEqual({ registers: { totalCount: 200 } });
    expect(await openTransactions()).toEqual([]);
  });

  async function openTransactions(): Promise<readonly unknown[]> {
    if (databaseKind() === 'pglite') return [];
    return hub.database.read((transaction) =>
      transaction.query(
        `select state from pg_stat_activity where datname = current_database() and state like 'idle in transaction%' and pid <> pg_backend_pid()`,
      ),
    );
  }
});
