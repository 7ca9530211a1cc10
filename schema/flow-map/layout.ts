import { MapEdgeKind, type FlowMap, type MapEdge, type MapNode } from './flow-map.js';
import { emptyGraph, layOut, type LayoutGraph } from './layout-graph.js';
import type { MapWords } from './map-words.js';
import { cornerHeight, edgeBlock, loopHeight, nodeBlock, nodeWidth, type TextBlock } from './measure.js';
import { routeAll, type Point, type Routed } from './routes.js';

export interface PlacedNode {
  readonly node: MapNode;
  readonly block: TextBlock;
  /** Its upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: MapEdge;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  /** From one side of a node to a side of another; a curve in every second stretch, level in the others. */
  readonly points: readonly Point[];
  /** Its words, with the upper left corner of their box; nothing when it has none. */
  readonly label: { readonly block: TextBlock; readonly x: number; readonly y: number } | null;
}

/** A map with a place for everything. */
export interface PlacedMap {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** How far from one another edges leave a node, as long as it is not too high. */
const portStep = 14;
const highestNode = 1400;

/** A box by its middle, as the library has it. */
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

interface Sized<Of> {
  readonly of: Of;
  readonly block: TextBlock;
  readonly id: string;
}

/** Places nodes in columns from left to right, each edge in a lane of its own. The map has to be in order. */
export function placeMap(map: FlowMap, words: MapWords): PlacedMap {
  const nodes = map.nodes.map((of, at) => ({ of, block: nodeBlock(of, words), id: `n${at}` }));
  const ids = new Map(nodes.map(({ of, id }) => [of.key, id]));
  const edges = map.edges.map((of, at) => ({ of, block: edgeBlock(of, words), id: `e${at}` }));
  const graph = graphOf(nodes, edges, ids);
  layOut(graph);
  const placed = nodes.map((sized) => placedNode(sized, graph.node(sized.id), loopsOf(sized.of.key, edges)));
  const byKey = new Map(placed.map((each) => [each.node.key, each]));
  const routed = edges.map((sized) => routedEdge(sized, { graph, ids, byKey }));
  return drawnTogether(placed, routeAll(placed, routed));
}

/** What was placed, moved into the upper left corner of a page that has no more room than it takes. */
function drawnTogether(nodes: readonly PlacedNode[], edges: readonly PlacedEdge[]): PlacedMap {
  const labels = edges.flatMap(({ label }) => (label ? [{ ...label, ...label.block }] : []));
  const points = edges.flatMap((edge) => edge.points.map((point) => ({ ...point, width: 0, height: 0 })));
  const all = [...nodes, ...labels, ...points];
  const [left, top] = [least(all.map(({ x }) => x)), least(all.map(({ y }) => y))];
  const right = -least(all.map(({ x, width }) => -x - width));
  const foot = -least(all.map(({ y, height }) => -y - height));
  const moved = <Placed extends Point>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x - left,
    y: placed.y - top,
  });
  const movedNodes = new Map(nodes.map((node) => [node, moved(node)]));
  const movedEdges = edges.map(({ edge, from, to, points: way, label }) => ({
    edge,
    from: movedNodes.get(from) ?? from,
    to: movedNodes.get(to) ?? to,
    points: way.map(moved),
    label: label && moved(label),
  }));
  return { nodes: [...movedNodes.values()], edges: movedEdges, width: right - left, height: foot - top };
}

const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);

function graphOf(
  nodes: readonly Sized<MapNode>[],
  edges: readonly Sized<MapEdge>[],
  ids: ReadonlyMap<string, string>,
): LayoutGraph {
  const graph = emptyGraph();
  graph.setGraph({ rankdir: 'LR', nodesep: 20, edgesep: 14, ranksep: 128 });
  for (const { of, block, id } of nodes) {
    const loops = loopsOf(of.key, edges);
    graph.setNode(id, { width: nodeWidth, height: nodeHeight(of.key, block, edges) + loopRoom(loops) });
  }
  for (const { of, block, id } of edges) {
    if (of.from === of.to) continue;
    const ends = { v: endOf(ids, of.from), w: endOf(ids, of.to), name: id };
    const minlen = of.kind === MapEdgeKind.TRANSFER ? 2 : 1;
    graph.setEdge(ends, { minlen, width: block.width, height: block.height, labelpos: 'c' });
  }
  return graph;
}

function endOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`An edge of the map ends at "${key}", which is no node of it.`);
  return id;
}

/** High enough for its text, and for all edges that end at one side of it. */
function nodeHeight(key: string, block: TextBlock, edges: readonly Sized<MapEdge>[]): number {
  const ends = Math.max(
    edges.filter(({ of }) => of.from === key).length,
    edges.filter(({ of }) => of.to === key).length,
  );
  const forEdges = 2 * cornerHeight + portStep * Math.max(0, ends - 1);
  return Math.max(block.height + 2 * cornerHeight, Math.min(highestNode, forEdges));
}

const loopsOf = (key: string, edges: readonly Sized<MapEdge>[]): readonly Sized<MapEdge>[] =>
  edges.filter(({ of }) => of.from === key && of.to === key);

const loopRoom = (loops: readonly Sized<MapEdge>[]): number =>
  loops.reduce((room, { block }) => room + loopHeight + block.height, 0);

function placedNode(
  { of, block }: Sized<MapNode>,
  { x, y, width, height }: Box,
  loops: readonly Sized<MapEdge>[],
): PlacedNode {
  return { node: of, block, x: x - width / 2, y: y - height / 2, width, height: height - loopRoom(loops) };
}

interface Placing {
  readonly graph: LayoutGraph;
  readonly ids: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, PlacedNode>;
}

function routedEdge({ of, block, id }: Sized<MapEdge>, { graph, ids, byKey }: Placing): Routed {
  const [from, to] = [byKey.get(of.from), byKey.get(of.to)];
  if (!from || !to) throw new Error(`The edge from "${of.from}" to "${of.to}" has an end without a place.`);
  if (from === to) return { edge: of, block, from, to, stations: [], middle: null };
  const { points = [], x, y } = graph.edge({ v: endOf(ids, of.from), w: endOf(ids, of.to), name: id });
  const middle = x === undefined || y === undefined ? null : { x, y };
  // The first point and the last one are where a straight line would meet the nodes.
  return { edge: of, block, from, to, stations: points.slice(1, -1), middle };
}
