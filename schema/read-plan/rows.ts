import { objectType, type Place, type Selected } from './scope.js';
import { getNamedType, type FieldNode, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import type { ScalarKind } from '../model/declarations.js';
import { PlainRow } from '../model/plain-row.js';
import { planFieldOf } from '../model/plan-field.js';
import { compileAnyNode, compileAnyNodeId } from './any-node.js';
import { argumentsOf } from './arguments.js';
import { Columns, columnOf, readRow, rowAsJson, textLiteral, type Pick, type RawRow } from './columns.js';
import { compileLinks, compileReverse } from './lists.js';
import { joined } from './joins.js';
import { selectedFields, setsBelow } from './selection.js';
import { tableNamed } from './tables.js';
import { compileLocalised, compileValue } from './values.js';

/** Compiles what is selected of a row into columns of its select, and tells how to make the answer out of a raw row. */
export function compileRow(place: Place, sets: readonly SelectionSetNode[]): (row: RawRow) => PlainRow {
  const { scope, table } = place;
  const type = objectType(scope, table.concept.name);
  const parts: [string, Pick][] = [];
  for (const [key, nodes] of selectedFields(scope, type, sets)) {
    const pick = compileField(place, type, nodes);
    if (pick) parts.push([key, pick]);
  }
  return (row) => {
    const answer = new PlainRow(type.name);
    for (const [key, pick] of parts) answer[key] = pick(row);
    return answer;
  };
}

function compileField(
  place: Place,
  type: GraphQLObjectType,
  nodes: readonly [FieldNode, ...FieldNode[]],
): Pick | undefined {
  const [node] = nodes;
  if (node.name.value === '__typename') return () => type.name;
  const definition = type.getFields()[node.name.value];
  const plan = definition && planFieldOf(definition.extensions);
  if (!plan) return undefined;
  const args = argumentsOf(place.scope, definition, node);
  return compilePlanned(place, { plan, args, sets: setsBelow(nodes) }, getNamedType(definition.type).name);
}

function compilePlanned(place: Place, field: Selected, typeName: string): Pick {
  const { plan, args, sets } = field;
  switch (plan.kind) {
    case 'id':
      return place.columns.add(`${textLiteral(`${place.table.concept.name}:`)} || ${columnOf(place.alias, 'id')}`);
    case 'column':
      return place.columns.add(scalarAsJson(columnOf(place.alias, place.table.column(plan.property)), plan.scalar));
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

/** Moments leave the database in one spelling, whatever its session's settings are. */
function scalarAsJson(column: string, scalar: ScalarKind): string {
  return scalar === 'instant' ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : column;
}

function compileToOne({ scope, table, alias, columns }: Place, { plan, sets }: Selected<'toOne'>): Pick {
  const target = tableNamed(scope.tables, plan.target);
  const other = scope.alias();
  const inner = new Columns();
  const read = compileRow({ scope, table: target, alias: other, columns: inner }, sets);
  const where = joined(table, plan.property, { dependent: alias, target: other });
  const pick = columns.add(rowAsJson(`select ${inner.list} from ${target.name} ${other} where ${where}`));
  return (row) => readRow(pick(row), read);
}
