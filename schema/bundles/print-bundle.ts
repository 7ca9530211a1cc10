import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { isList, isMap, plainValue, type BundleMap, type BundleValue } from './bundle-value.js';

export const bundleFormats = ['yaml', 'json'] as const;
export type BundleFormat = (typeof bundleFormats)[number];

/** The text of a bundle. */
export function printBundle(bundle: BundleMap, format: BundleFormat): string {
  return format === 'json' ? `${JSON.stringify(plainValue(bundle), null, 2)}\n` : textOf(blockMap(bundle, 0));
}

/** A line with more than a text of its own is at most this long. */
const lineWidth = 120;

/** A map, on one line like `{ a: 1 }` when it is `flow`. */
class PrintedMap extends YAMLMap<Scalar<string>, Node> {
  override toString(...[context, ...rest]: Parameters<YAMLMap['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: ' ' }, ...rest);
  }
}

/** A list, on one line like `[1, 2]` when it is `flow`. */
class PrintedList extends YAMLSeq<Node> {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...rest);
  }
}

/** A value that may begin on a line of which `used` columns are taken; its own lines begin at column `indent`. */
function nodeOf(value: BundleValue, { indent, used }: { indent: number; used: number }): Node {
  if (isMap(value)) return isShort(value, lineWidth - used) ? flowOf(value) : blockMap(value, indent);
  if (isList(value)) return isShort(value, lineWidth - used) ? flowOf(value) : blockList(value, indent);
  return new Scalar(value);
}

function blockMap({ entries }: BundleMap, indent: number): PrintedMap {
  const map = new PrintedMap();
  map.items = entries.map(([name, value]) => {
    const key = new Scalar(name);
    // Sections are set apart, and the parts of the nodes right in them.
    key.spaceBefore = indent <= 4 && isMap(value) && value.isIndex === true;
    return new Pair(key, nodeOf(value, { indent: indent + 2, used: indent + name.length + ': '.length }));
  });
  return map;
}

function blockList(values: readonly BundleValue[], indent: number): PrintedList {
  const list = new PrintedList();
  list.items = values.map((value) => nodeOf(value, { indent: indent + 2, used: indent + 2 }));
  return list;
}

/** Whether a map or a list goes on one line: nodes with codes never do, nor do several maps of a list. */
function isShort(value: BundleMap | readonly BundleValue[], room: number): boolean {
  return lengthOf(value, room) <= room && isSimple(value) && textOf(flowOf(value)).trimEnd().length <= room;
}

function isSimple(value: BundleValue): boolean {
  if (isMap(value)) return value.isIndex !== true && value.entries.every(([, each]) => isSimple(each));
  if (isList(value)) return (value.length === 1 || !value.some(isMap)) && value.every(isSimple);
  return typeof value !== 'string' || !value.includes('\n');
}

/** At least how long it is on one line, counted as far as it matters. */
function lengthOf(value: BundleValue, room: number): number {
  if (!isMap(value) && !isList(value)) return String(value).length;
  let length = 0;
  for (const each of isMap(value) ? value.entries.flat() : value) {
    length += lengthOf(each, room) + 2;
    if (length > room) break;
  }
  return length;
}

function flowOf(value: BundleValue): Node {
  if (isMap(value)) return flowMap(value);
  return isList(value) ? flowList(value) : new Scalar(value);
}

function flowMap({ entries }: BundleMap): PrintedMap {
  const map = new PrintedMap();
  map.flow = true;
  map.items = entries.map(([key, value]) => new Pair(new Scalar(key), flowOf(value)));
  return map;
}

function flowList(values: readonly BundleValue[]): PrintedList {
  const list = new PrintedList();
  list.flow = true;
  list.items = values.map(flowOf);
  return list;
}

// Made once: its schema of tags takes longer to make than most values to print.
const document = new Document<Node>(null, { version: '1.2', schema: 'core' });

function textOf(contents: Node): string {
  document.contents = contents;
  const text = document.toString({ lineWidth: 0 });
  document.contents = null;
  return text;
}
