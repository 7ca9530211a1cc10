import { at } from './adjacency.js';
import type { FlowGraph } from './flow-graph.js';
import type { Hops, WalkQuestion } from './reach.rules.js';

/** An end that data reach, how far it is, and the first edge by which they reach it there. */
export interface ReachedEnd {
  readonly vertex: number;
  readonly distance: number;
  readonly edge: number;
}

/** The ends that data reach, each once, at its least distance; nearest first, then by kind and code. The start is none. */
export class ReachedEnds {
  readonly vertices: Uint32Array;
  /** For each vertex the place of its first hop; -1 where it is not reached. */
  readonly #first: Int32Array;

  constructor(
    graph: FlowGraph,
    { start, isUpstream }: WalkQuestion,
    private readonly hops: Hops,
  ) {
    const { far } = isUpstream ? graph.upstream : graph.downstream;
    this.#first = new Int32Array(graph.vertices.length).fill(-1);
    const found: number[] = [];
    for (let place = 0; place < hops.edges.length; place += 1) {
      const vertex = at(far, at(hops.edges, place));
      const best = at(this.#first, vertex);
      if (vertex === start) continue;
      if (best === -1) found.push(vertex);
      if (best === -1 || this.#isBefore(place, best)) this.#first[vertex] = place;
    }
    this.vertices = this.#sorted(found);
  }

  /** The first of them. */
  list(first: number): readonly ReachedEnd[] {
    const { edges, distances } = this.hops;
    return Array.from(this.vertices.subarray(0, first), (vertex) => {
      const place = at(this.#first, vertex);
      return { vertex, edge: at(edges, place), distance: at(distances, place) };
    });
  }

  #isBefore(place: number, other: number): boolean {
    const { edges, distances } = this.hops;
    const nearer = at(distances, place) - at(distances, other);
    return nearer < 0 || (nearer === 0 && at(edges, place) < at(edges, other));
  }

  #sorted(vertices: readonly number[]): Uint32Array {
    const size = this.#first.length;
    const distanceOf = (vertex: number): number => at(this.hops.distances, at(this.#first, vertex));
    const keys = Float64Array.from(vertices, (vertex) => distanceOf(vertex) * size + vertex);
    return Uint32Array.from(keys.sort(), (key) => key % size);
  }
}

/** A country in which data arrive: the least number of hops to it, and at how many ends they arrive there. */
export interface ReachedCountry {
  readonly country: string | null;
  readonly distance: number;
  readonly count: number;
}

/** The countries of everything on the way: downstream of each hop taken, upstream of each end met. */
export function reachedCountries(graph: FlowGraph, question: WalkQuestion, hops: Hops): readonly ReachedCountry[] {
  const countries = new Countries();
  /** For each vertex its distance by hops that tell nothing of where they arrive; 0 where there is none. */
  const plain = new Int32Array(graph.vertices.length);
  const { far } = question.isUpstream ? graph.upstream : graph.downstream;
  for (let place = 0; place < hops.edges.length; place += 1) {
    const [edge, distance] = [at(hops.edges, place), at(hops.distances, place)];
    const vertex = at(far, edge);
    if (vertex === question.start) continue;
    const isSpecial = !question.isUpstream && graph.isSpecial(edge);
    if (!isSpecial) plain[vertex] = Math.min(distance, at(plain, vertex) || distance);
    else graph.arrivals(edge, question.day).forEach((country) => countries.arrive(country, vertex, distance));
  }
  for (const [vertex, { country }] of graph.vertices.entries())
    if (plain[vertex] !== 0) countries.lie(country, vertex, at(plain, vertex));
  return countries.list();
}

interface Arrivals {
  nearest: number;
  /** Ends that lie in the country. */
  count: number;
  /** Ends at which data arrive there, wherever they lie. */
  readonly arrived: Set<number>;
}

/** Counts the ends in each country, each once. */
class Countries {
  readonly #countries = new Map<string | null, Arrivals>();

  arrive(country: string | null, vertex: number, distance: number): void {
    this.#at(country, distance).arrived.add(vertex);
  }

  /** After all arrivals: each end where it lies, once. */
  lie(country: string | null, vertex: number, distance: number): void {
    const arrivals = this.#at(country, distance);
    if (!arrivals.arrived.has(vertex)) arrivals.count += 1;
  }

  list(): readonly ReachedCountry[] {
    return [...this.#countries].map(([country, { nearest, count, arrived }]) => ({
      ...{ country, distance: nearest, count: count + arrived.size },
    }));
  }

  #at(country: string | null, distance: number): Arrivals {
    const known = this.#countries.get(country) ?? { nearest: distance, count: 0, arrived: new Set() };
    known.nearest = Math.min(known.nearest, distance);
    this.#countries.set(country, known);
    return known;
  }
}
