import { ordersOf } from '../model/lists.js';
import { sortKeyOf } from '../model/columns.js';
import type { StoredField } from '../model/declarations.js';
import { columnOf } from './columns.js';
import { decodeCursor } from './cursor.js';
import type { Scope } from './scope.js';
import type { Table } from './tables.js';

/** An order of a list: by one value, then by code, both the same way, so that one comparison of rows finds a page. */
export interface Order {
  /** Names the list and its order in cursors. */
  readonly name: string;
  readonly by: readonly string[];
  /** PostgreSQL types of the values, for parameters. */
  readonly types: readonly string[];
  readonly isDescending: boolean;
}

export interface OrderArgument {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** The order asked for, or the concept's own. */
export function orderOf(table: Table, alias: string, argument?: OrderArgument | null): Order {
  const [key, field] = orderedField(table, argument);
  const isDescending = argument?.direction === 'DESC';
  const name = `${table.concept.name} ${key} ${isDescending ? 'DESC' : 'ASC'}`;
  const code = columnOf(alias, table.column('code'));
  if (field.name === 'code') return { name, by: [code], types: ['text'], isDescending };
  return { name, by: [columnOf(alias, sortColumn(table, field)), code], types: [typeOf(field), 'text'], isDescending };
}

/** What is ordered by, and its name in the schema. */
function orderedField({ concept }: Table, argument?: OrderArgument | null): readonly [string, StoredField] {
  const own = concept.orderedBy ?? 'code';
  const orders = [...ordersOf(concept.type)];
  const found = orders.find(([key, { name }]) => (argument ? key === argument.field : name === own));
  if (!found) throw new Error(`${concept.name} has no order ${argument?.field ?? own}.`);
  return found;
}

const sortColumn = (table: Table, field: StoredField): string =>
  table.column(field.kind === 'value' ? sortKeyOf(field.name) : field.name);

function typeOf(field: StoredField): string {
  return field.kind === 'column' && field.scalar === 'integer' ? 'integer' : 'text';
}

export function orderBy({ by, isDescending }: Order): string {
  return `order by ${by.map((expression) => `${expression}${isDescending ? ' desc' : ''}`).join(', ')}`;
}

/** The condition that a row stands after the cursor. */
export function afterCursor(scope: Scope, order: Order, cursor: string): string {
  const keys = decodeCursor(cursor, order);
  const values = keys.map((key, at) => scope.parameter(key, order.types[at] ?? 'text'));
  return `(${order.by.join(', ')}) ${order.isDescending ? '<' : '>'} (${values.join(', ')})`;
}
