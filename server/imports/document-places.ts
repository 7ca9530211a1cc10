import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Document,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../../schema/given/problem.js';
import type { Position } from './report.js';

/** Tells where in its text each part of a document stands. */
export class DocumentPlaces {
  // Looked for one by one, the keys of a long map would take ever longer.
  private readonly pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
  ) {}

  /** The place of a path, as far as the document goes along it: a missing field is shown at the node that misses it. */
  ofPath(path: Path): Position {
    let offset = offsetOf(this.document.contents) ?? 0;
    let node: unknown = this.document.contents;
    for (const [at, step] of path.entries()) {
      const found = this.childOf(isAlias(node) ? node.resolve(this.document) : node, step);
      if (!found) break;
      const shown = at === path.length - 1 && typeof step === 'number' ? found.value : (found.key ?? found.value);
      offset = offsetOf(shown) ?? offset;
      node = found.value;
    }
    return this.ofOffset(offset);
  }

  ofOffset(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  /** Keys that stand in one map more than once, each where it stands again. */
  repeatedKeys(): readonly { readonly key: string; readonly position: Position }[] {
    const places: { key: string; position: Position }[] = [];
    visit(this.document, {
      Map: (_key, map) => {
        const seen = new Set<string>();
        for (const { key } of map.items) {
          const text = keyText(key);
          if (seen.has(text)) places.push({ key: text, position: this.ofOffset(offsetOf(key) ?? 0) });
          seen.add(text);
        }
      },
    });
    return places;
  }

  private childOf(
    node: unknown,
    step: string | number,
  ): { readonly key?: unknown; readonly value: unknown } | undefined {
    if (isSeq(node))
      return typeof step === 'number' && step < node.items.length ? { value: node.items[step] } : undefined;
    return isMap(node) ? this.pairsOf(node).get(String(step)) : undefined;
  }

  private pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const pairs = this.pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair]));
    this.pairs.set(map, pairs);
    return pairs;
  }
}

const keyText = (key: unknown): string => String(isScalar(key) ? key.value : key);

const offsetOf = (node: unknown): number | undefined => (node as Partial<Node> | null)?.range?.[0];
