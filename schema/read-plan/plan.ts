/**
 * The read plan: one operation becomes one SQL statement, and the statement's answer is the response.
 *
 * A relation is declared once, on the concept that depends (see `model/`), and stands in the schema as
 * `extensions.plan`. Compiling walks the operation's selection along those plans and writes, for every object that is
 * selected, an expression whose text is the object as JSON, its members under the response keys:
 *
 *   roots.ts       each root field is a member of the statement's one object
 *   rows.ts        a row's fields are members: a value is a column, a relation to one is a select in their place
 *   lists.ts       a list is a select in their place, gathered into JSON
 *   connection.ts  a list with pages, cursors and a count; page.ts finds the rows of the page, order.ts their order
 *   any-node.ts    a node of any concept is one select per concept, of which the row's kind picks one
 *   since.ts       the part of a log that is asked for
 *   filter.ts      a filter becomes conditions; joins.ts ties rows together
 *   json.ts        how values become JSON; columns.ts and values.ts, how columns become members; cursor.ts, cursors
 *   scope.ts       what one operation shares while it is compiled; tables.ts, where concepts are kept
 *
 * A statement is compiled once and answers the operation under many variables. A value that the client gives (`given.ts`)
 * becomes a parameter, unless the statement's text hangs on it - whether a filter is there, which way a list runs, how
 * long a page is. Then it is noted as an assumption, and under other variables another statement is compiled.
 *
 * Of a client's text only response keys reach SQL, inside of texts: GraphQL's names have letters, digits and underscores.
 * Keys of the plan's own have a `~`, which no name of GraphQL has.
 *
 * A field without a plan computes something. Then an executor must go over the answer: the plan leaves the field out,
 * says so (`obstacles`), adds what the field needs of its row, and tells the type of every object.
 *
 * Compiling is pure; the server runs the statement.
 */
import {
  getVariableValues,
  OperationTypeNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Permission } from '../access/viewer.js';
import { Assumptions, type Variables } from './given.js';
import type { Members } from './json.js';
import { compileRoots } from './roots.js';
import { compileRow } from './rows.js';
import { Scope, type Setting } from './scope.js';
import type { Tables } from './tables.js';

/** An operation's statement. */
export interface ReadPlan {
  /** One select that gives one row with one JSON text, `answer`: an object with the planned roots by response key. */
  readonly sql: string;
  /** The statement's parameters under a request's variables; refuses what the client got wrong. */
  readonly values: (variables: Variables) => readonly unknown[];
  /** Whether the statement answers the operation under these variables. */
  readonly fits: (variables: Variables) => boolean;
  /** The fields that an executor must see to, each with the reason; where there are none, the answer is the response. */
  readonly obstacles: ReadonlyMap<string, string>;
  /** What a viewer must be allowed to ask all of it. */
  readonly permissions: ReadonlySet<Permission>;
  /** Whether the statement reads anything: an operation may ask for nothing but what is computed. */
  readonly isReading: boolean;
}

/** A schema and the tables that its nodes are kept in. */
export interface Register {
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
}

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Nodes a page may have; the hub's own operations ask for all. */
  readonly maximumPage: number;
}

/** What a client may ask for at a time. */
export const clientPage = 100;

/** The variables with their defaults, as the schema's types read them; null when they do not fit: the executor tells how. */
export function coerceVariables(
  { schema }: Register,
  { definition }: Pick<Operation, 'definition'>,
  given: Variables,
): Variables | null {
  return getVariableValues(schema, definition.variableDefinitions ?? [], given).coerced ?? null;
}

/**
 * How an operation is compiled: for `text` that is the response, or for `rows` that an executor goes over. What is
 * compiled for text and has obstacles is of use only for telling them.
 */
export type AnswerForm = 'text' | 'rows';

/** Compiles a valid operation for coerced variables and for all that differ in values only; null when it is no query. */
export function compileOperation(
  register: Register,
  operation: Operation,
  { form, variables }: { readonly form: AnswerForm; readonly variables: Variables },
): ReadPlan | null {
  const { definition, fragments, maximumPage } = operation;
  const query = register.schema.getQueryType();
  if (!query || definition.operation !== OperationTypeNode.QUERY) return null;
  const assumptions = new Assumptions(variables);
  const scope = scopeOf({ ...register, fragments, maximumPage, assumptions, isExecuted: form === 'rows' });
  const { members, isPlanned } = compileRoots(scope, query, definition.selectionSet);
  return { ...planOf(scope, members), isReading: isPlanned };
}

export const scopeOf = (setting: Omit<Setting, 'compileRow'>): Scope => new Scope({ ...setting, compileRow });

/** The plan of a select of one object. */
export function planOf(scope: Scope, answer: Members): ReadPlan {
  return {
    sql: `select ${answer.object} as answer`,
    values: (variables) => scope.values(variables),
    fits: (variables) => scope.assumptions.hold(variables),
    obstacles: scope.obstacles,
    permissions: scope.permissions,
    isReading: true,
  };
}
