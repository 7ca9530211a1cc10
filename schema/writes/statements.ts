import { quoted } from '../read-plan/columns.js';

/**
 * The statements of set-based writing. Each takes all rows of its table as one JSON parameter, so that their number
 * does not grow with the rows.
 */

const list = (columns: readonly string[], alias?: string): string =>
  columns.map((column) => (alias === undefined ? quoted(column) : `${alias}.${quoted(column)}`)).join(', ');

/** Rows whose column is one of `$1`, or all of them, each as JSON: the same values from both databases. */
export function selectRows(table: string, columns: readonly string[], by?: string): string {
  const where = by === undefined ? '' : ` where ${quoted(by)} = any($1)`;
  return `select row_to_json(s) as stored from (select ${list(columns)} from ${quoted(table)}${where}) s`;
}

/** Which of the codes `$1` there are. */
export function selectKnown(table: string): string {
  return `select code from ${quoted(table)} where code = any($1)`;
}

export function insertRows(table: string, columns: readonly string[]): string {
  return `insert into ${quoted(table)} (${list(columns)}) select ${list(columns, 'v')} from json_populate_recordset(null::${quoted(table)}, $1::json) v`;
}

/** Updates rows that still have the revision they were read with (`was`), and counts them. */
export function updateRows(table: string, columns: readonly string[]): string {
  const assignments = columns.map((column) => `${quoted(column)} = v.${quoted(column)}`).join(', ');
  return (
    `with written as (update ${quoted(table)} t set ${assignments} from json_populate_recordset(null::${quoted(table)}, $1::json) v ` +
    `join json_to_recordset($1::json) as w (id uuid, was int) on w.id = v.id ` +
    `where t.id = v.id and t.revision_number = w.was returning 1) select count(*)::int as count from written`
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

/** Adds to the log, in its order, what the write `$2` did to nodes of all tables. */
export const insertChanges =
  'insert into change (revision_number, change, node_kind, node_id, code, custodian_id, register_id) ' +
  'select $2::int, v.change, v.kind, v.id, v.code, v.custodian_id, v.register_id from json_to_recordset($1::json) ' +
  'as v (place int, change text, kind text, id uuid, code text, custodian_id uuid, register_id uuid) ' +
  'order by v.place, v.code collate "C"';

/** Rows that have in these columns what one of the given rows has, with the code of each; in some, empty equals empty. */
export function selectSame(table: string, columns: readonly string[], emptyIsOne: readonly string[] = []): string {
  const same = columns.map((column) => sameValue(column, emptyIsOne.includes(column))).join(' and ');
  return `select t.id, t.code, v.id as wanted from ${quoted(table)} t join json_populate_recordset(null::${quoted(table)}, $1::json) v on ${same} where t.id <> v.id`;
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

/** One writer at a time from here to the end of the transaction, so that revisions are committed in their order. */
export const lockRevisions = 'select pg_advisory_xact_lock(7356784)';

export const insertRevision =
  'insert into revision (number, at, actor, reason) select coalesce(max(number), 0) + 1, $1::timestamptz, $2, $3 from revision returning number';
