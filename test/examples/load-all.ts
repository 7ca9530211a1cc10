import { readdirSync, readFileSync } from 'node:fs';
import { localViewer } from '../../schema/access/viewer.js';
import { importBundles } from '../../server/imports/import-bundles.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import type { ImportReport } from '../../server/imports/report.js';
import type { TestHub } from '../support/hub.js';

const folder = 'examples/energy-companies';
const now = new Date('2026-01-01T12:00:00Z');

/** Brings the law data and the five registers into a hub. */
export async function loadAll({ database }: TestHub): Promise<ImportReport> {
  await loadLawFacts(database, now);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const files = names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }));
  const report = await importBundles({ database, viewer: localViewer, files, dryRun: false, now });
  if (report.errors.length > 0) throw new Error(JSON.stringify(report.errors, null, 2));
  return report;
}
