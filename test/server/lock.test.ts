import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../server/database/open.js';
import { findHolder, lockDirectory } from '../../server/database/lock.js';
import { Note, Notes } from './small-hub.js';
import { temporaryFolder } from './places.js';
import { typescriptModules } from '../support/settings.js';

let place: ReturnType<typeof temporaryFolder>;
let file: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  place = temporaryFolder();
  file = path.join(place.folder, 'seloste.lock');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await place.remove();
});

async function otherProcess(url = ''): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', typescriptModules, 'test/server/hold-lock.ts', place.folder, url],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

function leave(holder: object): void {
  writeFileSync(file, JSON.stringify({ machine: hostname(), startedAt: '1', ...holder }));
}

describe('a data folder', () => {
  test('that another process has is refused in under two seconds, with who has it and what to do', async () => {
    const { pid } = await otherProcess('http://127.0.0.1:4000');
    const since = Date.now();
    const options = { dataDir: place.folder, entities: [Note], migrations: [Notes], migrate: true };
    await expect(openDatabase(options)).rejects.toMatchObject({
      code: 'DATA_FOLDER_LOCKED',
      message:
        `The data folder ${place.folder} is in use by the server at http://127.0.0.1:4000 (process ${String(pid)}). ` +
        `Use that one, stop it (kill ${String(pid)}), or give another folder in SELOSTE_DATA.`,
    });
    expect(Date.now() - since).toBeLessThan(2000);
    expect(findHolder(place.folder)?.url).toBe('http://127.0.0.1:4000');
  });

  test('is free again when its process exits, and when it is killed', async () => {
    const exiting = await otherProcess();
    exiting.stdin?.end();
    await once(exiting, 'exit');
    expect(existsSync(file)).toBe(false);
    const killed = await otherProcess();
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(existsSync(file)).toBe(true);
    (await lockDirectory(place.folder)).release();
    expect(existsSync(file)).toBe(false);
  });

  test('is taken over when the id of its process belongs to another one now', async () => {
    const { pid } = await otherProcess();
    leave({ pid });
    expect(findHolder(place.folder)).toBeUndefined();
    const lock = await lockDirectory(place.folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  test('is taken over when its lock was half-written', async () => {
    writeFileSync(file, '{"pid":');
    (await lockDirectory(place.folder)).release();
  });

  test('goes to one of several that find a stale lock at once', async () => {
    leave({ pid: 2 ** 22 + 1 });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(place.folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') outcome.value.release();
  });

  test('locked on another machine is left to a person', async () => {
    leave({ pid: 1, machine: 'container-7' });
    await expect(lockDirectory(place.folder)).rejects.toThrow(
      `process 1 on the machine or container "container-7". Stop it there; if it is gone for good, delete ${file}`,
    );
  });

  test('that cannot be written is named, with the way out', async () => {
    writeFileSync(file, '');
    const dataDir = path.join(file, 'data');
    await expect(openDatabase({ dataDir, entities: [Note], migrations: [Notes], migrate: true })).rejects.toThrow(
      `The data folder ${dataDir} cannot be written (ENOTDIR). Give SELOSTE_DATA a folder`,
    );
  });
});
