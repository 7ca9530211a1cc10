import type { Table } from '../read-plan/tables.js';
import { changedColumns } from './difference.js';
import { rowOf, type NodeWrite, type WrittenRow } from './node-write.js';

/** What becomes of the rows of one table. */
export interface TableChanges {
  readonly table: Table;
  readonly create: WrittenRow[];
  /** Each with the revision it had when it was read (`was`). */
  readonly update: WrittenRow[];
  /** Ids. */
  readonly remove: string[];
  /** Columns in which an updated row has what another row of the write is to have, and only one may: emptied first. */
  readonly release: Set<string>;
}

/** A node to be written, beside the row that there is of it. */
export interface Comparison {
  readonly row: WrittenRow;
  readonly stored: WrittenRow | undefined;
  /** Columns to be changed; none for a row that is new or stays as it is. */
  readonly changed: readonly string[];
}

export function compare(write: NodeWrite, table: Table, stored: WrittenRow | undefined): Comparison {
  const row = rowOf(write, table);
  return { row, stored, changed: stored ? changedColumns(row, stored) : [] };
}

/** The changes of all tables of one write, gathered node by node. */
export class Changes {
  private readonly tables = new Map<string, TableChanges>();

  /** Adds a node; `isTouched` says that lists of it change though its own row does not. */
  add({ row, stored, changed }: Comparison, table: Table, isTouched: boolean): void {
    if (!stored) this.of(table).create.push(row);
    else if (changed.length > 0 || isTouched) this.of(table).update.push({ ...row, was: stored.revision_number });
  }

  remove(table: Table, id: string): void {
    this.of(table).remove.push(id);
  }

  of(table: Table): TableChanges {
    const known = this.tables.get(table.concept.name) ?? {
      table,
      create: [],
      update: [],
      remove: [],
      release: new Set<string>(),
    };
    this.tables.set(table.concept.name, known);
    return known;
  }

  all(): readonly TableChanges[] {
    return [...this.tables.values()].filter(
      ({ create, update, remove }) => create.length + update.length + remove.length > 0,
    );
  }
}
