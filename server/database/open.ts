import type { EntityClass } from '@mikro-orm/core';
import { migrationsList } from '../../migrations/index.js';
import type { Database, OnStatement } from './database.js';
import { openEmbedded } from './embedded.js';
import type { MigrationsList } from './migrate.js';
import { openPostgresql } from './server-database.js';

export interface OpenOptions {
  /** A PostgreSQL; without it the embedded database is opened. */
  readonly url?: string | undefined;
  /** Folder of the embedded database, or `memory://` for one that is forgotten when it closes. */
  readonly dataDir?: string | undefined;
  readonly entities: readonly EntityClass<object>[];
  readonly onStatement?: OnStatement | undefined;
  /** Whether to bring the tables up to date. */
  readonly migrate: boolean;
  /** Connections to PostgreSQL at most. */
  readonly poolSize?: number | undefined;
  /** A copy of an embedded database to begin with (`dumpDataDir` of another one). */
  readonly loadDataDir?: Blob | undefined;
  /** The hub's own unless a test brings its own. */
  readonly migrations?: MigrationsList | undefined;
}

/** Opens the database, or throws a HubError that says what keeps it from opening and what to do. */
export function openDatabase({
  migrations = migrationsList,
  onStatement = () => undefined,
  ...options
}: OpenOptions): Promise<Database> {
  const settled = { ...options, migrations, onStatement };
  if (options.url !== undefined)
    return openPostgresql({ ...settled, url: options.url, poolSize: options.poolSize ?? 10 });
  return openEmbedded({ ...settled, dataDir: options.dataDir ?? '.data' });
}
