import type { RequestContext } from '../../schema/access/request-context.js';
import type { Row } from '../../schema/access/transaction.js';
import { FlowColumns, type FlowRow } from '../../schema/graph/flow-columns.js';
import type { FlowGraphBuilder } from '../../schema/graph/flow-graph-builder.js';
import type { CategoryFact } from '../../schema/graph/graph-facts.js';
import { GraphEndKind } from '../../schema/graph/graph-kinds.js';
import { IdTable, wordsOf, type Words } from '../../schema/graph/id-table.js';
import { dataFlows, flowOrder, flowsInPage } from './graph-statements.js';

/** Adds all data flows to the graph in the order of their codes, without an object or a text for each. */
export async function addFlows(
  context: RequestContext,
  builder: FlowGraphBuilder,
  categories: readonly CategoryFact[],
): Promise<void> {
  const columns = new FlowColumns();
  const reader = new FlowReader(builder, categories);
  let after: readonly [string, string] = [nobody, nobody];
  for (let isLast = false; !isLast;) {
    const page = bytesIn(await context.rows(dataFlows, after));
    const count = columns.count;
    after = reader.read(page, columns) ?? after;
    isLast = columns.count - count < flowsInPage;
  }
  for await (const page of orderPages(context))
    for (let at = 0; at < page.length; at += 16) builder.addFlow(columns.row(wordsAt(page, at)));
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The ids of all data flows, page after page. */
async function* orderPages(context: RequestContext): AsyncGenerator<Buffer> {
  let last: unknown = '';
  while (typeof last === 'string') {
    const rows = await context.rows(flowOrder, [last]);
    const page = bytesIn(rows);
    yield page;
    last = page.length === flowsInPage * 16 ? rows[0]?.last : undefined;
  }
}

function bytesIn([row]: readonly Row[]): Buffer {
  const bytes = row?.bytes;
  return bytes instanceof Uint8Array ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Buffer.alloc(0);
}

const wordsAt = (bytes: Buffer, at: number): Words => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
  bytes.readUInt32BE(at + 8),
  bytes.readUInt32BE(at + 12),
];

const uuidAt = (bytes: Buffer, at: number): string =>
  bytes.toString('hex', at, at + 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Reads pages of data flows; ends become vertices, and categories become sets. */
class FlowReader {
  readonly #ends: readonly Ends[];
  readonly #codes: ReadonlyMap<string, string>;
  readonly #sets = new Map<string, number>();

  constructor(
    private readonly builder: FlowGraphBuilder,
    categories: readonly CategoryFact[],
  ) {
    this.#ends = Object.values(GraphEndKind).map((kind) => new Ends(builder, kind));
    this.#codes = new Map(categories.map(({ id, code }) => [id.slice(id.indexOf(':') + 1), code]));
  }

  /** Takes the flows of a page; the custodian and id of the last one. */
  read(page: Buffer, columns: FlowColumns): readonly [string, string] | undefined {
    let [at, last] = [0, -1];
    while (at < page.length) {
      last = at;
      const categories = at + headLength;
      const end = categories + page.readUInt32BE(categories - 4) * 16;
      columns.add(this.#row(page, { at, categories, end }));
      at = end;
    }
    return last === -1 ? undefined : [uuidAt(page, last), uuidAt(page, last + 16)];
  }

  #row(page: Buffer, { at, categories, end }: Place): FlowRow {
    return {
      id: wordsAt(page, at + 16),
      source: this.#end(page, at + 32),
      target: this.#end(page, at + 49),
      carried: this.#set(page, categories, end),
    };
  }

  #end(page: Buffer, at: number): number {
    const ends = this.#ends[page.readUInt8(at)];
    return ends?.vertex(wordsAt(page, at + 1)) ?? -1;
  }

  #set(page: Buffer, from: number, to: number): number {
    const key = page.toString('latin1', from, to);
    const known = this.#sets.get(key) ?? this.builder.setOf(this.#codesIn(page, from, to));
    this.#sets.set(key, known);
    return known;
  }

  #codesIn(page: Buffer, from: number, to: number): string {
    const ids = Array.from({ length: (to - from) / 16 }, (_, place) => uuidAt(page, from + place * 16));
    return ids
      .map((id) => this.#codes.get(id) ?? '')
      .sort()
      .join(' ');
  }
}

interface Place {
  readonly at: number;
  readonly categories: number;
  readonly end: number;
}

/** Custodian, id, two ends of a kind and an id each, and the number of categories. */
const headLength = 16 + 16 + 17 + 17 + 4;

/** The vertices of one kind, by their ids. */
class Ends {
  readonly #ids = new IdTable();
  readonly #vertices: number[] = [];

  constructor({ vertices }: FlowGraphBuilder, kind: GraphEndKind) {
    for (const [place, vertex] of vertices.entries()) {
      if (vertex.kind !== kind) continue;
      this.#ids.add(wordsOf(vertex.id));
      this.#vertices.push(place);
    }
  }

  vertex(id: Words): number {
    const place = this.#vertices[this.#ids.find(id)];
    if (place === undefined) throw new Error('A data flow ends at a node that is no end.');
    return place;
  }
}
