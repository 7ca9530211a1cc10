import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Shares } from '../../schema/group/effective-share.js';
import { roundShare } from '../../schema/group/group.js';
import { membersOf, ultimateParentsOf } from '../../schema/group/members.js';
import { overOwned, OwnershipGraph, type OwnershipFact } from '../../schema/group/ownership-graph.js';
import { propertyRuns } from '../support/settings.js';
import { naiveGroup, naiveLowerBounds, naiveShares } from './group.naive.js';

const party = (code: string) => ({ id: `Organisation:${code}`, code });
const anyCode = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const anyFacts = fc
  .array(
    fc.record({
      kind: fc.constantFrom('PARENT', 'SHAREHOLDER', 'SHAREHOLDER', 'ASSOCIATE'),
      share: fc.option(fc.constantFrom(0, 10, 25.5, 50, 50.01, 60, 100), { nil: null }),
      owner: anyCode,
      owned: anyCode,
    }),
    { maxLength: 16 },
  )
  .map((rows) =>
    rows.map(({ owner, owned, ...row }, at): OwnershipFact => ({
      ...row,
      ...party(`ownership-${at}`),
      owner: party(owner),
      owned: party(owned),
    })),
  );

/** Scaled down, so that nobody owns more than the whole of anything. */
const consistent = (facts: readonly OwnershipFact[]): OwnershipFact[] =>
  facts.map((fact) => {
    const into = facts.filter(({ owner, owned }) => owned.code === fact.owned.code && owner.code !== owned.code);
    const sum = into.reduce((total, { share }) => total + (share ?? 0), 0);
    return fact.share === null || sum <= 100 ? fact : { ...fact, share: (fact.share * 100) / sum };
  });

describe('any group', () => {
  it('has the members, distances and ultimate parents that repeated scans find', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const graph = new OwnershipGraph(facts);
        const { up, down, around, tops } = naiveGroup(facts, 'a');
        const stated = naiveGroup(facts, 'a', true).around;
        const expected = [...around].map(([code, steps]) => {
          const place =
            code === 'a'
              ? ['ITSELF', 0]
              : down.has(code)
                ? ['CONTROLLED', down.get(code)]
                : up.has(code)
                  ? ['CONTROLS', up.get(code)]
                  : ['SISTER', steps];
          const by = code === 'a' ? null : stated.has(code) ? 'STATED' : 'MAJORITY';
          return [code, ...place, by, code !== 'a' && up.has(code) && down.has(code)];
        });
        const members = membersOf(graph, party('a')).map((member) => [
          member.organisation.code,
          member.direction,
          member.distance,
          member.controlBy,
          member.isCircular,
        ]);
        const sorted = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(members)).toEqual(sorted(expected));
        expect(
          ultimateParentsOf(graph, party('a')).map(({ organisation: { code }, isCircular }) => `${code} ${isCircular}`),
        ).toEqual(tops);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('has the shares that going round all walks adds up to, never over the whole where the register is consistent', () => {
    fc.assert(
      fc.property(anyFacts.map(consistent), (facts) => {
        const shares = new Shares(facts).sharesOf('a');
        const [naive, lower] = [naiveShares(facts, 'a'), naiveLowerBounds(facts, 'a')];
        expect(overOwned(facts.filter(({ owner, owned }) => owner.code !== owned.code))).toEqual([]);
        for (const [code, expected] of naive) {
          if (code === 'a') continue;
          const { share, isLowerBound } = shares.get(code) ?? { share: 0, isLowerBound: false };
          expect(Math.abs((share ?? Infinity) - expected)).toBeLessThan(1e-9);
          expect(roundShare(share ?? Infinity)).toBeLessThanOrEqual(100);
          expect([code, isLowerBound]).toEqual([code, lower.has(code)]);
        }
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  const own = (owner: string, owned: string, share: number): OwnershipFact => ({
    ...party(`${owner}-${owned}`),
    kind: 'SHAREHOLDER',
    share,
    owner: party(owner),
    owned: party(owned),
  });

  it('goes round cross-holdings without end, and not through the company whose share it is', () => {
    const shares = new Shares([own('x', 'a', 50), own('a', 'b', 50), own('b', 'a', 50)]);
    expect([...shares.sharesOf('x')].map(([code, { share }]) => [code, roundShare(share ?? 0)])).toEqual([
      ['a', 66.67],
      ['b', 33.33],
    ]);
    expect([...shares.sharesOf('a')].map(([code, { share }]) => [code, share])).toEqual([['b', 0.5]]);
  });

  it('has no finite share where a loop of others gives back more than all, and says which company is over-owned', () => {
    const facts = [own('x', 'a', 50), own('a', 'b', 100), own('b', 'a', 100)];
    expect(new Shares(facts).sharesOf('x').get('b')).toEqual({ share: null, isLowerBound: false });
    expect(overOwned(facts)).toEqual(['a']);
  });

  it('holds on a ring of five thousand companies and a chain of as many', () => {
    const size = 5000;
    const code = (at: number) => `c${String(at % size).padStart(4, '0')}`;
    const ring = Array.from({ length: size }, (_, at) => own(code(at), code(at + 1), 99.99));
    const [graph, shares] = [new OwnershipGraph(ring), new Shares([own('x', code(0), 0.01), ...ring])];
    expect(membersOf(graph, party(code(0)))).toHaveLength(size);
    expect(ultimateParentsOf(graph, party(code(0)))).toHaveLength(size);
    const expected = 0.0001 / (1 - 0.9999 ** size);
    expect(shares.sharesOf('x').get(code(0))?.share).toBeCloseTo(expected, 12);
  });
});
