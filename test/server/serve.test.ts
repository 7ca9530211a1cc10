import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { databaseKind, typescriptModules } from '../support/settings.js';
import { emptyDatabase } from './places.js';

// Each starts a server, some of them with an embedded database to be made first.
jest.setTimeout(120_000);

const onPglite = databaseKind() === 'pglite' ? test : test.skip;
let place: Awaited<ReturnType<typeof emptyDatabase>>;
const children: ChildProcess[] = [];

beforeAll(async () => {
  place = await emptyDatabase();
});

afterEach(async () => {
  const running = children.splice(0).filter((child) => child.exitCode === null && child.kill('SIGKILL'));
  await Promise.all(running.map((child) => once(child, 'exit')));
});

afterAll(() => place.remove());

/** A server in a process of its own, with what it said and how it ended. */
function startServer(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', typescriptModules, 'test/server/small-server.ts', 'serve'], {
    env: { PORT: '0', SELOSTE_DATA: place.dataDir, DATABASE_URL: place.url ?? '', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (talk += text));
  const url = once(child.stdout.setEncoding('utf8'), 'data').then(([text]) => String(text).trim());
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), talk }));
  return { child, url, ended };
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('a server that is told to stop', () => {
  test('lets running requests end, takes no new ones, frees its folder and exits with 0', async () => {
    const { child, url, ended } = startServer();
    const running = ask(await url, '{ slow(milliseconds: 700) }');
    await pause(200);
    const since = Date.now();
    child.kill('SIGTERM');
    await pause(200);
    await expect(ask(await url, '{ hello }')).rejects.toThrow('fetch failed');
    expect(await running).toEqual({ data: { slow: 'done' } });
    expect(await ended).toEqual({ code: 0, talk: '' });
    expect(Date.now() - since).toBeLessThan(4000);
    expect(existsSync(path.join(place.dataDir, 'seloste.lock'))).toBe(false);
  });

  test('cuts what runs longer than SELOSTE_SHUTDOWN_SECONDS', async () => {
    const { child, url, ended } = startServer({ SELOSTE_SHUTDOWN_SECONDS: '1' });
    const running = ask(await url, '{ slow(milliseconds: 20000) }').catch(() => 'cut');
    await pause(200);
    const since = Date.now();
    child.kill('SIGTERM');
    expect(await running).toBe('cut');
    expect(await ended).toEqual({ code: 0, talk: '' });
    expect(Date.now() - since).toBeLessThan(4000);
  });

  test('twice stops at once', async () => {
    const { child, url, ended } = startServer();
    void ask(await url, '{ slow(milliseconds: 20000) }').catch(() => undefined);
    await pause(200);
    child.kill('SIGINT');
    await pause(200);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 1, talk: '' });
    expect(existsSync(path.join(place.dataDir, 'seloste.lock'))).toBe(false);
  });
});

describe('a server that cannot start says why, once, and what to do', () => {
  test('when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ended } = startServer({ PORT: String(port) });
    expect(await ended).toEqual({
      code: 1,
      talk: `Another program already listens to port ${String(port)} on 127.0.0.1. Stop it, or give another port: PORT=${String(port + 1)}\n`,
    });
    other.close();
  });

  test('when its database is down', async () => {
    const { ended } = startServer({ DATABASE_URL: 'postgresql://hub:hunter2@127.0.0.1:9/hub' });
    expect(await ended).toEqual({
      code: 1,
      talk:
        'PostgreSQL at 127.0.0.1:9 cannot be reached (ECONNREFUSED). Start it, or correct DATABASE_URL; ' +
        'without DATABASE_URL the hub runs on its embedded database.\n',
    });
  });

  test('when its settings are wrong', async () => {
    const { ended } = startServer({ PORT: 'abc', LOG_LEVEL: 'loud' });
    expect(await ended).toEqual({
      code: 2,
      talk:
        'The settings in the environment need a correction:\n' +
        '  PORT is "abc"; give a whole number from 0 to 65535\n' +
        '  LOG_LEVEL is "loud"; give one of fatal, error, warn, info, debug, trace, silent\n',
    });
  });

  onPglite('when another server has its data folder', async () => {
    const first = startServer();
    const url = await first.url;
    const second = startServer();
    expect(await second.ended).toEqual({
      code: 1,
      talk: expect.stringContaining(`is in use by the server at ${url} (process ${String(first.child.pid)})`),
    });
  });
});
