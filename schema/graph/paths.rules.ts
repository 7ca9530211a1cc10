import type { CategorySets } from './category-sets.js';
import { notKnown } from './category-sets.js';
import { agreementAfter, tiedRange, type FlowGraph, type Standpoint } from './flow-graph.js';
import { goalDistances, unreachable, type GoalDistances } from './goal-distance.js';
import type { GraphOn } from './hop-rules.js';
import { EdgeTests, type PathQuestion } from './path-question.js';

/** Why an answer does not hold every path. */
export enum TruncatedBy {
  FIRST = 'FIRST',
  DEPTH = 'DEPTH',
  STEPS = 'STEPS',
}

export interface FoundPath {
  /** From the start of the path to its end. */
  readonly edges: readonly number[];
  /** The bits of the categories that get through all of it. */
  readonly surviving: Uint32Array;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly truncatedBy: TruncatedBy | null;
}

/** A path begun: the path before its last edge, and that edge. */
interface Begun extends Standpoint {
  readonly before: Begun | null;
  readonly edge: number;
  readonly length: number;
  readonly surviving: Uint32Array;
  readonly hasTool: boolean;
}

/**
 * Simple paths, shortest first, those of one length by the codes of their hops as they are met from the start of the
 * search. Past the depth the search goes on until it knows whether there is a longer path, which it does not answer.
 */
export function findPaths(on: GraphOn, question: PathQuestion): FoundPaths {
  const search = new PathSearch(on, question);
  const ended = search.run();
  const found = search.found.slice(0, question.first).map((begun) => pathOf(begun, question.from === null));
  return { paths: found, truncatedBy: ended };
}

class PathSearch {
  readonly found: Begun[] = [];
  readonly #tests: EdgeTests;
  readonly #goals: GoalDistances;
  readonly #surviving: Surviving;
  readonly #edges = new Map<string, readonly number[]>();
  readonly #tooLong: Begun[] = [];
  readonly #graph: FlowGraph;
  #steps: number;

  constructor(
    on: GraphOn,
    private readonly question: PathQuestion,
  ) {
    this.#graph = on.graph;
    this.#tests = new EdgeTests(on, question);
    this.#goals = goalDistances(on.graph, this.#tests);
    this.#surviving = new Surviving(on.graph.sets);
    this.#steps = question.steps;
  }

  run(): TruncatedBy | null {
    let now: Begun[] = [this.#start()];
    while (now.length > 0) {
      const next: Begun[] = [];
      const ended = this.#extendAll(now, next);
      if (ended) return ended;
      now = next;
    }
    return this.#isThereALongerOne() ? TruncatedBy.DEPTH : null;
  }

  #extendAll(all: readonly Begun[], next: Begun[]): TruncatedBy | null {
    for (const begun of all) {
      const ended = this.#endedBy(!this.#extend(begun, next, this.question.depth));
      if (ended) return ended;
    }
    return null;
  }

  #endedBy(isCutShort: boolean): TruncatedBy | null {
    if (this.found.length > this.question.first) return TruncatedBy.FIRST;
    return isCutShort ? TruncatedBy.STEPS : null;
  }

  /** Depth first from what was left at the depth; without an answer when the steps are used up, which counts as yes. */
  #isThereALongerOne(): boolean {
    const known = this.found.length;
    this.#steps = this.question.steps;
    const { depth } = this.question;
    const open = this.#tooLong.reverse();
    for (let begun = open.pop(); begun; begun = open.pop()) {
      if (begun.length > depth && this.#ends(begun)) return true;
      const next: Begun[] = [];
      if (!this.#extend(begun, next, Number.POSITIVE_INFINITY) || this.found.length > known) {
        this.found.length = known;
        return true;
      }
      open.push(...next.reverse());
    }
    return false;
  }

  #start(): Begun {
    const { data, tool } = this.question;
    const surviving = this.#graph.sets.bitsOf(data ?? notKnown);
    const here = { vertex: this.#tests.start, agreement: -1 };
    return { ...here, before: null, edge: -1, length: 0, surviving, hasTool: tool === null };
  }

  /** Goes on by every edge; false when the steps are used up. */
  #extend(begun: Begun, next: Begun[], depth: number): boolean {
    for (const edge of this.#edgesFrom(begun)) {
      // Each end that is on the path already is looked at anew.
      this.#steps -= 1 + (begun.length >>> 4);
      if (this.#steps < 0) return false;
      const longer = this.#longer(begun, edge);
      if (longer) this.#keep(longer, next, depth);
      if (this.found.length > this.question.first) return true;
    }
    return true;
  }

  /** What ends within the depth is found; what may end there goes on; what can only end past it waits. */
  #keep(longer: Begun, next: Begun[], depth: number): void {
    if (longer.length > depth) {
      this.#tooLong.push(longer);
      return;
    }
    if (this.#ends(longer)) this.found.push(longer);
    const more = this.#goal(longer);
    if (more !== unreachable) (longer.length + more <= depth ? next : this.#tooLong).push(longer);
  }

  #ends({ edge, hasTool }: Begun): boolean {
    return hasTool && this.#tests.mayEnd(edge);
  }

  /** How many hops are left at least; a path that has come to where it is to end goes no further. */
  #goal({ vertex, hasTool }: Begun): number {
    if (vertex === this.question.to || !this.#graph.passesThrough(vertex)) return unreachable;
    return (hasTool ? this.#goals.withTool : this.#goals.withoutTool)[vertex] ?? unreachable;
  }

  #longer(before: Begun, edge: number): Begun | undefined {
    const { view, start } = this.#tests;
    const vertex = view.far[edge] ?? 0;
    if (vertex === start || isOn(before, vertex)) return undefined;
    if (before.edge === -1 && !this.#tests.mayBegin(edge)) return undefined;
    const surviving = this.#surviving.after(before.surviving, this.#graph.carriedBy(edge));
    if (this.question.data !== null && surviving.every((word) => word === 0)) return undefined;
    const agreement = agreementAfter(this.#graph, edge, view.isUpstream);
    const hasTool = before.hasTool || this.#tests.rests(edge);
    return { vertex, agreement, before, edge, length: before.length + 1, surviving, hasTool };
  }

  /** The edges that go on from a standpoint towards an end, by far end and edge. */
  #edgesFrom({ vertex, agreement, hasTool }: Begun): readonly number[] {
    const key = `${vertex} ${agreement} ${Number(hasTool)}`;
    const known = this.#edges.get(key);
    if (known) return known;
    const { view, start } = this.#tests;
    if (vertex !== start && !this.#graph.passesThrough(vertex)) return [];
    const { free, tied } = view;
    const [from, to] = tiedRange(this.#graph, view, { vertex, agreement });
    const own = free.edges.subarray(free.offsets[vertex], free.offsets[vertex + 1]);
    const edges = [...own, ...tied.edges.subarray(from, to)].filter((edge) => this.#isUseful(edge, hasTool));
    edges.sort((a, b) => (view.far[a] ?? 0) - (view.far[b] ?? 0) || a - b);
    this.#edges.set(key, edges);
    return edges;
  }

  #isUseful(edge: number, hasTool: boolean): boolean {
    if (!this.#tests.allows(edge)) return false;
    const vertex = this.#tests.view.far[edge] ?? 0;
    const hasIt = hasTool || this.#tests.rests(edge);
    if (hasIt && this.#tests.mayEnd(edge)) return true;
    return (hasIt ? this.#goals.withTool : this.#goals.withoutTool)[vertex] !== unreachable;
  }
}

function isOn(begun: Begun, vertex: number): boolean {
  for (let at: Begun | null = begun; at; at = at.before) if (at.vertex === vertex) return true;
  return false;
}

function pathOf(found: Begun, isUpstream: boolean): FoundPath {
  const edges: number[] = [];
  for (let at: Begun | null = found; at && at.edge !== -1; at = at.before) edges.push(at.edge);
  return { edges: isUpstream ? edges : edges.reverse(), surviving: found.surviving };
}

/** What is left of data after edges, each answer kept once. */
class Surviving {
  readonly #after = new Map<Uint32Array, Map<number, Uint32Array>>();
  readonly #kept = new Map<string, Uint32Array>();

  constructor(private readonly sets: CategorySets) {}

  after(bits: Uint32Array, carried: number): Uint32Array {
    if (carried === notKnown) return bits;
    const known = this.#after.get(bits) ?? new Map<number, Uint32Array>();
    this.#after.set(bits, known);
    const before = known.get(carried);
    if (before) return before;
    const set = this.sets.bitsOf(carried);
    const left = bits.map((word, at) => word & (set[at] ?? 0));
    const key = left.join(' ');
    const kept = this.#kept.get(key) ?? left;
    this.#kept.set(key, kept);
    known.set(carried, kept);
    return kept;
  }
}
