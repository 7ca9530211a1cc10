import { fieldNamed } from '../model/shape.js';
import { idOf, kindOf } from '../model/relations.js';
import { columnOf, textLiteral } from './columns.js';
import { compileConnection } from './connection.js';
import { joined } from './joins.js';
import { rowsAsJson } from './json.js';
import { orderBy, ownOrder } from './order.js';
import type { Place, Selected } from './scope.js';
import { tableNamed, type Table } from './tables.js';

/** The nodes of another concept whose relation names this row. */
export function compileReverse(place: Place, { plan, args, sets }: Selected<'reverse'>): string {
  const { scope } = place;
  const table = tableNamed(scope.tables, plan.concept);
  const alias = scope.alias();
  const where = namedBy(table, plan.property, { dependent: alias, place });
  if (plan.shape === 'connection') return compileConnection(scope, { table, alias, tie: () => where, args, sets });
  const from = `from ${table.name} ${alias} where ${where} ${orderBy(ownOrder(table, alias))}`;
  return rowsAsJson(scope.compileRow({ scope, table, alias }, sets), from);
}

/** The condition that a row names the place's row by its relation, to one concept or to any. */
function namedBy(table: Table, property: string, { dependent, place }: { dependent: string; place: Place }): string {
  if (fieldNamed(table.concept.type, property).kind !== 'anyNode')
    return joined(table, property, { dependent, target: place.alias });
  const id = columnOf(dependent, table.column(idOf(property)));
  const kind = columnOf(dependent, table.column(kindOf(property)));
  return `${id} = ${columnOf(place.alias, 'id')} and ${kind} = ${textLiteral(place.table.concept.name)}`;
}

/** The nodes that a joining concept ties to this row. */
export function compileLinks({ scope, alias: owner }: Place, { plan, sets }: Selected<'link'>): string {
  const joining = tableNamed(scope.tables, plan.concept);
  const table = tableNamed(scope.tables, plan.target);
  const [link, alias] = [scope.alias(), scope.alias()];
  const on = joined(joining, plan.to, { dependent: link, target: alias });
  const where = joined(joining, plan.from, { dependent: link, target: owner });
  const from = `from ${joining.name} ${link} join ${table.name} ${alias} on ${on} where ${where}`;
  return rowsAsJson(scope.compileRow({ scope, table, alias }, sets), `${from} ${orderBy(ownOrder(table, alias))}`);
}
