import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server that lives as long as the process that started it, at most. */
export interface TestPostgresql {
  /** Connects as a superuser to the database `postgres`. */
  readonly url: string;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

export interface PostgresqlOptions {
  /** Beside those that every server here has. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Where its files are and stay; without it they are in a temporary folder and go with the server. */
  readonly folder?: string | undefined;
}

/** Where a server keeps its files, and the account it runs under. */
interface Site {
  readonly binaries: string;
  readonly folder: string;
  readonly isKept: boolean;
  readonly account: { readonly uid?: number; readonly gid?: number };
}

const wayOut =
  'Set TEST_DATABASE_URL to a server whose user may create databases, ' +
  'or run the tests on PGlite alone: npm test -- --selectProjects pglite';

const startSeconds = 30;

// A connection that comes too early is also logged as fatal, and is not.
const fatalLine = /FATAL:(?!.*starting up)/;

// Nothing here needs to outlive the machine; 200 connections let every test file have a pool.
const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  lc_messages: 'C',
};

// The shell stops the server when its standard input ends, which happens however the tests end: done, interrupted, killed.
// It ignores the terminal's interrupt, so that it is there to clear up afterwards.
const keeper = `
trap '' INT TERM HUP
folder=$1 kept=$2; shift 2
"$@" >"$folder/log" 2>&1 &
read -r _
if [ "$kept" = true ]; then kill -INT $!; else kill -QUIT $!; fi 2>/dev/null
wait $!
cd /
[ "$kept" = true ] || rm -rf "$folder"`;

/** Starts a PostgreSQL on a free loopback port, never as root: an empty one, or the one that was kept in its folder. */
export async function startPostgresql(
  binaries: string,
  { settings = {}, folder }: PostgresqlOptions = {},
): Promise<TestPostgresql> {
  const site = createSite(binaries, folder);
  const password = keptPassword(site) ?? createCluster(site);
  const port = await freePort();
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const child = spawnServer(site, { ...serverSettings, ...settings, port: String(port) });
  const stop = async (): Promise<void> => stopServer(child);
  try {
    await untilReady(url, site);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Fails, with the way out, unless the server at the address answers. */
export async function checkAnswers(url: string): Promise<void> {
  const problem = await connectionProblem(url);
  if (problem) throw new Error(`PostgreSQL at TEST_DATABASE_URL does not answer: ${problem}. ${wayOut}`);
}

function createSite(binaries: string, kept: string | undefined): Site {
  const account = unprivilegedAccount();
  if (kept !== undefined) mkdirSync(kept, { recursive: true, mode: 0o700 });
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'seloste-postgresql-'));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  return { binaries, folder, isKept: kept !== undefined, account };
}

const passwordFileOf = ({ folder }: Site): string => join(folder, 'password');

/** The password of the cluster that an earlier run kept here. */
function keptPassword(site: Site): string | undefined {
  return existsSync(join(site.folder, 'cluster', 'PG_VERSION'))
    ? readFileSync(passwordFileOf(site), 'utf8')
    : undefined;
}

/** PostgreSQL refuses to run as root, so root lends it the account of `postgres` or `nobody`. */
function unprivilegedAccount(): Site['account'] {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`PostgreSQL does not run as root, and there is no user "postgres" or "nobody". ${wayOut}`);
}

/** Makes an empty cluster and gives its password. */
function createCluster(site: Site): string {
  const password = randomUUID();
  const passwordFile = passwordFileOf(site);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (site.account.uid !== undefined) chownSync(passwordFile, site.account.uid, site.account.gid ?? 0);
  // Finnish collation, unlike PGlite's: an `order by` that forgot collate "C" then differs between the two.
  const finnish = ['--locale-provider=icu', '--icu-locale=fi'];
  const problem = initdbProblem(site, finnish) && initdbProblem(site, []);
  if (!problem) return password;
  rmSync(site.folder, { recursive: true });
  throw new Error(`initdb in ${site.binaries} failed: ${problem}. ${wayOut}`);
}

function initdbProblem(site: Site, locale: readonly string[]): string | undefined {
  const options = ['--username=postgres', '--auth=password', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const files = [`--pwfile=${passwordFileOf(site)}`, `--pgdata=${join(site.folder, 'cluster')}`];
  const { status, error, stderr } = spawnSync(join(site.binaries, 'initdb'), [...options, ...locale, ...files], {
    ...site.account,
    cwd: site.folder,
    encoding: 'utf8',
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

function spawnServer(site: Site, settings: Readonly<Record<string, string>>): ChildProcess {
  const options = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  const server = [join(site.binaries, 'postgres'), '-D', join(site.folder, 'cluster'), ...options];
  return spawn('/bin/sh', ['-c', keeper, 'postgresql-keeper', site.folder, String(site.isKept), ...server], {
    ...site.account,
    cwd: site.folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free loopback port was found.');
  return address.port;
}

async function untilReady(url: string, site: Site): Promise<void> {
  const deadline = Date.now() + startSeconds * 1000;
  while (await connectionProblem(url)) {
    const log = readFileSync(join(site.folder, 'log'), { encoding: 'utf8', flag: 'a+' });
    if (fatalLine.test(log) || Date.now() > deadline) {
      throw new Error(`PostgreSQL in ${site.binaries} did not start:\n${log.trim()}\n${wayOut}`);
    }
    await sleep(50);
  }
}

async function connectionProblem(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  } finally {
    await client.end();
  }
}
