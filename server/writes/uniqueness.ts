import { fieldsOf } from '../../schema/model/declarations.js';
import { fieldNamed } from '../../schema/model/shape.js';
import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import type { Table } from '../../schema/read-plan/tables.js';
import type { Row, Transaction } from '../../schema/access/transaction.js';
import { ProblemCode, type Problem } from '../../schema/given/problem.js';
import { relationColumn, type WrittenRow } from '../../schema/writes/node-write.js';
import { selectSame, type SelectOf } from '../../schema/writes/statements.js';
import type { TableChanges } from '../../schema/writes/table-changes.js';
import { codeOf } from '../errors.js';
import { askTogether } from './hub-rows.js';

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
  const looks = changes.flatMap((each) => looksFor(each, metadata));
  const inHub = await askTogether(
    transaction,
    looks.map(({ select }) => select),
    looks.map(({ rows, columns }) => JSON.stringify(rows.map((row) => pick(row, ['id', ...columns])))),
  );
  return looks.flatMap((look, at) => clashesOf(look, inHub[at] ?? []));
}

/** A look for rows that have what rows to be written are to have, in columns in which no two may have the same. */
interface Look {
  readonly changes: TableChanges;
  readonly set: UniqueSet;
  readonly columns: readonly string[];
  readonly rows: readonly WrittenRow[];
  readonly select: SelectOf;
}

function looksFor(changes: TableChanges, metadata: MetadataStorage): readonly Look[] {
  const { concept } = changes.table;
  if (concept.link) return [];
  return [
    ...uniqueSets(metadata.get(concept.type)).map((properties) => ({ properties, isEmptyOne: false })),
    ...(concept.uniqueWithEmpty ?? []).map((properties) => ({ properties, isEmptyOne: true })),
  ].flatMap((set) => lookFor(changes, set));
}

function lookFor(changes: TableChanges, set: UniqueSet): Look[] {
  const { table, create, update } = changes;
  const columns = set.properties.map((property) => columnOf(table, property));
  const isFull = (row: WrittenRow): boolean => columns.every((column) => (row[column] ?? null) !== null);
  const rows = [...create, ...update].filter((row) => set.isEmptyOne || isFull(row));
  const select = selectSame(table.name, columns, set.isEmptyOne ? emptyable(table, set.properties) : []);
  return rows.length === 0 ? [] : [{ changes, set, columns, rows, select }];
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

function clashesOf({ changes, set, columns, rows }: Look, inHub: readonly Row[]): readonly Clash[] {
  const { table, create, update } = changes;
  const keyOf = (row: WrittenRow): string => JSON.stringify(columns.map((column) => row[column] ?? null));
  const ids = new Set([...create, ...update].map(({ id }) => String(id)));
  const taken = stillTaken(inHub, { changes, set, ids });
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    const other = taken.get(String(row.id)) ?? first.get(keyOf(row));
    first.set(keyOf(row), String(row.code));
    return other === undefined ? [] : [clash({ table, row, other, properties: set.properties })];
  });
}

/**
 * Who has what a row wants, by the row's id. Of a row that is itself written its new values count, and those are looked
 * at elsewhere; but it must let go of the old ones first, and only what may be empty can be let go of.
 */
function stillTaken(
  inHub: readonly Row[],
  { changes, set, ids }: { changes: TableChanges; set: UniqueSet; ids: ReadonlySet<string> },
): ReadonlyMap<string, string> {
  const [column = '', ...others] = set.properties.map((property) => columnOf(changes.table, property));
  const isReleasable = others.length === 0 && emptyable(changes.table, set.properties).includes(column);
  const isWritten = ({ id }: Row): boolean => ids.has(String(id));
  if (isReleasable && inHub.some(isWritten)) changes.release.add(column);
  const holders = isReleasable ? inHub.filter((row) => !isWritten(row)) : inHub;
  return new Map(holders.map(({ wanted, code }) => [String(wanted), String(code)]));
}

/** The columns that may be empty. */
const emptyable = (table: Table, properties: readonly string[]): readonly string[] =>
  properties
    .filter((property) => fieldNamed(table.concept.type, property).isNullable)
    .map((property) => columnOf(table, property));

const pick = (row: WrittenRow, columns: readonly string[]): WrittenRow =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

interface Clashing {
  readonly table: Table;
  readonly row: WrittenRow;
  readonly other: string;
  readonly properties: readonly string[];
}

function clash({ table, row, other, properties }: Clashing): Clash {
  const [kind, code] = [table.concept.name, String(row.code)];
  const [property = ''] = properties;
  const isOne = properties.length === 1;
  const what = isOne ? `${property} ${String(row[columnOf(table, property)])}` : properties.join(', ');
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
  const message = `Only one ${found.table.concept.name} may have the same ${keys.replaceAll('_id', '')}: change one, or give both the same code; values that change hands go in two writes.`;
  return rows.map((row) => ({
    kind: found.table.concept.name,
    code: String(row.code),
    property: undefined,
    problem: { code: ProblemCode.NOT_UNIQUE, message },
  }));
}
