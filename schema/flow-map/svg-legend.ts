import { CountryStanding } from '../law-fact/country-standing.js';
import { isOutside, MapEdgeKind, MapNodeKind, type FlowMap } from './flow-map.js';
import { warning, type MapWords } from './map-words.js';
import { textWidth } from './wrap.js';
import { arrow, shape, text } from './svg-shapes.js';
import type { TextBlock } from './measure.js';
import { xml, type Xml } from './xml.js';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly words: MapWords;
}

const rowHeight = 26;
const sampleWidth = 44;
const size = 11;
const between = 22;

const line = (words: string, isBold = false): TextBlock => ({
  lines: [{ text: words, size, isBold, baseline: size }],
  width: textWidth(words, size),
  height: size,
});

interface Entry {
  readonly words: string;
  readonly width: number;
  readonly sample: (x: number, y: number) => Xml;
}

/** The kinds that the map shows, each as it is drawn there. */
function rowsOf(map: FlowMap, words: MapWords): readonly (readonly Entry[])[] {
  const nodes = Object.values(MapNodeKind).filter((kind) => map.nodes.some((node) => node.kind === kind));
  const edges = Object.values(MapEdgeKind).filter((kind) => map.edges.some((edge) => edge.kind === kind));
  const rows = [
    nodes.map((kind) => entry(words.nodeKind(kind), (x, y) => nodeSample(kind, { x, y }))),
    [...edges.map((kind) => entry(words.edgeKind(kind), (x, y) => edgeSample(kind, { x, y }))), ...signs(map, words)],
  ];
  return rows.filter((row) => row.length > 0);
}

/** The sign for what is outside, where it occurs. */
function signs(map: FlowMap, words: MapWords): readonly Entry[] {
  if (!map.nodes.some(isOutside) && !map.edges.some(({ isOutsideEea }) => isOutsideEea)) return [];
  return [entry(words.of('outside'), (x, y) => text(line(warning, true), { x: x + 24, y: y + 4, anchor: 'start' }))];
}

const entry = (words: string, sample: Entry['sample']): Entry => ({
  words,
  sample,
  width: sampleWidth + 8 + textWidth(words, size) + between,
});

const nodeSample = (kind: MapNodeKind, { x, y }: { x: number; y: number }): Xml =>
  shape({ kind, standing: CountryStanding.UNKNOWN }, { x, y, width: sampleWidth, height: 20 });

const edgeSample = (kind: MapEdgeKind, { x, y }: { x: number; y: number }): Xml =>
  arrow(kind, `M ${x} ${y + 10} H ${x + sampleWidth}`);

const rowWidth = (row: readonly Entry[]): number => row.reduce((width, each) => width + each.width, 0);

export const legendWidth = (map: FlowMap, words: MapWords): number => Math.max(0, ...rowsOf(map, words).map(rowWidth));

export const legendHeight = (map: FlowMap): number =>
  22 + rowHeight * (Number(map.nodes.length > 0) + Number(map.edges.length > 0));

/** What the shapes and lines of the map stand for. */
export function legend(map: FlowMap, { x, y, words }: Place): Xml {
  const rows = rowsOf(map, words).map((row, at) => drawnRow(row, { x, y: y + 22 + at * rowHeight }));
  return xml`<g>${text(line(words.of('legend'), true), { x, y, anchor: 'start' })}${rows}</g>`;
}

function drawnRow(row: readonly Entry[], { x, y }: { x: number; y: number }): Xml {
  let left = x;
  return xml`${row.map((each) => {
    const at = left;
    left += each.width;
    return xml`${each.sample(at, y)}${text(line(each.words), { x: at + sampleWidth + 8, y: y + 4, anchor: 'start' })}`;
  })}`;
}
