import { inOrder, MapEdgeKind, type FlowMap } from './flow-map.js';
import { placeMap, type PlacedEdge, type PlacedMap, type PlacedNode } from './layout.js';
import { MapWords } from './map-words.js';
import { edgeText, noteBlock, titleBlock, type TextBlock } from './measure.js';
import { legend, legendHeight, legendWidth } from './svg-legend.js';
import { arrow, arrowHead, curve, shape, text } from './svg-shapes.js';
import { xml, type Xml } from './xml.js';

const margin = 24;
const narrowest = 560;
const gap = 18;

/** Where the parts of the picture stand, from above. */
interface Page {
  readonly words: MapWords;
  readonly width: number;
  readonly height: number;
  readonly title: TextBlock;
  readonly notes: readonly { readonly block: TextBlock; readonly y: number }[];
  readonly mapTop: number;
  readonly legendTop: number;
}

/** A map as an SVG picture that runs nothing, asks for nothing, and can be read aloud. */
export function svgOf(given: FlowMap): string {
  const map = inOrder(given);
  const words = new MapWords(map.language);
  const placed = placeMap(map, words);
  const page = pageOf(map, placed, words);
  const { width, height } = page;
  const language = map.language.toLowerCase();
  const heads = Object.values(MapEdgeKind).filter((kind) => map.edges.some((edge) => edge.kind === kind));
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" xml:lang="${language}" role="img" aria-labelledby="title description" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">
<title id="title">${map.title}</title>
<desc id="description">${descriptionOf(map, words)}</desc>
<defs>${heads.map(arrowHead)}</defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${text(page.title, { x: margin, y: margin, anchor: 'start' })}
<g transform="translate(${margin} ${page.mapTop})">
${placed.edges.map(drawnEdge)}${placed.edges.map(drawnLabel)}${placed.nodes.map((node) => drawnNode(node, words))}</g>
${legend(map, { x: margin, y: page.legendTop, words })}
${page.notes.map(({ block, y }) => text(block, { x: margin, y, anchor: 'start' }))}
</svg>
`.markup;
}

function pageOf(map: FlowMap, placed: PlacedMap, words: MapWords): Page {
  const inner = Math.max(narrowest, placed.width, legendWidth(map, words));
  const title = titleBlock(map.title, inner);
  const mapTop = margin + title.height + gap;
  const legendTop = mapTop + placed.height + gap * 1.5;
  let y = legendTop + legendHeight(map) + gap / 2;
  const notes = [...map.notes, ...remarksOf(map, words)].map((note) => {
    const block = noteBlock(note, inner);
    const top = y;
    y += block.height + 4;
    return { block, y: top };
  });
  const width = Math.ceil(inner + 2 * margin);
  return { words, width, height: Math.ceil(y + margin), title, notes, mapTop, legendTop };
}

/** What a reader of any such map has to be told. */
export function remarksOf(map: FlowMap, words: MapWords): readonly string[] {
  const hasBare = map.edges.some(({ kind, label }) => kind === MapEdgeKind.FLOW && label === '');
  return [...(hasBare ? [words.of('noLabel')] : []), ...(map.isTruncated ? [words.of('truncated')] : [])];
}

/** The map in sentences, for who does not see it. */
function descriptionOf(map: FlowMap, words: MapWords): string {
  const names = new Map(map.nodes.map((node) => [node.key, node.label.text]));
  const edges = map.edges.map((edge) => {
    const said = [edgeText(edge, words), ...words.warningsOf(edge)].filter((each) => each !== '');
    const ends = `${names.get(edge.from) ?? ''} → ${names.get(edge.to) ?? ''}`;
    return said.length === 0 ? `${ends}.` : `${ends}: ${said.join('; ')}.`;
  });
  return [...edges, ...map.notes, ...remarksOf(map, words)].join('\n');
}

function drawnNode({ node, block, ...box }: PlacedNode, words: MapWords): Xml {
  const language = node.label.language.toLowerCase();
  const isForeign = node.label.language !== words.language;
  const top = box.y + (box.height - block.height) / 2;
  const whole = [node.label.text, ...words.detailsOf(node)].join('\n');
  const anchor = {
    x: box.x + box.width / 2,
    y: top,
    anchor: 'middle' as const,
    language: isForeign ? language : undefined,
  };
  return xml`<g><title>${whole}</title>${shape(node, box)}${text(block, anchor)}</g>
`;
}

const drawnEdge = ({ edge, from, to, points }: PlacedEdge): Xml =>
  xml`<g><title>${from.node.label.text} → ${to.node.label.text}</title>${arrow(edge.kind, curve(points))}</g>
`;

/** Words on white, so that the line under them does not strike them through. */
function drawnLabel({ edge, label }: PlacedEdge): Xml {
  if (!label) return xml``;
  const { block, x, y } = label;
  const back = xml`<rect x="${x - 2}" y="${y}" width="${block.width + 4}" height="${block.height}" fill="#ffffff"/>`;
  return xml`<g>${edge.label === '' ? null : xml`<title>${edge.label}</title>`}${back}${text(block, { x: x + block.width / 2, y, anchor: 'middle' })}</g>
`;
}
