import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logNodesSoFar } from '../../migrations/20261122022622_changes_so_far.js';
import { openingTimeout, type Variables } from '../support/hub.js';
import { ChangeFeed, changesQuery, replayed } from './change-feed.js';

const customers = `language: fi
custodian: oomi
organisations: { oomi: { name: Oomi } }
contractTypes: { electricity: { name: sähkö }, heat: { name: lämpö } }
dataSubjectCategories: { consumer: { name: kuluttaja } }
registers:
  customers:
    name: Asiakkaat
    cells:
      electric: { dataSubjectCategory: consumer, contractTypes: [electricity] }
    activities: { selling: { name: Myynti } }
`;

let feed: ChangeFeed;

beforeAll(async () => {
  feed = await ChangeFeed.open();
}, openingTimeout);

afterAll(() => feed.hub.close());

describe('Changes are refused', () => {
  const refused = async (variables: Variables) => {
    const { status, body } = await feed.hub.graphql(changesQuery, variables);
    return [status, ...(body.errors ?? []).flatMap(({ extensions, message }) => [extensions?.code, message])];
  };

  test('since less than the first revision', async () => {
    const message =
      'since: -1 is not the number of a revision; give the last one you have seen, or 0 for all from the beginning.';
    expect(await refused({ since: -1, first: 1 })).toEqual([400, 'BAD_USER_INPUT', message]);
  });

  test('in pages of more than 100', async () => {
    expect((await refused({ first: 101 })).slice(0, 2)).toEqual([400, 'PAGE_SIZE']);
  });

  test.each([['nonsense'], [['Register CODE ASC', 'a']], [['Change SEQUENCE ASC', 'a', 'a']]])(
    'after %j, which is no cursor of theirs',
    async (place) => {
      const after = typeof place === 'string' ? place : Buffer.from(JSON.stringify(place)).toString('base64url');
      expect((await refused({ first: 1, after })).slice(0, 2)).toEqual([400, 'MALFORMED_CURSOR']);
    },
  );

  test('by a filter, in another order, or one by one', async () => {
    for (const wrong of ['changes(filter: {})', 'changes(orderBy: { field: SEQUENCE })', 'change(code: "a")']) {
      const { body } = await feed.hub.graphql(`{ ${wrong} { __typename } }`);
      expect([wrong, body.errors?.[0]?.extensions?.code]).toEqual([wrong, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

describe('Changes tell', () => {
  test('what was created, what others point at before what points at it, and of one kind by code', async () => {
    expect(await feed.told(0)).toEqual([]);
    expect(await feed.bring(customers)).toBe(1);
    expect(await feed.told(0)).toEqual([
      '1 CREATED DataSubjectCategory consumer',
      '1 CREATED Organisation oomi',
      '1 CREATED Register customers',
      '1 CREATED ProcessingActivity customers/selling',
      '1 CREATED ContractType electricity',
      '1 CREATED ContractType heat',
      '1 CREATED RegisterCell customers/electric',
    ]);
  });

  test('nothing of an import that changes nothing, or that is only tried', async () => {
    expect(await feed.bring(customers)).toBeNull();
    expect(await feed.bring(customers.replace('name: Oomi', 'name: Oomi Oy'), { dryRun: true })).toBeNull();
    expect([await feed.told(1), await feed.told(99)]).toEqual([[], []]);
  });

  test('what was updated, and only that; of a node whose list has changed too', async () => {
    const renamed = customers
      .replace('name: Oomi', 'name: Oomi Oy')
      .replace('{ consumer:', '{ a: { name: uusi }, consumer:');
    expect(await feed.bring(renamed)).toBe(2);
    expect(await feed.bring(renamed.replace('contractTypes: [electricity]', 'contractTypes: [heat]'))).toBe(3);
    const [third, ...second] = [
      '3 UPDATED RegisterCell customers/electric',
      '2 CREATED DataSubjectCategory a',
      '2 UPDATED Organisation oomi',
    ];
    expect([await feed.told(1), await feed.told(2)]).toEqual([[...second, third], [third]]);
  });

  test('what was removed, before what it pointed at, and which node it was', async () => {
    const before = await feed.all();
    const idOf = (code: string): string => before.find((each) => each.code === code)?.nodeId ?? '';
    const codes = ['customers', 'customers/selling', 'customers/electric'];
    const links = await feed.query(`select 'CellContractType:' || id as id from cell_contract_type`);
    expect(await feed.remove([...codes.map(idOf), ...links.map(({ id }) => String(id))])).toBe(4);
    const gone = { change: 'REMOVED', node: null, revision: { number: 4 } };
    expect(await feed.all({ since: 3 })).toEqual([
      { ...gone, kind: 'RegisterCell', code: 'customers/electric', nodeId: idOf('customers/electric') },
      { ...gone, kind: 'ProcessingActivity', code: 'customers/selling', nodeId: idOf('customers/selling') },
      { ...gone, kind: 'Register', code: 'customers', nodeId: idOf('customers') },
    ]);
    const ofGone = (await feed.all()).filter(({ code }) => codes.includes(code));
    expect(ofGone.map(({ node }) => node)).toEqual(ofGone.map(() => null));
  });

  test('of another node when a code is used again', async () => {
    expect(await feed.bring(customers.replace('name: Oomi', 'name: Oomi Oy'))).toBe(5);
    const registers = (await feed.all()).filter(({ kind }) => kind === 'Register');
    expect(registers.map(({ change, node }) => [change, node?.code])).toEqual([
      ['CREATED', undefined],
      ['REMOVED', undefined],
      ['CREATED', 'customers'],
    ]);
    expect(new Set(registers.map(({ nodeId }) => nodeId)).size).toBe(2);
    expect(registers[2]?.node?.id).toBe(registers[2]?.nodeId);
  });

  test('who wrote it, when and why, and what the node is now', async () => {
    const answer = await feed.hub.ask(`{ changes(since: 4, first: 1) { totalCount nodes { kind change
      revision { number at actor reason } node { __typename ... on Register { name { text } cells { key: code } } } } } }`);
    const revision = { number: 5, at: '2026-11-21T12:00:00.000Z', actor: 'local', reason: 'Why' };
    const node = { __typename: 'Register', name: { text: 'Asiakkaat' }, cells: [{ key: 'customers/electric' }] };
    const nodes = [{ kind: 'Register', change: 'CREATED', revision, node }];
    expect(answer).toEqual({ changes: { totalCount: 3, nodes } });
  });

  test('which nodes there are, to whoever follows them from the first', async () => {
    const changes = await feed.all();
    expect(replayed(changes)).toEqual(await feed.nodesThereAre());
    expect(replayed(changes.slice(0, 7))).toHaveLength(7);
  });
});

describe('The log', () => {
  test('keeps whose a node was and of which register, also when it is gone', async () => {
    const rows = await feed.query(`select node_kind, custodian_id, register_id, node_id from change c
      where c.revision_number = 4 or c.revision_number = 1 and node_kind in ('Organisation', 'Register') order by sequence`);
    const [oomi, register] = rows.map(({ node_id }) => node_id);
    const kept = { custodian_id: oomi, register_id: register };
    expect(rows.map(({ node_kind, custodian_id, register_id }) => ({ node_kind, custodian_id, register_id }))).toEqual([
      { node_kind: 'Organisation', custodian_id: null, register_id: null },
      { node_kind: 'Register', ...kept },
      { node_kind: 'RegisterCell', ...kept },
      { node_kind: 'ProcessingActivity', ...kept },
      { node_kind: 'Register', ...kept },
    ]);
  });

  test('begins with the nodes that there were before it', async () => {
    const [nodes, untilNow] = [await feed.nodesThereAre(), await feed.told(0)];
    await feed.change('truncate change');
    await feed.change(logNodesSoFar);
    expect(replayed(await feed.all())).toEqual(nodes);
    expect(await feed.told(0)).toEqual([
      '1 CREATED DataSubjectCategory consumer',
      '1 CREATED ContractType electricity',
      '1 CREATED ContractType heat',
      '2 CREATED DataSubjectCategory a',
      '2 CREATED Organisation oomi',
      ...untilNow.filter((line) => line.startsWith('5 ')),
    ]);
  });

  test('is written and read by a number of statements that does not grow with the rows', async () => {
    const statementsOf = (count: number, name: string): Promise<number> =>
      feed.hub.countStatements(() => feed.bring(organisations(count, name)));
    const few = [await statementsOf(2, 'A'), await statementsOf(2, 'B')];
    expect([await statementsOf(250, 'A'), await statementsOf(250, 'B')]).toEqual(few);
    expect(await feed.hub.countStatements(() => feed.page({ first: 1 }))).toBe(1);
    expect(await feed.hub.countStatements(() => feed.page({ first: 100 }))).toBe(1);
  });
});

describe('The pages of the changes of a large import', () => {
  test('have each once, in order, on whatever pages', async () => {
    const codes = numbers(250)
      .map((n) => `of-250-${n}`)
      .sort();
    for (const first of [100, 83, 7]) {
      const pages = await feed.allPages({ since: 8, first });
      expect(pages).toHaveLength(Math.ceil(250 / first));
      expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => 250));
      const edges = pages.flatMap((each) => each.edges);
      expect(edges.map(({ node }) => `${node.change} ${node.code}`)).toEqual(codes.map((code) => `UPDATED ${code}`));
      expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(250);
    }
  });

  test('go on where they ended when more is written in between', async () => {
    const first = await feed.page({ since: 8 });
    await feed.bring('language: fi\norganisations: { late: { name: Myöhä } }\n');
    const rest = await feed.all({ since: 8, after: first.pageInfo.endCursor });
    expect([rest.length, rest.at(-1)?.code]).toEqual([151, 'late']);
    const last = (await feed.page({ since: 9 })).pageInfo.endCursor;
    expect(await feed.all({ after: last })).toEqual([]);
  });
});

const organisations = (count: number, name: string): string =>
  ['language: fi', 'organisations:', ...numbers(count).map((n) => `  of-${count}-${n}: { name: ${name} ${n} }`)].join(
    '\n',
  );

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
