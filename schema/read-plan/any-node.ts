import type { Place, Selected, Scope } from './scope.js';
import { idOf, kindOf } from '../model/relations.js';
import type { PlainRow } from '../model/plain-row.js';
import { Columns, columnOf, rowAsJson, textLiteral, type Pick, type RawRow, readRow } from './columns.js';
import type { Table } from './tables.js';

/** A node of any concept: one select per concept, of which the kind kept in the row picks one. */
export function compileAnyNode({ scope, table, alias, columns }: Place, { plan, sets }: Selected<'anyNode'>): Pick {
  const { kind, id } = keptAt({ table, alias }, plan.property);
  const readers = new Map<string, (row: RawRow) => PlainRow>();
  const cases = [...scope.tables.values()]
    .filter((target) => target.isNode)
    .map((target) => {
      const { select, read } = compileNode(scope, target, {
        sets,
        where: (other) => `${columnOf(other, 'id')} = ${id}`,
      });
      readers.set(target.concept.name, read);
      return `when ${textLiteral(target.concept.name)} then ${rowAsJson(select)}`;
    });
  const pickKind = columns.add(kind);
  const pick = columns.add(`case ${kind} ${cases.join(' ')} end`);
  return (row) => {
    const read = readers.get(String(pickKind(row)));
    return read ? readRow(pick(row), read) : null;
  };
}

/** The global id of a node of any concept, as it is kept: the node itself may be gone. */
export function compileAnyNodeId({ table, alias, columns }: Place, property: string): Pick {
  const { kind, id } = keptAt({ table, alias }, property);
  return columns.add(`${kind} || ':' || ${id}`);
}

function keptAt({ table, alias }: { readonly table: Table; readonly alias: string }, property: string) {
  return { kind: columnOf(alias, table.column(kindOf(property))), id: columnOf(alias, table.column(idOf(property))) };
}

interface NodeSelection {
  readonly sets: Selected['sets'];
  readonly where: (alias: string) => string;
}

/** A select of nodes of one concept. */
export function compileNode(
  scope: Scope,
  table: Table,
  { sets, where }: NodeSelection,
): { select: string; read: (row: RawRow) => PlainRow } {
  const alias = scope.alias();
  const columns = new Columns();
  const read = scope.compileRow({ scope, table, alias, columns }, sets);
  return { select: `select ${columns.list} from ${table.name} ${alias} where ${where(alias)}`, read };
}
