import { isObjectType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import type { PlainRow } from '../model/plain-row.js';
import type { PlanField } from '../model/plan-field.js';
import type { Columns, RawRow } from './columns.js';
import type { Scope } from './scope.js';
import type { Table } from './tables.js';

/** Where a field is compiled: on which use of which table, and into which select. */
export interface Place {
  readonly scope: Scope;
  readonly table: Table;
  /** The name of this use of the table in the statement. */
  readonly alias: string;
  /** The select that the field's columns are added to. */
  readonly columns: Columns;
}

/** One selected field of a row: its definition's plan, its arguments and what is selected below it. */
export interface Selected<Kind extends PlanField['kind'] = PlanField['kind']> {
  readonly plan: Extract<PlanField, { kind: Kind }>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly sets: readonly SelectionSetNode[];
}

/** Compiles what is selected of a row into columns of its select, and tells how to make the answer out of a raw row. */
export type RowCompiler = (place: Place, sets: readonly SelectionSetNode[]) => (row: RawRow) => PlainRow;

export function objectType(scope: Scope, name: string): GraphQLObjectType {
  const type = scope.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema.`);
  return type;
}
