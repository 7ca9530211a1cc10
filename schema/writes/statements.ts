import { quoted } from '../read-plan/columns.js';

/**
 * The statements of set-based writing. Each takes all rows of its table as one JSON parameter, so that their number
 * does not grow with the rows.
 */

const list = (columns: readonly string[], alias?: string): string =>
  columns.map((column) => (alias === undefined ? quoted(column) : `${alias}.${quoted(column)}`)).join(', ');

/** A select that has one parameter, which is called by the name that it is given. */
export type SelectOf = (parameter: string) => string;

/** One row with a JSON list for each select (`c0`, `c1`...), all empty ones null: the same values from both databases. */
export function selectTogether(selects: readonly SelectOf[]): string {
  const lists = selects.map(
    (select, at) => `(select json_agg(row_to_json(s)) from (${select(`$${at + 1}`)}) s) as c${at}`,
  );
  return `select ${lists.join(', ')}`;
}

/** Rows whose column is one of a list. */
export function selectRows(table: string, columns: readonly string[], by: string): SelectOf {
  return (values) =>
    `select ${list(columns)} from ${quoted(table)} where ${quoted(by)} = any(${values}${by === 'id' || by.endsWith('_id') ? '::uuid[]' : '::text[]'})`;
}

/** Every row of a table, each as JSON. */
export function selectEveryRow(table: string, columns: readonly string[]): string {
  return `select row_to_json(s) as stored from (select ${list(columns)} from ${quoted(table)}) s`;
}

/** Which of the codes `$1` there are. */
export function selectKnown(table: string): string {
  return `select code from ${quoted(table)} where code = any($1)`;
}

/** Rows to be created in a table, or changed in it. */
export interface RowsToWrite {
  readonly kind: 'create' | 'update';
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Writes rows of all tables under one new revision, as one statement: it gives the revision's `number`, and for the n-th
 * of the rows to be changed how many there were (`n0`...). Its parameters: when, who and why; the rows of each table as
 * JSON; and what the log is to keep, when it is told.
 */
export function writeTogether(rows: readonly RowsToWrite[], isLogged: boolean): string {
  const writes = rows.map((each, at) => {
    const write = each.kind === 'create' ? createRows : updateRows;
    return `w${at} as (${write(each, `$${at + 4}::json`)})`;
  });
  const log = isLogged
    ? [`logged as (${insertChanges(`$${rows.length + 4}::json`, '(select number from revision)')})`]
    : [];
  const counts = rows.flatMap(({ kind }, at) =>
    kind === 'update' ? [`(select count(*)::int from w${at}) as n${at}`] : [],
  );
  const all = [`revision as (${insertRevision})`, ...writes, ...log].join(', ');
  return `with ${all} select ${['(select number from revision) as number', ...counts].join(', ')}`;
}

const createRows = ({ table, columns }: RowsToWrite, rows: string): string =>
  `insert into ${quoted(table)} (${list(columns)}, revision_number) select ${list(columns, 'v')}, r.number ` +
  `from revision r, json_populate_recordset(null::${quoted(table)}, ${rows}) v`;

/** Changes rows that still have the revision they were read with (`was`). */
function updateRows({ table, columns }: RowsToWrite, rows: string): string {
  const assignments = columns.map((column) => `${quoted(column)} = v.${quoted(column)}`);
  return (
    `update ${quoted(table)} t set ${[...assignments, 'revision_number = r.number'].join(', ')} ` +
    `from revision r, json_populate_recordset(null::${quoted(table)}, ${rows}) v ` +
    `join json_to_recordset(${rows}) as w (id uuid, was int) on w.id = v.id ` +
    `where t.id = v.id and t.revision_number = w.was returning 1`
  );
}

/** Empties columns of rows that are to have other values in them, so that other rows may take the ones they have. */
export function releaseValues(table: string, columns: readonly string[]): string {
  const none = columns.map((column) => `${quoted(column)} = null`).join(', ');
  return `update ${quoted(table)} t set ${none} from json_to_recordset($1::json) as v (id uuid) where t.id = v.id`;
}

/** Deletes rows, and gives of each what is to be remembered of it. */
export function deleteRows(table: string, columns: readonly string[]): string {
  return `delete from ${quoted(table)} where id = any($1) returning ${list(columns)}`;
}

/** Adds to the log, in its order, what a write did to nodes of all tables. */
export const insertChanges = (rows: string, revision: string): string =>
  'insert into change (revision_number, change, node_kind, node_id, code, custodian_id, register_id) ' +
  `select ${revision}, v.change, v.kind, v.id, v.code, v.custodian_id, v.register_id from json_to_recordset(${rows}) ` +
  'as v (place int, change text, kind text, id uuid, code text, custodian_id uuid, register_id uuid) ' +
  'order by v.place, v.code collate "C"';

/** Rows that have in these columns what one of the given rows has, with the code of each; in some, empty equals empty. */
export function selectSame(table: string, columns: readonly string[], emptyIsOne: readonly string[] = []): SelectOf {
  const same = columns.map((column) => sameValue(column, emptyIsOne.includes(column))).join(' and ');
  return (rows) =>
    `select t.id, t.code, v.id as wanted from ${quoted(table)} t join json_populate_recordset(null::${quoted(table)}, ${rows}::json) v on ${same} where t.id <> v.id`;
}

function sameValue(column: string, isEmptyOne: boolean): string {
  const [one, other] = [`t.${quoted(column)}`, `v.${quoted(column)}`];
  return isEmptyOne ? `${one} is not distinct from ${other}` : `${one} = ${other}`;
}

/** The rows above the given ones along a relation of a concept to itself. */
export function selectAbove(table: string, column: string): string {
  const parent = quoted(column);
  return (
    `with recursive above (id, parent, code) as (select id, ${parent}, code from ${quoted(table)} where id = any($1) ` +
    `union select t.id, t.${parent}, t.code from ${quoted(table)} t join above on t.id = above.parent) select id, parent, code from above`
  );
}

export function selectCodes(table: string): string {
  return `select id, code from ${quoted(table)} where id = any($1)`;
}

/** A sample of the codes there are, to suggest what may have been meant. */
export function selectKnownCodes(table: string): string {
  return `select code from ${quoted(table)} order by code limit 10000`;
}

export const insertRevision =
  'insert into revision (number, at, actor, reason) select coalesce(max(number), 0) + 1, $1::timestamptz, $2, $3 from revision returning number';
