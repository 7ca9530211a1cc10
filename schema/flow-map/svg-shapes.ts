import { isOutside, MapNodeKind, type MapEdgeKind, type MapNode } from './flow-map.js';
import { cornerHeight, type TextBlock } from './measure.js';
import type { Point } from './routes.js';
import { edgeStyles, ink, nodeStyles, outsideInk } from './svg-styles.js';
import { numberText, xml, type Xml } from './xml.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const path = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => (typeof step === 'number' ? numberText(step) : step)).join(' ');

/** The outline of a kind of node. Every shape is straight on its left and right, where edges end. */
export function shape({ kind, standing }: Pick<MapNode, 'kind' | 'standing'>, box: Box): Xml {
  const style = nodeStyles[kind];
  const isMarked = isOutside({ kind, standing });
  const stroke = isMarked ? outsideInk : style.stroke;
  const paint = xml`fill="${style.fill}" stroke="${stroke}" stroke-width="${isMarked ? 2.5 : style.width}" stroke-dasharray="${style.dashes}"`;
  const { x, y, width, height } = box;
  const rounded = (radius: number): Xml =>
    xml`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${paint}/>`;
  switch (kind) {
    case MapNodeKind.REGISTER:
      return xml`${rounded(0)}<rect x="${x + 4}" y="${y + 4}" width="${width - 8}" height="${height - 8}" fill="none" stroke="${stroke}"/>`;
    case MapNodeKind.SYSTEM:
      return cylinder(box, paint, stroke);
    case MapNodeKind.OBSERVATION:
      return xml`${rounded(0)}<path d="${path('M', x + 6, y, 'V', y + height)}" stroke="${stroke}"/>`;
    case MapNodeKind.UNNAMED_IMPORTER:
      return xml`<path d="${octagon(box)}" ${paint}/>`;
    case MapNodeKind.ORGANISATION:
      return rounded(cornerHeight);
    case MapNodeKind.PARTY_CATEGORY:
      return rounded(0);
  }
}

function cylinder({ x, y, width, height }: Box, paint: Xml, stroke: string): Xml {
  const [right, bend] = [x + width, cornerHeight / 3];
  const [top, foot] = [y + bend, y + height - bend];
  const arc = path('A', width / 2, bend, '0 0 1');
  const outline = path('M', x, top, arc, right, top, 'V', foot, arc, x, foot, 'Z');
  const front = path('M', x, top, 'A', width / 2, bend, '0 0 0', right, top);
  return xml`<path d="${outline}" ${paint}/><path d="${front}" fill="none" stroke="${stroke}"/>`;
}

function octagon({ x, y, width, height }: Box): string {
  const [right, foot, cut] = [x + width, y + height, cornerHeight];
  const upper = path('M', x + cut, y, 'H', right - cut, 'L', right, y + cut, 'V', foot - cut);
  return `${upper} ${path('L', right - cut, foot, 'H', x + cut, 'L', x, foot - cut, 'V', y + cut, 'Z')}`;
}

/** A way of level stretches and of curves between them, as the commands of a path. */
export function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => {
      const last = points[at - 1];
      if (!last) return path('M', x, y);
      if (at % 2 === 0 || last.y === y) return path('L', x, y);
      const middle = (last.x + x) / 2;
      return path('C', middle, last.y, middle, y, x, y);
    })
    .join(' ');
}

/** A line with the head of an arrow at its end. */
export function arrow(kind: MapEdgeKind, commands: string): Xml {
  const { stroke, width, dashes } = edgeStyles[kind];
  return xml`<path d="${commands}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${dashes}" marker-end="url(#head-${kind})"/>`;
}

/** The head of the arrows of a kind; it ends where the line does. */
export const arrowHead = (kind: MapEdgeKind): Xml =>
  xml`<marker id="head-${kind}" markerUnits="userSpaceOnUse" markerWidth="12" markerHeight="12" refX="10" refY="6" orient="auto"><path d="M 0 1 L 11 6 L 0 11 Z" fill="${edgeStyles[kind].stroke}"/></marker>`;

export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly language?: string | undefined;
}

/** Lines of text from a point down. */
export function text(block: TextBlock, { x, y, anchor, language }: Anchor): Xml {
  const lines = block.lines.map(
    (line) =>
      xml`<tspan x="${x}" y="${y + line.baseline}" font-size="${line.size}"${line.isBold ? xml` font-weight="bold"` : null}>${line.text}</tspan>`,
  );
  const lang = language === undefined ? null : xml` lang="${language}" xml:lang="${language}"`;
  return xml`<text text-anchor="${anchor}" fill="${ink}"${lang}>${lines}</text>`;
}
