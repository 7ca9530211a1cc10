import type { Transaction } from '../../schema/access/transaction.js';
import { ChangeKind } from '../../schema/change/change-kind.js';
import {
  loggedColumns,
  loggedRows,
  writtenRows,
  type ChangedRows,
  type LoggedRow,
} from '../../schema/writes/change-log.js';
import type { TableChanges } from '../../schema/writes/table-changes.js';
import { conceptsInWriteOrder } from '../../schema/writes/dependency-order.js';
import type { WrittenRow } from '../../schema/writes/node-write.js';
import {
  deleteRows,
  insertChanges,
  releaseValues,
  writeTogether,
  type RowsToWrite,
} from '../../schema/writes/statements.js';
import { HubError } from '../errors.js';

/** Who writes, when and why. */
export interface RevisionNote {
  readonly at: Date;
  readonly actor: string;
  readonly reason: string | null;
}

/** Writes and logs all changes under one new revision and gives its number: one statement, unless rows are removed or let go of. */
export async function applyChanges(
  transaction: Transaction,
  changes: readonly TableChanges[],
  note: RevisionNote,
): Promise<number> {
  const order = conceptsInWriteOrder();
  const inOrder = [...changes].sort((a, b) => order.indexOf(a.table.concept) - order.indexOf(b.table.concept));
  for (const each of inOrder) await releaseIn(transaction, each);
  const written = inOrder.flatMap(writtenRows);
  if (inOrder.every(({ remove }) => remove.length === 0))
    return write(transaction, inOrder, { note, log: loggedRows(written, order) });
  const revision = await write(transaction, inOrder, { note });
  // Last, when nothing names it any more, and before what it points at: the database would take it along, and untold.
  const removed: ChangedRows[] = [];
  for (const each of inOrder.toReversed()) removed.push(await removeFrom(transaction, each));
  const log = JSON.stringify(loggedRows([...removed, ...written], order));
  await transaction.query(insertChanges('$1::json', '$2::int'), [log, revision]);
  return revision;
}

async function releaseIn(transaction: Transaction, { table, update, release }: TableChanges): Promise<void> {
  if (release.size === 0) return;
  const ids = update.map(({ id }) => ({ id }));
  await transaction.query(releaseValues(table.name, [...release]), [JSON.stringify(ids)]);
}

interface Noted {
  readonly note: RevisionNote;
  /** What the log is to keep; told later when it is left out. */
  readonly log?: readonly LoggedRow[];
}

async function write(
  transaction: Transaction,
  changes: readonly TableChanges[],
  { note, log }: Noted,
): Promise<number> {
  const writes = changes.flatMap(writesOf);
  const sql = writeTogether(
    writes.map(({ statement }) => statement),
    log !== undefined,
  );
  const rows = writes.map(({ rows: each }) => JSON.stringify(each));
  const values = [note.at.toISOString(), note.actor, note.reason, ...rows, ...(log ? [JSON.stringify(log)] : [])];
  const [written] = await transaction.query(sql, values);
  for (const [at, { statement, rows: each, kind }] of writes.entries())
    if (statement.kind === 'update' && written?.[`n${at}`] !== each.length) throw changedMeanwhile(kind);
  return Number(written?.number);
}

interface RowsOfTable {
  readonly kind: string;
  readonly statement: RowsToWrite;
  readonly rows: readonly WrittenRow[];
}

// What a row is found by never changes.
const keys = new Set(['id', 'code', 'custodian_id', 'was']);

function writesOf({ table, create, update }: TableChanges): RowsOfTable[] {
  const columnsOf = ([row]: readonly WrittenRow[]): string[] => Object.keys(row ?? {});
  const of = (kind: RowsToWrite['kind'], rows: readonly WrittenRow[], columns: readonly string[]): RowsOfTable[] =>
    rows.length === 0 ? [] : [{ kind: table.concept.name, statement: { kind, table: table.name, columns }, rows }];
  const changing = columnsOf(update).filter((column) => !keys.has(column));
  return [...of('create', create, columnsOf(create)), ...of('update', update, changing)];
}

async function removeFrom(transaction: Transaction, { table, remove }: TableChanges): Promise<ChangedRows> {
  const removed = { table, change: ChangeKind.REMOVED };
  if (remove.length === 0) return { ...removed, rows: [] };
  return { ...removed, rows: await transaction.query(deleteRows(table.name, loggedColumns(table)), [remove]) };
}

function changedMeanwhile(kind: string): HubError {
  return new HubError(
    'SERVICE_UNAVAILABLE',
    `Somebody else changed a ${kind} in the same moment; nothing was written, try again.`,
  );
}
