import type pg from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** What a write left behind, by table: its rows apart from ids and times, in an order of their own. */
export type RowsLeft = Readonly<Record<string, readonly Row[]>>;

/** PostgreSQL's own numbers and the clock's times differ from write to write. */
const unlike: ReadonlySet<string> = new Set(['at', 'sequence', 'number', 'revision_number']);

/** PostGraphile's client numbers its revisions itself, from here on, where nobody else does. */
export const clientRevisions = 1_000_000_000;

const selectLastRevision = `select coalesce(max(number), 0) as last from revision where number < ${clientRevisions}`;

/** The rows that a workload writes. */
export class RowsWritten {
  /** The last revision before the workload wrote. */
  #lastRevision = 0;

  private constructor(
    private readonly database: pg.Client,
    private readonly tables: readonly string[],
  ) {}

  /** Takes what is there as it is: only later rows are the workload's. */
  static async inTables(database: pg.Client, ...tables: readonly string[]): Promise<RowsWritten> {
    const written = new RowsWritten(database, tables);
    await written.#startAfresh();
    return written;
  }

  async left(): Promise<RowsLeft> {
    const rows = new Map<string, readonly Row[]>();
    for (const table of [...this.tables, 'change']) rows.set(table, await this.#read(table, 'revision_number'));
    rows.set('revision', await this.#read('revision', 'number'));
    const codes = new Map([...rows.values()].flat().map(({ id, code }) => [id, code]));
    return Object.fromEntries([...rows].map(([table, found]) => [table, found.map((row) => withoutIds(row, codes))]));
  }

  /** Deletes them, and fails unless there were as many in a table as were asked for. */
  async clean({ table, count }: { readonly table: string; readonly count: number }): Promise<void> {
    const { database, tables } = this;
    const deleted = await this.#deleteRows();
    await database.query(`vacuum analyze ${[...tables, 'change', 'revision'].join(', ')}`);
    await this.#startAfresh();
    const found = deleted.get(table) ?? 0;
    if (found !== count) throw new Error(`${found} rows of ${table} were written, not ${count}.`);
  }

  async #startAfresh(): Promise<void> {
    const { rows } = await this.database.query<{ last: number }>(selectLastRevision);
    this.#lastRevision = rows[0]?.last ?? 0;
  }

  async #deleteRows(): Promise<ReadonlyMap<string, number>> {
    const { database } = this;
    const deleted = new Map<string, number>();
    await database.query('begin');
    // No foreign key is looked at: whatever names these rows goes with them.
    await database.query('set local session_replication_role = replica');
    for (const table of [...this.tables, 'change']) {
      const { rowCount } = await database.query(`delete from ${table} where revision_number > $1`, [
        this.#lastRevision,
      ]);
      deleted.set(table, rowCount ?? 0);
    }
    // The newest stays, so that the hub and the hand-written server give no number twice.
    await database.query(`delete from revision where number > $1 and number <> (${selectLastRevision})`, [
      this.#lastRevision,
    ]);
    await database.query('commit');
    return deleted;
  }

  async #read(table: string, revision: string): Promise<readonly Row[]> {
    const order = table === 'change' ? 'sequence' : table === 'revision' ? 'number' : 'code';
    const { rows } = await this.database.query<{ row: Row }>(
      `select row_to_json(t) as row from ${table} t where ${revision} > $1 order by ${order}`,
      [this.#lastRevision],
    );
    return rows.map(({ row }) => row);
  }
}

/** A row with the codes of other written rows in the place of their ids. */
function withoutIds(row: Row, codes: ReadonlyMap<unknown, unknown>): Row {
  const kept = Object.entries(row).filter(([column]) => column !== 'id' && !unlike.has(column));
  return Object.fromEntries(kept.map(([column, value]) => [column, codes.get(value) ?? value]));
}
