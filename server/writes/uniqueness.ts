import { fieldsOf } from '../../schema/model/declarations.js';
import { fieldNamed } from '../../schema/model/shape.js';
import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import type { Table } from '../../schema/read-plan/tables.js';
import type { Transaction } from '../../schema/access/transaction.js';
import { ProblemCode, type Problem } from '../../schema/given/problem.js';
import { relationColumn, type WrittenRow } from '../../schema/writes/node-write.js';
import { selectSame } from '../../schema/writes/statements.js';
import type { TableChanges } from '../../schema/writes/table-changes.js';
import { codeOf } from '../errors.js';

/** A row that would have what another one has, where only one may. */
export interface Clash {
  readonly kind: string;
  readonly code: string;
  readonly problem: Omit<Problem, 'path'>;
  readonly property: string | undefined;
}

/** Rows to be written that share with another row what no two may share: a business ID. Codes are checked before. */
export async function findClashes(
  transaction: Transaction,
  changes: readonly TableChanges[],
  metadata: MetadataStorage,
): Promise<readonly Clash[]> {
  const clashes: (readonly Clash[])[] = [];
  for (const each of changes) {
    if (each.table.concept.link) continue;
    const { concept } = each.table;
    for (const properties of uniqueSets(metadata.get(concept.type)))
      clashes.push(await clashesOf(transaction, each, { properties, isEmptyOne: false }));
    for (const properties of concept.uniqueWithEmpty ?? [])
      clashes.push(await clashesOf(transaction, each, { properties, isEmptyOne: true }));
  }
  return clashes.flat();
}

function uniqueSets(metadata: EntityMetadata): readonly (readonly string[])[] {
  const single = metadata.props
    .filter(({ unique, name }) => unique === true && name !== 'id' && name !== 'code')
    .map(({ name }) => [name]);
  const several = metadata.uniques.map(({ properties }) => [properties ?? []].flat().map(String));
  return [...single, ...several].filter((properties) => properties.length > 0);
}

function columnOf(table: Table, property: string): string {
  const field = fieldsOf(table.concept.type).find(({ name }) => name === property);
  return field?.kind === 'toOne' ? relationColumn(table, property) : table.column(property);
}

interface UniqueSet {
  readonly properties: readonly string[];
  /** Whether two empty values are the same one; otherwise a row with one is like no other. */
  readonly isEmptyOne: boolean;
}

async function clashesOf(
  transaction: Transaction,
  { table, create, update }: TableChanges,
  { properties, isEmptyOne }: UniqueSet,
): Promise<readonly Clash[]> {
  const columns = properties.map((property) => columnOf(table, property));
  const isFull = (row: WrittenRow): boolean => columns.every((column) => (row[column] ?? null) !== null);
  const rows = [...create, ...update].filter((row) => isEmptyOne || isFull(row));
  if (rows.length === 0) return [];
  const keyOf = (row: WrittenRow): string => JSON.stringify(columns.map((column) => row[column] ?? null));
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  const inHub = await transaction.query(
    selectSame(table.name, columns, isEmptyOne ? emptyable(table, properties) : []),
    [JSON.stringify(rows.map((row) => pick(row, ['id', ...columns])))],
  );
  // Of a row that is itself being written, its new values count; they are looked at below.
  const taken = new Map(
    inHub.filter(({ id }) => !byId.has(String(id))).map(({ wanted, code }) => [String(wanted), String(code)]),
  );
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    const other = taken.get(String(row.id)) ?? first.get(keyOf(row));
    first.set(keyOf(row), String(row.code));
    return other === undefined
      ? []
      : [clash({ kind: table.concept.name, code: String(row.code), other, properties, row, column: columns[0] ?? '' })];
  });
}

/** The columns that may be empty. */
const emptyable = (table: Table, properties: readonly string[]): readonly string[] =>
  properties
    .filter((property) => fieldNamed(table.concept.type, property).isNullable)
    .map((property) => columnOf(table, property));

const pick = (row: WrittenRow, columns: readonly string[]): WrittenRow =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

interface Clashing {
  readonly kind: string;
  readonly code: string;
  readonly other: string;
  readonly properties: readonly string[];
  readonly row: WrittenRow;
  readonly column: string;
}

function clash({ kind, code, other, properties, row, column }: Clashing): Clash {
  const [property] = properties;
  const what = properties.length === 1 ? `${property ?? ''} ${String(row[column])}` : properties.join(', ');
  const message = `${kind} "${code}" has the same ${what} as "${other}", and only one may: correct it, or give both the same code.`;
  return {
    kind,
    code,
    property: properties.length === 1 ? property : undefined,
    problem: { code: ProblemCode.NOT_UNIQUE, message },
  };
}

/** What a refusal of the database's own unique keys says of the rows; nothing for any other error. */
export function clashesOfRefusal(error: unknown, changes: readonly TableChanges[]): readonly Clash[] | undefined {
  if (codeOf(error) !== '23505') return undefined;
  const { table: name, detail } = error as { readonly table?: unknown; readonly detail?: unknown };
  const found = changes.find(({ table }) => table.name === name);
  const [, keys = '', values = ''] = /^Key \((.*)\)=\((.*)\) already exists/.exec(String(detail)) ?? [];
  if (!found || values === '') return undefined;
  const wanted = values.split(', ').filter((value) => value !== '-infinity');
  const rows = [...found.create, ...found.update].filter((row) =>
    wanted.every((value) => Object.values(row).map(String).includes(value)),
  );
  const message = `Only one ${found.table.concept.name} may have the same ${keys.replaceAll('_id', '')}: change one, or give both the same code.`;
  return rows.map((row) => ({
    kind: found.table.concept.name,
    code: String(row.code),
    property: undefined,
    problem: { code: ProblemCode.NOT_UNIQUE, message },
  }));
}
