import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { allConcepts, type Concept } from '../model/declarations.js';
import { isNode } from '../model/shape.js';

/** The table of a concept, and where its properties are kept: MikroORM's metadata, as far as reading needs it. */
export interface Table {
  readonly concept: Concept;
  readonly name: string;
  readonly isNode: boolean;
  /** The one column of a value. */
  column(property: string): string;
  /** The columns of a relation, each with the column of the other table that it names. */
  pairs(property: string): readonly (readonly [own: string, referenced: string])[];
  /** The columns of a value of several columns, by the value's own properties. */
  valueColumns(property: string): ReadonlyMap<string, string>;
  /** One of them, by the value's own property. */
  valueColumn(property: string, own: string): string;
}

export type Tables = ReadonlyMap<string, Table>;

const known = new WeakMap<MetadataStorage, Tables>();

/** The tables of all concepts, read once per database. */
export function readTables(metadata: MetadataStorage): Tables {
  const tables = known.get(metadata) ?? readAll(metadata);
  known.set(metadata, tables);
  return tables;
}

function readAll(metadata: MetadataStorage): Tables {
  return new Map(allConcepts().map((concept) => [concept.name, tableOf(concept, metadata.get(concept.type))]));
}

function tableOf(concept: Concept, metadata: EntityMetadata): Table {
  const properties = new Map<string, EntityProperty>(Object.entries(metadata.properties));
  const propertyOf = (name: string): EntityProperty => {
    const property = properties.get(name);
    if (!property) throw new Error(`${concept.name} keeps no ${name}.`);
    return property;
  };
  return {
    concept,
    name: metadata.tableName,
    isNode: isNode(concept.type),
    column: (name) => onlyColumn(propertyOf(name)),
    pairs: (name) => pairsOf(propertyOf(name)),
    valueColumns: (name) =>
      new Map(Object.entries(propertyOf(name).embeddedProps).map(([own, property]) => [own, onlyColumn(property)])),
    valueColumn: (name, own) => onlyColumn(embedded(propertyOf(name), own)),
  };
}

function pairsOf({ name, fieldNames, referencedColumnNames }: EntityProperty): [string, string][] {
  return fieldNames.map((own, at) => {
    const referenced = referencedColumnNames[at];
    if (referenced === undefined) throw new Error(`${name} is not a relation.`);
    return [own, referenced];
  });
}

function embedded({ name, embeddedProps }: EntityProperty, own: string): EntityProperty {
  const property = embeddedProps[own];
  if (!property) throw new Error(`${name} keeps no ${own}.`);
  return property;
}

function onlyColumn({ name, fieldNames }: EntityProperty): string {
  const [only, ...more] = fieldNames;
  if (only === undefined || more.length > 0) throw new Error(`${name} is not kept in one column.`);
  return only;
}

export function tableNamed(tables: Tables, concept: string): Table {
  const table = tables.get(concept);
  if (!table) throw new Error(`${concept} has no table.`);
  return table;
}
