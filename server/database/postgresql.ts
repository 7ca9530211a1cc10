import pg from 'pg';
import type { Row } from '../../schema/access/transaction.js';
import { codeOf } from '../errors.js';
import type { OnStatement, Sessions, Work } from './database.js';
import { OpenTransaction } from './open-transaction.js';
import { PostgresqlTransaction } from './postgresql-transaction.js';
import { StatementNames } from './statement-names.js';
import { Turns } from './turns.js';
import { asUnavailable } from './unavailable.js';

const beginReading = 'begin isolation level repeatable read read only';

// One writer at a time from begin to commit, so that revisions are committed in their order. Writes find their rows by
// keys, which one plan serves for all values: PostgreSQL would plan a look for a list of codes anew each time, and that
// takes it longer than the look.
const beginWriting =
  'begin isolation level read committed; set local plan_cache_mode = force_generic_plan; ' +
  'select pg_advisory_xact_lock(7356784)';

// What PostgreSQL says of a prepared statement that would now answer with other columns.
const featureNotSupported = '0A000';

// One process has one set of names: the same text is the same statement on every connection.
const names = new StatementNames();

// Connections to throw away: a migration made their prepared statements wrong, or they did not commit.
const unfit = new WeakSet<pg.PoolClient>();

// Dates, times and JSON stay text, so that both databases give the same rows; counts are numbers.
const types = new pg.TypeOverrides();
types.setTypeParser(20, Number);
for (const keptAsText of [114, 3802, 1082, 1114, 1184, 1186]) types.setTypeParser(keptAsText, String);

/** A pool whose connections may come and go without taking the process along. */
export function createPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types,
    // A transaction's begin, statement and end go out together; the driver would send each when the one before is done.
    pipeline: true,
    keepAlive: true,
    application_name: 'seloste',
    connectionTimeoutMillis: 5_000,
    // A connection that the network swallowed would otherwise hold its request for a quarter of an hour.
    query_timeout: 120_000,
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool waits for it; its types do not say so
    onConnect: async (client) => {
      // Compiling a plan to machine code takes longer than any page takes to read.
      await client.query("set time zone 'UTC'; set jit = off");
    },
  });
  // The request that was using the connection is told by its own statement; without a listener the process would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Transactions over a pool, with named prepared statements. */
export function postgresqlSessions(pool: pg.Pool, onStatement: OnStatement): Sessions {
  // Writers wait for one another anyway, and would hold connections that readers need while they do. The next one waits
  // in the database, where it goes on in the moment in which it may.
  const writers = new Turns();
  const transaction = (begin: string, onBegun?: () => void): PostgresqlTransaction =>
    new PostgresqlTransaction({ pool, begin, run, release, onBegun });
  return {
    read: (work) => read(transaction(beginReading), work, onStatement),
    write: (work) => writers.take((begun) => write(transaction(beginWriting, begun), work, onStatement)),
    ping: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

/** Nothing is lost with what was read, so nobody waits for the end. */
async function read<T>(reading: PostgresqlTransaction, work: Work<T>, onStatement: OnStatement): Promise<T> {
  const result = await inside(reading, work, onStatement);
  reading.commit().catch(() => undefined);
  return result;
}

async function write<T>(writing: PostgresqlTransaction, work: Work<T>, onStatement: OnStatement): Promise<T> {
  const result = await inside(
    writing,
    async (transaction) => {
      const written = await work(transaction);
      await transaction.refuseToLoseWrites();
      return written;
    },
    onStatement,
  );
  await writing.commit();
  return result;
}

async function inside<T>(
  open: PostgresqlTransaction,
  work: (transaction: OpenTransaction) => Promise<T>,
  onStatement: OnStatement,
): Promise<T> {
  const transaction = new OpenTransaction((sql, values, isLast) => open.query(sql, values, isLast), onStatement);
  try {
    return await work(transaction).finally(() => transaction.end());
  } catch (error) {
    await open.rollback(error);
    throw error;
  }
}

function release(client: pg.PoolClient, isUsable: boolean): void {
  client.release(!isUsable || unfit.has(client) || names.isFull(client));
}

async function run(client: pg.PoolClient, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
  const name = names.nameFor(client, sql);
  const statement = { text: sql, values: [...values], ...(name === undefined ? {} : { name }) };
  try {
    return (await client.query<Row>(statement)).rows;
  } catch (error) {
    if (codeOf(error) === featureNotSupported) unfit.add(client);
    throw asUnavailable(error);
  }
}
