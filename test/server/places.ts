import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { databaseKind, testSettings } from '../support/settings.js';

/** Something that a test uses and gives back. */
export interface Place {
  readonly remove: () => Promise<void>;
}

/** An empty folder. */
export function temporaryFolder(): Place & { readonly folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'seloste-test-'));
  return { folder, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** An empty database of the kind that this test runs on; `url` is absent on PGlite. */
export async function emptyDatabase(): Promise<Place & { readonly url?: string; readonly dataDir: string }> {
  const { folder, remove } = temporaryFolder();
  if (databaseKind() === 'pglite') return { dataDir: folder, remove };
  const name = `seloste_test_${randomUUID().replaceAll('-', '')}`;
  await onTestServer(`create database "${name}"`);
  const url = new URL(testServer());
  url.pathname = `/${name}`;
  const drop = async () => {
    await onTestServer(`drop database "${name}" with (force)`);
    await remove();
  };
  return { url: url.href, dataDir: folder, remove: drop };
}

function testServer(): string {
  if (testSettings.databaseUrl === undefined)
    throw new Error('No PostgreSQL for this test; see test/support/settings.ts.');
  return testSettings.databaseUrl;
}

async function onTestServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServer() });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
