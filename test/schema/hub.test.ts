import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allConcepts, conceptNamed } from '../../schema/model/declarations.js';
import { isNode } from '../../schema/model/shape.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);

afterAll(() => hub.close());

/** What clients and guides rely on: these run as written, whatever else changes. */
describe('On an empty hub there is an answer to', () => {
  test('who controls a register, why its data are processed, and where that is written', async () => {
    const answer = await hub.ask(`
{ register(code: "oomi-customers") { code name(language: FI) { text language }
    controllerships { nodes { kind organisation { businessId code } scope { dataSubjectCategory { code } contractTypes { code } } } }
    activities { totalCount nodes { code purposes { nodes { code bases { article primary dataSubjectCategory { code } } } } } }
    citations { nodes { field document { code } section { position printed heading } } } } }`);
    expect(answer).toEqual({ register: null });
  });

  test('which registers an organisation controls', async () => {
    const answer = await hub.ask(`
{ organisation(businessId: "3101315-4") { code controllerships { nodes { kind register { code } } } } }`);
    expect(answer).toEqual({ organisation: null });
  });

  test('who owns an organisation', async () => {
    const answer = await hub.ask(`
{ organisation(code: "oulun-sahkonmyynti") { owners { totalCount nodes { kind share owner { code name(language: FI) { text } } } } } }`);
    expect(answer).toEqual({ organisation: null });
  });

  test('which registers there are, by name', async () => {
    const answer = await hub.ask(`
{ registers(first: 10, orderBy: { field: NAME, direction: ASC }) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { code } } } }`);
    const pageInfo = { hasNextPage: false, endCursor: null };
    expect(answer).toEqual({ registers: { totalCount: 0, pageInfo, edges: [] } });
  });
});

describe('A seeded world', () => {
  test('has a builder for every concept', () => {
    const builders = Object.keys(hub.seed).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    expect(builders.sort()).toEqual(
      allConcepts()
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('needs nothing to be given, and is read back by the read plan', async () => {
    for (const build of Object.values(hub.seed)) {
      const node = await build();
      if (!isNode(conceptNamed(node.concept.name).type)) continue;
      const answer = await hub.ask('query ($id: ID!) { node(id: $id) { __typename id code } }', { id: node.id });
      expect(answer).toEqual({ node: { __typename: node.concept.name, id: node.id, code: node.code } });
    }
  });

  test('keeps made-up parts in the register and with the custodian of their whole', async () => {
    const { row } = await hub.seed.controllershipScope();
    const [parts] = await hub.database.read((transaction) =>
      transaction.query(
        `select count(*) as count from controllership c join register_cell r on r.register_id = c.register_id
         where c.id = $1 and r.id = $2 and c.register_id = $3 and c.custodian_id = $4`,
        [row.controllership_id, row.cell_id, row.register_id, row.custodian_id],
      ),
    );
    expect(parts).toEqual({ count: 1 });
  });
});
