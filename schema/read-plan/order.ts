import { sortKeyOf } from '../model/columns.js';
import type { StoredField, ToOneField } from '../model/declarations.js';
import { conceptOf } from '../model/declarations.js';
import { ordersOf, type Ordering } from '../model/orders.js';
import { columnOf } from './columns.js';
import { cursorOf, decodeCursor } from './cursor.js';
import type { Given } from './given.js';
import { joined } from './joins.js';
import type { Scope } from './scope.js';
import { tableNamed, type Table } from './tables.js';

/** An order of a list: by one value, then by code, both the same way, so that one comparison of rows finds a page. */
export interface Order {
  /** Names the list and its order in cursors. */
  readonly name: string;
  readonly by: readonly string[];
  /** PostgreSQL types of the values, for parameters. */
  readonly types: readonly string[];
  readonly isDescending: boolean;
  /** What must be joined to the list's rows for the values to be there. */
  readonly join: string;
}

interface Use {
  readonly scope: Scope;
  readonly table: Table;
  readonly alias: string;
}

/** The order asked for, or the concept's own. */
export function orderOf(use: Use, argument: Given): Order {
  if (!argument.isGiven()) return ownOrder(use.table, use.alias);
  const key = String(argument.at('field').seen());
  const isDescending = argument.at('direction').seen() === 'DESC';
  const ordering = ordersOf(use.table.concept.type).get(key);
  if (!ordering) throw new Error(`${use.table.concept.name} has no order ${key}.`);
  const { over } = ordering;
  return over
    ? orderOver(use, { key, field: ordering.field, over, isDescending })
    : order(use, { key, ordering, isDescending });
}

/** The order of a list for which none is asked. */
export function ownOrder(table: Table, alias: string): Order {
  const own = table.concept.orderedBy ?? 'code';
  const found = [...ordersOf(table.concept.type)].find(([, { field, over }]) => !over && field.name === own);
  if (!found) throw new Error(`${table.concept.name} has no order ${own}.`);
  const [key, ordering] = found;
  return order({ table, alias }, { key, ordering, isDescending: false });
}

interface Asked {
  readonly key: string;
  readonly ordering: Ordering;
  readonly isDescending: boolean;
}

const nameOf = ({ concept }: Table, key: string, isDescending: boolean): string =>
  `${concept.name} ${key} ${isDescending ? 'DESC' : 'ASC'}`;

function order({ table, alias }: Omit<Use, 'scope'>, { key, ordering: { field }, isDescending }: Asked): Order {
  const common = { name: nameOf(table, key, isDescending), isDescending, join: '' };
  const code = columnOf(alias, table.column('code'));
  if (field.name === 'code') return { ...common, by: [code], types: ['text'] };
  return { ...common, by: [columnOf(alias, sortColumn(table, field)), code], types: [typeOf(field), 'text'] };
}

interface AskedOver {
  readonly key: string;
  readonly field: StoredField;
  readonly over: ToOneField;
  readonly isDescending: boolean;
}

/** By a value of the node that a relation names; a row that names none stands after all that do. */
function orderOver({ scope, table, alias }: Use, { key, field, over, isDescending }: AskedOver): Order {
  const target = tableNamed(scope.tables, conceptOf(over.target()).name);
  const other = scope.alias();
  const value = columnOf(other, sortColumn(target, field));
  const join = `join ${target.name} ${other} on ${joined(table, over.name, { dependent: alias, target: other })}`;
  const common = { name: nameOf(table, key, isDescending), isDescending };
  const code = columnOf(alias, table.column('code'));
  const type = typeOf(field);
  if (!over.isNullable) return { ...common, by: [value, code], types: [type, 'text'], join: ` ${join}` };
  const orNone = `coalesce(${value}, ${type === 'integer' ? '0' : "''"})`;
  const by = [`(${value} is null)`, orNone, code];
  return { ...common, by, types: ['boolean', type, 'text'], join: ` left ${join}` };
}

const sortColumn = (table: Table, field: StoredField): string =>
  table.column(field.kind === 'value' ? sortKeyOf(field.name) : field.name);

function typeOf(field: StoredField): string {
  return field.kind === 'column' && field.scalar === 'integer' ? 'integer' : 'text';
}

/** The rows in their order, or from the last to the first. */
export function orderBy({ by, isDescending }: Order, isReversed = false): string {
  const direction = isDescending === isReversed ? '' : ' desc';
  return `order by ${by.map((expression) => `${expression}${direction}`).join(', ')}`;
}

/** Where a row stands to a cursor. */
export type Side = 'after' | 'until' | 'before' | 'from';

const comparisons: Readonly<Record<Side, readonly [ascending: string, descending: string]>> = {
  after: ['>', '<'],
  until: ['<=', '>='],
  before: ['<', '>'],
  from: ['>=', '<='],
};

/** Writes the condition that a row of a list is on one side of a cursor. */
export function besideCursor(
  scope: Scope,
  { name, by, types, isDescending }: Order,
  { argument, given }: Cursor,
): (side: Side) => string {
  const keys = given.map((text) => decodeCursor(String(text), { argument, name, types }));
  scope.check(keys);
  let values: readonly string[] | undefined;
  return (side) => {
    // Parameters only once it is used: a count does not depend on where the page begins.
    values ??= types.map((type, at) => scope.parameter(keys.at(at), type));
    return `(${by.join(', ')}) ${comparisons[side][isDescending ? 1 : 0]} (${values.join(', ')})`;
  };
}

/** A cursor, and the argument it was given by. */
export interface Cursor {
  readonly argument: string;
  readonly given: Given;
}

/** The expression for the cursor of a row. */
export const cursorUnder = ({ name, by }: Order): string => cursorOf(name, by);
