import { compareText } from '../language/compare-text.js';
import { isOutside, type MapEdge, type MapNode } from './flow-map.js';

/** More nodes than this make no picture that anybody reads, and more edges keep the layout busy for seconds. */
const mostNodes = 120;
const mostEdges = 240;

interface Drawn {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The nodes that are fewest steps away from one of them, those outside the EEA first, with what connects them. */
export function nearest(all: Drawn, start: string): Drawn {
  const { nodes, edges } = nearestNodes(all, start);
  if (edges.length <= mostEdges) return { nodes, edges };
  const steps = stepsFrom(start, edges);
  const order = [...edges].sort(
    (one, other) =>
      Number(other.isOutsideEea) - Number(one.isOutsideEea) ||
      (steps.get(one.from) ?? Infinity) - (steps.get(other.from) ?? Infinity) ||
      compareText(keyOf(one), keyOf(other)),
  );
  const kept = new Set(order.slice(0, mostEdges));
  const ends = new Set([start, ...[...kept].flatMap(({ from, to }) => [from, to])]);
  return { nodes: nodes.filter(({ key }) => ends.has(key)), edges: edges.filter((edge) => kept.has(edge)) };
}

const keyOf = ({ from, to, kind }: MapEdge): string => `${from} ${to} ${kind}`;

function nearestNodes({ nodes, edges }: Drawn, start: string): Drawn {
  if (nodes.length <= mostNodes) return { nodes, edges };
  const steps = stepsFrom(start, edges);
  const order = [...nodes].sort(
    (one, other) =>
      (steps.get(one.key) ?? Infinity) - (steps.get(other.key) ?? Infinity) ||
      Number(isOutside(other)) - Number(isOutside(one)) ||
      compareText(one.key, other.key),
  );
  const kept = order.slice(0, mostNodes);
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
