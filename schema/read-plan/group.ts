import type { SelectionSetNode } from 'graphql';
import type { PlainRow } from '../model/plain-row.js';
import { columnOf } from './columns.js';
import { Assumptions, Given, type Variables } from './given.js';
import type { GlobalId } from './global-id.js';
import { globalIdAsJson, Members, rowsAsJson } from './json.js';
import { clientPage, planOf, scopeOf, type Operation, type ReadPlan, type Register } from './plan.js';
import type { Scope } from './scope.js';
import { tableNamed } from './tables.js';

/** Stored nodes that stand in a computed answer, and what is selected of them. */
export interface Group {
  /** The concepts they are of. */
  readonly concepts: readonly string[];
  readonly sets: readonly SelectionSetNode[];
  readonly fragments: Operation['fragments'];
}

/** What a node is found by among the nodes of a group. */
export const keyOf = ({ concept, id }: GlobalId): string => `${concept}:${id}`;

/** Compiles a select of nodes by their ids: one statement, whatever concepts they are of. */
export function compileGroup(register: Register, { concepts, sets, fragments }: Group, variables: Variables): ReadPlan {
  const assumptions = new Assumptions(variables);
  const scope = scopeOf({ ...register, fragments, maximumPage: clientPage, isExecuted: true, assumptions });
  assumptions.add((others) => hasIdsOf(others, concepts));
  const members = new Members();
  for (const concept of concepts) members.add(concept, compileConcept(scope, concept, sets));
  return planOf(scope, members);
}

function compileConcept(scope: Scope, concept: string, sets: readonly SelectionSetNode[]): string {
  const [table, alias] = [tableNamed(scope.tables, concept), scope.alias()];
  const id = columnOf(alias, 'id');
  const row = scope.compileRow({ scope, table, alias }, sets);
  row.add(rowKey, globalIdAsJson(concept, id));
  const ids = new Given<unknown>(scope.assumptions, (variables) => variables[idsOf(concept)], true);
  return rowsAsJson(row, `from ${table.name} ${alias} where ${id} = any(${scope.parameter(ids, 'uuid[]')})`);
}

// No variable of an operation and no response key is called so.
const rowKey = '~key';
const idsOf = (concept: string): string => `~ids ${concept}`;

const hasIdsOf = (variables: Variables, concepts: readonly string[]): boolean =>
  Object.keys(variables).filter((name) => name.startsWith('~')).length === concepts.length &&
  concepts.every((concept) => idsOf(concept) in variables);

/** The concepts among nodes, in an order that does not depend on theirs. */
export const conceptsOf = (wanted: readonly GlobalId[]): string[] =>
  [...new Set(wanted.map(({ concept }) => concept))].sort();

/** An operation's variables, and with them the ids of the nodes wanted. */
export function withIds(variables: Variables, wanted: readonly GlobalId[]): Variables {
  const ids = [...Map.groupBy(wanted, ({ concept }) => concept)].map(([concept, nodes]): [string, unknown] => [
    idsOf(concept),
    nodes.map(({ id }) => id),
  ]);
  return Object.fromEntries([...Object.entries(variables), ...ids]);
}

/** What a group's statement has answered, by the key of the node. */
export function rowsOfGroup(answer: string): ReadonlyMap<string, PlainRow> {
  const groups = JSON.parse(answer) as Readonly<Record<string, readonly PlainRow[]>>;
  return new Map(
    Object.values(groups)
      .flat()
      .map((row) => [String(row[rowKey]), row]),
  );
}
