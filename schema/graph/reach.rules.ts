import { at, edgesAt } from './adjacency.js';
import { agreementAfter, tiedRange, type FlowGraph, type Standpoint, type View } from './flow-graph.js';

/** Where a walk starts, which way it goes, how far, and with which data. */
export interface WalkQuestion {
  readonly start: number;
  readonly isUpstream: boolean;
  /** A day as a number. */
  readonly day: number;
  /** The most hops. */
  readonly depth: number;
  /** A set of categories of which something must get through; null: whatever the data. */
  readonly data: number | null;
}

/** Data at a standpoint: which of up to 32 narrowest categories, as bits. */
interface Delivered extends Standpoint {
  readonly bits: number;
}

/**
 * For each edge the least number of hops after which data may have come over it; 0 where they cannot.
 *
 * Breadth first over standpoints. Data get through a walk when one narrowest category does, so 32 of them are walked at
 * once, a bit each, and a standpoint is taken up again only for bits that it has not had.
 */
export function hopDistances(graph: FlowGraph, question: WalkQuestion): Int32Array {
  const distances = new Int32Array(graph.edgeCount);
  if (question.data === null) {
    new Walk(graph, question, distances).run(undefined, 1);
    return distances;
  }
  const narrowest = graph.sets.narrowest(question.data);
  for (let done = 0; done < narrowest.length; done += 31) {
    const places = narrowest.slice(done, done + 31);
    new Walk(graph, question, distances).run(graph.sets.masks(places), 2 ** places.length - 1);
  }
  return distances;
}

class Walk {
  readonly #view: View;
  /** Bits that have gone out by the free edges of a vertex. */
  readonly #sent: Uint32Array;
  /** Bits that came to a vertex, by no agreement and by one. */
  readonly #came: Uint32Array;
  readonly #cameUnder = new Map<number, number>();
  #masks: Uint32Array | undefined;
  #distance = 0;
  #next: Delivered[] = [];

  constructor(
    private readonly graph: FlowGraph,
    private readonly question: WalkQuestion,
    private readonly distances: Int32Array,
  ) {
    this.#view = question.isUpstream ? graph.upstream : graph.downstream;
    this.#sent = new Uint32Array(graph.vertices.length);
    this.#came = new Uint32Array(graph.vertices.length);
  }

  run(masks: Uint32Array | undefined, bits: number): void {
    const { start, depth } = this.question;
    this.#masks = masks;
    this.#came[start] = bits;
    this.#next = [{ vertex: start, agreement: -1, bits }];
    while (this.#next.length > 0 && this.#distance < depth) {
      const now = this.#next;
      this.#next = [];
      this.#distance += 1;
      for (const delivered of now) this.#send(delivered);
    }
  }

  #send({ vertex, agreement, bits }: Delivered): void {
    const { free, tied } = this.#view;
    const sent = at(this.#sent, vertex);
    const fresh = bits & ~sent;
    if (fresh !== 0) {
      this.#sent[vertex] = sent | fresh;
      for (const edge of edgesAt(free, vertex)) this.#take(edge, fresh);
    }
    const [from, to] = tiedRange(this.graph, this.#view, { vertex, agreement });
    for (let place = from; place < to; place += 1) this.#take(at(tied.edges, place), bits);
  }

  #take(edge: number, bits: number): void {
    const { graph, question, distances } = this;
    const through = this.#masks ? bits & at(this.#masks, graph.carriedBy(edge)) : bits;
    if (through === 0 || !graph.isValid(edge, question.day)) return;
    const known = at(distances, edge);
    if (known === 0 || this.#distance < known) distances[edge] = this.#distance;
    this.#come({
      vertex: at(this.#view.far, edge),
      agreement: agreementAfter(graph, edge, question.isUpstream),
      bits: through,
    });
  }

  #come({ vertex, agreement, bits }: Delivered): void {
    if (!this.graph.passesThrough(vertex)) return;
    const came = at(this.#came, vertex);
    const fresh = bits & ~came;
    if (fresh === 0) return;
    if (agreement !== -1) return this.#comeUnder({ vertex, agreement, bits: fresh });
    this.#came[vertex] = came | fresh;
    this.#next.push({ vertex, agreement, bits: fresh });
  }

  #comeUnder({ vertex, agreement, bits }: Delivered): void {
    const key = agreement * this.graph.vertices.length + vertex;
    const came = this.#cameUnder.get(key) ?? 0;
    const fresh = bits & ~came;
    if (fresh === 0) return;
    this.#cameUnder.set(key, came | fresh);
    this.#next.push({ vertex, agreement, bits: fresh });
  }
}

/** An end that data reach, how far it is, and the first edge by which they reach it there. */
export interface ReachedEnd {
  readonly vertex: number;
  readonly distance: number;
  readonly edge: number;
}

/** Each end once, at its least distance; nearest first, then by kind and code. The start is none. */
export function reachedEnds(graph: FlowGraph, question: WalkQuestion, hops: Int32Array): readonly ReachedEnd[] {
  const { far } = question.isUpstream ? graph.upstream : graph.downstream;
  const first = new Int32Array(graph.vertices.length).fill(-1);
  for (let edge = 0; edge < hops.length; edge += 1) {
    if (hops[edge] === 0) continue;
    const vertex = at(far, edge);
    const best = at(first, vertex);
    if (best === -1 || at(hops, edge) < at(hops, best)) first[vertex] = edge;
  }
  first[question.start] = -1;
  const ends: ReachedEnd[] = [];
  for (const [vertex, edge] of first.entries()) if (edge !== -1) ends.push({ vertex, edge, distance: at(hops, edge) });
  return ends.sort((a, b) => a.distance - b.distance || a.vertex - b.vertex);
}

/** A country in which data arrive: the least number of hops to it, and at how many ends they arrive there. */
export interface ReachedCountry {
  readonly country: string | null;
  readonly distance: number;
  readonly count: number;
}

/** The countries of everything on the way: downstream of each hop taken, upstream of each end met. */
export function reachedCountries(
  graph: FlowGraph,
  question: WalkQuestion,
  hops: Int32Array,
): readonly ReachedCountry[] {
  const countries = new Map<string | null, Map<number, number>>();
  const note = (country: string | null, { vertex, distance }: Omit<ReachedEnd, 'edge'>): void => {
    const ends = countries.get(country) ?? new Map<number, number>();
    countries.set(country, ends.set(vertex, Math.min(distance, ends.get(vertex) ?? distance)));
  };
  if (question.isUpstream)
    for (const end of reachedEnds(graph, question, hops)) note(graph.vertex(end.vertex).country, end);
  else for (const { country, ...end } of landings(graph, question, hops)) note(country, end);
  return [...countries].map(([country, ends]) => ({
    country,
    distance: [...ends.values()].reduce((least, each) => Math.min(least, each)),
    count: ends.size,
  }));
}

interface Landing {
  readonly country: string | null;
  readonly vertex: number;
  readonly distance: number;
}

/** Where the hops arrive: most of them where their target is, which is asked once for each target. */
function* landings(graph: FlowGraph, { start, day }: WalkQuestion, hops: Int32Array): Generator<Landing> {
  const plain = new Int32Array(graph.vertices.length);
  for (let edge = 0; edge < hops.length; edge += 1) {
    const distance = at(hops, edge);
    const vertex = graph.targetOf(edge);
    if (distance === 0 || vertex === start) continue;
    if (graph.isSpecial(edge)) yield* graph.arrivals(edge, day).map((country) => ({ country, vertex, distance }));
    else plain[vertex] = plain[vertex] === 0 ? distance : Math.min(distance, at(plain, vertex));
  }
  for (const [vertex, distance] of plain.entries())
    if (distance !== 0) yield { country: graph.vertex(vertex).country, vertex, distance };
}
