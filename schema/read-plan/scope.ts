import {
  isObjectType,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { Refusal, RefusalCode } from '../errors.js';
import type { PlainRow } from '../model/plain-row.js';
import type { PlanField } from '../model/plan-field.js';
import type { Columns, RawRow } from './columns.js';
import type { Table, Tables } from './tables.js';

/** How often one statement may use a table: more than any question asks for, fewer than a planner can be drowned in. */
const maximumUses = 1_000;

/** What an operation is compiled against, and with. */
export interface Setting {
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The operation's variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Nodes a page or a list of ids may have. */
  readonly maximumPage: number;
  /** Lists and relations compile the rows they find by it; it is given, so that no part of the plan imports its caller. */
  readonly compileRow: RowCompiler;
}

/** What compiling one operation shares: its setting, and the parameters and names found on the way. */
export class Scope {
  /** Values of the statement's parameters: `$1` is the first. */
  readonly values: unknown[] = [];
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
  readonly fragments: Setting['fragments'];
  readonly variables: Setting['variables'];
  readonly maximumPage: number;
  readonly compileRow: RowCompiler;
  private aliases = 0;

  constructor({ schema, tables, fragments, variables, maximumPage, compileRow }: Setting) {
    this.schema = schema;
    this.tables = tables;
    this.fragments = fragments;
    this.variables = variables;
    this.maximumPage = maximumPage;
    this.compileRow = compileRow;
  }

  /** A parameter of the statement, cast to the type PostgreSQL should take it for. */
  parameter(value: unknown, type: string): string {
    refuseNul(value);
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** A name for one more use of a table. */
  alias(): string {
    this.aliases += 1;
    if (this.aliases > maximumUses) {
      const message = `The operation reads more than ${maximumUses} tables at once: ask for less of it at a time. A field that may be any node counts once per concept.`;
      throw new Refusal(RefusalCode.OPERATION_TOO_LARGE, message);
    }
    return `t${this.aliases}`;
  }
}

/** PostgreSQL keeps no text with this character and would fail on it. */
function refuseNul(value: unknown): void {
  const hasNul = [value].flat().some((each) => typeof each === 'string' && each.includes('\0'));
  if (!hasNul) return;
  const problem =
    'A text of the operation contains the character U+0000, which no text of the register has; leave it out.';
  throw new Refusal(RefusalCode.BAD_USER_INPUT, problem);
}

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
