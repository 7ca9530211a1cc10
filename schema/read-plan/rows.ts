import {
  getNamedType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { computedOf, neededKey } from '../model/computed-field.js';
import { fieldsOf } from '../model/declarations.js';
import { fieldNamed } from '../model/shape.js';
import { planFieldOf } from '../model/plan-field.js';
import { compileAnyNode, compileAnyNodeId } from './any-node.js';
import { argumentsOf } from './arguments.js';
import { columnOf } from './columns.js';
import { joined } from './joins.js';
import { globalIdAsJson, rowAsJson, scalarAsJson, typeAsJson, type Members } from './json.js';
import { compileLinks, compileReverse } from './lists.js';
import { objectType, type Place, type Selected } from './scope.js';
import { selectedFields, setsBelow } from './selection.js';
import { tableNamed } from './tables.js';
import { compileLocalised, compileValue } from './values.js';

/** Compiles what is selected of a row into the members of a JSON object. */
export function compileRow(place: Place, sets: readonly SelectionSetNode[]): Members {
  const { scope, table } = place;
  const type = objectType(scope, table.concept.name);
  const members = scope.members(type.name);
  const needed: string[] = [];
  for (const [key, nodes] of selectedFields(scope, type, sets)) {
    const expression = compileField(place, type, nodes);
    if (expression === undefined) needed.push(...needsOf(place, type, nodes[0]));
    else members.add(key, expression);
  }
  for (const property of new Set(needed)) members.add(neededKey(property), neededAsJson(place, property));
  return members;
}

function compileField(
  place: Place,
  type: GraphQLObjectType,
  nodes: readonly [FieldNode, ...FieldNode[]],
): string | undefined {
  const [node] = nodes;
  if (node.name.value === '__typename') return typeAsJson(type.name);
  const definition = type.getFields()[node.name.value];
  const plan = definition && planFieldOf(definition.extensions);
  if (!plan) return undefined;
  const obstacle = obstacleOf(definition);
  if (obstacle) place.scope.obstacles.set(`${type.name}.${definition.name}`, obstacle);
  const args = argumentsOf(place.scope, definition, node);
  return compilePlanned(place, { plan, args, sets: setsBelow(nodes) }, getNamedType(definition.type).name);
}

/** What a field that is computed needs of the row. */
function needsOf({ scope }: Place, type: GraphQLObjectType, { name }: FieldNode): readonly string[] {
  const computed = computedOf(type.getFields()[name.value]?.extensions ?? {});
  scope.obstacles.set(`${type.name}.${name.value}`, 'It is computed.');
  return computed?.needs ?? [];
}

/** Why a field that the database answers must go through an executor all the same. */
export function obstacleOf({ type, extensions }: GraphQLField<unknown, unknown>): string | undefined {
  // A missing node is an error there. Other relations cannot miss theirs: a foreign key holds them.
  return isNonNullType(type) && planFieldOf(extensions)?.kind === 'anyNode'
    ? 'No key of the database holds the node that must be there.'
    : undefined;
}

function compilePlanned(place: Place, field: Selected, typeName: string): string {
  const { plan, args, sets } = field;
  switch (plan.kind) {
    case 'id':
      return idAsJson(place);
    case 'column':
      return columnAsJson(place, plan);
    case 'localised':
      return compileLocalised(place, { plan, args, sets });
    case 'value':
      return compileValue(place, { plan, args, sets }, typeName);
    case 'toOne':
      return compileToOne(place, { plan, args, sets });
    case 'anyNode':
      return compileAnyNode(place, { plan, args, sets });
    case 'anyNodeId':
      return compileAnyNodeId(place, plan.property);
    case 'reverse':
      return compileReverse(place, { plan, args, sets });
    case 'link':
      return compileLinks(place, { plan, args, sets });
    default:
      throw new Error(`A ${plan.kind} stands at a root only.`);
  }
}

const idAsJson = ({ table, alias }: Place): string => globalIdAsJson(table.concept.name, columnOf(alias, 'id'));

function columnAsJson({ table, alias }: Place, { property, scalar }: Selected<'column'>['plan']): string {
  const field = fieldsOf(table.concept.type).find(({ name }) => name === property);
  const isChoice = field?.kind === 'column' && field.choices !== undefined;
  return scalarAsJson(columnOf(alias, table.column(property)), isChoice ? 'choice' : scalar);
}

function neededAsJson(place: Place, property: string): string {
  const field = fieldNamed(place.table.concept.type, property);
  if (field.kind !== 'column') throw new Error(`${property} is not one value, and a computed field needs it.`);
  return columnAsJson(place, { kind: 'column', property, scalar: field.scalar });
}

function compileToOne({ scope, table, alias }: Place, { plan, sets }: Selected<'toOne'>): string {
  const target = tableNamed(scope.tables, plan.target);
  const other = scope.alias();
  const where = joined(table, plan.property, { dependent: alias, target: other });
  return rowAsJson(
    compileRow({ scope, table: target, alias: other }, sets),
    `from ${target.name} ${other} where ${where}`,
  );
}
