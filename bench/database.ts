import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgresql } from '../test/support/find-postgresql.js';
import { startPostgresql } from '../test/support/postgresql.js';
import type { Cleanup } from './cleanup.js';
import type { Options } from './options.js';
import { run } from './processes.js';
import type { Scale } from './workloads/workload.js';

const seed = 1;

// Stated in README.md, where the reasons are.
const settings = {
  max_connections: '100',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  random_page_cost: '1.1',
  jit: 'off',
  autovacuum: 'off',
  max_wal_size: '8GB',
};

const keptFolder = join(tmpdir(), 'seloste-bench-postgresql');

/** A database with a generated register of the scale: the one that an earlier run kept, or a new one. */
export async function openDatabase(options: Options, cleanup: Cleanup): Promise<string> {
  const server = options.database ?? (await startServer(options, cleanup));
  const name = `seloste_bench_${options.scale.toLowerCase()}_${seed}`;
  const url = Object.assign(new URL(server), { pathname: name }).href;
  const isThere = await withClient(server, (client) => hasComplete(client, name));
  if (!options.keep) cleanup.add(() => withClient(server, (client) => drop(client, name)));
  if (isThere) {
    migrate(url);
    return url;
  }
  await withClient(server, async (client) => {
    await drop(client, name);
    await client.query(`create database ${name}`);
  });
  migrate(url);
  generate(url, options.scale);
  await withClient(url, (client) => client.query('vacuum analyze'));
  await withClient(server, (client) => client.query(`comment on database ${name} is 'complete'`));
  return url;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function startServer({ keep }: Options, cleanup: Cleanup): Promise<string> {
  const binaries = findPostgresql('');
  if (!binaries) throw new Error('No PostgreSQL is installed: apt-get install postgresql, or give --database URL.');
  const postgresql = await startPostgresql(binaries, { settings, folder: keep ? keptFolder : undefined });
  cleanup.add(() => postgresql.stop());
  return postgresql.url;
}

async function hasComplete(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query(
    "select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = 'complete'",
    [name],
  );
  return rows.length > 0;
}

async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
}

const seloste = (url: string, ...args: readonly string[]): void => {
  run(process.execPath, ['dist/server/cli/seloste.js', ...args], { DATABASE_URL: url });
};

function migrate(url: string): void {
  seloste(url, 'migrate');
}

function generate(url: string, scale: Scale): void {
  seloste(url, 'generate', '--scale', scale, '--seed', String(seed));
}
