import type { Selected, Scope } from './scope.js';
import type { FieldNode, GraphQLField, SelectionSetNode } from 'graphql';
import { Refusal, RefusalCode } from '../errors.js';
import { checkedBusinessId } from '../organisation/organisation-key.js';
import { planFieldOf, type PlanField } from '../model/plan-field.js';
import { argumentsOf } from './arguments.js';
import { compileNode } from './any-node.js';
import { Columns, columnOf, rowAsJson, rowsAsJson, type Pick, type RawRow, readRow, readRows } from './columns.js';
import { compileConnection } from './connection.js';
import { parseGlobalId, type GlobalId } from './global-id.js';
import { selectedFields, setsBelow } from './selection.js';
import { writtenSince } from './since.js';
import { tableNamed } from './tables.js';

export interface CompiledRoots {
  readonly select: string;
  readonly read: (answer: string) => ReadonlyMap<string, unknown>;
}

/** Every planned root of an operation as one expression of one select; null when none is planned. */
export function compileRoots(scope: Scope, set: SelectionSetNode): CompiledRoots | null {
  const query = scope.schema.getQueryType();
  if (!query) return null;
  const columns = new Columns();
  const picks = new Map<string, Pick>();
  for (const [key, nodes] of selectedFields(scope, query, [set])) {
    const definition = query.getFields()[nodes[0].name.value];
    const plan = definition && planFieldOf(definition.extensions);
    if (plan) picks.set(key, compileRoot({ scope, columns }, { plan, definition, nodes }));
  }
  if (picks.size === 0) return null;
  const read = (answer: string): ReadonlyMap<string, unknown> => {
    const row = JSON.parse(answer) as RawRow;
    return new Map([...picks].map(([key, pick]) => [key, pick(row)]));
  };
  return { select: columns.list, read };
}

interface Statement {
  readonly scope: Scope;
  readonly columns: Columns;
}

interface Root {
  readonly plan: PlanField;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

function compileRoot(statement: Statement, { plan, definition, nodes }: Root): Pick {
  const args = argumentsOf(statement.scope, definition, nodes[0]);
  const sets = setsBelow(nodes);
  switch (plan.kind) {
    case 'all':
      return compileAll(statement, { plan, args, sets });
    case 'one':
      return compileOne(statement, { plan, args, sets });
    case 'node':
      return compileById(statement, parseGlobalId(statement.scope.tables, String(args.id)), sets);
    case 'nodes':
      return compileByIds(statement, args.ids as readonly string[], sets);
    default:
      throw new Error(`A ${plan.kind} cannot be a root.`);
  }
}

function compileAll({ scope, columns }: Statement, { plan, args, sets }: Selected<'all'>): Pick {
  const [table, alias] = [tableNamed(scope.tables, plan.concept), scope.alias()];
  const where = writtenSince({ scope, table, alias }, args.since);
  return compileConnection({ scope, columns }, { table, alias, where, args, sets });
}

function compileOne(statement: Statement, { plan, args, sets }: Selected<'one'>): Pick {
  const [name, value] = onlyKey(plan.concept, args);
  if (name === 'id') return compileById(statement, parseGlobalId(statement.scope.tables, value, plan.concept), sets);
  const { scope, columns } = statement;
  const table = tableNamed(scope.tables, plan.concept);
  const column = table.column(name);
  const key = name === 'businessId' ? checkedBusinessId(value) : value;
  const { select, read } = compileNode(scope, table, {
    sets,
    where: (alias) => `${columnOf(alias, column)} = ${scope.parameter(key, 'text')}`,
  });
  const pick = columns.add(rowAsJson(select));
  return (row) => readRow(pick(row), read);
}

function onlyKey(concept: string, args: Readonly<Record<string, unknown>>): [string, string] {
  const given = Object.entries(args).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const [only, ...more] = given;
  if (only && more.length === 0) return only;
  const names = given.map(([name]) => name).join(' and ');
  throw new Refusal(
    RefusalCode.BAD_USER_INPUT,
    `${concept}: ${only ? `${names} are given` : 'no key is given'}; give exactly one of id, code${concept === 'Organisation' ? ', businessId' : ''}.`,
  );
}

function compileById(
  { scope, columns }: Statement,
  { concept, id }: GlobalId,
  sets: readonly SelectionSetNode[],
): Pick {
  const table = tableNamed(scope.tables, concept);
  const { select, read } = compileNode(scope, table, {
    sets,
    where: (alias) => `${columnOf(alias, 'id')} = ${scope.parameter(id, 'uuid')}`,
  });
  const pick = columns.add(rowAsJson(select));
  return (row) => readRow(pick(row), read);
}

/** Nodes by their global ids, in the order asked for. */
function compileByIds(statement: Statement, ids: readonly string[], sets: readonly SelectionSetNode[]): Pick {
  const { maximumPage, tables } = statement.scope;
  if (ids.length > maximumPage) {
    throw new Refusal(
      RefusalCode.PAGE_SIZE,
      `ids: ${ids.length} are given; ask for at most ${maximumPage} nodes at a time.`,
    );
  }
  const wanted = ids.map((text) => parseGlobalId(tables, text));
  const find = compileKeyed(statement, { wanted, sets });
  return (row) => {
    const found = find(row);
    return wanted.map((id) => found.get(keyOf(id)) ?? null);
  };
}

/** Nodes that are wanted, of any concept, and what is selected of them. */
export interface Group {
  readonly wanted: readonly GlobalId[];
  readonly sets: readonly SelectionSetNode[];
}

/** What a node is found by among the nodes of a group. */
export const keyOf = ({ concept, id }: GlobalId): string => `${concept}:${id}`;

/** Nodes by their ids, as an answer of their own: one statement, whatever concepts they are of. */
export function compileGroup(scope: Scope, group: Group): CompiledRoots {
  const columns = new Columns();
  const find = compileKeyed({ scope, columns }, group);
  return { select: columns.list, read: (answer) => find(JSON.parse(answer) as RawRow) };
}

/** One select per concept among the nodes. */
function compileKeyed(statement: Statement, { wanted, sets }: Group): (row: RawRow) => ReadonlyMap<string, unknown> {
  const finds = [...Map.groupBy(wanted, ({ concept }) => concept)].map(([concept, ids]) =>
    compileConcept(statement, { concept, ids: ids.map(({ id }) => id), sets }),
  );
  return (row) => new Map(finds.flatMap((find) => find(row)));
}

interface ConceptGroup {
  readonly concept: string;
  readonly ids: readonly string[];
  readonly sets: readonly SelectionSetNode[];
}

function compileConcept(
  { scope, columns }: Statement,
  { concept, ids, sets }: ConceptGroup,
): (row: RawRow) => [string, unknown][] {
  const table = tableNamed(scope.tables, concept);
  const [alias, inner] = [scope.alias(), new Columns()];
  const id = inner.add(columnOf(alias, 'id'));
  const read = scope.compileRow({ scope, table, alias, columns: inner }, sets);
  const where = `${columnOf(alias, 'id')} = any(${scope.parameter(ids, 'uuid[]')})`;
  const pick = columns.add(rowsAsJson(`select ${inner.list} from ${table.name} ${alias} where ${where}`));
  return (row) => readRows(pick(row), (each) => [keyOf({ concept, id: String(id(each)) }), read(each)]);
}
