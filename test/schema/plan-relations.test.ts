import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';
import type { Seeded } from '../support/world.js';

let hub: TestHub;
let oomi: Seeded;
let customers: Seeded;

beforeAll(async () => {
  hub = await openTestHub();
  const { seed } = hub;
  oomi = await seed.organisation({ code: 'oomi', businessId: '3101315-4' });
  customers = await seed.register({ code: 'customers', custodian: oomi, name: 'Asiakkaat' });
  const consumers = await seed.dataSubjectCategory({ code: 'consumers' });
  const electricity = await seed.contractType({ code: 'electricity' });
  await seed.contractType({ code: 'wind', parent: electricity });
  await seed.contractType({ code: 'night', parent: electricity });
  const both = await seed.registerCell({ code: 'both', register: customers, dataSubjectCategory: consumers });
  await seed.registerCell({ code: 'none', register: customers, dataSubjectCategory: consumers });
  for (const code of ['solar', 'insurance']) {
    await seed.cellContractType({ cell: both, contractType: await seed.contractType({ code }) });
  }
  const joint = await seed.controllership({ code: 'joint', register: customers, organisation: oomi, kind: 'JOINT' });
  await seed.controllershipScope({ controllership: joint, cell: both });
  await seed.controllership({ code: 'alone', register: customers, organisation: oomi, kind: 'INDEPENDENT' });
  const document = await seed.evidenceDocument({ code: 'notice', custodian: oomi });
  for (const position of [10, 9, 2])
    await seed.documentSection({ document, position, code: `section-${position}`, heading: `H${position}` });
  const section = await seed.documentSection({ document, position: 1, code: 'section-1', printed: '1.' });
  await seed.citation({ code: 'of-register', subject: customers, field: 'name', section });
  await seed.citation({ code: 'of-term', subject: consumers, custodian: oomi, section });
}, openingTimeout);

afterAll(() => hub.close());

describe('A relation is answered', () => {
  test('to one node, and through it to the next', async () => {
    const answer = await hub.ask(
      '{ register(code: "customers") { custodian { code controllerships { nodes { register { code custodian { businessId } } } } } } }',
    );
    const register = { code: 'customers', custodian: { businessId: '3101315-4' } };
    const controllerships = { nodes: [{ register }, { register }] };
    expect(answer).toEqual({ register: { custodian: { code: 'oomi', controllerships } } });
  });

  test('to one node or null', async () => {
    const answer = await hub.ask(
      '{ contractTypes(filter: { code: { in: ["electricity", "wind"] } }) { nodes { code parent { code parent { code } } } } }',
    );
    const nodes = [
      { code: 'electricity', parent: null },
      { code: 'wind', parent: { code: 'electricity', parent: null } },
    ];
    expect(answer).toEqual({ contractTypes: { nodes } });
  });

  test('to a node of any kind, by fragments', async () => {
    const answer = await hub.ask(`
      query { evidenceDocument(code: "notice") { cites { nodes { field subject { __typename code ...Named ... on DataSubjectCategory { id } } } } } }
      fragment Named on Register { name { text } custodian { code } }`);
    const subjects = [
      {
        field: 'name',
        subject: {
          __typename: 'Register',
          code: 'customers',
          name: { text: 'Asiakkaat' },
          custodian: { code: 'oomi' },
        },
      },
      {
        field: null,
        subject: {
          __typename: 'DataSubjectCategory',
          code: 'consumers',
          id: expect.stringMatching(/^DataSubjectCategory:/),
        },
      },
    ];
    expect(answer).toEqual({ evidenceDocument: { cites: { nodes: subjects } } });
  });
});

describe('A list is answered', () => {
  test('as a page of the nodes that name this one', async () => {
    const answer = await hub.ask(
      '{ register(code: "customers") { controllerships { totalCount pageInfo { hasNextPage } nodes { code kind } edges { node { code } } } } }',
    );
    const controllerships = {
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      nodes: [
        { code: 'alone', kind: 'INDEPENDENT' },
        { code: 'joint', kind: 'JOINT' },
      ],
      edges: [{ node: { code: 'alone' } }, { node: { code: 'joint' } }],
    };
    expect(answer).toEqual({ register: { controllerships } });
  });

  test('whole, by code', async () => {
    const answer = await hub.ask('{ contractType(code: "electricity") { narrower { code narrower { code } } } }');
    const narrower = [
      { code: 'night', narrower: [] },
      { code: 'wind', narrower: [] },
    ];
    expect(answer).toEqual({ contractType: { narrower } });
  });

  test('whole, in the order of its concept', async () => {
    const answer = await hub.ask('{ evidenceDocument(code: "notice") { sections { position heading printed } } }');
    const sections = [
      { position: 1, heading: null, printed: '1.' },
      ...[2, 9, 10].map((position) => ({ position, heading: `H${position}`, printed: null })),
    ];
    expect(answer).toEqual({ evidenceDocument: { sections } });
  });

  test('of the nodes that a joining concept ties to it', async () => {
    const answer = await hub.ask(
      '{ register(code: "customers") { cells { code contractTypes { code } } controllerships { nodes { code scope { code contractTypes { code } } } } } }',
    );
    const contractTypes = [{ code: 'insurance' }, { code: 'solar' }];
    const controllerships = {
      nodes: [
        { code: 'alone', scope: [] },
        { code: 'joint', scope: [{ code: 'both', contractTypes }] },
      ],
    };
    expect(answer).toEqual({
      register: {
        cells: [
          { code: 'both', contractTypes },
          { code: 'none', contractTypes: [] },
        ],
        controllerships,
      },
    });
  });

  test('of what is said of any node, on the node it is said of', async () => {
    const answer = await hub.ask(`{
      register(code: "customers") { citations { totalCount nodes { code section { heading position } } } }
      dataSubjectCategory(code: "consumers") { citations { nodes { code } } }
      contractType(code: "solar") { citations { totalCount nodes { code } } }
    }`);
    expect(answer).toEqual({
      register: {
        citations: { totalCount: 1, nodes: [{ code: 'of-register', section: { heading: null, position: 1 } }] },
      },
      dataSubjectCategory: { citations: { nodes: [{ code: 'of-term' }] } },
      contractType: { citations: { totalCount: 0, nodes: [] } },
    });
  });
});

describe('A root finds', () => {
  const unknown = '0190a0e0-0000-4000-8000-000000000000';

  test('a node by each of its keys', async () => {
    const query = `query ($id: ID!) {
      byId: organisation(id: $id) { code } byCode: organisation(code: "oomi") { code }
      byBusinessId: organisation(businessId: " 3101315-4 ") { code } any: node(id: $id) { __typename id code }
    }`;
    const organisation = { code: 'oomi' };
    expect(await hub.ask(query, { id: oomi.id })).toEqual({
      byId: organisation,
      byCode: organisation,
      byBusinessId: organisation,
      any: { __typename: 'Organisation', id: oomi.id, code: 'oomi' },
    });
  });

  test('nothing by a key that nobody has', async () => {
    const answer = await hub.ask(
      `{ register(code: "nobody") { code } organisation(businessId: "1234567-1") { code } node(id: "Register:${unknown}") { id } }`,
    );
    expect(answer).toEqual({ register: null, organisation: null, node: null });
  });

  test('nodes by their ids, in the order asked for, twice when asked twice, null where there is none', async () => {
    const ids = [customers.id, `Register:${unknown}`, oomi.id, customers.id];
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Register { name { text } } ... on Organisation { businessId } } }';
    const register = { __typename: 'Register', name: { text: 'Asiakkaat' } };
    expect(await hub.ask(query, { ids })).toEqual({
      nodes: [register, null, { __typename: 'Organisation', businessId: '3101315-4' }, register],
    });
    expect(await hub.ask(query, { ids: [] })).toEqual({ nodes: [] });
  });
});
