import { sortKey } from '../language/sort-key.js';
import { sortKeyOf } from '../model/columns.js';
import { fieldsOf, type Concept, type StoredField, type ValueField } from '../model/declarations.js';
import { idOf, kindOf } from '../model/relations.js';
import type { Table } from '../read-plan/tables.js';

/** A node as it is to be: what a bundle or a mutation says of it, its relations as ids of rows. */
export interface NodeWrite {
  readonly concept: Concept;
  readonly id: string;
  readonly code: string;
  /** By property: `kind`, `name.fi`. What is missing becomes empty. */
  readonly values: ReadonlyMap<string, unknown>;
  /** By relation, `custodian` included. */
  readonly relations: ReadonlyMap<string, string>;
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** What an any-node relation points at. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** A row by column. */
export type WrittenRow = Readonly<Record<string, unknown>>;

/** The row that keeps the node, apart from its revision. */
export function rowOf(write: NodeWrite, table: Table): WrittenRow {
  const columns = fieldsOf(write.concept.type).flatMap((field) => columnsOf(write, field, table));
  return { id: write.id, ...Object.fromEntries(columns) };
}

function columnsOf(write: NodeWrite, field: StoredField, table: Table): readonly [string, unknown][] {
  if (field.name === 'revision') return [];
  if (field.name === 'code') return [['code', write.code]];
  switch (field.kind) {
    case 'column':
      return [[table.column(field.name), write.values.get(field.name) ?? null]];
    case 'value':
      return columnsOfValue(write, field, table);
    case 'toOne':
      return [[relationColumn(table, field.name), write.relations.get(field.name) ?? null]];
    case 'anyNode':
      return columnsOfSubject(field.name, write.subjects.get(field.name), table);
  }
}

function columnsOfValue(write: NodeWrite, field: ValueField, table: Table): readonly [string, unknown][] {
  const parts = valueParts(field, table).map(([own, column]): [string, unknown] => [
    column,
    write.values.get(`${field.name}.${own}`) ?? null,
  ]);
  return field.isSorted ? [...parts, [table.column(sortKeyOf(field.name)), sortKeyFor(write, field.name)]] : parts;
}

function columnsOfSubject(name: string, subject: Subject | undefined, table: Table): readonly [string, unknown][] {
  return [
    [table.column(kindOf(name)), subject?.kind ?? null],
    [table.column(idOf(name)), subject?.id ?? null],
  ];
}

/** The columns of a value of several columns, by the value's own properties. */
export function valueParts(
  { name, type }: ValueField,
  table: Table,
): readonly (readonly [own: string, column: string])[] {
  return fieldsOf(type()).map((own) => [own.name, table.valueColumn(name, own.name)]);
}

/** The column that is a relation's own: within one company the custodian's stands before it. */
export function relationColumn(table: Table, relation: string): string {
  const own = table.pairs(relation).at(-1);
  if (!own) throw new Error(`${table.concept.name} keeps ${relation} in no column.`);
  return own[0];
}

function sortKeyFor({ values }: NodeWrite, name: string): string | null {
  const original = values.get(`${name}.original`);
  const text = typeof original === 'string' ? values.get(`${name}.${original.toLowerCase()}`) : undefined;
  return typeof text === 'string' ? sortKey(text) : null;
}

/** What each column of a concept is called to people: `name_fi` is `name.fi`. Sort keys have no name. */
export function columnNames(concept: Concept, table: Table): ReadonlyMap<string, string> {
  return new Map(fieldsOf(concept.type).flatMap((field) => namesOf(field, table)));
}

function namesOf(field: StoredField, table: Table): readonly [string, string][] {
  switch (field.kind) {
    case 'column':
      return [[table.column(field.name), field.name]];
    case 'value':
      return valueParts(field, table).map(([own, column]) => [column, `${field.name}.${own}`]);
    case 'toOne':
      return field.name === 'revision' ? [] : [[relationColumn(table, field.name), field.name]];
    case 'anyNode':
      return [[table.column(idOf(field.name)), field.name]];
  }
}

/** The columns of a concept that writing fills, apart from the revision. */
export function columnsToWrite(concept: Concept, table: Table): readonly string[] {
  return Object.keys(
    rowOf({ concept, id: '', code: '', values: new Map(), relations: new Map(), subjects: new Map() }, table),
  );
}
