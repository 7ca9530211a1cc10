import { MapEdgeKind, MapNodeKind, type MapEdge, type MapNode } from './flow-map.js';
import type { MapWords } from './map-words.js';
import { textWidth, wrap } from './wrap.js';

/** One line of text in a box. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  /** How far its foot is from the top of its box. */
  readonly baseline: number;
}

/** Lines of text, and the room they take. */
export interface TextBlock {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** All nodes are of one width, so that nothing stands in the way of an edge that leaves a column. */
export const nodeWidth = 232;
/** What a node keeps free left and right of its text, whatever its shape. */
export const nodePadding = 14;
/** What a node keeps free above and below, where shapes have their corners. */
export const cornerHeight = 10;
const labelWidth = 150;
/** What an edge that comes back to its own node takes below it, its words apart. */
export const loopHeight = 22;

const leading = 1.3;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly lines: number;
}

/** Sets paragraphs under one another. */
function blockOf(paragraphs: readonly Paragraph[], width: number): TextBlock {
  const lines: Line[] = [];
  let height = 0;
  for (const { text, size, isBold, lines: most } of paragraphs) {
    // A bold face is wider.
    const room = { width: isBold ? width / 1.1 : width, size, lines: most };
    for (const line of wrap(text, room)) {
      lines.push({ text: line, size, isBold, baseline: height + size });
      height += size * leading;
    }
  }
  return { lines, width: Math.max(0, ...lines.map(widthOfLine)), height };
}

export const widthOfLine = ({ text, size, isBold }: Line): number => textWidth(text, size) * (isBold ? 1.1 : 1);

/** What is written in a node. */
export function nodeBlock(node: MapNode, words: MapWords): TextBlock {
  const isRegister = node.kind === MapNodeKind.REGISTER;
  const details = words.detailsOf(node);
  return blockOf(
    [
      { text: node.label.text, size: isRegister ? 13 : 12, isBold: true, lines: 4 },
      ...details.map((text) => ({ text, size: 10.5, isBold: false, lines: isRegister ? 6 : 3 })),
    ],
    nodeWidth - 2 * nodePadding,
  );
}

/** What an edge says in words; that it is a data flow goes without saying. */
export function edgeText({ kind, label }: MapEdge, words: MapWords): string {
  if (kind === MapEdgeKind.FLOW) return label;
  return label === '' ? words.edgeKind(kind) : `${words.edgeKind(kind)}: ${label}`;
}

/** What is written on an edge. */
export function edgeBlock(edge: MapEdge, words: MapWords): TextBlock {
  return blockOf(
    [
      { text: edgeText(edge, words), size: 10, isBold: false, lines: edge.kind === MapEdgeKind.TRANSFER ? 10 : 3 },
      ...words.warningsOf(edge).map((text) => ({ text, size: 10, isBold: true, lines: 5 })),
    ],
    labelWidth,
  );
}

/** What is written under the map. */
export const noteBlock = (text: string, width: number): TextBlock =>
  blockOf([{ text, size: 11, isBold: false, lines: 6 }], width);

export const titleBlock = (text: string, width: number): TextBlock =>
  blockOf([{ text, size: 17, isBold: true, lines: 3 }], width);
