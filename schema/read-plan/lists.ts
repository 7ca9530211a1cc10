import type { Place, Selected } from './scope.js';
import { joined } from './joins.js';
import { fieldNamed } from '../model/shape.js';
import { idOf, kindOf } from '../model/relations.js';
import { Columns, columnOf, rowsAsJson, textLiteral, type Pick, readRows } from './columns.js';
import { compileConnection } from './connection.js';
import { orderBy, orderOf } from './order.js';
import { tableNamed, type Table } from './tables.js';

/** The nodes of another concept whose relation names this row. */
export function compileReverse(place: Place, { plan, args, sets }: Selected<'reverse'>): Pick {
  const table = tableNamed(place.scope.tables, plan.concept);
  const alias = place.scope.alias();
  const where = namedBy(table, plan.property, { dependent: alias, place });
  if (plan.shape === 'connection') return compileConnection(place, { table, alias, where, args, sets });
  return compileList(place, { table, alias, where, sets });
}

/** The condition that a row names the place's row by its relation, to one concept or to any. */
function namedBy(table: Table, property: string, { dependent, place }: { dependent: string; place: Place }): string {
  if (fieldNamed(table.concept.type, property).kind !== 'anyNode')
    return joined(table, property, { dependent, target: place.alias });
  const id = columnOf(dependent, table.column(idOf(property)));
  const kind = columnOf(dependent, table.column(kindOf(property)));
  return `${id} = ${columnOf(place.alias, 'id')} and ${kind} = ${textLiteral(place.table.concept.name)}`;
}

interface ListSource {
  readonly table: Table;
  readonly alias: string;
  readonly where: string;
  readonly sets: Selected['sets'];
}

function compileList({ scope, columns }: Place, { table, alias, where, sets }: ListSource): Pick {
  const inner = new Columns();
  const read = scope.compileRow({ scope, table, alias, columns: inner }, sets);
  const pick = columns.add(
    rowsAsJson(`select ${inner.list} from ${table.name} ${alias} where ${where} ${orderBy(orderOf(table, alias))}`),
  );
  return (row) => readRows(pick(row), read);
}

/** The nodes that a joining concept ties to this row. */
export function compileLinks({ scope, columns, alias: owner }: Place, { plan, sets }: Selected<'link'>): Pick {
  const joining = tableNamed(scope.tables, plan.concept);
  const target = tableNamed(scope.tables, plan.target);
  const [link, alias, inner] = [scope.alias(), scope.alias(), new Columns()];
  const read = scope.compileRow({ scope, table: target, alias, columns: inner }, sets);
  const on = joined(joining, plan.to, { dependent: link, target: alias });
  const where = joined(joining, plan.from, { dependent: link, target: owner });
  const pick = columns.add(
    rowsAsJson(
      `select ${inner.list} from ${joining.name} ${link} join ${target.name} ${alias} on ${on} where ${where} ${orderBy(orderOf(target, alias))}`,
    ),
  );
  return (row) => readRows(pick(row), read);
}
