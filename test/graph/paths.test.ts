import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import { unknownCountries } from '../../schema/graph/graph-answer.js';
import type { PathQuestion } from '../../schema/graph/path-question.js';
import { findPaths } from '../../schema/graph/paths.rules.js';
import { TransferTool } from '../../schema/transfer/transfer-tool.js';
import { propertyRuns } from '../support/settings.js';
import {
  categoryCodes,
  chainOf,
  endIds,
  fanOf,
  flowWorld,
  graphOf,
  lawOn,
  type FlowWorld,
} from './flow-graph-facts.js';
import {
  downFrom,
  isOutside,
  isUnknown,
  mayFollow,
  nameInGraph,
  nameOf,
  plainEdges,
  plainHops,
  rankOf,
  shared,
  type PlainEdge,
} from './flow-graph-oracle.js';

interface Asked extends Omit<PathQuestion, 'from' | 'to' | 'data'> {
  readonly from: string | null;
  readonly to: string | null;
  readonly data: string | null;
}

const asked: fc.Arbitrary<Asked> = fc
  .record({
    from: fc.constantFrom(...endIds, ...endIds, null),
    to: fc.constantFrom(...endIds, ...endIds.map(() => null)),
    data: fc.constantFrom(...categoryCodes, ...categoryCodes.map(() => null)),
    country: fc.constantFrom('US', 'IN', 'FI', null, null, null, null),
    isOutsideEea: fc.constantFrom(true, false, false),
    tool: fc.constantFrom(TransferTool.SCC, null, null, null),
    depth: fc.constantFrom(1, 2, 3, 4, 64),
    first: fc.constantFrom(1, 3, 1000),
    steps: fc.constant(500_000),
  })
  .filter(({ from, to }) => from !== to);

const questionIn = (graph: FlowGraph, { from, to, data, ...more }: Asked): PathQuestion => {
  const at = (id: string | null): number | null =>
    id === null ? null : graph.vertices.findIndex((vertex) => vertex.id === id);
  return { ...more, from: at(from), to: at(to), data: data === null ? null : graph.sets.named(data) };
};

/** Every simple path that the question asks for, whatever its length, by plain recursion. */
function plainPaths(world: FlowWorld, question: Asked): readonly (readonly PlainEdge[])[] {
  const edges = plainEdges(world);
  const found: (readonly PlainEdge[])[] = [];
  const goOn = (path: readonly PlainEdge[], seen: readonly string[]): void => {
    if (path.length > 0 && isWanted(world, path, question)) found.push(path);
    for (const edge of edges) {
      if (edge.from !== seen.at(-1) || seen.includes(edge.to)) continue;
      const before = path.at(-1);
      if (!before || mayFollow(before, edge)) goOn([...path, edge], [...seen, edge.to]);
    }
  };
  const starts = question.from === null ? new Set(edges.map(({ from }) => from)) : [question.from];
  for (const start of starts) goOn([], [start]);
  return found.sort((a, b) => (sortText(world, a, question) < sortText(world, b, question) ? -1 : 1));
}

function isWanted(world: FlowWorld, path: readonly PlainEdge[], question: Asked): boolean {
  const last = path.at(-1);
  if (!last || (question.to !== null && last.to !== question.to)) return false;
  const lands = (country: string | null): boolean =>
    (question.country === null || country === question.country) && (!question.isOutsideEea || isOutside(country));
  if (!last.countries.some(lands)) return false;
  if (question.tool !== null && !path.some(({ tools }) => tools.includes(question.tool))) return false;
  return question.data === null || survivingOf(world, path, question)?.size !== 0;
}

const survivingOf = (world: FlowWorld, path: readonly PlainEdge[], { data }: Asked): ReadonlySet<string> | null =>
  path.reduce<ReadonlySet<string> | null>(
    (left, { carried }) => shared(left, carried),
    data === null ? null : downFrom(world, [data]),
  );

/** Shortest first, then as the path is read from where the question starts. */
function sortText(world: FlowWorld, path: readonly PlainEdge[], { from }: Asked): string {
  const read = from === null ? [...path].reverse() : path;
  const hops = read.map((edge) => `${rankOf(world, from === null ? edge.from : edge.to)} ${edge.kind} ${edge.code}`);
  return [String(path.length).padStart(3, '0'), ...hops].join('\n');
}

/** What the answer must be; `truncatedBy` as it is known when nothing is left out for want of steps. */
function plainAnswer(world: FlowWorld, question: Asked): object {
  const all = plainPaths(world, question);
  const within = all.filter(({ length }) => length <= question.depth);
  const isMore = within.length > question.first;
  return {
    paths: within.slice(0, question.first).map((path) => ({
      hops: path.map(nameOf),
      surviving: [...(survivingOf(world, path, question) ?? world.categories.map(({ code }) => code))].sort(),
    })),
    truncatedBy: isMore ? 'FIRST' : within.length < all.length ? 'DEPTH' : null,
  };
}

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
      const { from, to, data } = question;
      const depth = from === null ? 1 : question.depth;
      const hops = plainHops(world, { start: from ?? to ?? '', isUpstream: from === null, depth, data });
      const met = plainEdges(world).filter((edge) => hops.has(nameOf(edge)) && edge.countries.every(isUnknown));
      const last = met.filter((edge) => edge.to !== from && edge.from !== to && (to === null || edge.to === to));
      expect(unknownCountries({ graph, law: lawOn }, questionIn(graph, question))).toBe(last.length);
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
