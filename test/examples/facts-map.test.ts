import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer } from '../../server/database/as-viewer.js';
import { localViewer } from '../../schema/access/viewer.js';
import { readTables, tableNamed } from '../../schema/read-plan/tables.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { loadAll } from './load-all.js';

interface Fact {
  readonly document: string;
  readonly fact: string;
  readonly nodes: readonly string[];
  readonly reason: string;
}

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);
afterAll(() => hub.close());

const [header, ...lines] = readFileSync('examples/energy-companies/FACTS-MAP.tsv', 'utf8')
  .replace(/\n$/, '')
  .split('\n');
const facts = lines.map((line): Fact => {
  const [document = '', , fact = '', nodes = '', reason = ''] = line.split('\t');
  return { document, fact, nodes: nodes.split(' ').filter((node) => node !== ''), reason };
});

describe('the map of facts', () => {
  it('has its five columns in every line', () => {
    expect(header).toBe('document\tfield\tfact\tnode\treason');
    expect(lines.filter((line) => line.split('\t').length !== 5)).toEqual([]);
  });

  it('gives every fact of the documents a node, or the reason why it has none', () => {
    expect(facts.filter(({ nodes, reason }) => nodes.length === 0 && reason === '')).toEqual([]);
    const counted = Object.fromEntries(
      [...Map.groupBy(facts, ({ document }) => document)].map(([document, rows]) => [document, rows.length]),
    );
    expect(counted).toEqual({ S0: 71, S1: 96, S2: 80, S3: 82, S4: 62, X: 54 });
  });

  it('names only nodes that the register holds', async () => {
    const wanted = Map.groupBy([...new Set(facts.flatMap(({ nodes }) => nodes))], (node) =>
      node.slice(0, node.indexOf(':')),
    );
    expect(await missing(wanted)).toEqual([]);
  });
});

async function missing(wanted: ReadonlyMap<string, readonly string[]>): Promise<string[]> {
  const tables = readTables(hub.database.orm.getMetadata());
  return asViewer(hub.database, localViewer, 'read', async (transaction) => {
    const gone: string[] = [];
    for (const [concept, nodes] of wanted) {
      const codes = nodes.map((node) => node.slice(concept.length + 1));
      const rows = await transaction.query(
        `select code from ${tableNamed(tables, concept).name} where code = any($1)`,
        [codes],
      );
      const held = new Set(rows.map((row) => row.code));
      gone.push(...codes.filter((code) => !held.has(code)).map((code) => `${concept}:${code}`));
    }
    return gone;
  });
}
