import type { GivenNode, Reference, StoredValue } from '../given/given-node.js';
import { shapeOf, type GivenField } from '../given/given-shape.js';
import { conceptOf } from '../model/declarations.js';
import type { Table } from '../read-plan/tables.js';
import { relationColumn, valueParts, type WrittenRow } from './node-write.js';

/** A node to be written in which the fields that are not given stay as the hub has them. */
export function keepRest(
  node: GivenNode,
  { row, table }: { row: WrittenRow; table: Table },
  given: ReadonlySet<string>,
): GivenNode {
  const kept = shapeOf(node.concept).fields.filter(({ name }) => !given.has(name));
  const { path } = node;
  return {
    ...node,
    values: new Map([...kept.flatMap((field) => storedValues(field, table, row)), ...node.values]),
    references: [...kept.flatMap((field) => storedReference(field, { row, table, path })), ...node.references],
  };
}

/** The values that a row keeps for a field, by property; none for what is empty. */
export function storedValues(field: GivenField, table: Table, row: WrittenRow): readonly [string, StoredValue][] {
  if (field.kind === 'toOne') return [];
  if (field.kind === 'column') return valueOf(field.name, row[table.column(field.name)]);
  return valueParts(field, table).flatMap(([own, column]) => valueOf(`${field.name}.${own}`, row[column]));
}

function valueOf(property: string, value: unknown): readonly [string, StoredValue][] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [[property, value]];
  return Array.isArray(value) ? [[property, value.map(String)]] : [];
}

function storedReference(
  field: GivenField,
  { row, table, path }: { row: WrittenRow; table: Table; path: Reference['path'] },
): readonly Reference[] {
  if (field.kind !== 'toOne') return [];
  const id = row[relationColumn(table, field.name)];
  const target = conceptOf(field.target());
  return typeof id === 'string'
    ? [{ field: field.name, target, written: '', candidates: [], path: [...path, field.name], id }]
    : [];
}
