import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import { drawnChains, drawnDay, organisationCode, type DrawnChains } from './chains-facts.js';
import { broadestOf, inForce, naiveLinks, type NaiveLink } from './chains-oracle.js';
import { seedChainsWorld, storable } from './chains-seed.js';
import { SeededWorlds } from './seeded-worlds.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await hub.seed.lawFact({ code: 'eea-fi', kind: 'EEA_MEMBER', country: 'FI', validFrom: '2018-05-25' });
}, openingTimeout);
afterAll(() => hub.close());

const query = `query ($controller: String, $agreement: String, $on: LocalDate!, $first: Int!) {
  subProcessorChains(controller: $controller, agreement: $agreement, on: $on, first: $first) {
    agreementCount totalCount truncated deepest
    links { depth path country standing isCycle areCategoriesKnown categories { code }
      subProcessing { code } agreement { code } processor { code } } } }`;

const standings: Readonly<Record<string, string>> = { FI: 'EEA', US: 'THIRD_COUNTRY', null: 'UNKNOWN' };

function linkAnswer(world: DrawnChains, { code, depth, path, terms, isCycle }: NaiveLink): object {
  const [, at, place] = /^agreement-(\d+)\/row-(\d+)$/.exec(code) ?? [];
  const row = world.agreements[Number(at)]?.rows[Number(place)];
  if (!row) throw new Error(`No row ${code}.`);
  return {
    ...{ depth, path, isCycle, country: row.country, standing: standings[String(row.country)] },
    areCategoriesKnown: terms !== null,
    categories: (terms === null ? [] : broadestOf(world, terms)).map((term) => ({ code: term })),
    ...{ subProcessing: { code }, agreement: { code: `agreement-${at}` } },
    processor: { code: organisationCode(row.processor) },
  };
}

function wantedOf(world: DrawnChains, places: readonly number[], { day, first }: { day: string; first: number }) {
  const links = places.flatMap((at) => naiveLinks(world, at, day)).filter(({ isBelowCycle }) => !isBelowCycle);
  return {
    ...{ agreementCount: places.length, totalCount: links.length, truncated: links.length > first },
    deepest: Math.max(0, ...links.map(({ depth }) => depth)),
    links: links.slice(0, first).map((link) => linkAnswer(world, link)),
  };
}

it(
  'the chains of random worlds in the hub are those that each row has by itself',
  async () => {
    const worlds = new SeededWorlds(hub);
    const property = fc.asyncProperty(drawnChains, fc.integer({ min: 1, max: 12 }), async (drawn, first) => {
      const world = storable(drawn);
      const into = await seedChainsWorld(worlds, world);
      const controller = into.code(organisationCode(0));
      for (const day of fc.sample(drawnDay, { numRuns: 3, seed: first })) {
        const places = [...world.agreements.keys()];
        const inForceOn = places.filter((at) =>
          world.agreements.some((each, place) => place === at && inForce(each, day)),
        );
        const answer = await into.ask(query, { controller, on: day, first });
        expect(answer).toEqual(wantedOf(world, inForceOn, { day, first }));
        // An agreement that is asked for by name is told of on any day.
        for (const at of places) {
          const one = await into.ask(query, { agreement: into.code(`agreement-${at}`), on: day, first });
          expect(one).toEqual(wantedOf(world, [at], { day, first }));
        }
      }
    });
    await fc.assert(property, { numRuns: propertyRuns(6, 100), endOnFailure: true });
  },
  openingTimeout * 5,
);
