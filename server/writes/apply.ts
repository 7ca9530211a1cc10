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
  insertRevision,
  insertRows,
  releaseValues,
  updateRows,
} from '../../schema/writes/statements.js';
import { HubError } from '../errors.js';

/** Who writes, when and why. */
export interface RevisionNote {
  readonly at: Date;
  readonly actor: string;
  readonly reason: string | null;
}

/** Writes and logs all changes under one new revision and gives its number; a few statements for each table, however many rows. */
export async function applyChanges(
  transaction: Transaction,
  changes: readonly TableChanges[],
  note: RevisionNote,
): Promise<number> {
  const [written] = await transaction.query(insertRevision, [note.at.toISOString(), note.actor, note.reason]);
  const revision = Number(written?.number);
  const order = conceptsInWriteOrder();
  const inOrder = [...changes].sort((a, b) => order.indexOf(a.table.concept) - order.indexOf(b.table.concept));
  const changed: ChangedRows[] = [];
  for (const each of inOrder) await writeTo(transaction, each, revision);
  // Last, when nothing names it any more, and before what it points at: the database would take it along, and untold.
  for (const each of inOrder.toReversed()) changed.push(await removeFrom(transaction, each));
  changed.push(...inOrder.flatMap(writtenRows));
  await logChanges(transaction, loggedRows(changed, order), revision);
  return revision;
}

async function removeFrom(transaction: Transaction, { table, remove }: TableChanges): Promise<ChangedRows> {
  const removed = { table, change: ChangeKind.REMOVED };
  if (remove.length === 0) return { ...removed, rows: [] };
  return { ...removed, rows: await transaction.query(deleteRows(table.name, loggedColumns(table)), [remove]) };
}

async function logChanges(transaction: Transaction, rows: readonly LoggedRow[], revision: number): Promise<void> {
  if (rows.length > 0) await transaction.query(insertChanges, [JSON.stringify(rows), revision]);
}

// What a row is found by never changes.
const keys = new Set(['id', 'code', 'custodian_id', 'was']);

async function writeTo(
  transaction: Transaction,
  { table, create, update, release }: TableChanges,
  revision: number,
): Promise<void> {
  if (release.size > 0) {
    const ids = update.map(({ id }) => ({ id }));
    await transaction.query(releaseValues(table.name, [...release]), [JSON.stringify(ids)]);
  }
  if (create.length > 0) {
    const rows = create.map((row) => ({ ...row, revision_number: revision }));
    await transaction.query(insertRows(table.name, Object.keys(rows[0] ?? {})), [JSON.stringify(rows)]);
  }
  if (update.length === 0) return;
  const rows: readonly WrittenRow[] = update.map((row) => ({ ...row, revision_number: revision }));
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !keys.has(column));
  const [written] = await transaction.query(updateRows(table.name, columns), [JSON.stringify(rows)]);
  if (written?.count !== update.length) throw changedMeanwhile(table.concept.name);
}

function changedMeanwhile(kind: string): HubError {
  return new HubError(
    'SERVICE_UNAVAILABLE',
    `Somebody else changed a ${kind} in the same moment; nothing was written, try again.`,
  );
}
