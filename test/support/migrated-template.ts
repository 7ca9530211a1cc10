import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MikroORM } from '@mikro-orm/core';
import { PgliteConnection } from '@mikro-orm/pglite';
import pg from 'pg';
import { entities } from '../../schema/concepts.js';
import { packageFile } from '../../schema/language/package-root.js';
import { openDatabase } from '../../server/database/open.js';
import { testSettings } from './settings.js';
import { sourceFiles, sourceText } from './source-tree.js';

/** What a template was made from: other migrations or another PGlite make another template. */
function templateKey(): string {
  const parts = [...sourceFiles('migrations/[0-9]*.ts'), 'node_modules/@electric-sql/pglite/package.json'].map(
    sourceText,
  );
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** A copy of an embedded database with every table and no row; kept between runs, as making it takes seconds. */
export async function embeddedTemplate(): Promise<Blob> {
  const folder = packageFile('node_modules/.cache/seloste-tests');
  const file = join(folder, `${templateKey()}.tar`);
  if (!existsSync(file)) await writeTemplate(folder, file);
  return copyableBlob(new Uint8Array(readFileSync(file)));
}

// MikroORM copies its options, and a copied Blob has lost what it holds: this one keeps it where the copy finds it.
function copyableBlob(bytes: Uint8Array<ArrayBuffer>): Blob {
  const blob = new Blob([bytes], { type: 'application/x-tar' });
  return Object.assign(blob, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

async function writeTemplate(folder: string, file: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const earlier = readdirSync(folder);
  // Two workers may make it at once: each writes its own file, and the last one stays.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, await dumpMigrated());
  renameSync(unfinished, file);
  const outdated = earlier.filter((name) => !name.startsWith(basename(file)));
  for (const name of outdated) rmSync(join(folder, name), { force: true });
}

async function dumpMigrated(): Promise<Uint8Array> {
  const database = await openDatabase({ dataDir: 'memory://', entities, migrate: true });
  const pglite = await embeddedConnection(database.orm);
  // A copy is opened as after a crash, and PGlite's timer for telling how that goes would never let the process end.
  await pglite.query('alter system set log_startup_progress_interval = 0');
  // Unpacked, and without the databases that others would be made from: to copy each of their files takes its time.
  await pglite.query(`update pg_database set datistemplate = false where datname like 'template%'`);
  for (const name of ['template0', 'template1']) await pglite.query(`drop database ${name}`);
  const dump = await pglite.dumpDataDir('none');
  await database.close();
  return new Uint8Array(await dump.arrayBuffer());
}

function embeddedConnection(orm: MikroORM): ReturnType<PgliteConnection['getNativeClient']> {
  const connection = orm.em.getConnection();
  if (connection instanceof PgliteConnection) return connection.getNativeClient();
  throw new Error('Only an embedded database can be dumped.');
}

/** The name of a database on the test server with every table and no row; made by whoever needs it first. */
export async function serverTemplate(): Promise<string> {
  const name = `seloste_template_${templateKey()}`;
  await onTestServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await createTemplate(client, name);
  });
  return name;
}

// Renamed when it is complete, so that a run that was cut short leaves no half template.
async function createTemplate(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name}_unfinished`);
  await client.query(`create database ${name}_unfinished`);
  const database = await openDatabase({ url: testServerUrl(`${name}_unfinished`), entities, migrate: true });
  await database.close();
  await client.query(`alter database ${name}_unfinished rename to ${name}`);
}

/** Connects to the test server, to its own database. */
export async function onTestServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testServerUrl() });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** The address of a database on the test server. */
export function testServerUrl(database?: string): string {
  if (testSettings.databaseUrl === undefined)
    throw new Error('No PostgreSQL for this test; see test/support/settings.ts.');
  const url = new URL(testSettings.databaseUrl);
  if (database !== undefined) url.pathname = `/${database}`;
  return url.href;
}
