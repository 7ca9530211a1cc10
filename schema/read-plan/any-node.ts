import { idOf, kindOf } from '../model/relations.js';
import { columnOf, textLiteral } from './columns.js';
import { rowAsJson, scalarAsJson } from './json.js';
import type { Place, Scope, Selected } from './scope.js';
import type { Table } from './tables.js';

/** A node of any concept: one select per concept, of which the kind kept in the row picks one. */
export function compileAnyNode({ scope, table, alias }: Place, { plan, sets }: Selected<'anyNode'>): string {
  const { kind, id } = keptAt({ table, alias }, plan.property);
  const nodes = [...scope.tables.values()].filter(({ isNode }) => isNode);
  return pickByKind(kind, nodes, (target) => nodeById(scope, target, { id, sets }));
}

/** One expression per concept, of which the kind picks one; null where it picks none. */
export function pickByKind(kind: string, tables: readonly Table[], expressionOf: (table: Table) => string): string {
  const cases = tables.map((table) => `when ${textLiteral(table.concept.name)} then ${expressionOf(table)}`);
  return `case ${kind} ${cases.join(' ')} end`;
}

/** The global id of a node of any concept, as it is kept: the node itself may be gone. */
export function compileAnyNodeId({ table, alias }: Place, property: string): string {
  const { kind, id } = keptAt({ table, alias }, property);
  return scalarAsJson(`${kind} || ':' || ${id}`, 'choice');
}

function keptAt({ table, alias }: { readonly table: Table; readonly alias: string }, property: string) {
  return { kind: columnOf(alias, table.column(kindOf(property))), id: columnOf(alias, table.column(idOf(property))) };
}

/** A node of one concept by its own id. */
export function nodeById(scope: Scope, table: Table, { id, sets }: { id: string; sets: Selected['sets'] }): string {
  const alias = scope.alias();
  const from = `from ${table.name} ${alias} where ${columnOf(alias, 'id')} = ${id}`;
  return rowAsJson(scope.compileRow({ scope, table, alias }, sets), from);
}
