import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyDatabase, temporaryFolder } from '../server/places.js';
import { typescriptModules } from '../support/settings.js';

let place: Awaited<ReturnType<typeof emptyDatabase>>;
const files = temporaryFolder();

beforeAll(async () => {
  place = await emptyDatabase();
});

afterAll(async () => {
  await place.remove();
  await files.remove();
});

function write(name: string, content: string): string {
  const file = path.join(files.folder, name);
  writeFileSync(file, content);
  return file;
}

/** Runs the command in a process of its own. */
async function seloste(...args: string[]): Promise<{ code: number; out: string; talk: string }> {
  const child = spawn(process.execPath, ['--import', typescriptModules, 'server/cli/seloste.ts', 'import', ...args], {
    env: { SELOSTE_DATA: place.dataDir, DATABASE_URL: place.url ?? '', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', talk: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.talk += text));
  const code = await once(child, 'close').then(([status]) => Number(status));
  return { code, ...said };
}

const withoutProgress = (talk: string): string => talk.replace(/^Importing: .*\n/gm, '');

test('imports: counts first, then a line for each node', async () => {
  const file = write('good.yaml', 'language: fi\norganisations: { a: { name: A } }\n');
  expect(await seloste(file)).toMatchObject({
    code: 0,
    out: 'Revision 2: 1 created, 0 updated, 0 unchanged.\nCREATED    Organisation          a\n',
  });
  const changed = write('good.yaml', 'language: fi\norganisations: { a: { name: B } }\n');
  const { code, out } = await seloste('--dry-run', changed);
  expect([code, out]).toEqual([
    0,
    'Dry run, nothing is written: 0 created, 1 updated, 0 unchanged.\nUPDATED    Organisation          a  name.fi: A -> B;\n',
  ]);
}, 120_000);

test('refuses with 4 and says every mistake with its place; a wrong call with 2', async () => {
  const file = write('bad.yaml', 'organisations:\n  a: { name: A, country: UK }\n');
  const refused = await seloste(file);
  expect([refused.code, refused.out, withoutProgress(refused.talk)]).toEqual([
    4,
    '',
    `${file}:2:8 organisations.a.name: Which language is the original in? Add original: fi, sv or en; a file may give its language once at its top.\n` +
      `${file}:2:17 organisations.a.country: "UK" is not a country code of ISO 3166-1: write GB for the United Kingdom.\n` +
      '2 mistakes were found; nothing was imported.\n',
  ]);
  expect(await seloste('nowhere.yaml')).toEqual({
    code: 2,
    out: '',
    talk: 'There is no file nowhere.yaml: check the path.\n',
  });
  expect(await seloste()).toMatchObject({ code: 2, out: '' });
  const { code, out } = await seloste('--schema');
  expect([code, Object.keys(JSON.parse(out) as object)]).toEqual([0, expect.arrayContaining(['$schema', '$defs'])]);
}, 120_000);
