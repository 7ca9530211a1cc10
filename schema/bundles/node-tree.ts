import { shapeOf, type PartShape } from '../given/given-shape.js';
import type { Concept } from '../model/declarations.js';
import { wholeOf, type GraphNode } from './graph-node.js';
import { compareText } from '../language/compare-text.js';
import { inReadingOrder } from './reading-order.js';

/** A node with the nodes that stand in it. */
export interface NodeTree {
  readonly node: GraphNode;
  readonly owner: NodeTree | undefined;
  /** The code that its references are looked up from. */
  readonly base: string;
  readonly parts: readonly PartTrees[];
}

export interface PartTrees {
  readonly shape: PartShape;
  readonly trees: readonly NodeTree[];
}

/** The codes of nodes by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Puts nodes into one another, in the order of their codes; a part whose whole is missing is left out. */
export function growTrees(nodes: readonly GraphNode[], names: Names): readonly NodeTree[] {
  const placed = nodes.map((node) => ({ node, ...placeOf(node, names) }));
  placed.sort((a, b) => compareText(a.among, b.among) || a.at - b.at || compareText(a.node.code, b.node.code));
  const byWhole = Map.groupBy(
    placed.map(({ node }) => node),
    (node) => keyOf(wholeOf(node)?.id ?? '', node.concept.name),
  );
  const grow = (node: GraphNode, owner: NodeTree | undefined): NodeTree => {
    const parts: PartTrees[] = [];
    const tree = { node, owner, base: node.concept.codeFrom ? (owner?.base ?? '') : node.code, parts };
    for (const shape of partsInOrder(node.concept)) {
      const trees = (byWhole.get(keyOf(node.id, shape.concept.name)) ?? []).map((part) => grow(part, tree));
      if (trees.length > 0) parts.push({ shape, trees });
    }
    return tree;
  };
  return placed.flatMap(({ node }) => (wholeOf(node) ? [] : [grow(node, undefined)]));
}

const keyOf = (whole: string, kind: string): string => `${whole} ${kind}`;

/** Where a node stands among its siblings: by its number, or by the numbered place that it names; else by its code alone. */
function placeOf({ concept, values, relations }: GraphNode, names: Names): { among: string; at: number } {
  const { shorthand } = shapeOf(concept);
  const place = shorthand && names.get(relations.get(shorthand.name) ?? '');
  if (place !== undefined) return { among: place.slice(0, place.lastIndexOf('/')), at: numberIn(place) };
  const number = concept.orderedBy === undefined ? undefined : values.get(concept.orderedBy);
  return { among: '', at: typeof number === 'number' ? number : 0 };
}

/** The number that ends the code of a node that is counted: 5 of `notice/5`. */
export const numberIn = (code: string): number => Number(code.slice(code.lastIndexOf('/') + 1));

const partOrders = new Map<Concept, readonly PartShape[]>();

/** First what gives evidence of the fields, then the parts with codes of their own, then what else is said. */
function partsInOrder(concept: Concept): readonly PartShape[] {
  const known = partOrders.get(concept) ?? orderParts(shapeOf(concept).parts);
  partOrders.set(concept, known);
  return known;
}

function orderParts(parts: readonly PartShape[]): readonly PartShape[] {
  const order = inReadingOrder(parts.map(({ concept }) => concept));
  const rank = (part: PartShape): number => (shapeOf(part.concept).shorthand ? 0 : part.isList ? 2 : 1);
  return [...parts].sort((a, b) => rank(a) - rank(b) || order.indexOf(a.concept) - order.indexOf(b.concept));
}

/** The trees and everything in them, each before what stands in it. */
export function* walk(trees: readonly NodeTree[]): Generator<NodeTree> {
  for (const tree of trees) {
    yield tree;
    for (const { trees: parts } of tree.parts) yield* walk(parts);
  }
}
