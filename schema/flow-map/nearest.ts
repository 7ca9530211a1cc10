import { isOutside, type MapEdge, type MapNode } from './flow-map.js';

/** More nodes than this make no picture that anybody reads. */
export const largestMap = 200;

interface Drawn {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The nodes that are fewest steps away from one of them, those outside the EEA first, with what connects them. */
export function nearest({ nodes, edges }: Drawn, start: string): Drawn {
  if (nodes.length <= largestMap) return { nodes, edges };
  const steps = stepsFrom(start, edges);
  const order = [...nodes].sort(
    (one, other) =>
      (steps.get(one.key) ?? Infinity) - (steps.get(other.key) ?? Infinity) ||
      Number(isOutside(other)) - Number(isOutside(one)) ||
      (one.key < other.key ? -1 : 1),
  );
  const kept = order.slice(0, largestMap);
  const keys = new Set(kept.map(({ key }) => key));
  return { nodes: kept, edges: edges.filter(({ from, to }) => keys.has(from) && keys.has(to)) };
}

/** How many edges lie between a node and each other one, whichever way they run. */
function stepsFrom(start: string, edges: readonly MapEdge[]): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    next.set(from, [...(next.get(from) ?? []), to]);
    next.set(to, [...(next.get(to) ?? []), from]);
  }
  const steps = new Map([[start, 0]]);
  for (const [key, away] of steps) {
    const fresh = (next.get(key) ?? []).filter((other) => !steps.has(other));
    fresh.forEach((other) => steps.set(other, away + 1));
  }
  return steps;
}
