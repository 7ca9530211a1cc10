import type { FieldNode, SelectionSetNode } from 'graphql';
import { listOf, rowAsJson, rowsAsJson, scalarAsJson, typeAsJson, type Members } from './json.js';
import { cursorUnder, type Order } from './order.js';
import {
  countOf,
  hasBeyond,
  numberedOrder,
  numberedRows,
  pageOf,
  plainRows,
  type ListToPage,
  type Page,
} from './page.js';
import { objectType, type Scope } from './scope.js';
import { selectedFields, setsBelow, type SelectedFields } from './selection.js';

/** A connection, as a JSON object: of the rows, their count and their place in the list, only what is selected. */
export function compileConnection(scope: Scope, list: ListToPage): string {
  const typeName = `${list.table.concept.name}Connection`;
  const fields = selectedFields(scope, objectType(scope, typeName), list.sets);
  // A parameter that no part of the statement uses would be one too many.
  if ([...fields.values()].map(nameOf).every((name) => name === '__typename'))
    return compileTypeNames(scope, typeName, fields);
  const page = pageOf(scope, list);
  return isPlain(page, fields) ? compilePlain(page, typeName, fields) : compileNumbered(page, typeName, fields);
}

const nameOf = (nodes: readonly [FieldNode, ...FieldNode[]]): string => nodes[0].name.value;

function compileTypeNames(scope: Scope, typeName: string, fields: SelectedFields): string {
  const members = scope.members(typeName);
  for (const key of fields.keys()) members.add(key, typeAsJson(typeName));
  return members.object;
}

/** Whether the rows are wanted once at most, from the beginning, and nothing else of them. */
function isPlain({ isBackward }: Page, fields: SelectedFields): boolean {
  const names = [...fields.values()].map(nameOf);
  return !isBackward && !names.includes('pageInfo') && names.filter((name) => name in rowLists).length <= 1;
}

type RowMembers = (page: Page, order: Order, sets: readonly SelectionSetNode[]) => Members;

/** The lists of a connection that have a member for each row of the page. */
const rowLists: Readonly<Record<string, RowMembers>> = {
  nodes: ({ scope, table, alias }, _order, sets) => scope.compileRow({ scope, table, alias }, sets),
  edges: compileEdge,
};

function compileEdge(page: Page, order: Order, sets: readonly SelectionSetNode[]): Members {
  const { scope, table, alias } = page;
  const typeName = `${table.concept.name}Edge`;
  const members = scope.members(typeName);
  for (const [key, nodes] of selectedFields(scope, objectType(scope, typeName), sets)) {
    const name = nameOf(nodes);
    if (name === 'node') members.add(key, scope.compileRow({ scope, table, alias }, setsBelow(nodes)).object);
    else members.add(key, name === 'cursor' ? scalarAsJson(cursorUnder(order), 'choice') : typeAsJson(typeName));
  }
  return members;
}

function compilePlain(page: Page, typeName: string, fields: SelectedFields): string {
  const members = page.scope.members(typeName);
  for (const [key, nodes] of fields) {
    const rowMembers = rowLists[nameOf(nodes)];
    const expression = rowMembers
      ? rowsAsJson(rowMembers(page, page.order, setsBelow(nodes)), plainRows(page))
      : compileOther(page, typeName, nodes);
    members.add(key, expression);
  }
  return members.object;
}

function compileOther(page: Page, typeName: string, nodes: readonly [FieldNode, ...FieldNode[]]): string {
  return nameOf(nodes) === 'totalCount' ? scalarAsJson(countOf(page), 'integer') : typeAsJson(typeName);
}

/** The rows of the page are found once, and everything that is wanted of them is gathered over them. */
function compileNumbered(page: Page, typeName: string, fields: SelectedFields): string {
  const gathered = new Gathered(page);
  const members = page.scope.members(typeName);
  for (const [key, nodes] of fields) {
    const rowMembers = rowLists[nameOf(nodes)];
    if (rowMembers) members.add(key, gathered.list(rowMembers(page, gathered.order, setsBelow(nodes))));
    else if (nameOf(nodes) === 'pageInfo') members.add(key, compilePageInfo(page, gathered, setsBelow(nodes)));
    else members.add(key, compileOther(page, typeName, nodes));
  }
  return rowAsJson(members, gathered.from);
}

/** What one pass over the rows of a page gathers. */
class Gathered {
  readonly order: Order;
  /** Whether the list goes on where the page was cut. */
  readonly hasMore: string;
  private readonly values: string[] = [];
  private readonly gatherings: string[] = [];
  private readonly name: string;

  constructor(private readonly page: Page) {
    this.order = numberedOrder(page);
    this.name = page.scope.alias();
    this.hasMore = this.gather(`count(*) > ${page.size}`);
  }

  /** A list with a member for each row of the page; for the one row more nothing is read. */
  list(members: Members): string {
    const value = this.value(`case when ${this.isOnPage} then ${members.object} end`);
    return this.gather(listOf(value, ' filter (where "~on")'));
  }

  /** The cursor of the first row of the page, or of the last; null when it has none. */
  cursor(of: 'first' | 'last'): string {
    const cursors = `array_agg(${this.value(cursorUnder(this.order))}) filter (where "~on")`;
    return this.gather(of === 'first' ? `(${cursors})[1]` : `(${cursors})[count(*) filter (where "~on")]`);
  }

  get from(): string {
    const { page, name } = this;
    const rows = `select ${[`${this.isOnPage} as "~on"`, ...this.values].join(', ')} ${numberedRows(page)}`;
    return `from (select ${this.gatherings.join(', ')} from (${rows}) ${name}) ${name}`;
  }

  private get isOnPage(): string {
    return `${this.page.alias}."~at" <= ${this.page.size}`;
  }

  private value(expression: string): string {
    const column = `"~v${this.values.length}"`;
    this.values.push(`${expression} as ${column}`);
    return column;
  }

  private gather(expression: string): string {
    const column = `"~g${this.gatherings.length}"`;
    this.gatherings.push(`${expression} as ${column}`);
    return `${this.name}.${column}`;
  }
}

function compilePageInfo(page: Page, gathered: Gathered, sets: readonly SelectionSetNode[]): string {
  const { scope, isBackward, after, before } = page;
  const earlier = (): string => hasBeyond(page, after?.('until'));
  const later = (): string => hasBeyond(page, before?.('from'));
  const parts: Readonly<Record<string, () => string>> = {
    hasNextPage: () => scalarAsJson(isBackward ? later() : `${gathered.hasMore} or ${later()}`, 'boolean'),
    hasPreviousPage: () => scalarAsJson(isBackward ? `${gathered.hasMore} or ${earlier()}` : earlier(), 'boolean'),
    startCursor: () => scalarAsJson(gathered.cursor('first'), 'choice'),
    endCursor: () => scalarAsJson(gathered.cursor('last'), 'choice'),
  };
  const members = scope.members('PageInfo');
  for (const [key, nodes] of selectedFields(scope, objectType(scope, 'PageInfo'), sets))
    members.add(key, parts[nameOf(nodes)]?.() ?? typeAsJson('PageInfo'));
  return members.object;
}
