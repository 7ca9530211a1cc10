/**
 * The read plan: one operation becomes one SQL statement.
 *
 * A relation is declared once, on the concept that depends (see `model/`), and stands in the schema as
 * `extensions.plan`. Compiling walks the operation's selection along those plans:
 *
 *   roots.ts       each root field is one expression of the statement's only select
 *   rows.ts        a row's fields become columns of the select that finds the row; a relation to one is a select in one column
 *   lists.ts       a list is a select in one column, as JSON; connection.ts adds pages, cursors and the count
 *   any-node.ts    a node of any concept is one select per concept, of which the row's kind picks one
 *   since.ts       the part of a log that is asked for
 *   filter.ts      a filter becomes conditions; order.ts an order and the place after a cursor; joins.ts ties rows together
 *   scope.ts       where a field is compiled, and what one operation shares; tables.ts where concepts are kept
 *
 * While it writes columns, every part also returns how to read them back: `Pick` takes a raw row and gives the answer
 * under its response keys. So the statement's columns are positional and no name of the client reaches SQL; every value
 * is a parameter. Compiling is pure; the server runs the statement and hands the one JSON text to `read`.
 *
 * A field without a plan computes something and has a resolver; the plan leaves it out.
 */
import {
  getVariableValues,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileGroup, compileRoots, type CompiledRoots, type Group } from './roots.js';
import { compileRow } from './rows.js';
import { Scope } from './scope.js';
import type { Tables } from './tables.js';

/** An operation's statement. */
export interface ReadPlan {
  /** One select that gives one row with one JSON text, `answer`. */
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Turns the answer into the values of the planned roots, by response key. */
  readonly read: (answer: string) => ReadonlyMap<string, unknown>;
}

/** A schema and the tables that its nodes are kept in. */
export interface Register {
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
}

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Nodes a page may have; the hub's own operations ask for all. */
  readonly maximumPage?: number;
}

/** What a client may ask for at a time. */
export const clientPage = 100;

/** Compiles an operation, which must be valid; null when no root of it is planned or its variables do not fit. */
export function planOperation({ schema, tables }: Register, operation: Operation): ReadPlan | null {
  const { definition, fragments, maximumPage = clientPage } = operation;
  const { coerced: variables } = getVariableValues(schema, definition.variableDefinitions ?? [], operation.variables);
  // The executor reports variables that do not fit, each with its place.
  if (!variables) return null;
  const scope = new Scope({ schema, tables, fragments, variables, maximumPage, compileRow });
  const roots = compileRoots(scope, definition.selectionSet);
  return roots && readPlan(scope, roots);
}

/** Rows that stand in a computed answer: one concept, the ids wanted, and what is selected of them. */
export interface Rows extends Group {
  readonly fragments: Operation['fragments'];
  /** The operation's variables, coerced. */
  readonly variables: Operation['variables'];
}

/** Compiles a select of rows by their ids; what it reads is keyed by id. */
export function planRows({ schema, tables }: Register, { fragments, variables, ...group }: Rows): ReadPlan {
  const scope = new Scope({ schema, tables, fragments, variables, maximumPage: clientPage, compileRow });
  return readPlan(scope, compileGroup(scope, group));
}

function readPlan({ values }: Scope, { select, read }: CompiledRoots): ReadPlan {
  return { sql: `select row_to_json(j)::text as answer from (select ${select}) j`, values, read };
}
