import { at, edgesAt } from '../graph/adjacency.js';
import { agreementAfter, dayNumber, tiedRange, type FlowGraph } from '../graph/flow-graph.js';
import { Growing } from '../graph/growing.js';
import { standingIn, type GraphOn } from '../graph/hop-rules.js';
import { CountryStanding } from '../law-fact/country-standing.js';
import { sortsOf } from './data-sorts.js';
import { outside, type Way, type Ways } from './smallest-set.rules.js';

/** Where data start, with which of them, and what may be removed. */
export interface OutwardQuestion {
  readonly start: number;
  /** A set of categories of which something must get through; null: whatever the data. */
  readonly data: number | null;
  /** The candidates whose removal takes the edge away, as numbers in the order of their codes. */
  readonly candidatesOf: (edge: number) => readonly number[];
}

/**
 * Everything data reach from a start before they are outside, as states and steps. A state is a vertex under the
 * agreement by which data came there, for one sort of data: data of one sort go by the same edges. What leaves a vertex
 * whatever the agreement leaves from one state of it that all others lead to.
 */
export class WaysOut {
  readonly #states = new Map<string, number>();
  readonly #open: { readonly sort: number; readonly vertex: number; readonly agreement: number }[] = [];
  readonly #offsets = new Growing();
  readonly #to = new Growing();
  readonly #edges = new Growing();
  readonly #sorts: readonly Uint32Array[];
  readonly #arrives: Uint8Array;
  readonly #steps: { readonly offsets: Uint32Array; readonly to: Uint32Array; readonly edges: Uint32Array };
  readonly #graph: FlowGraph;
  readonly #day: number;
  /** Whether the whole of it was gone through. */
  readonly isWhole: boolean;

  constructor(
    private readonly on: GraphOn,
    private readonly question: OutwardQuestion,
    steps: number,
  ) {
    this.#graph = on.graph;
    this.#day = dayNumber(on.law.day);
    this.#sorts = sortsOf(this.#graph, question.data);
    this.#arrives = new Uint8Array(this.#graph.edgeCount);
    this.isWhole = this.#goThrough(steps);
    this.#steps = { offsets: this.#offsets.finish(), to: this.#to.finish(), edges: this.#edges.finish() };
  }

  /** The edges data come over while these candidates are removed, in the order of the graph. */
  edgesTaken(removed: ReadonlySet<number>): readonly number[] {
    const taken = new Set<number>();
    const isTaken = ({ edge }: Step): boolean =>
      edge < 0 || !this.question.candidatesOf(edge).some((each) => removed.has(each));
    // A set takes what is added while it is gone through, each state once.
    const seen = new Set([0]);
    for (const state of seen) {
      const steps = [...this.#stepsOf(state)].filter(isTaken);
      for (const { edge } of steps) taken.add(edge);
      for (const { to } of steps.filter((step) => step.to !== left)) seen.add(to);
    }
    return [...taken].filter((edge) => edge >= 0).sort((a, b) => a - b);
  }

  /** The steps that lead outside in the end, and the edge of each. */
  ways(): { readonly ways: Ways; readonly edgeOf: ReadonlyMap<Way, number> } {
    const leads = this.#leadingOut();
    const edgeOf = new Map<Way, number>();
    const wayOf = ({ to, edge }: Step): Way => {
      const candidates = edge < 0 ? [] : this.question.candidatesOf(edge);
      const way = { to: to === left ? outside : to, candidates };
      if (edge >= 0) edgeOf.set(way, edge);
      return way;
    };
    const ways = this.#all.map((state) =>
      [...this.#stepsOf(state)].filter(({ to }) => to === left || leads.has(to)).map(wayOf),
    );
    return { ways, edgeOf };
  }

  /** Whether nothing on record tells how the country of an arrival stands. */
  isUnknown(edge: number): boolean {
    return this.#graph.targetOf(edge) !== this.question.start && this.#arrival(edge) === arrival.unknown;
  }

  get #all(): readonly number[] {
    return Array.from({ length: this.#steps.offsets.length - 1 }, (_, state) => state);
  }

  *#stepsOf(state: number): Generator<Step> {
    const { offsets, to, edges } = this.#steps;
    for (let place = at(offsets, state); place < at(offsets, state + 1); place += 1)
      yield { to: at(to, place), edge: at(edges, place) - 1 };
  }

  /** The states from which some step leads outside, at once or in the end. */
  #leadingOut(): ReadonlySet<number> {
    const back = new Map<number, number[]>();
    for (const state of this.#all) for (const { to } of this.#stepsOf(state)) push(back, to, state);
    const leads = new Set(back.get(left));
    for (const state of leads) for (const before of back.get(state) ?? []) leads.add(before);
    return leads;
  }

  #goThrough(steps: number): boolean {
    this.#state(everySort, this.question.start, -1);
    for (let state = 0; state < this.#open.length; state += 1) {
      this.#offsets.push(this.#to.length);
      this.#expand(state);
      if (this.#to.length > steps) return false;
    }
    this.#offsets.push(this.#to.length);
    return true;
  }

  #expand(state: number): void {
    const here = this.#open[state];
    if (!here) return;
    const { sort, vertex, agreement } = here;
    if (sort === everySort) {
      for (const each of this.#sorts.keys()) this.#push(this.#state(each, vertex, -1), -1);
      return;
    }
    if (agreement === nowhere) return;
    if (agreement === freely) {
      for (const edge of edgesAt(this.#graph.downstream.free, vertex)) this.#take(sort, edge);
      return;
    }
    this.#push(this.#state(sort, vertex, freely), -1);
    const { tied } = this.#graph.downstream;
    const [from, to] = tiedRange(this.#graph, this.#graph.downstream, { vertex, agreement });
    for (let place = from; place < to; place += 1) this.#take(sort, at(tied.edges, place));
  }

  #take(sort: number, edge: number): void {
    const graph = this.#graph;
    if (this.#sorts[sort]?.[graph.carriedBy(edge)] === 0 || !graph.isValid(edge, this.#day)) return;
    const vertex = graph.targetOf(edge);
    const isHome = vertex === this.question.start;
    if (!isHome && this.#arrival(edge) === arrival.outside) return this.#push(left, edge);
    this.#push(
      this.#state(sort, vertex, graph.passesThrough(vertex) ? agreementAfter(graph, edge, false) : nowhere),
      edge,
    );
  }

  #push(to: number, edge: number): void {
    this.#to.push(to);
    this.#edges.push(edge + 1);
  }

  #state(sort: number, vertex: number, agreement: number): number {
    const key = `${sort} ${vertex} ${agreement}`;
    const known = this.#states.get(key) ?? this.#states.size;
    if (known === this.#states.size) {
      this.#states.set(key, known);
      this.#open.push({ sort, vertex, agreement });
    }
    return known;
  }

  /** Asked once for each edge. */
  #arrival(edge: number): number {
    if (this.#arrives[edge] === 0) this.#arrives[edge] = this.#findArrival(edge);
    return this.#arrives[edge] ?? 0;
  }

  #findArrival(edge: number): number {
    const standings = this.#graph.arrivals(edge, this.#day).map((country) => standingIn(this.on.law, country).standing);
    if (standings.some((standing) => unsafe.has(standing))) return arrival.outside;
    return standings.every((standing) => standing === CountryStanding.UNKNOWN) ? arrival.unknown : arrival.inside;
  }
}

/** To a state, or `left`; by an edge, or by none, which is -1. */
interface Step {
  readonly to: number;
  readonly edge: number;
}

const arrival = { inside: 1, outside: 2, unknown: 3 } as const;

/** Where no decision covers every recipient. */
const unsafe: ReadonlySet<CountryStanding> = new Set([
  CountryStanding.THIRD_COUNTRY,
  CountryStanding.ADEQUATE_WITHIN_SCOPE,
]);

/** Stands for a state where the data have left. */
const left = 0xffffffff;
/** In the place of an agreement: what leaves whatever the agreement. */
const freely = -2;
/** In the place of an agreement: data do not go on. */
const nowhere = -3;
/** In the place of a sort of data: before the sorts part. */
const everySort = -1;

function push(lists: Map<number, number[]>, key: number, value: number): void {
  if (lists.get(key)?.push(value) === undefined) lists.set(key, [value]);
}
