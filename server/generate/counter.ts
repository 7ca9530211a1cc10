import type { MadeNode } from './made-node.js';

/** How many nodes there are of each kind, and how many rows that join two of them. */
export interface GroupCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
}

/** Counts nodes as they pass. */
export class Counter {
  private readonly nodes: Record<string, number> = {};
  private readonly links: Record<string, number> = {};

  counted(node: MadeNode): MadeNode {
    const { name, link } = node.concept;
    const counts = link ? this.links : this.nodes;
    counts[name] = (counts[name] ?? 0) + 1;
    return node;
  }

  get counts(): GroupCounts {
    return { nodes: inOrder(this.nodes), links: inOrder(this.links) };
  }
}

const inOrder = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
