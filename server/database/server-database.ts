import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { codeOf, HubError } from '../errors.js';
import type { Database } from './database.js';
import { applyMigrationsAlone, refuseNewer } from './migrate.js';
import { ormOptions, type Opening } from './orm-options.js';
import { createPool, postgresqlSessions } from './postgresql.js';

/** Opens a PostgreSQL. */
export async function openPostgresql(opening: Opening & { url: string; poolSize: number }): Promise<Database> {
  const { url, poolSize, onStatement } = opening;
  const pool = createPool(url, poolSize);
  const sessions = postgresqlSessions(pool, onStatement);
  try {
    await reach(pool, url);
    const orm = await MikroORM.init({
      ...ormOptions(opening),
      clientUrl: url,
      // Migrations and the drift test only; the connection string again, for its parameters (sslmode, host).
      pool: { min: 0, max: 2 },
      driverOptions: { connectionString: url },
    });
    const close = async () => {
      await Promise.all([orm.close(true), sessions.close()]);
    };
    await refuseNewer(sessions, opening.migrations).catch(closeAndThrow(close));
    const applied = opening.migrate ? await applyMigrationsAlone(url, orm).catch(closeAndThrow(close)) : [];
    return { ...sessions, close, kind: 'postgresql', orm, applied, lock: undefined };
  } catch (error) {
    if (!pool.ended) await pool.end();
    throw error;
  }
}

function closeAndThrow(close: () => Promise<void>): (error: unknown) => Promise<never> {
  return async (error) => {
    await close();
    throw error;
  };
}

async function reach(pool: pg.Pool, url: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    throw new HubError('DATABASE_UNREACHABLE', unreachable(error, url), { cause: error });
  }
}

const wayOut = 'Start it, or correct DATABASE_URL; without DATABASE_URL the hub runs on its embedded database.';

// Never the address as given: it may hold a password.
function unreachable(error: unknown, url: string): string {
  const { host, pathname, username } = new URL(url);
  const code = codeOf(error) ?? 'no answer';
  const server = `PostgreSQL at ${host === '' ? 'the local socket' : host}`;
  if (code === '3D000') return `${server} has no database "${pathname.slice(1)}". Create it, or correct DATABASE_URL.`;
  if (code.startsWith('28')) {
    return `${server} refuses the account "${username}" (${code}). Correct the name and the password in DATABASE_URL.`;
  }
  return `${server} cannot be reached (${code}). ${wayOut}`;
}
