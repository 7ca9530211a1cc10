import type { MikroORM } from '@mikro-orm/core';
import type { Transaction } from '../../schema/access/transaction.js';
import type { DirectoryLock } from './lock.js';

export type Work<T> = (transaction: Transaction) => Promise<T>;

/** How the hub reaches its rows. Ask it through `asViewer`, never directly. */
export interface Sessions {
  /** One repeatable-read, read-only transaction: everything in it sees the same moment. */
  read<T>(work: Work<T>): Promise<T>;
  /** One read-committed transaction; all of it is kept, or nothing. Writers wait for one another, each from its first statement on, and no reader for them. */
  write<T>(work: Work<T>): Promise<T>;
  /** Fails when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The open database: an embedded PGlite, or a PostgreSQL. */
export interface Database extends Sessions {
  readonly kind: 'pglite' | 'postgresql';
  /** Metadata, migrations and the drift test; rows are read and written through `asViewer`. */
  readonly orm: MikroORM;
  /** Names of the migrations that were applied when it was opened. */
  readonly applied: readonly string[];
  /** Held while an embedded database on disk is open. */
  readonly lock: DirectoryLock | undefined;
}

/** Told of every statement except begin, commit and rollback. */
export type OnStatement = (sql: string) => void;
