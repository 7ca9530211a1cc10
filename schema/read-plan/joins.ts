import { columnOf } from './columns.js';
import type { Table } from './tables.js';

/** The condition that a row of the table names a row by the relation. */
export function joined(
  table: Table,
  property: string,
  alias: { readonly dependent: string; readonly target: string },
): string {
  return table
    .pairs(property)
    .map(([own, referenced]) => `${columnOf(alias.target, referenced)} = ${columnOf(alias.dependent, own)}`)
    .join(' and ');
}
