import dagre from '@dagrejs/dagre';
import type { Point } from './routes.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What an edge is laid out by; width and height are those of its words. */
interface EdgeRoom extends Size {
  readonly minlen: number;
  readonly labelpos: 'c';
}

/** Where an edge was placed: the points of its way, and the middle of its words. */
interface EdgePlace {
  readonly points?: readonly Point[];
  readonly x?: number;
  readonly y?: number;
}

interface EdgeName {
  readonly v: string;
  readonly w: string;
  readonly name: string;
}

/** A graph that the library reads sizes from and writes places to. */
export interface LayoutGraph {
  setGraph(options: Readonly<Record<string, string | number>>): unknown;
  setNode(id: string, size: Size): unknown;
  setEdge(edge: EdgeName, room: EdgeRoom): unknown;
  /** A node; x and y are its middle. */
  node(id: string): Size & Point;
  edge(edge: EdgeName): EdgePlace;
}

/** The part of the library that is used, typed here: its own types do not resolve by Node's rules for modules. */
interface Library {
  readonly graphlib: { readonly Graph: new (options: { readonly multigraph: boolean }) => LayoutGraph };
  layout(graph: LayoutGraph): unknown;
}

const library: Library = dagre;

export const emptyGraph = (): LayoutGraph => new library.graphlib.Graph({ multigraph: true });

/** Gives every node and every edge of a graph its place. */
export function layOut(graph: LayoutGraph): void {
  library.layout(graph);
}
