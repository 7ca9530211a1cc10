import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openingTimeout, openTestHub, type TestHub, type Variables } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
  await hub.seed.register({ code: 'customers', name: 'Asiakkaat' });
  await hub.seed.register({ code: 'marketing', name: 'Markkinointi' });
}, openingTimeout);

afterAll(() => hub.close());

const cursorOf = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

const endCursor = async (list: string): Promise<string> => {
  const answer = await hub.ask(`{ list: ${list} { edges { cursor } } }`);
  return (answer as { list: { edges: { cursor: string }[] } }).list.edges[0]?.cursor ?? 'none';
};

/** What a client is told: one refusal with its code, nothing else. */
async function refusalOf(query: string, variables: Variables = {}): Promise<unknown> {
  const { status, body } = await hub.graphql(query, variables);
  expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|schema\/|select /);
  expect(body.errors).toHaveLength(1);
  const [error] = body.errors ?? [];
  return { status, hasData: 'data' in body, code: error?.extensions?.code, message: error?.message };
}

const refused = (code: string, message: string) => ({ status: 400, hasData: false, code, message });

describe('A page is refused', () => {
  const page = 'query ($first: Int, $after: String) { registers(first: $first, after: $after) { nodes { code } } }';

  test.each([0, 101, -1])('of %s nodes', async (first) => {
    const message = `first: ${first} is not a page size; ask for 1 to 100 nodes, and for more with after.`;
    expect(await refusalOf(page, { first })).toEqual(refused('PAGE_SIZE', message));
  });

  test('that is to be taken from both ends', async () => {
    const message = 'first and last are both given: ask for nodes from the beginning or from the end.';
    expect(await refusalOf('{ registers(first: 2, last: 2) { nodes { code } } }')).toEqual(
      refused('PAGE_SIZE', message),
    );
  });

  test.each([0, 101, -1])('of the last %s nodes', async (last) => {
    const message = `last: ${last} is not a page size; ask for 1 to 100 nodes, and for more with before.`;
    const query = 'query ($last: Int) { registers(last: $last) { nodes { code } } }';
    expect(await refusalOf(query, { last })).toEqual(refused('PAGE_SIZE', message));
  });

  test('of 0 nodes deep inside a list', async () => {
    const query = '{ registers { nodes { activities { nodes { purposes(first: 0) { nodes { code } } } } } } }';
    expect(await refusalOf(query)).toEqual(expect.objectContaining({ code: 'PAGE_SIZE' }));
  });

  test.each([
    ['', 'of no characters'],
    ['not a cursor', 'that is a sentence'],
    [cursorOf(), 'without a list'],
    [cursorOf(7, 'customers'), 'with a number for a list'],
    [cursorOf('Register CODE ASC', ['customers']), 'with a list for a code'],
    [Buffer.from('{"order":"CODE"}').toString('base64url'), 'that is an object'],
  ])('after the cursor "%s" %s', async (after) => {
    const message = `after: "${after}" is not a cursor; use endCursor of the last page, unchanged, or leave after out.`;
    expect(await refusalOf(page, { after })).toEqual(refused('MALFORMED_CURSOR', message));
  });

  test.each([[[]], [['customers', 'customers']], [[7]]])('after a cursor with the keys %j', async (keys) => {
    const after = cursorOf('Register CODE ASC', ...keys);
    const message = `after: "${after}" is not a cursor of this list; use endCursor of its last page, unchanged.`;
    expect(await refusalOf(page, { after })).toEqual(refused('MALFORMED_CURSOR', message));
  });

  test.each([
    ['another order', 'registers(orderBy: { field: NAME })', 'Register NAME ASC'],
    ['another direction', 'registers(orderBy: { field: CODE, direction: DESC })', 'Register CODE DESC'],
    ['another list', 'organisations', 'Organisation CODE ASC'],
  ])('after a cursor of %s', async (_name, list, of) => {
    const after = await endCursor(list);
    const message =
      `after: "${after.slice(0, 60)}" belongs to the list ${of}, but this list is Register CODE ASC: ` +
      'ask for both with the same orderBy, or start again without after.';
    expect(await refusalOf(page, { after })).toEqual(refused('MALFORMED_CURSOR', message));
  });
});

describe('A node is refused', () => {
  const uuid = '0190a0e0-0000-4000-8000-000000000000';

  test.each([
    ['no id at all', ''],
    ['a bare key', uuid],
    ['a kind that is none', `Customer:${uuid}`],
    ['a kind without ids', 'Revision:1'],
    ['a key that is none', 'Register:customers'],
    ['more than an id', `Register:${uuid}:Register`],
    ['SQL', `Register:' or true --`],
  ])('by %s', async (_name, id) => {
    const message = `id: "${id}" is not the id of a node; give an \`id\` that the hub has answered with.`;
    expect(await refusalOf('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual(
      refused('MALFORMED_ID', message),
    );
    expect(await refusalOf('query ($id: ID!) { nodes(ids: [$id]) { id } }', { id })).toEqual(
      refused('MALFORMED_ID', message),
    );
  });

  test('by the id of another kind of node', async () => {
    const id = `Organisation:${uuid}`;
    const message = `id: "${id}" is the id of another kind of node (Organisation, not Register); ask for it with node(id).`;
    expect(await refusalOf('query ($id: ID!) { register(id: $id) { code } }', { id })).toEqual(
      refused('MALFORMED_ID', message),
    );
  });

  test('in a list of more than 100', async () => {
    const ids = Array.from({ length: 101 }, () => `Register:${uuid}`);
    const message = 'ids: 101 are given; ask for at most 100 nodes at a time.';
    expect(await refusalOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual(
      refused('PAGE_SIZE', message),
    );
  });

  test.each([
    ['{ register { code } }', 'Register: no key is given; give exactly one of id, code.'],
    ['{ register(code: null) { code } }', 'Register: no key is given; give exactly one of id, code.'],
    ['{ organisation { code } }', 'Organisation: no key is given; give exactly one of id, code, businessId.'],
    [
      '{ organisation(code: "oomi", businessId: "3101315-4") { code } }',
      'Organisation: code and businessId are given; give exactly one of id, code, businessId.',
    ],
  ])('by %s', async (query, message) => {
    expect(await refusalOf(query)).toEqual(refused('BAD_USER_INPUT', message));
  });

  test.each([
    ['3101315-5', /wrong check digit \(3101315 would go with 4\): compare it/],
    ['0000006-0', /cannot exist, no check digit fits the number 0000006: compare it/],
    ['0000000-0', /belongs to nobody: leave the field out/],
    ['3101315', /is not a Finnish business ID: write seven digits, a hyphen and the check digit/],
    ['', /is not a Finnish business ID: write seven digits/],
  ])('by the business ID "%s"', async (businessId, message) => {
    const refusal = await refusalOf('query ($it: String) { organisation(businessId: $it) { code } }', {
      it: businessId,
    });
    expect(refusal).toEqual({ ...refused('MALFORMED_BUSINESS_ID', ''), message: expect.stringMatching(message) });
  });
});

describe('A filter is refused', () => {
  const list = 'query ($filter: RegisterFilter) { registers(filter: $filter) { nodes { code } } }';
  const wayOut = 'leave it out, or ask for empty values with { isNull: true }.';

  test.each([
    [{ code: null }, `filter: code is null; ${wayOut}`],
    [{ code: { eq: null } }, `filter: code.eq is null; ${wayOut}`],
    [{ name: { contains: null } }, `filter: name.contains is null; ${wayOut}`],
    [{ not: { custodian: { country: { in: null } } } }, `filter: country.in is null; ${wayOut}`],
    [{ or: null }, `filter: or is null; ${wayOut}`],
    [{ controllerships: { none: null } }, 'filter: controllerships.none is null; give a filter, or {} for any node.'],
  ])('with null: %j', async (filter, message) => {
    expect(await refusalOf(list, { filter })).toEqual(refused('BAD_USER_INPUT', message));
  });

  test.each([
    [{ code: { like: 'oomi%' } }, /Field "like" is not defined by type "TextFilter"/],
    [{ code: { eq: 7 } }, /String cannot represent a non string value: 7/],
    [{ codes: { eq: 'oomi' } }, /Field "codes" is not defined by type "RegisterFilter". Did you mean "code"/],
    [{ controllerships: { some: { validFrom: { lt: '2026-02-30' } } } }, /2026-02-30/],
  ])('that the schema does not have: %j', async (filter, message) => {
    const answer = { status: 400, hasData: false, code: 'BAD_USER_INPUT', message: expect.stringMatching(message) };
    expect(await refusalOf(list, { filter })).toEqual(answer);
  });

  test('with a character that no text has', async () => {
    const message =
      'A text of the operation contains the character U+0000, which no text of the register has; leave it out.';
    for (const filter of [{ code: { eq: 'a\0' } }, { code: { in: ['a', '\0'] } }, { name: { contains: '\0' } }]) {
      expect(await refusalOf(list, { filter })).toEqual(refused('BAD_USER_INPUT', message));
    }
    expect(await refusalOf('{ register(code: "\\u0000") { code } }')).toEqual(refused('BAD_USER_INPUT', message));
  });
});

describe('A whole operation is refused', () => {
  test('when one of its roots is, before anything is asked', async () => {
    const query = '{ good: registers { totalCount } bad: registers(first: 0) { totalCount } }';
    const count = await hub.countStatements(async () => {
      expect(await refusalOf(query)).toEqual(expect.objectContaining({ code: 'PAGE_SIZE', hasData: false }));
    });
    expect(count).toBe(0);
  });

  test.each([
    ['a field that is none', '{ registers { nodes { owner } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an order that is none', '{ registers(orderBy: { field: SIZE }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['text that is no operation', '{ registers {', 'GRAPHQL_PARSE_FAILED'],
  ])('with %s', async (_name, query, code) => {
    expect(await refusalOf(query)).toEqual(expect.objectContaining({ status: 400, hasData: false, code }));
  });
});

describe('An operation is refused', () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'code' : `citations { nodes { subject { ${deep(levels - 1)} } } }`;

  test('when nodes of any kind are nested until they would fill the planner', async () => {
    expect(await hub.ask(`{ registers { nodes { ${deep(1)} } } }`)).toEqual(expect.anything());
    const message =
      'The operation reads more than 1000 tables at once: ask for less of it at a time. ' +
      'A field that may be any node counts once per concept.';
    expect(await refusalOf(`{ registers { nodes { ${deep(3)} } } }`)).toEqual(refused('OPERATION_TOO_LARGE', message));
  });
});
