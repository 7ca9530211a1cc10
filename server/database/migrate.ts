import type { MigrationObject, MikroORM } from '@mikro-orm/core';
import pg from 'pg';
import type { Transaction } from '../../schema/access/transaction.js';
import { HubError } from '../errors.js';
import type { Database } from './database.js';

export type MigrationsList = readonly (MigrationObject | MigrationObject['class'])[];

export const migrationsTable = 'mikro_orm_migrations';

// Any number does, as long as every version of the hub uses the same.
const advisoryLock = 7_356_783;

/** Brings the tables up to date; names what it applied. */
export async function applyMigrations(orm: MikroORM): Promise<string[]> {
  const applied = await orm.migrator.up();
  return applied.map((migration) => migration.name);
}

/** The same on a shared PostgreSQL: of several servers that start at once, one migrates and the others wait. */
export async function applyMigrationsAlone(url: string, orm: MikroORM): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'seloste migrations' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${String(advisoryLock)})`);
    return await applyMigrations(orm);
  } finally {
    // The end of its session frees the lock, whatever state it is in.
    await client.end();
  }
}

/** The migrations this version has and the database has not. */
export function pendingMigrations(database: Database, migrations: MigrationsList): Promise<string[]> {
  return database.read(async (transaction) => {
    const known = new Set(await appliedNames(transaction));
    return migrations.map((migration) => migration.name).filter((name) => !known.has(name));
  });
}

/** Refuses a database that a newer version of the hub has migrated: this one would misread it. */
export async function refuseNewer(database: Pick<Database, 'read'>, migrations: MigrationsList): Promise<void> {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = await database.read(async (transaction) => {
    const names = await appliedNames(transaction);
    return names.filter((name) => !known.has(name));
  });
  if (unknown.length === 0) return;
  throw new HubError(
    'DATABASE_NEWER',
    `The database was migrated by a newer Seloste (${unknown.join(', ')}); start that version, or restore an older copy.`,
  );
}

async function appliedNames(transaction: Transaction): Promise<string[]> {
  const [table] = await transaction.query(`select to_regclass('${migrationsTable}') is not null as "exists"`);
  if (table?.exists !== true) return [];
  const rows = await transaction.query(`select name from ${migrationsTable} order by id`);
  return rows.map((row) => String(row.name));
}
