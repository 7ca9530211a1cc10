import { adjacencyOf, sortedBy, type Adjacency } from './adjacency.js';
import type { CategorySets } from './category-sets.js';
import type { TransferFact } from './graph-facts.js';
import { GraphEndKind, HopKind } from './graph-kinds.js';

/** What data start from or arrive at; an importer that no source names has no kind. */
export interface Vertex {
  readonly kind: GraphEndKind | null;
  /** Global id; of the transfer, where it is an unnamed importer. */
  readonly id: string;
  readonly code: string;
  readonly country: string | null;
  readonly businessId: string | null;
}

/** What an edge that is no data flow rests on. Days are numbers: 20261122. */
export interface Evidence {
  readonly kind: HopKind;
  /** Global id of the transfer, agreement, sub-processing or system. */
  readonly id: string;
  /** The number of the agreement by which data come to a processor; -1 for none. */
  readonly agreement: number;
  readonly agreementId: string | null;
  readonly subProcessingId: string | null;
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
}

/** A transfer on record for an edge. */
export interface Documented extends TransferFact {
  readonly from: number;
  readonly to: number;
  /** Where the data arrive by it, as far as it says. */
  readonly arrivesIn: string | null;
}

export interface GraphParts {
  readonly vertices: readonly Vertex[];
  readonly sets: CategorySets;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** The set of categories of each edge. */
  readonly carried: Uint32Array;
  /** Four words for each data flow. */
  readonly flowIds: Uint32Array;
  /** Of the edges after the data flows. */
  readonly evidence: readonly Evidence[];
  readonly documented: ReadonlyMap<number, readonly Documented[]>;
}

/** The edges at vertices, looked at from one end: those that ask for an agreement apart from those that do not. */
export interface View {
  readonly isUpstream: boolean;
  /** At this end of an edge it is looked at. */
  readonly near: Uint32Array;
  readonly far: Uint32Array;
  /** Ordered by far end, then edge. */
  readonly free: Adjacency;
  /** Ordered by agreement, then far end, then edge. */
  readonly tied: Adjacency;
}

/**
 * How data move, as numbers: vertices in the order of (kind, code), edges in the order of (kind, code), data flows first.
 * Nothing in it depends on the order in which rows were written.
 */
export class FlowGraph {
  readonly vertices: readonly Vertex[];
  readonly sets: CategorySets;
  readonly edgeCount: number;
  readonly flowCount: number;
  readonly targets: Uint32Array;
  readonly downstream: View;
  readonly upstream: View;
  readonly #isSpecial: Uint8Array;

  constructor(private readonly parts: GraphParts) {
    this.vertices = parts.vertices;
    this.sets = parts.sets;
    this.targets = parts.targets;
    this.edgeCount = parts.sources.length;
    this.flowCount = parts.flowIds.length / 4;
    this.#isSpecial = new Uint8Array(this.edgeCount);
    for (const edge of parts.documented.keys()) this.#isSpecial[edge] = 1;
    for (const [at, { country }] of parts.evidence.entries()) if (country) this.#isSpecial[this.flowCount + at] = 1;
    this.downstream = this.#view(false);
    this.upstream = this.#view(true);
  }

  vertex(at: number): Vertex {
    const vertex = this.vertices[at];
    if (!vertex) throw new Error(`There is no vertex ${at}.`);
    return vertex;
  }

  /** Whether data go on from there: what comes to some party of a category does not come out of another one. */
  passesThrough(vertex: number): boolean {
    return this.vertex(vertex).kind !== GraphEndKind.PARTY_CATEGORY;
  }

  sourceOf = (edge: number): number => this.parts.sources[edge] ?? 0;
  targetOf = (edge: number): number => this.parts.targets[edge] ?? 0;
  carriedBy = (edge: number): number => this.parts.carried[edge] ?? 0;

  /** What an edge rests on; nothing where it is a data flow. */
  evidenceOf(edge: number): Evidence | undefined {
    return edge < this.flowCount ? undefined : this.parts.evidence[edge - this.flowCount];
  }

  kindOf = (edge: number): HopKind => this.evidenceOf(edge)?.kind ?? HopKind.DATA_FLOW;

  /** The agreement by which data come over the edge; -1 where they come by none. */
  agreementOf = (edge: number): number => this.evidenceOf(edge)?.agreement ?? -1;

  /** Whether the edge itself has none and passes on what there is. */
  passesOn(edge: number): boolean {
    const kind = this.kindOf(edge);
    return kind === HopKind.HOLDS || kind === HopKind.OPERATED_BY;
  }

  isValid(edge: number, day: number): boolean {
    const evidence = this.evidenceOf(edge);
    return evidence === undefined || holdsOnDay(evidence, day);
  }

  /** The transfers on record for the edge, by code. */
  transfersOf(edge: number, day: number): readonly Documented[] {
    if (this.#isSpecial[edge] === 0) return [];
    return (this.parts.documented.get(edge) ?? []).filter((transfer) => holdsOnDay(transfer, day));
  }

  /** Whether anything but its target tells where the data arrive. */
  isSpecial = (edge: number): boolean => this.#isSpecial[edge] === 1;

  /** The countries in which the data arrive: of the transfers, else of the sub-processing, else of the target. */
  arrivals(edge: number, day: number): readonly (string | null)[] {
    const told = this.transfersOf(edge, day).flatMap(({ arrivesIn }) => arrivesIn ?? []);
    if (told.length > 0) return [...new Set(told)];
    return [this.evidenceOf(edge)?.country ?? this.vertex(this.targetOf(edge)).country];
  }

  /** The global id of a data flow. */
  flowId(edge: number): string {
    const words = this.parts.flowIds.subarray(edge * 4, edge * 4 + 4);
    const hex = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
    return `DataFlow:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
  }

  #view(isUpstream: boolean): View {
    const { sources, targets } = this.parts;
    const [near, far] = isUpstream ? [targets, sources] : [sources, targets];
    const asks = isUpstream ? asksBefore : asksAfter;
    const count = this.vertices.length;
    const isTied = (edge: number): boolean => asks.has(this.kindOf(edge));
    const all = Uint32Array.from(sources, (_, edge) => edge);
    const ordered = sortedBy(all, (edge) => far[edge] ?? 0, count);
    const tied = ordered.filter(isTied);
    const byAgreement = sortedBy(
      tied,
      this.agreementOf,
      tied.reduce((most, edge) => Math.max(most, this.agreementOf(edge)), 0) + 1,
    );
    return {
      isUpstream,
      near,
      far,
      free: adjacencyOf(
        ordered.filter((edge) => !isTied(edge)),
        near,
        count,
      ),
      tied: adjacencyOf(byAgreement, near, count),
    };
  }
}

/** Downstream, the hops that ask how the data came; upstream, those that tell it. */
const asksAfter: ReadonlySet<HopKind> = new Set([HopKind.SUB_PROCESSING]);
const asksBefore: ReadonlySet<HopKind> = new Set([HopKind.SUB_PROCESSING, HopKind.PROCESSING_AGREEMENT]);

const holdsOnDay = ({ from, to }: { readonly from: number; readonly to: number }, day: number): boolean =>
  from <= day && day < to;

/** The agreement under which a walk stands after the edge: downstream the one the data came by, upstream the one they must come by. */
export function agreementAfter(graph: FlowGraph, edge: number, isUpstream: boolean): number {
  if (edge < graph.flowCount) return -1;
  if (isUpstream && graph.kindOf(edge) !== HopKind.SUB_PROCESSING) return -1;
  return graph.agreementOf(edge);
}

/** The edges among the tied ones of a vertex that a walk under an agreement may take, as places in the list; -1 takes all. */
export function tiedRange(
  graph: FlowGraph,
  { tied }: View,
  { vertex, agreement }: Standpoint,
): readonly [number, number] {
  const from = tied.offsets[vertex] ?? 0;
  const to = tied.offsets[vertex + 1] ?? 0;
  if (agreement === -1) return [from, to];
  const firstAtLeast = (wanted: number): number => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (graph.agreementOf(tied.edges[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstAtLeast(agreement), firstAtLeast(agreement + 1)];
}

/** Where a walk stands: at a vertex, and under which agreement, -1 where that is not known. */
export interface Standpoint {
  readonly vertex: number;
  readonly agreement: number;
}

/** A day as a number, so that days compare as numbers. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
