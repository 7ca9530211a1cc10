import { at, edgesAt } from './adjacency.js';
import { agreementAfter, tiedRange, type FlowGraph, type Standpoint, type View } from './flow-graph.js';
import { Growing } from './growing.js';

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

/** The hops that data may take. */
export interface Hops {
  /** The edges, each once, in no order. */
  readonly edges: Uint32Array;
  /** For each of them the least number of hops after which data may have come over it. */
  readonly distances: Uint32Array;
}

/**
 * Breadth first over standpoints. Data get through a walk when one narrowest category does, so 32 of them are walked at
 * once, a bit each, and a standpoint is taken up again only for bits that it has not had.
 */
export function hopsFrom(graph: FlowGraph, question: WalkQuestion): Hops {
  const byEdge = emptyFor(graph);
  const taken = { edges: new Growing(), distances: byEdge };
  for (const { masks, bits } of rounds(graph, question)) new Walk(graph, question, taken).run(masks, bits);
  const edges = taken.edges.finish();
  const distances = edges.map((edge) => at(byEdge, edge));
  for (const edge of edges) byEdge[edge] = 0;
  return { edges, distances };
}

const empty = new WeakMap<FlowGraph, Uint32Array>();

/** A place for each edge, all empty, and left so by who used it: a graph has millions of edges, and a walk takes few. */
function emptyFor(graph: FlowGraph): Uint32Array {
  const places = empty.get(graph) ?? new Uint32Array(graph.edgeCount);
  empty.set(graph, places);
  return places;
}

interface Round {
  readonly masks: Uint32Array | undefined;
  readonly bits: number;
}

/** One round for whatever the data are, else one for every 31 of the narrowest categories. */
function rounds({ sets }: FlowGraph, { data }: WalkQuestion): readonly Round[] {
  if (data === null) return [{ masks: undefined, bits: 1 }];
  const narrowest = sets.narrowest(data);
  return Array.from({ length: Math.ceil(narrowest.length / 31) }, (_, round) => {
    const places = narrowest.slice(round * 31, round * 31 + 31);
    return { masks: sets.masks(places), bits: 2 ** places.length - 1 };
  });
}

interface Taken {
  readonly edges: Growing;
  /** For each edge of the graph its distance; 0 where it is not taken. */
  readonly distances: Uint32Array;
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
    private readonly taken: Taken,
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
    const { graph, question } = this;
    const through = this.#masks ? bits & at(this.#masks, graph.carriedBy(edge)) : bits;
    if (through === 0 || !graph.isValid(edge, question.day)) return;
    this.#note(edge);
    this.#come({
      vertex: at(this.#view.far, edge),
      agreement: agreementAfter(graph, edge, question.isUpstream),
      bits: through,
    });
  }

  #note(edge: number): void {
    const { edges, distances } = this.taken;
    const known = at(distances, edge);
    if (known === 0) edges.push(edge);
    if (known === 0 || this.#distance < known) distances[edge] = this.#distance;
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
