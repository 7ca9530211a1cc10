import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTestHub, openingTimeout, type TestHub, type Variables } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import type { Seeded } from '../support/world.js';
import { day, flowWorld, type FlowWorld } from './flow-graph-facts.js';
import type { PlainEdge, PlainWalk } from './flow-graph-oracle.js';
import { seedFlowWorld, seedShared, storable } from './flow-world-seed.js';
import { asked, plainPathsAnswer, plainUnknown, type Asked } from './paths-oracle.js';
import { plainReach, walk } from './reach-oracle.js';
import { SeededWorlds, type SeededWorld } from './seeded-worlds.js';

let hub: TestHub;
let worlds: SeededWorlds;
let categories: ReadonlyMap<string, Seeded>;
beforeAll(async () => {
  hub = await openTestHub();
  worlds = new SeededWorlds(hub);
  categories = await seedShared(hub);
}, openingTimeout);
afterAll(() => hub.close());

const several = 6;

const pathsQuery = `query ($from: GraphEndInput, $to: GraphEndInput, $data: String, $country: CountryCode,
    $outside: Boolean, $tool: TransferTool, $depth: Int!, $first: Int!) {
  dataPaths(from: $from, to: $to, dataCategory: $data, country: $country, outsideEea: $outside, tool: $tool,
      depth: $depth, first: $first, lawAsOf: "${day}") {
    totalCount truncatedBy unknownCountry
    paths { categories { code } hops { kind from { code } to { code } country
      flow { code } agreement { code } subProcessing { code } transfers { code } } } } }`;

const reachQuery = `query ($from: GraphEndInput, $to: GraphEndInput, $data: String, $depth: Int!) {
  reach(from: $from, to: $to, dataCategory: $data, depth: $depth, first: 1000, lawAsOf: "${day}") {
    totalCount truncated ends { end { kind code } distance } countries { country nearest count } } }`;

interface Coded {
  readonly code: string;
}
interface Hop {
  readonly kind: string;
  readonly from: Coded;
  readonly to: Coded | null;
  readonly country: string | null;
  readonly flow: Coded | null;
  readonly agreement: Coded | null;
  readonly subProcessing: Coded | null;
  readonly transfers: readonly Coded[];
}
interface Paths {
  readonly paths: readonly { readonly categories: readonly Coded[]; readonly hops: readonly Hop[] }[];
}

const kinds = ['DATA_FLOW', 'TRANSFER', 'PROCESSING_AGREEMENT', 'SUB_PROCESSING', 'HOLDS', 'OPERATED_BY'];

/** A hop as a text: what it rests on is named by the field of its kind. */
function hopText({ kind, from, to, flow, agreement, subProcessing, transfers }: Hop): string {
  const rests = [flow, transfers[0], agreement, subProcessing, to, from][kinds.indexOf(kind)];
  return `${from.code} ${kind} ${rests?.code} ${to?.code ?? 'nobody named'}`;
}

function edgeText({ ends }: FlowWorld, { from, to, kind, code }: PlainEdge): string {
  const codeOf = (id: string): string => ends.find((end) => end.id === id)?.code ?? 'nobody named';
  return `${codeOf(from)} ${kinds[kind]} ${code} ${codeOf(to)}`;
}

const endOf = (world: SeededWorld, id: string | null): Variables | null => {
  if (id === null) return null;
  const { code, concept } = world.at(id);
  return { [concept.name.slice(0, 1).toLowerCase() + concept.name.slice(1)]: code };
};

async function comparePaths(into: SeededWorld, world: FlowWorld, question: Asked): Promise<void> {
  const { from, to, data, country, isOutsideEea, tool, depth, first } = question;
  const ends = { from: endOf(into, from), to: endOf(into, to) };
  const answer = await into.ask(pathsQuery, { ...ends, data, country, outside: isOutsideEea, tool, depth, first });
  if (country === 'FI' && isOutsideEea) {
    expect(answer).toEqual({ refused: 'BAD_USER_INPUT' });
    return;
  }
  const { paths, ...counts } = answer as Paths;
  const wanted = plainPathsAnswer(world, question);
  const told = paths.map((path) => ({
    hops: path.hops.map(hopText),
    categories: path.categories.map(({ code }) => code),
  }));
  expect(told).toEqual(
    wanted.paths.map((path) => ({
      hops: path.edges.map((edge) => edgeText(world, edge)),
      categories: path.broadest,
    })),
  );
  const { truncatedBy } = wanted;
  const totalCount = truncatedBy === null ? paths.length : null;
  expect(counts).toEqual({ truncatedBy, totalCount, unknownCountry: plainUnknown(world, question) });
  const arrivals = wanted.paths.map((path) => path.edges.map(({ countries }) => countries));
  for (const [at, { hops }] of paths.entries())
    for (const [place, hop] of hops.entries()) expect(arrivals[at]?.[place]).toContain(hop.country);
}

async function compareReach(into: SeededWorld, world: FlowWorld, question: PlainWalk): Promise<void> {
  const end = endOf(into, question.start);
  const ends = question.isUpstream ? { to: end } : { from: end };
  const answer = (await into.ask(reachQuery, { ...ends, data: question.data, depth: question.depth })) as {
    readonly ends: readonly { readonly end: Coded | null; readonly distance: number }[];
    readonly countries: readonly { readonly country: string | null }[];
  };
  const wanted = plainReach(world, question);
  const codeOf = (id: string): string | undefined => world.ends.find((each) => each.id === id)?.code;
  expect(answer).toMatchObject({ totalCount: wanted.ends.length, truncated: false });
  expect(answer.ends.map(({ end: at, distance }) => [at?.code, distance])).toEqual(
    wanted.ends.map(({ id, distance }) => [codeOf(id), distance]),
  );
  const countries = wanted.countries.map(({ country, distance, count }) => ({ country, nearest: distance, count }));
  const order = (one: { country: string | null }): string => String(one.country);
  expect([...answer.countries].sort((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(countries);
}

const questions = <Each>(of: fc.Arbitrary<Each>) => fc.array(of, { minLength: several, maxLength: several });

describe('random worlds in the hub', () => {
  it(
    'have the paths and the reach that plain searches find',
    async () => {
      const property = fc.asyncProperty(flowWorld, questions(asked), questions(walk), async (drawn, ways, walks) => {
        const world = storable(drawn);
        const into = await seedFlowWorld(worlds, world, categories);
        for (const question of ways) await comparePaths(into, world, question);
        for (const question of walks) await compareReach(into, world, question);
      });
      await fc.assert(property, { numRuns: propertyRuns(6, 100), endOnFailure: true });
    },
    openingTimeout * 5,
  );
});
