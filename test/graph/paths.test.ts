import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import { unknownCountries } from '../../schema/graph/graph-answer.js';
import type { PathQuestion } from '../../schema/graph/path-question.js';
import { findPaths } from '../../schema/graph/paths.rules.js';
import { propertyRuns } from '../support/settings.js';
import { chainOf, fanOf, flowWorld, graphOf, lawOn, type FlowWorld } from './flow-graph-facts.js';
import { nameInGraph } from './flow-graph-oracle.js';
import { asked, plainAnswer, plainUnknown, type Asked } from './paths-oracle.js';

const questionIn = (graph: FlowGraph, { from, to, data, ...more }: Asked): PathQuestion => {
  const at = (id: string | null): number | null =>
    id === null ? null : graph.vertices.findIndex((vertex) => vertex.id === id);
  return { ...more, from: at(from), to: at(to), data: data === null ? null : graph.sets.named(data) };
};

function answer(graph: FlowGraph, question: PathQuestion): object {
  const { paths, truncatedBy } = findPaths({ graph, law: lawOn }, question);
  const codes = (bits: Uint32Array): readonly string[] =>
    graph.sets.terms.flatMap(({ code }, at) => (((bits[0] ?? 0) >>> at) & 1 ? [code] : []));
  return {
    paths: paths.map(({ edges, surviving }) => ({
      hops: edges.map((edge) => nameInGraph(graph, edge)),
      surviving: codes(surviving),
    })),
    truncatedBy,
  };
}

describe('paths', () => {
  it('are those of a plain search, in the same order, and as honestly cut short', () => {
    const property = fc.property(flowWorld, asked, (world, question) => {
      const graph = graphOf(world);
      expect(answer(graph, questionIn(graph, question))).toEqual(plainAnswer(world, question));
    });
    fc.assert(property, { numRuns: propertyRuns(1000, 60_000) });
  });

  it('do not depend on the order in which facts come', () => {
    const turnedOver = ({ flows, ...facts }: FlowWorld): FlowWorld => ({
      ...{ ends: [...facts.ends].reverse(), categories: [...facts.categories].reverse() },
      ...{ systems: [...facts.systems].reverse(), agreements: [...facts.agreements].reverse() },
      ...{ coverage: [...facts.coverage].reverse(), subProcessing: [...facts.subProcessing].reverse() },
      ...{ transfers: [...facts.transfers].reverse(), flows: [...flows].reverse() },
    });
    const property = fc.property(flowWorld, asked, (world, question) => {
      const turned = turnedOver(world);
      const [graph, other] = [graphOf(world), graphOf(turned)];
      expect(answer(other, questionIn(other, question))).toEqual(answer(graph, questionIn(graph, question)));
    });
    fc.assert(property, { numRuns: propertyRuns(300, 10_000) });
  });

  it('count the hops that might be the last one if only their country were known', () => {
    const property = fc.property(flowWorld, asked, (world, question) => {
      const graph = graphOf(world);
      expect(unknownCountries({ graph, law: lawOn }, questionIn(graph, question))).toBe(plainUnknown(world, question));
    });
    fc.assert(property, { numRuns: propertyRuns(500, 20_000) });
  });

  it('between the ends of a chain of 10,000, and out to 1,000, are told in less than two seconds', () => {
    const none = { data: null, country: null, isOutsideEea: false, tool: null, steps: 500_000, first: 1000 };
    const [chain, fan] = [chainOf(10_000), fanOf(1001)].map((world) => ({ graph: graphOf(world), law: lawOn }));
    if (!chain || !fan) throw new Error('There are two graphs.');
    const began = process.cpuUsage();
    expect(findPaths(chain, { ...none, from: 0, to: 9999, depth: 64 })).toEqual({ paths: [], truncatedBy: 'DEPTH' });
    expect(findPaths(chain, { ...none, from: 0, to: null, depth: 64 }).paths).toHaveLength(64);
    const out = findPaths(fan, { ...none, from: 0, to: null, depth: 64 });
    expect([out.paths.length, out.truncatedBy]).toEqual([1000, null]);
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });
});
