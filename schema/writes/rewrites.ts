import type { Table } from '../read-plan/tables.js';
import type { Closure, NamedRow } from './closure.js';
import type { WrittenRow } from './node-write.js';
import type { Changes } from './table-changes.js';

interface Rewrite {
  readonly table: Table;
  readonly stored: WrittenRow;
  readonly row: WrittenRow;
}

/** What is to be written of rows that are there: each once, whatever number of its relations and lists change. */
export class Rewrites {
  private readonly updates = new Map<string, Rewrite>();
  private readonly created: { readonly table: Table; readonly row: WrittenRow }[] = [];
  /** Rows whose place the created ones take. */
  readonly removed: NamedRow[] = [];

  /** Changes columns of a row; none where only its lists change. */
  update(table: Table, stored: WrittenRow, columns: WrittenRow = {}): void {
    const key = `${table.name} ${String(stored.id)}`;
    const row = this.updates.get(key)?.row ?? withoutRevision(stored);
    this.updates.set(key, { table, stored, row: { ...row, ...columns } });
  }

  /** Makes a row like the stored one, except for these columns. */
  createLike(table: Table, stored: WrittenRow, columns: WrittenRow): void {
    this.created.push({ table, row: { ...withoutRevision(stored), ...columns } });
  }

  remove(table: Table, stored: WrittenRow): void {
    this.removed.push(namedRow(table, stored));
  }

  /** Hands over what is to be written of rows that do not go, and tells which nodes that changes. */
  addTo(changes: Changes, closure: Closure): readonly NamedRow[] {
    for (const { table, row } of this.created) changes.add({ row, stored: undefined, changed: [] }, table, false);
    const staying = [...this.updates.values()].filter(
      ({ table, row }) => !closure.has(table.concept.name, String(row.id)),
    );
    for (const { table, row, stored } of staying) changes.add({ row, stored, changed: [] }, table, true);
    return staying.map(({ table, row }) => namedRow(table, row));
  }
}

export const namedRow = ({ concept }: Table, { id, code }: WrittenRow): NamedRow => ({
  concept,
  id: String(id),
  code: String(code),
});

const withoutRevision = (stored: WrittenRow): WrittenRow =>
  Object.fromEntries(Object.entries(stored).filter(([column]) => column !== 'revision_number'));
