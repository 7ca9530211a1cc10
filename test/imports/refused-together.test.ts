import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { importBundles } from '../../server/imports/import-bundles.js';
import { importedAt, openImportHub, type ImportHub } from './import-hub.js';
import { world } from './refused-world.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
  await hub.import(world);
});

afterAll(() => hub.close());

test('all mistakes of all files come at once, in the order of the files, and nothing is applied', async () => {
  const before = await hub.rowCounts();
  const report = await hub.import({
    'one.yaml': 'language: fi\norganisations:\n  new: { name: Uusi }\n  b: { name: B, country: EL, businessId: 1 }\n',
    'two.yaml':
      'language: fi\ncustodian: nobody\norganisations:\n  new: { name: Uusi }\nregisters: { r: { name: A, colour: red } }\n',
  });
  expect(report.errors.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'one.yaml:4 WRONG_VALUE',
    'one.yaml:4 WRONG_TYPE',
    'two.yaml:2 DANGLING_REFERENCE',
    'two.yaml:4 DUPLICATE_CODE',
    'two.yaml:5 UNKNOWN_FIELD',
  ]);
  expect({ ...report, errors: [] }).toEqual({
    dryRun: false,
    revision: null,
    counts: { created: 0, updated: 0, unchanged: 0, failed: 5 },
    rows: [],
    errors: [],
  });
  expect(await hub.rowCounts()).toEqual(before);
});

test('a reference is not called dangling while a file that may hold its target cannot be read', async () => {
  const report = await hub.import({
    'bad.yaml': 'a: [',
    'good.yaml': 'custodian: nobody\nlanguage: fi\nregisters: { r: { name: A } }\n',
  });
  expect(report.errors.map(({ file, code }) => [file, code])).toEqual([['bad.yaml', 'SYNTAX']]);
});

test('an error of the program undoes everything', async () => {
  const before = await hub.rowCounts();
  const onProgress = ({ step }: { step: string }): void => {
    if (step === 'done') throw new Error('stop');
  };
  const files = [
    { name: 'f.yaml', bytes: new TextEncoder().encode('language: fi\norganisations: { z: { name: Z } }') },
  ];
  const { database } = hub;
  await expect(
    importBundles({ database, viewer: localViewer, files, dryRun: false, now: importedAt, onProgress }),
  ).rejects.toThrow('stop');
  expect(await hub.rowCounts()).toEqual(before);
});
