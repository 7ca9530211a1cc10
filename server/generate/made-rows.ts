import { fieldsOf, type ScalarKind, type StoredField } from '../../schema/model/declarations.js';
import { sortKeyOf } from '../../schema/model/columns.js';
import { idOf, kindOf } from '../../schema/model/relations.js';
import { sortKey } from '../../schema/language/sort-key.js';
import type { Table } from '../../schema/read-plan/tables.js';
import { relationColumn, valueParts } from '../../schema/writes/node-write.js';
import type { MadeNode } from './made-node.js';

/** A column that made nodes fill, its type in SQL, and what a node has in it. */
export interface MadeColumn {
  readonly name: string;
  readonly type: string;
  readonly valueIn: (node: MadeNode) => unknown;
}

const sqlTypes: Readonly<Record<ScalarKind, string>> = {
  text: 'text',
  integer: 'int',
  number: 'float8',
  boolean: 'boolean',
  day: 'date',
  instant: 'timestamptz',
  duration: 'text',
  country: 'text',
  texts: 'jsonb',
};

/** The columns of a table that made nodes fill, as its concept declares them. */
export function madeColumns(table: Table): readonly MadeColumn[] {
  return [
    { name: 'id', type: 'uuid', valueIn: ({ id }) => id },
    ...fieldsOf(table.concept.type).flatMap((field) => columnsOf(field, table)),
  ];
}

function columnsOf(field: StoredField, table: Table): readonly MadeColumn[] {
  const { name } = field;
  const valueIn = ({ fields }: MadeNode): unknown => fields[name];
  switch (field.kind) {
    case 'column':
      return [{ name: table.column(name), type: sqlTypes[field.scalar], valueIn }];
    case 'toOne':
      return name === 'revision' ? [] : [{ name: relationColumn(table, name), type: 'uuid', valueIn }];
    case 'value': {
      const parts = valueParts(field, table).map(([own, column]) => ({
        name: column,
        type: 'text',
        valueIn: (node: MadeNode) => partOf(valueIn(node), own),
      }));
      const sorted = { type: 'text', valueIn: (node: MadeNode) => keyOf(valueIn(node)) };
      return field.isSorted ? [...parts, { ...sorted, name: table.column(sortKeyOf(name)) }] : parts;
    }
    case 'anyNode':
      return [
        { name: table.column(kindOf(name)), type: 'text', valueIn: (node) => partOf(valueIn(node), 'kind') },
        { name: table.column(idOf(name)), type: 'uuid', valueIn: (node) => partOf(valueIn(node), 'id') },
      ];
  }
}

function partOf(value: unknown, own: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, own) : undefined;
}

function keyOf(text: unknown): string | undefined {
  const original = partOf(text, 'original');
  const words = typeof original === 'string' ? partOf(text, original.toLowerCase()) : undefined;
  return typeof words === 'string' ? sortKey(words) : undefined;
}
