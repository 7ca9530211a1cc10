import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localViewer } from '../../schema/access/viewer.js';
import { packageFile } from '../../schema/language/package-root.js';
import { asViewer } from '../database/as-viewer.js';
import type { Database } from '../database/database.js';
import { importBundles } from './import-bundles.js';
import type { ImportFile, ImportReport } from './report.js';

/** The hub itself, when it brings in what it is delivered with. */
const selosteViewer = { ...localViewer, name: 'seloste' };

/** Brings the law data up to date, those of a folder or those the hub is delivered with; writes nothing when they are. */
export async function loadLawFacts(database: Database, now = new Date(), folder?: string): Promise<ImportReport> {
  const delivered = 'schema/law-fact/data';
  return load(database, {
    ...(folder === undefined ? { folder: delivered, path: packageFile(delivered) } : { folder, path: folder }),
    ...{ reason: 'Law data', now },
  });
}

/** Fills an empty register with the five example registers; nothing when there is a register already. */
export async function loadExamples(database: Database, now = new Date()): Promise<ImportReport | undefined> {
  const [row] = await asViewer(database, selosteViewer, 'read', (transaction) =>
    transaction.query('select exists (select from register) as filled'),
  );
  if (row?.filled === true) return undefined;
  const folder = 'examples/energy-companies';
  return load(database, { folder, path: packageFile(folder), reason: 'Example registers', now });
}

/** Files to bring in: where they lie, and what their folder is called in messages. */
interface Loaded {
  readonly path: string;
  readonly folder: string;
  readonly reason: string;
  readonly now: Date;
}

async function load(database: Database, { path, folder, reason, now }: Loaded): Promise<ImportReport> {
  const report = await importBundles({
    database,
    viewer: selosteViewer,
    files: filesOf(path, folder),
    dryRun: false,
    reason,
    now,
  });
  const [error] = report.errors;
  if (error)
    throw new Error(
      `${error.file}:${error.line} ${error.path}: ${error.message} (${report.errors.length} mistakes in the files of ${folder}.)`,
    );
  return report;
}

function filesOf(path: string, folder: string): readonly ImportFile[] {
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.map((name) => ({ name: `${folder}/${name}`, bytes: readFileSync(join(path, name)) }));
}
