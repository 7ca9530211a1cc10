import fc from 'fast-check';
import { categoryCodes, endIds, type FlowWorld } from './flow-graph-facts.js';
import { nameOf, plainEdges, plainHops, rankOf, type PlainWalk } from './flow-graph-oracle.js';

export const walk: fc.Arbitrary<PlainWalk> = fc.record({
  start: fc.constantFrom(...endIds),
  isUpstream: fc.boolean(),
  depth: fc.constantFrom(1, 2, 3, 100),
  data: fc.constantFrom(...categoryCodes, null),
});

interface PlainReach {
  readonly ends: readonly { readonly id: string; readonly distance: number }[];
  readonly countries: readonly { readonly country: string | null; readonly distance: number; readonly count: number }[];
}

/** Ends and countries, worked out from the hops. */
export function plainReach(world: FlowWorld, question: PlainWalk): PlainReach {
  const hops = plainHops(world, question);
  const taken = plainEdges(world).flatMap((edge) => {
    const distance = hops.get(nameOf(edge));
    const at = question.isUpstream ? edge.from : edge.to;
    return distance === undefined || at === question.start ? [] : [{ edge, distance, at }];
  });
  const least = (some: typeof taken): number => Math.min(...some.map(({ distance }) => distance));
  const ends = [...new Set(taken.map(({ at }) => at))].map((id) => ({
    id,
    distance: least(taken.filter(({ at }) => at === id)),
  }));
  ends.sort((a, b) => a.distance - b.distance || (rankOf(world, a.id) < rankOf(world, b.id) ? -1 : 1));
  const own = (id: string) => [world.ends.find((end) => end.id === id)?.country ?? null];
  const landed = taken.flatMap(({ edge, ...more }) =>
    (question.isUpstream ? own(more.at) : edge.countries).map((country) => ({ country, edge, ...more })),
  );
  const countries = [...new Set(landed.map(({ country }) => country))].map((country) => {
    const there = landed.filter((each) => each.country === country);
    return { country, distance: least(there), count: new Set(there.map(({ at }) => at)).size };
  });
  return { ends, countries: countries.sort(byCountry) };
}

export const byCountry = (a: { country: string | null }, b: { country: string | null }): number =>
  String(a.country) < String(b.country) ? -1 : 1;
