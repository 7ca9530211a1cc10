import type { MapEdge } from './flow-map.js';
import type { PlacedEdge, PlacedNode } from './layout.js';
import { cornerHeight, loopHeight, type TextBlock } from './measure.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An edge with the lanes it was given, before its ends are. */
export interface Routed {
  readonly edge: MapEdge;
  readonly block: TextBlock;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  /** Where it crosses each column between its ends, from its start on; none for an edge back to its own node. */
  readonly stations: readonly Point[];
  /** The middle of its words. */
  readonly middle: Point | null;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** Gives each edge its ends and its way: level through a column, a curve between two of them. */
export function routeAll(nodes: readonly PlacedNode[], routed: readonly Routed[]): readonly PlacedEdge[] {
  const columns = columnsOf(nodes, routed);
  const ports = portsOf(routed);
  const loops = new Map<PlacedNode, number>();
  return routed.map((edge) => {
    if (edge.from === edge.to) return loop(edge, loops);
    const crossings = edge.stations.flatMap((station) => crossing(station, columns, edge));
    const [start, end] = [ports.from.get(edge), ports.to.get(edge)];
    if (!start || !end) throw new Error('An edge of the map has an end without a place.');
    return { ...placed(edge), points: [start, ...crossings, end], label: labelOf(edge) };
  });
}

const placed = ({ edge, from, to }: Routed): Pick<PlacedEdge, 'edge' | 'from' | 'to'> => ({ edge, from, to });

/** What stands over one another has one middle; whole pixels do to tell the columns apart. */
const columnKey = (x: number): number => Math.round(x);

function columnsOf(nodes: readonly PlacedNode[], routed: readonly Routed[]): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  const widen = (x: number, width: number): void => {
    const { left, right } = columns.get(columnKey(x)) ?? { left: x, right: x };
    columns.set(columnKey(x), { left: Math.min(left, x - width / 2), right: Math.max(right, x + width / 2) });
  };
  for (const { x, width } of nodes) widen(x + width / 2, width);
  for (const { middle, block } of routed) if (middle) widen(middle.x, block.width);
  return columns;
}

function crossing({ x, y }: Point, columns: ReadonlyMap<number, Column>, { from, to }: Routed): readonly Point[] {
  const { left, right } = columns.get(columnKey(x)) ?? { left: x, right: x };
  const ways = [
    { x: left, y },
    { x: right, y },
  ];
  return isBack({ from, to }) ? ways.reverse() : ways;
}

/** Whether an edge runs from right to left, against the others. */
export const isBack = ({ from, to }: Pick<Routed, 'from' | 'to'>): boolean => from.x > to.x;

type End = 'from' | 'to';

const ends = ['from', 'to'] as const;

interface EdgeEnd {
  readonly edge: Routed;
  readonly end: End;
}

type Ports = Readonly<Record<End, Map<Routed, Point>>>;

/** Where each edge meets its nodes: one under the other, in the order of where it goes. */
function portsOf(routed: readonly Routed[]): Ports {
  const sides = new Map<string, EdgeEnd[]>();
  for (const edge of routed.filter(({ from, to }) => from !== to)) {
    for (const end of ends) {
      const key = `${isRight(edge, end) ? 'right' : 'left'} ${edge[end].node.key}`;
      sides.set(key, [...(sides.get(key) ?? []), { edge, end }]);
    }
  }
  const ports: Ports = { from: new Map(), to: new Map() };
  for (const side of sides.values()) placePorts(side, ports);
  return ports;
}

const isRight = (edge: Routed, end: End): boolean => (end === 'from') !== isBack(edge);

const nextTo = ({ stations }: Routed, end: End): number => (end === 'from' ? stations[0]?.y : stations.at(-1)?.y) ?? 0;

function placePorts(side: readonly EdgeEnd[], ports: Ports): void {
  // Sorting is stable, so that edges side by side stay in the order of the map.
  const sorted = [...side].sort((one, other) => nextTo(one.edge, one.end) - nextTo(other.edge, other.end));
  for (const [at, { edge, end }] of sorted.entries()) {
    const { x, y, width, height } = edge[end];
    const room = height - 2 * cornerHeight;
    const step = Math.min(20, room / Math.max(1, sorted.length - 1));
    const offset = (at - (sorted.length - 1) / 2) * step;
    ports[end].set(edge, { x: isRight(edge, end) ? x + width : x, y: y + height / 2 + offset });
  }
}

function labelOf({ middle, block }: Routed): PlacedEdge['label'] {
  if (!middle || block.lines.length === 0) return null;
  return { block, x: middle.x - block.width / 2, y: middle.y - block.height / 2 };
}

/** An edge back to its own node hangs below it, with its words under it. */
function loop(edge: Routed, loops: Map<PlacedNode, number>): PlacedEdge {
  const { from, block } = edge;
  const used = loops.get(from) ?? 0;
  loops.set(from, used + loopHeight + block.height);
  const [foot, middle] = [from.y + from.height, from.x + from.width / 2];
  const low = foot + used + loopHeight - 6;
  const points = [
    { x: middle + 24, y: foot },
    { x: middle + 24, y: low },
    { x: middle - 24, y: low },
    { x: middle - 24, y: foot },
  ];
  const label = block.lines.length === 0 ? null : { block, x: middle - block.width / 2, y: low + 4 };
  return { ...placed(edge), points, label };
}
