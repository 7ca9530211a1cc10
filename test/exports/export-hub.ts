import { localViewer } from '../../schema/access/viewer.js';
import type { Selection } from '../../server/exports/choose-nodes.js';
import { exportBundle, type ExportOptions } from '../../server/exports/export-bundle.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { importedAt, mistakes, type ImportHub } from '../imports/import-hub.js';

/** The text of an export. */
export function exportOf(
  { database }: ImportHub,
  selection: Selection,
  options: Partial<Omit<ExportOptions, 'selection'>> = {},
): Promise<string> {
  const settled = { format: 'yaml', withReferences: true, ...options } as const;
  return exportBundle({ database, viewer: localViewer }, { selection, ...settled });
}

/** Brings a bundle in; it has to be taken as it is. Gives how many nodes it created and updated. */
export async function bringIn(hub: ImportHub, bundle: string): Promise<{ created: number; updated: number }> {
  const report = await hub.import(bundle);
  if (report.errors.length > 0) throw new Error(`${mistakes(report).join('\n')}\n${bundle}`);
  const { created, updated } = report.counts;
  return { created, updated };
}

/** Empties the register, apart from the law facts that every hub has. */
export async function emptyHub(hub: ImportHub): Promise<void> {
  await hub.clear();
  await loadLawFacts(hub.database, importedAt);
}

/** How many nodes and joining rows there are of each kind. */
export async function nodeCounts(hub: ImportHub): Promise<Readonly<Record<string, number>>> {
  const counts = Object.entries(await hub.rowCounts());
  return Object.fromEntries(counts.filter(([kind]) => kind !== 'Revision' && kind !== 'Change'));
}
