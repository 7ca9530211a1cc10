import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
let registerId: string;

beforeAll(async () => {
  hub = await openTestHub();
  const oomi = await hub.seed.organisation({ code: 'oomi', name: 'Oomi', country: 'FI' });
  const register = await hub.seed.register({
    code: 'customers',
    custodian: oomi,
    name: { fi: 'Asiakkaat', en: 'Customers', original: 'FI' },
  });
  registerId = register.id;
  for (const kind of ['JOINT', 'INDEPENDENT'])
    await hub.seed.controllership({ register, organisation: oomi, kind, code: kind.toLowerCase() });
}, openingTimeout);

afterAll(() => hub.close());

describe('A selection is answered under its own names', () => {
  test('when aliases are longer than a name in the database, and alike for 63 bytes', async () => {
    const long = 'a'.repeat(63);
    const answer = await hub.ask(
      `{ ${long}1: register(code: "customers") { ${long}1: code ${long}2: id ${long}3: custodian { ${long}1: code ${long}2: country } } }`,
    );
    const custodian = { [`${long}1`]: 'oomi', [`${long}2`]: 'FI' };
    expect(answer).toEqual({
      [`${long}1`]: { [`${long}1`]: 'customers', [`${long}2`]: registerId, [`${long}3`]: custodian },
    });
  });

  test('when aliases are names of the database or of JavaScript', async () => {
    const names = ['c0', 'c1', 'j', 't1', 'select', 'constructor', 'toString', 'hasOwnProperty', 'then', 'nodes', 'id'];
    const answer = await hub.ask(
      `{ register(code: "customers") { ${names.map((name) => `${name}: code`).join(' ')} __proto: code } }`,
    );
    const register = Object.fromEntries([...names, '__proto'].map((name) => [name, 'customers']));
    expect(answer).toEqual({ register });
  });

  test('when an alias is the one name that objects of JavaScript treat otherwise', async () => {
    const { body } = await hub.graphql('{ register(code: "customers") { __proto__: custodian { __proto__: code } } }');
    expect(JSON.stringify(body)).toBe('{"data":{"register":{"__proto__":{"__proto__":"oomi"}}}}');
  });

  test('when a list is asked for twice with different arguments', async () => {
    const answer = await hub.ask(`{ register(code: "customers") {
      joint: controllerships(filter: { kind: { eq: JOINT } }) { totalCount nodes { kind } }
      last: controllerships(first: 1, orderBy: { field: CODE, direction: DESC }) { totalCount nodes { code } }
      name { text } english: name(language: EN) { text }
    } }`);
    expect(answer).toEqual({
      register: {
        joint: { totalCount: 1, nodes: [{ kind: 'JOINT' }] },
        last: { totalCount: 2, nodes: [{ code: 'joint' }] },
        name: { text: 'Asiakkaat' },
        english: { text: 'Customers' },
      },
    });
  });

  test('when one field is selected in several places', async () => {
    const answer = await hub.ask(`
      query { register(code: "customers") { custodian { code } ...A ...B controllerships { nodes { code } } } register(code: "customers") { id } }
      fragment A on Register { custodian { name { text } } controllerships { totalCount nodes { kind } } }
      fragment B on Node { ... on Register { controllerships { nodes { organisation { code } } edges { node { code } } edges { cursor } } } }`);
    const nodes = [
      { code: 'independent', kind: 'INDEPENDENT', organisation: { code: 'oomi' } },
      { code: 'joint', kind: 'JOINT', organisation: { code: 'oomi' } },
    ];
    const edges = nodes.map(({ code }) => ({ node: { code }, cursor: expect.any(String) }));
    const register = {
      id: registerId,
      custodian: { code: 'oomi', name: { text: 'Oomi' } },
      controllerships: { totalCount: 2, nodes, edges },
    };
    expect(answer).toEqual({ register });
  });

  test('with __typename everywhere', async () => {
    const answer = await hub.ask(`{ __typename register(code: "customers") { __typename
      name { __typename } custodian { __typename } revision { __typename }
      controllerships(first: 1) { __typename nodes { __typename } edges { __typename node { __typename } } pageInfo { __typename hasNextPage } }
    } }`);
    const node = { __typename: 'Controllership' };
    const controllerships = {
      __typename: 'ControllershipConnection',
      nodes: [node],
      edges: [{ __typename: 'ControllershipEdge', node }],
      pageInfo: { __typename: 'PageInfo', hasNextPage: true },
    };
    const register = {
      __typename: 'Register',
      name: { __typename: 'LocalisedText' },
      custodian: { __typename: 'Organisation' },
      revision: { __typename: 'Revision' },
      controllerships,
    };
    expect(answer).toEqual({ __typename: 'Query', register });
  });

  test('with nothing but __typename', async () => {
    const answer = await hub.ask(
      '{ registers { nodes { __typename } } register(code: "customers") { custodian { __typename } } }',
    );
    expect(answer).toEqual({
      registers: { nodes: [{ __typename: 'Register' }] },
      register: { custodian: { __typename: 'Organisation' } },
    });
  });
});

describe('Fragments apply', () => {
  test('on the interface and on the kind of node found', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ...Any ... on Organisation { businessId } ... on Register { custodian { ...Any } } ... { code } } }
      fragment Any on Node { kind: __typename id revision { number } }`;
    expect(await hub.ask(query, { id: registerId })).toEqual({
      node: {
        kind: 'Register',
        id: registerId,
        revision: { number: expect.any(Number) },
        code: 'customers',
        custodian: {
          kind: 'Organisation',
          id: expect.stringMatching(/^Organisation:/),
          revision: { number: expect.any(Number) },
        },
      },
    });
  });

  test.each([
    [{ with: true, without: true }, {}],
    [
      { with: true, without: false },
      { custodian: { code: 'oomi' }, id: expect.any(String) },
    ],
    [{ with: false, without: true }, {}],
    [{ with: false, without: false }, { id: expect.any(String) }],
  ])('or not, as @include and @skip say: %j', async (variables, more) => {
    const query = `query ($with: Boolean!, $without: Boolean!) { register(code: "customers") { code
      ... @skip(if: $without) { id custodian @include(if: $with) { code } } } }`;
    expect(await hub.ask(query, variables)).toEqual({ register: { code: 'customers', ...more } });
  });

  test('not at all to a root that is left out', async () => {
    const query =
      'query ($no: Boolean = false) { registers @include(if: $no) { totalCount } organisations { totalCount } }';
    expect(await hub.ask(query)).toEqual({ organisations: { totalCount: 1 } });
  });
});

describe('Variables are understood', () => {
  const query = `query ($code: String, $language: Language, $first: Int = 1, $after: String, $field: ControllershipOrderField!,
      $direction: OrderDirection, $filter: ControllershipFilter, $kinds: [ControllershipKind!]) {
    register(code: $code) { name(language: $language) { text }
      some: controllerships(first: $first, after: $after, orderBy: { field: $field, direction: $direction }, filter: $filter) { nodes { code } }
      others: controllerships(filter: { kind: { notIn: $kinds } }) { nodes { code } } } }`;

  test('wherever a value can stand', async () => {
    const variables = {
      code: 'customers',
      language: 'EN',
      first: 2,
      field: 'CODE',
      direction: 'DESC',
      kinds: ['JOINT'],
      filter: { or: [{ code: { contains: 'JOIN' } }, { organisation: { country: { eq: 'SE' } } }] },
    };
    const register = {
      name: { text: 'Customers' },
      some: { nodes: [{ code: 'joint' }] },
      others: { nodes: [{ code: 'independent' }] },
    };
    expect(await hub.ask(query, variables)).toEqual({ register });
  });

  test('by their defaults, and as left out when they are null or missing', async () => {
    const variables = { code: 'customers', language: null, after: null, field: 'CODE', filter: null, kinds: [] };
    const all = [{ code: 'independent' }, { code: 'joint' }];
    const register = {
      name: { text: 'Asiakkaat' },
      some: { nodes: [{ code: 'independent' }] },
      others: { nodes: all },
    };
    expect(await hub.ask(query, variables)).toEqual({ register });
  });
});

describe('An operation of several roots', () => {
  test('is answered as one, and each root for itself', async () => {
    const answer =
      await hub.ask(`{ all: registers { totalCount } none: register(code: "none") { code } one: register(code: "customers") { code }
      __schema { queryType { name } } organisations(first: 1) { nodes { name { text } } } }`);
    expect(answer).toEqual({
      all: { totalCount: 1 },
      none: null,
      one: { code: 'customers' },
      __schema: { queryType: { name: 'Query' } },
      organisations: { nodes: [{ name: { text: 'Oomi' } }] },
    });
  });
});
