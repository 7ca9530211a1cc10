import { objectType, type Scope } from './scope.js';
import type { FieldNode, SelectionSetNode } from 'graphql';
import { Refusal, RefusalCode } from '../errors.js';
import { PlainRow } from '../model/plain-row.js';
import { Columns, rowsAsJson, type Pick, type RawRow } from './columns.js';
import { encodeCursor } from './cursor.js';
import { compileFilter, type FilterArgument } from './filter.js';
import { afterCursor, orderBy, orderOf, type Order, type OrderArgument } from './order.js';
import { selectedFields, setsBelow } from './selection.js';
import type { Table } from './tables.js';

/** The list that a connection pages through. */
export interface ListToPage {
  readonly table: Table;
  readonly alias: string;
  /** The condition that ties its rows to their parent; `true` at a root. */
  readonly where: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly sets: readonly SelectionSetNode[];
}

/** What the parts of one connection share while they are compiled. */
interface Paging extends ListToPage {
  readonly scope: Scope;
  readonly order: Order;
  readonly first: number;
  /** The select of the page's rows: all that nodes, edges and cursors need of a row. */
  readonly rows: Columns;
}

/** A page as the statement gives it. */
interface RawPage {
  readonly rows: readonly RawRow[];
  readonly hasMore: boolean;
  readonly row: RawRow;
}

type ReadPart = (page: RawPage) => unknown;

/** A connection: one select for the rows of the page and one for their count, each only if it is selected. */
export function compileConnection(place: { readonly scope: Scope; readonly columns: Columns }, list: ListToPage): Pick {
  const { scope, columns } = place;
  const { table, alias, args } = list;
  const order = orderOf(table, alias, args.orderBy as OrderArgument | undefined);
  const filter = compileFilter({ scope, table, alias }, args.filter as FilterArgument | undefined);
  const paging: Paging = {
    ...list,
    scope,
    order,
    first: pageSize(scope, args.first),
    rows: new Columns(),
    where: `${list.where} and ${filter}`,
  };
  const typeName = `${table.concept.name}Connection`;
  const selected = [...selectedFields(scope, objectType(scope, typeName), list.sets)];
  const parts = selected.map(([key, nodes]): [string, ReadPart] => [key, compilePart(paging, columns, nodes)]);
  const hasRows = selected.some(([, [node]]) => partsOfRows.has(node.name.value));
  const pickRows = hasRows ? columns.add(pageSelect(paging)) : undefined;
  return (row) => {
    const found = (pickRows?.(row) ?? []) as RawRow[];
    const page = { rows: found.slice(0, paging.first), hasMore: found.length > paging.first, row };
    const answer = new PlainRow(typeName);
    for (const [key, read] of parts) answer[key] = read(page);
    return answer;
  };
}

/** What is read off the rows of the page; the count is not. */
const partsOfRows: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

function pageSize({ maximumPage }: Scope, first: unknown): number {
  if (typeof first === 'number' && first >= 1 && first <= maximumPage) return first;
  throw new Refusal(
    RefusalCode.PAGE_SIZE,
    `first: ${String(first)} is not a page size; ask for 1 to ${maximumPage} nodes, and for more with after.`,
  );
}

/** One row more than the page, to know whether there is a next one. */
function pageSelect({ scope, table, alias, where, args, order, first, rows }: Paging): string {
  const after = typeof args.after === 'string' ? ` and ${afterCursor(scope, order, args.after)}` : '';
  return rowsAsJson(
    `select ${rows.list} from ${table.name} ${alias} where ${where}${after} ${orderBy(order)} limit ${first + 1}`,
  );
}

function compilePart(paging: Paging, columns: Columns, nodes: readonly [FieldNode, ...FieldNode[]]): ReadPart {
  const sets = setsBelow(nodes);
  switch (nodes[0].name.value) {
    case 'nodes':
      return compileNodes(paging, sets);
    case 'edges':
      return compileEdges(paging, sets);
    case 'pageInfo':
      return compilePageInfo(paging, sets);
    case 'totalCount':
      return compileCount(paging, columns);
    default:
      return () => `${paging.table.concept.name}Connection`;
  }
}

function compileNodes({ scope, table, alias, rows }: Paging, sets: readonly SelectionSetNode[]): ReadPart {
  const read = scope.compileRow({ scope, table, alias, columns: rows }, sets);
  return (page) => page.rows.map(read);
}

function compileEdges(paging: Paging, sets: readonly SelectionSetNode[]): ReadPart {
  const { scope, table, alias, rows } = paging;
  const typeName = `${table.concept.name}Edge`;
  const parts = [...selectedFields(scope, objectType(scope, typeName), sets)].map(([key, nodes]): [string, Pick] => {
    const name = nodes[0].name.value;
    if (name === 'node') return [key, scope.compileRow({ scope, table, alias, columns: rows }, setsBelow(nodes))];
    return [key, name === 'cursor' ? compileCursor(paging) : () => typeName];
  });
  return (page) =>
    page.rows.map((row) => {
      const edge = new PlainRow(typeName);
      for (const [key, pick] of parts) edge[key] = pick(row);
      return edge;
    });
}

function compileCursor({ order, rows }: Paging): Pick {
  const picks = order.by.map((expression) => rows.add(expression));
  return (row) => encodeCursor({ order: order.name, keys: picks.map((pick) => pick(row) as string | number) });
}

function compilePageInfo(paging: Paging, sets: readonly SelectionSetNode[]): ReadPart {
  const fields = [...selectedFields(paging.scope, objectType(paging.scope, 'PageInfo'), sets)];
  const cursor = compileCursor(paging);
  const cursorOf = (row: RawRow | undefined): unknown => (row ? cursor(row) : null);
  const reads: Readonly<Record<string, ReadPart>> = {
    hasNextPage: (page) => page.hasMore,
    hasPreviousPage: () => typeof paging.args.after === 'string',
    startCursor: (page) => cursorOf(page.rows[0]),
    endCursor: (page) => cursorOf(page.rows.at(-1)),
  };
  return (page) => {
    const info = new PlainRow('PageInfo');
    for (const [key, [node]] of fields)
      info[key] = reads[node.name.value]?.(page) ?? (node.name.value === '__typename' ? 'PageInfo' : null);
    return info;
  };
}

/** Counted only when selected, as a select of its own: the count does not depend on the page. */
function compileCount({ table, alias, where }: Paging, columns: Columns): ReadPart {
  const pick = columns.add(`(select count(*)::int from ${table.name} ${alias} where ${where})`);
  return ({ row }) => pick(row);
}
