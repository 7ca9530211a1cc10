import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import { drawnMirror, mirrorDay, partyCode } from './mirror-facts.js';
import { naiveMirror } from './mirror-oracle.js';
import { seedMirrorWorld, seedTerms } from './mirror-seed.js';
import { SeededWorlds } from './seeded-worlds.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);
afterAll(() => hub.close());

const query = `query ($organisation: String!, $first: Int!) {
  mirrorCheck(organisation: $organisation, on: "${mirrorDay}", first: $first) {
    totalCount truncated pairs { controller { code } processor { code } status
      differences { about controllerSays processorSays isKnown } } } }`;

interface Mirror {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly pairs: readonly {
    readonly controller: { readonly code: string };
    readonly processor: { readonly code: string };
    readonly status: string;
    readonly differences: readonly unknown[];
  }[];
}

it(
  'two records of random worlds in the hub are compared as each pair is by itself',
  async () => {
    const worlds = new SeededWorlds(hub);
    const terms = await seedTerms(worlds);
    const property = fc.asyncProperty(drawnMirror, fc.integer({ min: 1, max: 6 }), async (world, first) => {
      const into = await seedMirrorWorld(worlds, world, terms);
      for (const asked of [0, 1, 2, 3]) {
        const { pairs, ...counts } = (await into.ask(query, {
          organisation: into.code(partyCode(asked)),
          first,
        })) as Mirror;
        const wanted = naiveMirror(world, asked);
        expect(counts).toEqual({ totalCount: wanted.length, truncated: wanted.length > first });
        expect(
          pairs.map(({ controller, processor, ...more }) => {
            const pair = `${controller.code} ${processor.code}`.replaceAll('party-', '');
            return { pair, ...more };
          }),
        ).toEqual(wanted.slice(0, first));
      }
    });
    await fc.assert(property, { numRuns: propertyRuns(6, 100), endOnFailure: true });
  },
  openingTimeout * 5,
);
