import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyDatabase, temporaryFolder } from '../server/places.js';
import { run, type Ran } from '../server/seloste.js';

let place: Awaited<ReturnType<typeof emptyDatabase>>;
const files = temporaryFolder();
const bundle = 'language: fi\n\norganisations:\n  a: { name: Ä }\n';

beforeAll(async () => {
  place = await emptyDatabase();
});

afterAll(async () => {
  await place.remove();
  await files.remove();
});

const seloste = (...args: readonly string[]): Promise<Ran> => run(place, args);

test('refuses with 2 a wrong call and a file that cannot be written, before it opens anything', async () => {
  const exactlyOne = 'Say what to export: exactly one of --register CODE, --organisation CODE and --all.\n';
  expect(await seloste('export')).toEqual({ code: 2, out: '', talk: exactlyOne });
  expect(await seloste('export', '--all', '--register', 'r')).toEqual({ code: 2, out: '', talk: exactlyOne });
  expect(await seloste('export', '--all', '--format', 'xml')).toMatchObject({ code: 2, out: '' });
  const nowhere = path.join(files.folder, 'none', 'a.yaml');
  expect(await seloste('export', '--all', '--output', nowhere)).toEqual({
    code: 2,
    out: '',
    talk: `${nowhere} cannot be written, its folder does not exist: make it, or correct the path.\n`,
  });
  expect(await seloste('export', '--all', '--output', files.folder)).toMatchObject({
    code: 2,
    talk: expect.stringContaining('is a folder: name a file in it'),
  });
}, 120_000);

test('writes to stdout and to a file, which is there in full or as it was', async () => {
  const file = path.join(files.folder, 'a.yaml');
  writeFileSync(file, bundle);
  expect(await seloste('import', file)).toMatchObject({ code: 0 });
  expect(await seloste('export', '--all')).toEqual({ code: 0, out: bundle, talk: '' });
  writeFileSync(file, 'kept');
  expect(await seloste('export', '--organisation', 'b', '--output', file)).toEqual({
    code: 2,
    out: '',
    talk: 'No organisation has the code "b". Did you mean "a"?\n',
  });
  expect(readFileSync(file, 'utf8')).toBe('kept');
  const { code, out, talk } = await seloste('export', '--organisation', 'a', '--output', file);
  expect([code, out, talk]).toEqual([0, '', `Exported to ${file}: 4 lines.\n`]);
  expect([readFileSync(file, 'utf8'), readdirSync(files.folder)]).toEqual([bundle, ['a.yaml']]);
}, 120_000);
