import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, type FlowGraph } from '../../schema/graph/flow-graph.js';
import { hopsFrom, type WalkQuestion } from '../../schema/graph/reach.rules.js';
import { reachedCountries, ReachedEnds, type ReachedEnd } from '../../schema/graph/reached.js';
import { propertyRuns } from '../support/settings.js';
import { chainOf, day, fanOf, flowWorld, graphOf } from './flow-graph-facts.js';
import { nameInGraph, plainHops, type PlainWalk } from './flow-graph-oracle.js';
import { byCountry, plainReach, walk } from './reach-oracle.js';

const questionOf = (graph: FlowGraph, { start, data, ...more }: PlainWalk): WalkQuestion => ({
  ...more,
  start: graph.vertices.findIndex(({ id }) => id === start),
  day: dayNumber(day),
  data: data === null ? null : graph.sets.named(data),
});

/** The distance of every hop that is taken, by its name. */
function hopsByName(graph: FlowGraph, question: WalkQuestion): Record<string, number> {
  const { edges, distances } = hopsFrom(graph, question);
  expect(new Set(edges).size).toBe(edges.length);
  return Object.fromEntries(Array.from(edges, (edge, place) => [nameInGraph(graph, edge), distances[place] ?? 0]));
}

const allEnds = (graph: FlowGraph, question: WalkQuestion): readonly ReachedEnd[] =>
  new ReachedEnds(graph, question, hopsFrom(graph, question)).list(graph.vertices.length);

describe('reach', () => {
  it('takes the hops that a plain search takes, at the same distances', () => {
    const property = fc.property(flowWorld, walk, (world, question) => {
      const graph = graphOf(world);
      expect(hopsByName(graph, questionOf(graph, question))).toEqual(Object.fromEntries(plainHops(world, question)));
    });
    fc.assert(property, { numRuns: propertyRuns(1000, 60_000) });
  });

  it('has the ends and countries that the hops have', () => {
    const property = fc.property(flowWorld, walk, (world, given) => {
      const graph = graphOf(world);
      const question = questionOf(graph, given);
      const hops = hopsFrom(graph, question);
      const ends = allEnds(graph, question).map(({ vertex, distance }) => ({ id: graph.vertex(vertex).id, distance }));
      const countries = [...reachedCountries(graph, question, hops)].sort(byCountry);
      expect({ ends, countries }).toEqual(plainReach(world, given));
    });
    fc.assert(property, { numRuns: propertyRuns(500, 30_000) });
  });

  it('goes along a chain of 10,000 ends, and out to 1,000, in less than two seconds', () => {
    const [chain, fan] = [graphOf(chainOf(10_000)), graphOf(fanOf(1000))];
    const question = { start: 0, isUpstream: false, day: dayNumber(day), depth: Number.POSITIVE_INFINITY, data: null };
    const began = process.cpuUsage();
    const far = allEnds(chain, question);
    expect([far.length, far.at(-1)?.distance]).toEqual([9999, 9999]);
    expect(allEnds(fan, question)).toHaveLength(999);
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });
});
