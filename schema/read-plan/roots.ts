import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Permission } from '../access/viewer.js';
import { Refusal, RefusalCode } from '../errors.js';
import { planFieldOf, type PlanField } from '../model/plan-field.js';
import { checkedBusinessId } from '../organisation/organisation-key.js';
import { nodeById, pickByKind } from './any-node.js';
import { argumentsOf } from './arguments.js';
import { columnOf } from './columns.js';
import { compileConnection } from './connection.js';
import type { Arguments, Given } from './given.js';
import { parseGlobalId, type GlobalId } from './global-id.js';
import { rowAsJson, typeAsJson, type Members } from './json.js';
import type { Scope, Selected } from './scope.js';
import { selectedFields, setsBelow } from './selection.js';
import { writtenSince } from './since.js';
import { tableNamed } from './tables.js';

/** The roots of a query. */
export interface Roots {
  /** Every planned root as a member of the answer. */
  readonly members: Members;
  /** Whether there is one, so that there is something to read. */
  readonly isPlanned: boolean;
}

export function compileRoots(scope: Scope, query: GraphQLObjectType, set: SelectionSetNode): Roots {
  const members = scope.members(query.name);
  let isPlanned = false;
  for (const [key, nodes] of selectedFields(scope, query, [set])) {
    const name = nodes[0].name.value;
    const definition = query.getFields()[name];
    const plan = definition && planFieldOf(definition.extensions);
    if (definition) scope.permissions.add(definition.extensions.permission as Permission);
    if (plan) members.add(key, compileRoot(scope, { plan, definition, nodes }));
    else if (name === '__typename') members.add(key, typeAsJson(query.name));
    else scope.obstacles.set(`${query.name}.${name}`, 'It is no part of the register as it is stored.');
    isPlanned ||= plan !== undefined;
  }
  return { members, isPlanned };
}

interface Root {
  readonly plan: PlanField;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

function compileRoot(scope: Scope, { plan, definition, nodes }: Root): string {
  const args = argumentsOf(scope, definition, nodes[0]);
  const sets = setsBelow(nodes);
  switch (plan.kind) {
    case 'all':
      return compileAll(scope, { plan, args, sets });
    case 'one':
      return compileOne(scope, { plan, args, sets });
    case 'node':
      return compileById(scope, { id: args.at('id'), sets });
    case 'nodes':
      return compileByIds(scope, args.at('ids'), sets);
    default:
      throw new Error(`A ${plan.kind} cannot be a root.`);
  }
}

function compileAll(scope: Scope, { plan, args, sets }: Selected<'all'>): string {
  const [table, alias] = [tableNamed(scope.tables, plan.concept), scope.alias()];
  const tie = (): string => writtenSince({ scope, table, alias }, args.at('since'));
  return compileConnection(scope, { table, alias, tie, args, sets });
}

function compileOne(scope: Scope, { plan, args, sets }: Selected<'one'>): string {
  const [name, value] = onlyKey(plan.concept, args);
  if (name === 'id') return compileById(scope, { id: value, sets, expected: plan.concept });
  const [table, alias] = [tableNamed(scope.tables, plan.concept), scope.alias()];
  const key = name === 'businessId' ? value.map((text) => checkedBusinessId(String(text))) : value;
  const where = `${columnOf(alias, table.column(name))} = ${scope.parameter(key, 'text')}`;
  return rowAsJson(scope.compileRow({ scope, table, alias }, sets), `from ${table.name} ${alias} where ${where}`);
}

function onlyKey(concept: string, args: Arguments): readonly [string, Given] {
  const given = args.parts().filter(([, value]) => value.isGiven());
  const [only, ...more] = given;
  if (only && more.length === 0) return only;
  const names = given.map(([name]) => name).join(' and ');
  throw new Refusal(
    RefusalCode.BAD_USER_INPUT,
    `${concept}: ${only ? `${names} are given` : 'no key is given'}; give exactly one of id, code${concept === 'Organisation' ? ', businessId' : ''}.`,
  );
}

interface ById {
  readonly id: Given;
  readonly sets: readonly SelectionSetNode[];
  /** The concept it must be of. */
  readonly expected?: string;
}

function compileById(scope: Scope, { id, sets, expected }: ById): string {
  const parsed = id.map((text) => parseGlobalId(scope.tables, String(text), expected));
  const concept = parsed.map((globalId) => globalId.concept).seen();
  const value = scope.parameter(parsed.at('id'), 'uuid');
  return nodeById(scope, tableNamed(scope.tables, concept), { id: value, sets });
}

/** Nodes by their global ids, in the order asked for; null where there is none. */
function compileByIds(scope: Scope, ids: Given, sets: readonly SelectionSetNode[]): string {
  const wanted = ids.map((texts) => readIds(scope, texts as readonly string[]));
  const concepts = wanted.map((all) => [...new Set(all.map(({ concept }) => concept))].sort().join(' ')).seen();
  const tables = concepts.split(' ').flatMap((name) => (name === '' ? [] : [tableNamed(scope.tables, name)]));
  if (tables.length === 0) return `'[]'`;
  const list = scope.alias();
  const kinds = scope.parameter(
    wanted.map((all) => all.map(({ concept }) => concept)),
    'text[]',
  );
  const values = scope.parameter(
    wanted.map((all) => all.map(({ id }) => id)),
    'uuid[]',
  );
  const node = pickByKind(`${list}.kind`, tables, (table) => nodeById(scope, table, { id: `${list}.id`, sets }));
  const from = `unnest(${kinds}, ${values}) with ordinality ${list} (kind, id, at)`;
  return `(select '[' || string_agg(coalesce(${node}, 'null'), ',' order by ${list}.at) || ']' from ${from})`;
}

function readIds({ maximumPage, tables }: Scope, ids: readonly string[]): readonly GlobalId[] {
  if (ids.length <= maximumPage) return ids.map((text) => parseGlobalId(tables, text));
  throw new Refusal(
    RefusalCode.PAGE_SIZE,
    `ids: ${ids.length} are given; ask for at most ${maximumPage} nodes at a time.`,
  );
}
