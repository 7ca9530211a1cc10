import fc from 'fast-check';
import type { PathQuestion } from '../../schema/graph/path-question.js';
import { TransferTool } from '../../schema/transfer/transfer-tool.js';
import { categoryCodes, endIds, type FlowWorld } from './flow-graph-facts.js';
import {
  downFrom,
  isOutside,
  isUnknown,
  mayFollow,
  nameOf,
  plainEdges,
  plainHops,
  rankOf,
  shared,
  type PlainEdge,
} from './flow-graph-oracle.js';

/** A question of which ends and data are texts. */
export interface Asked extends Omit<PathQuestion, 'from' | 'to' | 'data'> {
  readonly from: string | null;
  readonly to: string | null;
  readonly data: string | null;
}

export const asked: fc.Arbitrary<Asked> = fc
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

/** Every simple path that the question asks for, whatever its length, by plain recursion. */
export function plainPaths(world: FlowWorld, question: Asked): readonly (readonly PlainEdge[])[] {
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

export const survivingOf = (
  world: FlowWorld,
  path: readonly PlainEdge[],
  { data }: Asked,
): ReadonlySet<string> | null =>
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
export function plainPathsAnswer(world: FlowWorld, question: Asked) {
  const all = plainPaths(world, question);
  const within = all.filter(({ length }) => length <= question.depth);
  const isMore = within.length > question.first;
  return {
    paths: within.slice(0, question.first).map((edges) => {
      const surviving = survivingOf(world, edges, question);
      return { edges, surviving, broadest: broadestOf(world, surviving ?? new Set()) };
    }),
    truncatedBy: isMore ? 'FIRST' : within.length < all.length ? 'DEPTH' : null,
  };
}

/** Categories of which no wider one is in the set. */
const broadestOf = ({ categories }: FlowWorld, set: ReadonlySet<string>): readonly string[] =>
  categories.flatMap(({ code, parent }) => (set.has(code) && !set.has(parent ?? '') ? [code] : [])).sort();

/** The same as the rules answer it, which name the hops and all categories. */
export function plainAnswer(world: FlowWorld, question: Asked): object {
  const { paths, truncatedBy } = plainPathsAnswer(world, question);
  const everything = world.categories.map(({ code }) => code);
  return {
    paths: paths.map(({ edges, surviving }) => ({
      hops: edges.map(nameOf),
      surviving: [...(surviving ?? everything)].sort(),
    })),
    truncatedBy,
  };
}

/** The hops that might be the last one of a path if only their country were known. */
export function plainUnknown(world: FlowWorld, { from, to, data, depth }: Asked): number {
  const way = { start: from ?? to ?? '', isUpstream: from === null, depth: from === null ? 1 : depth, data };
  const hops = plainHops(world, way);
  const met = plainEdges(world).filter((edge) => hops.has(nameOf(edge)) && edge.countries.every(isUnknown));
  return met.filter((edge) => edge.to !== from && edge.from !== to && (to === null || edge.to === to)).length;
}
