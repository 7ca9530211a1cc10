import { inOrder, MapEdgeKind, MapNodeKind, type FlowMap, type MapEdge, type MapNode } from './flow-map.js';
import { MapWords } from './map-words.js';
import { edgeText } from './measure.js';
import { remarksOf } from './svg.js';
import { plainText } from './xml.js';

const brackets: Readonly<Record<MapNodeKind, readonly [string, string]>> = {
  [MapNodeKind.REGISTER]: ['[[', ']]'],
  [MapNodeKind.SYSTEM]: ['[(', ')]'],
  [MapNodeKind.ORGANISATION]: ['[', ']'],
  [MapNodeKind.PARTY_CATEGORY]: ['([', '])'],
  [MapNodeKind.OBSERVATION]: ['>', ']'],
  [MapNodeKind.UNNAMED_IMPORTER]: ['{{', '}}'],
};

const arrows: Readonly<Record<MapEdgeKind, string>> = {
  [MapEdgeKind.FLOW]: '-->',
  [MapEdgeKind.TRANSFER]: '==>',
  [MapEdgeKind.AGREEMENT]: '-.->',
  [MapEdgeKind.SUB_PROCESSING]: '-.->',
  [MapEdgeKind.HOLDS]: '-->',
  [MapEdgeKind.OPERATED_BY]: '-->',
};

/** A map as the text of a Mermaid flowchart. */
export function mermaidOf(given: FlowMap): string {
  const map = inOrder(given);
  const words = new MapWords(map.language);
  const ids = new Map(map.nodes.map(({ key }, at) => [key, `n${at + 1}`]));
  const notes = [map.title, ...map.notes, ...remarksOf(map, words)];
  return [
    'flowchart LR',
    ...map.nodes.map((node) => nodeLine(node, { ids, words })),
    ...map.edges.map((edge) => edgeLine(edge, { ids, words })),
    // A comment would not be seen, so that what is said of the whole map is a node by itself.
    `  note["${lines(notes)}"]`,
    '',
  ].join('\n');
}

interface Writing {
  readonly ids: ReadonlyMap<string, string>;
  readonly words: MapWords;
}

function nodeLine(node: MapNode, { ids, words }: Writing): string {
  const [open, close] = brackets[node.kind];
  return `  ${ids.get(node.key) ?? ''}${open}"${lines([node.label.text, ...words.detailsOf(node)])}"${close}`;
}

function edgeLine(edge: MapEdge, { ids, words }: Writing): string {
  const said = [edgeText(edge, words), ...words.warningsOf(edge)].filter((each) => each !== '');
  const label = said.length === 0 ? '' : `|"${lines(said)}"|`;
  return `  ${ids.get(edge.from) ?? ''} ${arrows[edge.kind]}${label} ${ids.get(edge.to) ?? ''}`;
}

const lines = (texts: readonly string[]): string => texts.map(escaped).join('<br/>');

/** Whatever could be more than a letter to Mermaid, or to the page it stands in, is written as its number. */
const escaped = (text: string): string =>
  plainText(text)
    .replace(/\s+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} .,()/-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
