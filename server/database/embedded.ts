import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { MikroORM } from '@mikro-orm/core';
import { MikroORM as PgliteMikroORM } from '@mikro-orm/pglite';
import { codeOf, HubError, messageOf } from '../errors.js';
import type { Database } from './database.js';
import { lockDirectory, type DirectoryLock } from './lock.js';
import { applyMigrations, refuseNewer } from './migrate.js';
import { ormOptions, type Opening } from './orm-options.js';
import { pgliteSessions } from './pglite.js';

type EmbeddedOpening = Opening & { dataDir: string; loadDataDir?: Blob | undefined };

/** Where in the data folder the embedded database keeps its files. */
export function embeddedFolder(dataDir: string): string {
  return path.join(dataDir, 'pglite');
}

/** Opens the embedded database; on disk its folder is locked until it closes. */
export async function openEmbedded(opening: EmbeddedOpening): Promise<Database> {
  if (opening.dataDir.startsWith('memory:')) return open(opening, opening.dataDir, undefined);
  const lock = await takeFolder(opening.dataDir);
  try {
    return await openOnDisk(opening, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

// The files of a new database are made in many steps. A mark that outlives them tells that a first start was
// cut short: nothing has been stored yet, and they are made anew.
async function openOnDisk(opening: EmbeddedOpening, lock: DirectoryLock): Promise<Database> {
  const folder = embeddedFolder(opening.dataDir);
  const mark = path.join(opening.dataDir, 'first-start');
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) writeFileSync(mark, '');
  const database = await open(opening, folder, lock);
  rmSync(mark, { force: true });
  return database;
}

async function open(opening: EmbeddedOpening, place: string, lock: DirectoryLock | undefined): Promise<Database> {
  const { orm, pglite } = await start(opening, place);
  const close = async () => {
    await orm.close(true);
    // The ORM closes only what it has used itself.
    if (!pglite.closed) await pglite.close();
    lock?.release();
  };
  try {
    const sessions = pgliteSessions(pglite, opening.onStatement);
    await refuseNewer(sessions, opening.migrations);
    const applied = opening.migrate ? await applyMigrations(orm) : [];
    return { ...sessions, close, kind: 'pglite', orm, applied, lock };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(opening: EmbeddedOpening, place: string): Promise<{ orm: MikroORM; pglite: PGlite }> {
  const { loadDataDir } = opening;
  const driverOptions = loadDataDir === undefined ? {} : { loadDataDir };
  try {
    const orm = await PgliteMikroORM.init({ ...ormOptions(opening), dbName: place, driverOptions });
    return { orm, pglite: await orm.driver.getConnection().getNativeClient() };
  } catch (error) {
    const wayOut = 'Put a copy back, or move the folder away to begin with an empty one.';
    throw new HubError(
      'DATA_FOLDER_UNUSABLE',
      `The embedded database in ${place} does not open (${messageOf(error)}). ${wayOut}`,
      {
        cause: error,
      },
    );
  }
}

async function takeFolder(folder: string): Promise<DirectoryLock> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return await lockDirectory(folder);
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw new HubError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${folder} cannot be written (${codeOf(error) ?? 'unknown error'}). ` +
        'Give SELOSTE_DATA a folder that this account may write to, or a PostgreSQL in DATABASE_URL.',
      { cause: error },
    );
  }
}
