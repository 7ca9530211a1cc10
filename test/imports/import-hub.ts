import { localViewer } from '../../schema/access/viewer.js';
import { allConcepts } from '../../schema/model/declarations.js';
import { entities } from '../../schema/concepts.js';
import { conceptsInWriteOrder } from '../../schema/writes/dependency-order.js';
import { readTables, tableNamed } from '../../schema/read-plan/tables.js';
import { asViewer } from '../../server/database/as-viewer.js';
import type { Database } from '../../server/database/database.js';
import { openDatabase } from '../../server/database/open.js';
import { importBundles } from '../../server/imports/import-bundles.js';
import type { ImportReport } from '../../server/imports/report.js';
import type { Row } from '../../schema/access/transaction.js';
import { freshDatabase } from '../support/fresh-database.js';

/** Files by name: their text or their bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An empty register that bundles are brought into. */
export interface ImportHub {
  readonly database: Database;
  readonly statements: string[];
  import(files: Files | string, options?: { dryRun?: boolean; reason?: string }): Promise<ImportReport>;
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Empties the register. */
  clear(): Promise<void>;
  /** How many rows each table has; empty ones are left out. */
  rowCounts(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

export const importedAt = new Date('2026-11-21T12:00:00Z');

export async function openImportHub(): Promise<ImportHub> {
  const fresh = await freshDatabase();
  const statements: string[] = [];
  const onStatement = (sql: string): void => void statements.push(sql);
  const database = await openDatabase({ ...fresh.place, entities, migrate: false, onStatement, poolSize: 2 });
  const query: ImportHub['query'] = (sql, values = []) =>
    asViewer(database, localViewer, 'read', (transaction) => transaction.query(sql, values));
  const tables = readTables(database.orm.getMetadata());
  return {
    database,
    statements,
    query,
    import: (given, { dryRun = false, reason } = {}) => {
      const files = filesOf(typeof given === 'string' ? { 'bundle.yaml': given } : given);
      return importBundles({ database, viewer: localViewer, files, dryRun, reason, now: importedAt });
    },
    clear: () =>
      asViewer(database, localViewer, 'write', async (transaction) => {
        // Truncating makes new files for every table and index, which takes the embedded database far longer.
        for (const { name } of conceptsInWriteOrder().toReversed())
          await transaction.query(`delete from ${tableNamed(tables, name).name}`);
      }),
    rowCounts: async () => {
      const counts = allConcepts().map(
        ({ name }) => `select '${name}' as kind, count(*)::int as count from ${tableNamed(tables, name).name}`,
      );
      const rows = await query(counts.join(' union all '));
      return Object.fromEntries(
        rows.filter(({ count }) => count !== 0).map(({ kind, count }) => [String(kind), Number(count)]),
      );
    },
    close: async () => {
      await database.close();
      await fresh.remove();
    },
  };
}

export const filesOf = (files: Files): { name: string; bytes: Uint8Array }[] =>
  Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));

/** Every mistake in one line, as the command prints it. */
export const mistakes = ({ errors }: ImportReport): string[] =>
  errors.map(({ file, line, column, path, code, message }) => `${file}:${line}:${column} ${path} ${code} ${message}`);
