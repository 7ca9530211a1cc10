import type { SelectionSetNode } from 'graphql';
import { Refusal, RefusalCode } from '../errors.js';
import { columnOf } from './columns.js';
import { compileFilter } from './filter.js';
import type { Arguments } from './given.js';
import { besideCursor, orderBy, orderOf, type Order, type Side } from './order.js';
import type { Scope } from './scope.js';
import type { Table } from './tables.js';

/** The list that a connection pages through. */
export interface ListToPage {
  readonly table: Table;
  readonly alias: string;
  /** Writes the condition that ties its rows to their parent; `true` at a root. */
  readonly tie: () => string;
  readonly args: Arguments;
  readonly sets: readonly SelectionSetNode[];
}

/** Which part of a list is asked for, and in which order. */
export interface Page extends ListToPage {
  readonly scope: Scope;
  /** The condition that a row is of the list. */
  readonly where: string;
  readonly order: Order;
  readonly size: number;
  /** Whether it is taken from the end of the list. */
  readonly isBackward: boolean;
  /** The conditions on either side of the cursors that bound it. */
  readonly after: ((side: Side) => string) | undefined;
  readonly before: ((side: Side) => string) | undefined;
}

export function pageOf(scope: Scope, list: ListToPage): Page {
  const { table, alias, args } = list;
  const order = orderOf({ scope, table, alias }, args.at('orderBy'));
  const filter = compileFilter({ scope, table, alias }, args.at('filter'));
  return {
    ...list,
    scope,
    order,
    where: `${list.tie()} and ${filter}`,
    ...sizeOf(scope, args),
    after: boundOf(scope, order, { argument: 'after', args }),
    before: boundOf(scope, order, { argument: 'before', args }),
  };
}

const usualSize = 25;

function sizeOf({ maximumPage }: Scope, args: Arguments): { size: number; isBackward: boolean } {
  const [first, last] = [args.at('first').seen(), args.at('last').seen()];
  const isBackward = typeof last === 'number';
  if (isBackward && typeof first === 'number') {
    throw new Refusal(
      RefusalCode.PAGE_SIZE,
      'first and last are both given: ask for nodes from the beginning or from the end.',
    );
  }
  const size = first ?? last ?? usualSize;
  if (typeof size === 'number' && size >= 1 && size <= maximumPage) return { size, isBackward };
  throw new Refusal(
    RefusalCode.PAGE_SIZE,
    `${isBackward ? 'last' : 'first'}: ${String(size)} is not a page size; ask for 1 to ${maximumPage} nodes, and for more with ${isBackward ? 'before' : 'after'}.`,
  );
}

function boundOf(
  scope: Scope,
  order: Order,
  { argument, args }: { readonly argument: string; readonly args: Arguments },
): Page['after'] {
  const given = args.at(argument);
  return given.isGiven() ? besideCursor(scope, order, { argument, given }) : undefined;
}

/** The page's rows straight from their table, in order; only for a page from the beginning. */
export function plainRows(page: Page): string {
  return `from ${found(page)} ${orderBy(page.order)} limit ${page.size}`;
}

/**
 * The page's rows with the place of each (`~at`, from the end that the page is taken from) and its keys (`~k0`...), and
 * one row more, by which the page is known not to be the last.
 */
export function numberedRows(page: Page): string {
  const { alias, order, size, isBackward } = page;
  const keys = order.by.map((expression, at) => `, ${expression} as "${keyName(at)}"`).join('');
  const rows = `select ${alias}.*${keys} from ${found(page)} ${orderBy(order, isBackward)} limit ${size + 1}`;
  const numbered = `(select ${alias}.*, row_number() over () as "~at" from (${rows}) ${alias}) ${alias}`;
  return isBackward ? `from ${numbered} order by ${alias}."~at" desc` : `from ${numbered}`;
}

/** The order by the keys that numbered rows carry. */
export function numberedOrder({ alias, order }: Page): Order {
  return { ...order, by: order.by.map((_, at) => columnOf(alias, keyName(at))) };
}

const keyName = (at: number): string => `~k${at}`;

function found({ table, alias, order, where, after, before }: Page): string {
  const bounds = [after?.('after'), before?.('before')].filter((bound) => bound !== undefined);
  return `${table.name} ${alias}${order.join} where ${[where, ...bounds].join(' and ')}`;
}

/** Whether the list has rows on the far side of a bound; that side begins with the bound's own row. */
export function hasBeyond({ table, alias, order, where }: Page, bound: string | undefined): string {
  return bound === undefined
    ? 'false'
    : `exists (select from ${table.name} ${alias}${order.join} where ${where} and ${bound})`;
}

/** How many rows the whole list has: it does not depend on the page. */
export const countOf = ({ table, alias, where }: Page): string =>
  `(select count(*)::int from ${table.name} ${alias} where ${where})`;
