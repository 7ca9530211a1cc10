import type { FlowGraph } from '../graph/flow-graph.js';

/** For each sort of data, which sets of categories let it through: categories that go by the same sets are one sort. */
export function sortsOf({ sets }: FlowGraph, data: number | null): readonly Uint32Array[] {
  if (data === null) return [new Uint32Array(sets.count).fill(1)];
  const masks = sets.narrowest(data).map((place) => sets.masks([place]));
  return [...new Map(masks.map((mask) => [mask.join(''), mask])).values()];
}
