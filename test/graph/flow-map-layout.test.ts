import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder, MapEdgeKind, MapNodeKind, type FlowMap } from '../../schema/flow-map/flow-map.js';
import { placeMap, type PlacedEdge, type PlacedMap, type PlacedNode } from '../../schema/flow-map/layout.js';
import { MapWords } from '../../schema/flow-map/map-words.js';
import { edgeBlock, nodePadding, widthOfLine } from '../../schema/flow-map/measure.js';
import { nearest } from '../../schema/flow-map/nearest.js';
import { mermaidOf } from '../../schema/flow-map/mermaid.js';
import { svgOf } from '../../schema/flow-map/svg.js';
import { Language } from '../../schema/language/language.js';
import { CountryStanding } from '../../schema/law-fact/country-standing.js';
import { propertyRuns } from '../support/settings.js';
import { anyFlowMap } from './random-flow-map.js';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const slack = 0.01;

const overlap = (one: Box, other: Box): boolean =>
  one.x + one.width > other.x + slack &&
  other.x + other.width > one.x + slack &&
  one.y + one.height > other.y + slack &&
  other.y + other.height > one.y + slack;

const place = (map: FlowMap): PlacedMap => placeMap(inOrder(map), new MapWords(map.language));

const labelBox = ({ label }: PlacedEdge): Box[] =>
  label ? [{ x: label.x, y: label.y, width: label.block.width, height: label.block.height }] : [];

function overlaps(boxes: readonly Box[]): number {
  return boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other))).length;
}

/** Whether a point is on the outline of a node, where an edge may end: on its sides, or below it for a loop. */
function isAt({ x, y }: { readonly x: number; readonly y: number }, { edge, ...ends }: PlacedEdge, node: PlacedNode) {
  const isBelow = ends.from === ends.to && edge.from === edge.to;
  if (isBelow) return Math.abs(y - node.y - node.height) < slack && x > node.x && x < node.x + node.width;
  const isOnSide = Math.abs(x - node.x) < slack || Math.abs(x - node.x - node.width) < slack;
  return isOnSide && y > node.y && y < node.y + node.height;
}

/** Stretches of an edge's way as boxes: a curve between two points stays in the box they span. */
const stretches = ({ points }: PlacedEdge): Box[] =>
  points.slice(1).map((point, at) => {
    const last = points[at] ?? point;
    return {
      x: Math.min(last.x, point.x),
      y: Math.min(last.y, point.y),
      width: Math.abs(last.x - point.x),
      height: Math.abs(last.y - point.y),
    };
  });

describe('Any map, when it is placed', () => {
  const anyMap = anyFlowMap(100);

  it('has no text over another one, and none out of its box', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { nodes, edges, width, height } = place(map);
        const boxes = [...nodes, ...edges.flatMap(labelBox)];
        expect(overlaps(boxes)).toBe(0);
        // Every edge that has something to say says it.
        const said = map.edges.filter((edge) => edgeBlock(edge, new MapWords(map.language)).lines.length > 0);
        expect(edges.flatMap(labelBox)).toHaveLength(said.length);
        expect(boxes.filter((box) => box.x < -slack || box.y < -slack)).toEqual([]);
        expect(boxes.filter((box) => box.x + box.width > width + slack || box.y + box.height > height + slack)).toEqual(
          [],
        );
        for (const { block, ...node } of nodes) {
          expect(block.height).toBeLessThanOrEqual(node.height);
          expect(Math.max(...block.lines.map(widthOfLine))).toBeLessThanOrEqual(node.width - 2 * nodePadding);
        }
      }),
      { numRuns: propertyRuns(12, 2_000) },
    );
  });

  it('has each edge begin and end at its nodes, and go through no other', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { nodes, edges } = place(map);
        for (const each of edges) {
          const [first, last] = [each.points[0], each.points.at(-1)];
          expect(first && isAt(first, each, each.from)).toBe(true);
          expect(last && isAt(last, each, each.to)).toBe(true);
          const inTheWay = nodes.filter((node) => stretches(each).some((box) => overlap(box, node)));
          expect(inTheWay.map(({ node }) => node.key)).toEqual([]);
        }
      }),
      { numRuns: propertyRuns(12, 2_000) },
    );
  });

  it('is the same bytes whatever the order in which it is given, and whatever was drawn before', () => {
    const shuffled = anyFlowMap(30).chain((map) =>
      fc.record({
        map: fc.constant(map),
        nodes: fc.shuffledSubarray([...map.nodes], { minLength: map.nodes.length }),
        edges: fc.shuffledSubarray([...map.edges], { minLength: map.edges.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ map, nodes, edges }) => {
        expect(svgOf({ ...map, nodes, edges })).toBe(svgOf(map));
        expect(mermaidOf({ ...map, nodes, edges })).toBe(mermaidOf(map));
      }),
      { numRuns: propertyRuns(20, 5_000) },
    );
  });

  it('is well-formed, runs nothing and loads nothing', () => {
    fc.assert(
      fc.property(anyFlowMap(12), (map) => {
        const svg = svgOf(map);
        expect(svg).not.toMatch(/<script|<foreignObject|<a |<image|\son\w+=|href|url\((?!#head-)/i);
        expect(unbalanced(svg)).toBe('');

        expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(svg.isWellFormed()).toBe(true);
      }),
      { numRuns: propertyRuns(50, 10_000) },
    );
  });

  it('is Mermaid in which nothing but its own syntax is more than text', () => {
    const id = String.raw`(?:n\d+|note)`;
    const label = String.raw`"(?:[\p{L}\p{M}\p{N} .,()/-]|#\d+;|<br/>)*"`;
    const shape = String.raw`(?:\[\[${label}\]\]|\[\(${label}\)\]|\[${label}\]|\(\[${label}\]\)|>${label}\]|\{\{${label}\}\})`;
    const line = new RegExp(`^  (?:${id}${shape}|${id} (?:-->|==>|-\\.->)(?:\\|${label}\\|)? ${id})$`, 'u');
    fc.assert(
      fc.property(anyFlowMap(12), (map) => {
        const [first, ...lines] = mermaidOf(map).trimEnd().split('\n');
        expect(first).toBe('flowchart LR');
        expect(lines.filter((each) => !line.test(each))).toEqual([]);
        expect(lines).toHaveLength(map.nodes.length + map.edges.length + 1);
      }),
      { numRuns: propertyRuns(50, 10_000) },
    );
  });
});

/** What is left of a document once its elements are taken out from the inside: nothing, when they are balanced. */
function unbalanced(svg: string): string {
  const tags = svg
    .replace(/^<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>|<|&(?!amp;|lt;|gt;|quot;|#39;)/gi);
  const open: string[] = [];
  for (const [whole, isEnd, name = '', isAlone] of tags) {
    if (name === '') return `stray ${whole}`;
    if (isAlone === '/') continue;
    if (isEnd !== '/') open.push(name);
    else if (open.pop() !== name) return `unexpected </${name}>`;
  }
  return open.join();
}

describe('A map as it is read', () => {
  const node = (key: string, kind = MapNodeKind.ORGANISATION, standing = CountryStanding.EEA) => ({
    key,
    kind,
    label: { text: key, language: Language.EN },
    details: [],
    country: null,
    standing,
  });
  const edge = (from: string, to: string) => ({
    from,
    to,
    kind: MapEdgeKind.FLOW,
    label: 'name',
    isOutsideEea: false,
    isWithoutTool: false,
    evidenceCodes: [],
  });
  const nodes = [node('source'), node('register', MapNodeKind.REGISTER), node('recipient')];
  const plain = { language: Language.EN, title: 'Map', notes: [], isTruncated: false };

  it('runs from left to right, and an edge back has a way of its own', () => {
    const edges = [edge('source', 'register'), edge('register', 'recipient'), edge('recipient', 'register')];
    const placed = place({ ...plain, nodes, edges });
    const left = new Map(placed.nodes.map(({ node: { key }, x }) => [key, x]));
    expect([...left].sort(([, one], [, other]) => one - other).map(([key]) => key)).toEqual([
      'source',
      'register',
      'recipient',
    ]);
    const ways = placed.edges.map(({ points }) => points.map(({ y }) => y).join());
    expect(new Set(ways).size).toBe(3);
  });

  it('marks what is outside the EEA with words, not with a colour alone', () => {
    const far = node('far', MapNodeKind.ORGANISATION, CountryStanding.THIRD_COUNTRY);
    const hop = { ...edge('register', 'far'), isOutsideEea: true, isWithoutTool: true };
    const [inside, outside] = [
      { ...plain, nodes, edges: [] },
      { ...plain, nodes: [...nodes, far], edges: [hop] },
    ].map((map) => [svgOf(map), mermaidOf(map)]);
    const counts = (texts: readonly string[] | undefined) =>
      texts?.map((text) => [/outside the EEA/g, /tool on/g].map((said) => text.match(said)?.length ?? 0));
    expect(counts(inside)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    // The picture: in the node, on the arrow, in their tooltips, in the description and in the legend.
    expect(counts(outside)?.map(([marks = 0, tools = 0]) => [marks >= 2, tools >= 1])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('is drawn with nothing in it', () => {
    expect(unbalanced(svgOf({ ...plain, nodes: [], edges: [] }))).toBe('');
    expect(mermaidOf({ ...plain, nodes: [], edges: [] })).toBe('flowchart LR\n  note["Map"]\n');
  });
});

describe('A map that is too dense to draw', () => {
  it('keeps what leaves the EEA, then what is nearest, and leaves the rest out', () => {
    const key = (at: number): string => `ORGANISATION o${String(at).padStart(3, '0')}`;
    const node = (at: number) => ({
      key: key(at),
      kind: MapNodeKind.ORGANISATION,
      label: { text: `o${at}`, language: Language.EN },
      details: [],
      country: null,
      standing: CountryStanding.UNKNOWN,
    });
    const edge = (from: number, to: number) => ({
      from: key(from),
      to: key(to),
      kind: MapEdgeKind.FLOW,
      label: '',
      isOutsideEea: from === 99,
      isWithoutTool: false,
      evidenceCodes: [],
    });
    const nodes = Array.from({ length: 100 }, (_, at) => node(at));
    const chain = nodes.slice(1).map((_, at) => edge(at, at + 1));
    const across = nodes.flatMap((_, at) => (at < 50 ? [] : [10, 20, 30, 40].map((to) => edge(at, to))));
    const shown = nearest({ nodes, edges: [...across, ...chain] }, key(0));
    const from99 = shown.edges.filter(({ from }) => from === key(99));
    expect([shown.edges.length, from99.length]).toEqual([240, 4]);
    const ends = new Set(shown.edges.flatMap(({ from, to }) => [from, to]));
    expect(shown.nodes.filter((each) => !ends.has(each.key))).toEqual([]);
    const backwards = nearest({ nodes: nodes.toReversed(), edges: [...chain, ...across].reverse() }, key(0));
    expect(new Set(backwards.edges)).toEqual(new Set(shown.edges));
  });
});
