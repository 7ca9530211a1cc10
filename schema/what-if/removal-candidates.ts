import type { FlowGraph } from '../graph/flow-graph.js';
import { GraphEndKind, HopKind } from '../graph/graph-kinds.js';
import { dayNumber } from '../graph/flow-graph.js';

/** What may be removed so that data stay inside. */
export enum RemovalCandidate {
  VENDORS = 'VENDORS',
  TRANSFERS = 'TRANSFERS',
}

/** What may be removed: numbers in the order of codes, and the nodes they stand for. */
export interface Candidates {
  readonly of: (edge: number) => readonly number[];
  /** The global id of a candidate. */
  readonly nodeOf: (candidate: number) => string;
}

/** Organisations but the register's own controllers: with one go the edges to it and from it. */
export function vendorsIn(graph: FlowGraph, controllers: ReadonlySet<string>): Candidates {
  const isVendor = Uint8Array.from(graph.vertices, ({ kind, id }) =>
    Number(kind === GraphEndKind.ORGANISATION && !controllers.has(id)),
  );
  const of = (edge: number): readonly number[] =>
    [...new Set([graph.sourceOf(edge), graph.targetOf(edge)])].filter((vertex) => isVendor[vertex] === 1);
  return { of, nodeOf: (vertex) => graph.vertex(vertex).id };
}

const removable: ReadonlySet<HopKind> = new Set([
  HopKind.DATA_FLOW,
  HopKind.TRANSFER,
  HopKind.PROCESSING_AGREEMENT,
  HopKind.SUB_PROCESSING,
]);

/**
 * Disclosures: data flows, transfers, agreements and sub-processing, each named by its first edge. With an agreement goes
 * what is made under it: its sub-processing and its transfers; with a sub-processing its transfers.
 */
export function disclosuresIn(graph: FlowGraph, day: string): Candidates {
  const on = dayNumber(day);
  const first = new Map<string, number>();
  for (let edge = graph.flowCount; edge < graph.edgeCount; edge += 1) {
    const evidence = graph.evidenceOf(edge);
    if (evidence && removable.has(evidence.kind) && graph.isValid(edge, on) && !first.has(evidence.id))
      first.set(evidence.id, edge);
  }
  const of = (edge: number): readonly number[] => {
    const evidence = graph.evidenceOf(edge);
    if (!evidence) return [edge];
    const ids = new Set([evidence.id, evidence.agreementId, evidence.subProcessingId]);
    return [...ids].flatMap((id) => (id === null ? [] : (first.get(id) ?? []))).sort((a, b) => a - b);
  };
  return { of, nodeOf: (edge) => graph.evidenceOf(edge)?.id ?? graph.flowId(edge) };
}
