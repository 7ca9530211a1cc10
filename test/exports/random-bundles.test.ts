import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Selection } from '../../server/exports/choose-nodes.js';
import { openImportHub, type ImportHub } from '../imports/import-hub.js';
import { openingTimeout } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import { drawnBundle } from './drawn-bundle.js';
import { bringIn, exportOf, nodeCounts } from './export-hub.js';

let hub: ImportHub;
let other: ImportHub;

beforeAll(async () => {
  [hub, other] = await Promise.all([openImportHub(), openImportHub()]);
}, openingTimeout);

afterAll(async () => {
  await hub.close();
  await other.close();
});

/** Exports, imports where it came from and into an empty hub, and exports from there. */
async function roundTrip(selection: Selection): Promise<void> {
  const text = await exportOf(hub, selection);
  expect({ text, ...(await bringIn(hub, text)) }).toEqual({ text, created: 0, updated: 0 });
  await other.clear();
  await bringIn(other, text);
  expect(await exportOf(other, selection)).toBe(text);
}

test('random bundles come out as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(drawnBundle(true), async (bundle) => {
      await hub.clear();
      await bringIn(hub, JSON.stringify(bundle));
      await roundTrip({ all: true });
      expect(await nodeCounts(other)).toEqual(await nodeCounts(hub));
    }),
    { numRuns: propertyRuns(5, 200) },
  );
}, 900_000);

test('parts of random bundles come out as they went in', async () => {
  const selections = fc.constantFrom<Selection>(
    { register: 'r' },
    { register: 's' },
    { organisation: 'k1' },
    { organisation: 'k2' },
  );
  await fc.assert(
    fc.asyncProperty(drawnBundle(false), selections, async (bundle, selection) => {
      await hub.clear();
      await bringIn(hub, JSON.stringify(bundle));
      await roundTrip(selection);
      const own = await exportOf(hub, selection, { withReferences: false });
      expect(await bringIn(hub, own)).toEqual({ created: 0, updated: 0 });
    }),
    { numRuns: propertyRuns(5, 200) },
  );
}, 900_000);
