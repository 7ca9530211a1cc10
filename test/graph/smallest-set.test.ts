import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outside, smallestSet, wayLeft, type Ways } from '../../schema/what-if/smallest-set.rules.js';
import { propertyRuns } from '../support/settings.js';

const steps = 5_000_000;

/** Small graphs of steps, with circles, steps to themselves, and steps that no removal takes away. */
const waysOf = (states: number, candidates: number, [least, most]: readonly [number, number]): fc.Arbitrary<Ways> =>
  fc
    .array(
      fc.record({
        from: fc.nat(states - 1),
        to: fc.oneof({ weight: 4, arbitrary: fc.nat(states - 1) }, { weight: 1, arbitrary: fc.constant(outside) }),
        candidates: fc.uniqueArray(fc.nat(candidates - 1), { minLength: Math.min(1, least), maxLength: 2 }),
      }),
      { minLength: least, maxLength: most },
    )
    .map((drawn) =>
      Array.from({ length: states }, (_, state) =>
        drawn
          .filter(({ from }) => from === state)
          .map(({ to, candidates: its }) => ({ to, candidates: its.sort((a, b) => a - b) })),
      ),
    );

/** Whether any way leads outside, by plain recursion. */
function leadsOut(ways: Ways, removed: readonly number[], state = 0, seen: readonly number[] = []): boolean {
  if (seen.includes(state)) return false;
  return (ways[state] ?? []).some(
    ({ to, candidates }) =>
      !candidates.some((each) => removed.includes(each)) &&
      (to === outside || leadsOut(ways, removed, to, [...seen, state])),
  );
}

/** All sets of so many, in order. */
const setsOf = (all: readonly number[], size: number): number[][] =>
  size === 0 ? [[]] : all.flatMap((each, at) => setsOf(all.slice(at + 1), size - 1).map((others) => [each, ...others]));

const allOf = (ways: Ways): number[] =>
  [...new Set(ways.flat().flatMap(({ candidates }) => candidates))].sort((a, b) => a - b);

/** The first of the smallest sets that do, of all sets one after the other. */
function plainSmallest(ways: Ways, most: number): readonly number[] | undefined {
  const all = allOf(ways);
  for (let size = 0; size <= Math.min(most, all.length); size += 1) {
    const found = setsOf(all, size).find((set) => !leadsOut(ways, set));
    if (found) return found;
  }
  return undefined;
}

describe('the smallest set without which nothing leads outside', () => {
  it('is the first of all sets that do, size by size', () => {
    const property = fc.property(waysOf(5, 7, [0, 14]), (ways) => {
      fc.pre(!leadsOut(ways, allOf(ways)));
      const { removed, isExact, atLeast } = smallestSet(ways, steps);
      expect({ removed, isExact, atLeast }).toEqual({
        ...{ removed: plainSmallest(ways, 7), isExact: true },
        atLeast: removed.length,
      });
    });
    fc.assert(property, { numRuns: propertyRuns(3000, 60_000) });
  }, 120_000);

  it('is impossible exactly where a way leads outside with all of them removed', () => {
    const property = fc.property(waysOf(4, 4, [0, 10]), (ways) => {
      expect(wayLeft(ways, new Set(allOf(ways))) !== undefined).toBe(leadsOut(ways, allOf(ways)));
    });
    fc.assert(property, { numRuns: propertyRuns(1000, 20_000) });
  });

  it('beyond twenty candidates is one that does, without a spare one, between the bound it tells and its own size', () => {
    const property = fc.property(waysOf(8, 40, [24, 40]), (ways) => {
      fc.pre(allOf(ways).length > 20 && !leadsOut(ways, allOf(ways)));
      const { removed, isExact, atLeast } = smallestSet(ways, steps);
      expect(leadsOut(ways, removed)).toBe(false);
      for (const spare of removed)
        expect(
          leadsOut(
            ways,
            removed.filter((each) => each !== spare),
          ),
        ).toBe(true);
      const exact = plainSmallest(ways, 3)?.length ?? 4;
      expect(removed.length).toBeGreaterThanOrEqual(exact);
      expect(atLeast).toBeLessThanOrEqual(plainSmallest(ways, 3)?.length ?? removed.length);
      if (isExact && removed.length < 4) expect(removed.length).toBe(exact);
    });
    fc.assert(property, { numRuns: propertyRuns(300, 5000) });
  }, 120_000);

  it('is told not to be exact where the steps do not suffice, and does all the same', () => {
    const property = fc.property(waysOf(5, 7, [0, 14]), fc.nat(60), (ways, few) => {
      fc.pre(!leadsOut(ways, allOf(ways)));
      const { removed, isExact } = smallestSet(ways, few);
      expect(leadsOut(ways, removed)).toBe(false);
      if (isExact) expect(removed.length).toBe(plainSmallest(ways, 7)?.length);
    });
    fc.assert(property, { numRuns: propertyRuns(1000, 20_000) });
  });

  it('of 2,000 vendors side by side, and of one in front of them, is told in less than two seconds', () => {
    const began = process.cpuUsage();
    const fan: Ways = [Array.from({ length: 2000 }, (_, at) => ({ to: outside, candidates: [at] }))];
    expect(smallestSet(fan, steps)).toEqual({
      removed: Array.from({ length: 2000 }, (_, at) => at),
      isExact: true,
      atLeast: 2000,
    });
    const behind: Ways = [
      [{ to: 1, candidates: [0] }],
      Array.from({ length: 2000 }, (_, at) => ({ to: outside, candidates: [0, at + 1] })),
    ];
    expect(smallestSet(behind, steps)).toEqual({ removed: [0], isExact: true, atLeast: 1 });
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });
});
