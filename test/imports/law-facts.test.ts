import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadExamples, loadLawFacts } from '../../server/imports/law-facts.js';
import { temporaryFolder } from '../server/places.js';
import { openImportHub, type ImportHub } from './import-hub.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
});

afterAll(() => hub.close());

test('the law data come in once, by the hub itself, and are left alone when nothing changed', async () => {
  const first = await loadLawFacts(hub.database);
  expect(first.counts).toEqual({ created: 137, updated: 0, unchanged: 0, failed: 0 });
  const since = performance.now();
  const second = await loadLawFacts(hub.database);
  expect(performance.now() - since).toBeLessThan(2000);
  expect({ revision: second.revision, counts: second.counts }).toEqual({
    revision: null,
    counts: { created: 0, updated: 0, unchanged: 137, failed: 0 },
  });
  expect(await hub.query('select number, actor, reason from revision')).toEqual([
    { number: 1, actor: 'seloste', reason: 'Law data' },
  ]);
});

test('the example registers fill an empty register, and only that', async () => {
  const report = await loadExamples(hub.database);
  expect(report?.rows.filter(({ kind }) => kind === 'Register')).toHaveLength(5);
  expect(await loadExamples(hub.database)).toBeUndefined();
});

test('law data of a folder change what is judged, without a release', async () => {
  const { folder, remove } = temporaryFolder();
  const ended = `lawFacts:
  scc-2021-914:
    kind: SCC_SET
    name: { en: standard contractual clauses, original: en }
    validTo: "2026-06-01"
    source: a case of this test
    isVerified: false
    checkedOn: "2026-11-29"
`;
  writeFileSync(path.join(folder, 'scc.yaml'), ended);
  try {
    const { counts } = await loadLawFacts(hub.database, new Date(), folder);
    expect(counts).toEqual({ created: 0, updated: 1, unchanged: 0, failed: 0 });
    const facts = await hub.query(`select valid_to::text as day from law_fact where code = 'scc-2021-914'`);
    expect(facts).toEqual([{ day: '2026-06-01' }]);
    writeFileSync(path.join(folder, 'scc.yaml'), ended.replace('SCC_SET', 'CLAUSES'));
    await expect(loadLawFacts(hub.database, new Date(), folder)).rejects.toThrow(/scc\.yaml:3 .*CLAUSES/s);
  } finally {
    await remove();
  }
});
