import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writableConcepts } from '../../schema/given/given-shape.js';
import { allConcepts } from '../../schema/model/declarations.js';
import { tableNamed, readTables } from '../../schema/read-plan/tables.js';
import { TransferTool } from '../../schema/transfer/transfer-tool.js';
import { countGroup } from '../../server/generate/generate-group.js';
import { exportOf, nodeCounts } from '../exports/export-hub.js';
import { openImportHub } from '../imports/import-hub.js';
import { matchGolden } from '../support/golden.js';
import { openingTimeout } from '../support/hub.js';
import { generateInto, openGeneratedHub, smallSize, tableHashes, type GeneratedHub } from './generated-hub.js';

let hub: GeneratedHub;

beforeAll(async () => {
  hub = await openGeneratedHub();
}, openingTimeout);

afterAll(() => hub.close());

const value = async (sql: string): Promise<unknown> => (await hub.query(sql))[0]?.value;

/** The names of keys and indexes, and what they say. */
async function keysOf({ query }: Pick<GeneratedHub, 'query'>): Promise<readonly unknown[]> {
  const rows = await query(
    "select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) as key from pg_constraint " +
      "where connamespace = 'public'::regnamespace union all select pg_get_indexdef(indexrelid) from pg_index " +
      "where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) order by 1",
  );
  return rows.map(({ key }) => key);
}

describe('a synthetic group', () => {
  test('is the same in another hub, row by row, and another one from another seed', async () => {
    const [other, different] = await Promise.all([openGeneratedHub(), openGeneratedHub(smallSize, 2)]);
    const hashes = await tableHashes(hub);
    expect(await tableHashes(other)).toEqual(hashes);
    expect(await tableHashes(different)).not.toEqual(hashes);
    await Promise.all([other.close(), different.close()]);
  }, 120_000);

  test('has the same rows on every database', async () => {
    matchGolden('synthetic-group.json', `${JSON.stringify(await tableHashes(hub), null, 2)}\n`);
  });

  test('leaves every key and index of the database as it was', async () => {
    const empty = await openImportHub();
    expect(await keysOf(hub)).toEqual(await keysOf(empty));
    await empty.close();
  });

  test('is counted before as it is written', async () => {
    const { nodes, links, revision } = hub.generated;
    expect(countGroup({ size: smallSize, seed: 1 })).toEqual({ nodes, links });
    const { LawFact: facts, ...counts } = await nodeCounts(hub);
    expect([revision, { ...nodes, ...links }]).toEqual([2, counts]);
    expect(facts).toBeGreaterThan(0);
  });

  test('has every concept but those that speak of documents, rights, decisions and other systems', async () => {
    const left = [
      ...['Citation', 'DataSourceData', 'DocumentSection', 'ExternalReference', 'FindingDecision', 'RightsChannel'],
      'Statement',
    ];
    const written = allConcepts().filter(
      ({ name, isDelivered }) => !isDelivered && !['Change', 'Revision'].includes(name),
    );
    const { nodes, links } = hub.generated;
    expect(Object.keys({ ...nodes, ...links, ...Object.fromEntries(left.map((name) => [name, 0])) }).sort()).toEqual(
      written.map(({ name }) => name).sort(),
    );
  });

  test('has every tool of a transfer, and every way of being a controller', async () => {
    const tools = await hub.query('select distinct tool from transfer where tool is not null');
    expect(tools.map(({ tool }) => String(tool)).sort()).toEqual(Object.keys(TransferTool).sort());
    const kinds = await hub.query('select distinct kind from controllership order by kind');
    expect(kinds.map(({ kind }) => kind)).toEqual(['INDEPENDENT', 'JOINT', 'SOLE']);
  });

  test('has sub-processors twelve deep, the last of whom is the first processor again', async () => {
    const deepest = await value(
      'with recursive tree (id, depth) as (select id, 1 from sub_processing where parent_id is null union all ' +
        'select s.id, t.depth + 1 from sub_processing s join tree t on s.parent_id = t.id) select max(depth) as value from tree',
    );
    const rounds = await value(
      'select count(*) as value from sub_processing s join processing_agreement a on a.id = s.agreement_id where a.processor_id = s.processor_id',
    );
    expect([deepest, Number(rounds) > 0]).toEqual([12, true]);
  });

  test.each([
    ['ownership', 'select owner_id as a, owned_id as b from ownership'],
    [
      'data flows',
      'select coalesce(from_register_id, from_system_id) as a, coalesce(to_register_id, to_system_id) as b from data_flow',
    ],
  ])('has circles of %s', async (_, edges) => {
    const circle = await value(
      `with recursive edge as (${edges}), way (start, at, steps) as (select a, b, 1 from edge where b is not null union ` +
        'select w.start, e.b, w.steps + 1 from way w join edge e on e.a = w.at where w.steps < 4 and e.b is not null) ' +
        'select exists (select from way where start = at) as value',
    );
    expect(circle).toBe(true);
  });

  test('says that it is synthetic, and names no business ID', async () => {
    const tables = readTables(hub.database.orm.getMetadata());
    for (const { name } of writableConcepts()) {
      const table = tableNamed(tables, name).name;
      expect([
        name,
        await value(`select count(*)::int as value from ${table} where code not like 'synthetic-%'`),
      ]).toEqual([name, 0]);
    }
    expect(
      await value(
        "select count(*)::int as value from organisation where business_id is not null or name_fi not like 'Synteetti%'",
      ),
    ).toBe(0);
  });

  test('is taken by an import as it is: nothing in it that an import would refuse or change', async () => {
    const report = await hub.import(await exportOf(hub, { all: true }));
    expect(report).toMatchObject({ revision: null, counts: { created: 0, updated: 0, failed: 0 } });
  }, 120_000);

  test('may be as small as can be', async () => {
    const smallest = await openImportHub();
    await generateInto(smallest, { companies: 1, registers: 1, vendors: 1, flows: 1 });
    const report = await smallest.import(await exportOf(smallest, { all: true }));
    expect(report).toMatchObject({ revision: null, counts: { created: 0, updated: 0, failed: 0 } });
    await smallest.close();
  }, 60_000);

  test('is refused by a hub that has one', async () => {
    await expect(generateInto(hub, smallSize, 3)).rejects.toMatchObject({ code: 'GROUP_EXISTS' });
  });
});
