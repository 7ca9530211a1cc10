import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadExamples, loadLawFacts } from '../../server/imports/law-facts.js';
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
