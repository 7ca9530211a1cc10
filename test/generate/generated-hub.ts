import { createHash } from 'node:crypto';
import { localViewer } from '../../schema/access/viewer.js';
import { allConcepts } from '../../schema/model/declarations.js';
import { readTables, tableNamed } from '../../schema/read-plan/tables.js';
import { generateGroup, type Generated } from '../../server/generate/generate-group.js';
import type { GroupSize } from '../../server/generate/group.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { importedAt, openImportHub, type ImportHub } from '../imports/import-hub.js';

/** A group in which everything occurs, and not much more. */
export const smallSize: GroupSize = { companies: 6, registers: 24, vendors: 40, flows: 120 };

export interface GeneratedHub extends ImportHub {
  readonly generated: Generated;
}

/** An empty hub with a synthetic group in it. */
export async function openGeneratedHub(size = smallSize, seed = 1): Promise<GeneratedHub> {
  const hub = await openImportHub();
  return { ...hub, generated: await generateInto(hub, size, seed) };
}

export async function generateInto({ database }: ImportHub, size: GroupSize, seed = 1): Promise<Generated> {
  await loadLawFacts(database, importedAt);
  return generateGroup({ database, viewer: localViewer, size, seed, now: importedAt });
}

/**
 * What every table holds, in one hash each. The ids of law facts are each hub's own, so that columns which point at them
 * count by the code they lead to.
 */
export async function tableHashes(hub: ImportHub): Promise<Readonly<Record<string, string>>> {
  const tables = readTables(hub.database.orm.getMetadata());
  const facts = await hub.query('select id, code from law_fact');
  const codes = new Map(facts.map(({ id, code }) => [String(id), String(code)]));
  const hashes: [string, string][] = [];
  for (const { name } of allConcepts().filter((concept) => concept.name !== 'LawFact')) {
    const order = name === 'Revision' ? 'number' : name === 'Change' ? 'sequence' : 'code';
    const where = name === 'Change' ? "where node_kind <> 'LawFact'" : '';
    const columns = name === 'Change' ? "to_jsonb(t) - 'sequence'" : 'to_jsonb(t)';
    const rows = await hub.query(
      `select ${columns} as row from ${tableNamed(tables, name).name} t ${where} order by ${order}`,
    );
    const text = rows.map(({ row }) => String(row)).join('\n');
    const withCodes = text.replace(/[0-9a-f-]{36}/g, (id) => codes.get(id) ?? id);
    hashes.push([name, createHash('sha256').update(withCodes).digest('hex').slice(0, 16)]);
  }
  return Object.fromEntries(hashes);
}
