import { randomUUID } from 'node:crypto';
import type { OpenOptions } from '../../server/database/open.js';
import { embeddedTemplate, onTestServer, serverTemplate, testServerUrl } from './migrated-template.js';
import { databaseKind } from './settings.js';

/** An empty database with every table, of the kind that this test runs on. */
export interface FreshDatabase {
  /** How it is opened. */
  readonly place: Pick<OpenOptions, 'url' | 'dataDir' | 'loadDataDir'>;
  /** Removes it, once it is closed. */
  remove(): Promise<void>;
}

export async function freshDatabase(): Promise<FreshDatabase> {
  if (databaseKind() === 'postgresql') return serverDatabase();
  return { place: { dataDir: 'memory://', loadDataDir: await embeddedTemplate() }, remove: async () => undefined };
}

async function serverDatabase(): Promise<FreshDatabase> {
  const name = `seloste_test_${randomUUID().replaceAll('-', '')}`;
  const template = await serverTemplate();
  await onTestServer((client) => client.query(`create database ${name} template ${template}`));
  const remove = async (): Promise<void> => {
    await onTestServer((client) => client.query(`drop database ${name} with (force)`));
  };
  return { place: { url: testServerUrl(name) }, remove };
}
