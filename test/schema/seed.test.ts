import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allConcepts, conceptNamed } from '../../schema/model/declarations.js';
import { isNode } from '../../schema/model/shape.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);

afterAll(() => hub.close());

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
        [row['controllership_id'], row['cell_id'], row['register_id'], row['custodian_id']],
      ),
    );
    expect(parts).toEqual({ count: 1 });
  });
});
