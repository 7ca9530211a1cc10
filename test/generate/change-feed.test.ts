import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { generateGroup } from '../../server/generate/generate-group.js';
import { importedAt } from '../imports/import-hub.js';
import { ChangeFeed, replayed } from '../schema/change-feed.js';
import { openingTimeout } from '../support/hub.js';

let feed: ChangeFeed;

beforeAll(async () => {
  feed = await ChangeFeed.open();
}, openingTimeout);

afterAll(() => feed.hub.close());

test('followed from the first, the changes of a synthetic group give the nodes there are', async () => {
  const { database } = feed.hub;
  const size = { companies: 3, registers: 4, vendors: 5, flows: 10 };
  const { revision, nodes } = await generateGroup({ database, viewer: localViewer, size, seed: 1, now: importedAt });
  const changes = await feed.all({ since: revision - 1 });
  expect(replayed(changes)).toEqual(await feed.nodesThereAre());
  expect(changes.length).toBe(Object.values(nodes).reduce((sum, count) => sum + count, 0));
  const kinds = changes.map(({ kind }) => kind);
  expect(kinds.indexOf('Organisation')).toBeLessThan(kinds.indexOf('Register'));
  expect(
    await feed.query("select distinct register_id is not null as inside from change where node_kind = 'Purpose'"),
  ).toEqual([{ inside: true }]);
}, 60_000);
