import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hostname } from 'node:os';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyDatabase, temporaryFolder } from '../server/places.js';
import { typescriptModules } from '../support/settings.js';

let place: Awaited<ReturnType<typeof emptyDatabase>>;
const held = temporaryFolder();

beforeAll(async () => {
  place = await emptyDatabase();
});

afterAll(async () => {
  await place.remove();
  await held.remove();
});

/** Runs the command in a process of its own. */
async function generate(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = { SELOSTE_DATA: place.dataDir, DATABASE_URL: place.url ?? '' },
): Promise<{ code: number; out: string; talk: string }> {
  const child = spawn(process.execPath, ['--import', typescriptModules, 'server/cli/seloste.ts', 'generate', ...args], {
    env: { ...environment, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', talk: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.talk += text));
  const code = await once(child, 'close').then(([status]) => Number(status));
  return { code, ...said };
}

test.each([
  [['--registers', '0'], 'Give a whole number from 1 to 999999.'],
  [['--companies', '-1'], 'Give a whole number from 1 to 99999.'],
  [['--flows', '10000000'], 'Give a whole number from 1 to 9999999.'],
  [['--vendors', '1e3'], 'Give a whole number from 1 to 99999.'],
  [['--seed', 'x'], 'Give a whole number from 0 to 2147483647.'],
  [['--scale', 'XL'], 'Allowed choices are S, L.'],
])('refuses %j as a wrong call', async (args, wayOut) => {
  const { code, out, talk } = await generate(args);
  expect([code, out]).toEqual([2, '']);
  expect(talk).toContain(wayOut);
});

test('refuses an embedded database that somebody has open', async () => {
  const url = 'http://127.0.0.1:4999';
  const holder = { pid: process.pid, startedAt: null, machine: hostname(), url };
  writeFileSync(path.join(held.folder, 'seloste.lock'), JSON.stringify(holder));
  const { code, out, talk } = await generate([], { SELOSTE_DATA: held.folder });
  expect([code, out]).toEqual([1, '']);
  expect(talk).toContain(`is in use by the server at ${url}`);
});

test('counts without a database, generates once, and refuses to do it again', async () => {
  const size = { companies: 2, registers: 3, vendors: 4, flows: 5 };
  const args = [...Object.entries(size).flatMap(([name, count]) => [`--${name}`, String(count)]), '--json'];
  const counted = await generate([...args, '--dry-run'], { SELOSTE_DATA: '/nowhere/at/all' });
  expect([counted.code, JSON.parse(counted.out)]).toMatchObject([0, { dryRun: true, revision: null, seed: 1, size }]);
  const first = await generate(args);
  expect([first.code, JSON.parse(first.out)]).toEqual([
    0,
    { ...(JSON.parse(counted.out) as object), dryRun: false, revision: 2 },
  ]);
  const second = await generate([]);
  expect([second.code, second.out]).toEqual([1, '']);
  expect(second.talk).toContain('The hub already holds a synthetic group (');
  expect(second.talk).toContain('Generate into an empty hub');
}, 120_000);
