import pg from 'pg';
import type { Row } from '../../schema/access/transaction.js';
import { codeOf } from '../errors.js';
import type { OnStatement, Sessions, Work } from './database.js';
import { OpenTransaction } from './open-transaction.js';
import { Reading } from './postgresql-reading.js';
import { StatementNames } from './statement-names.js';
import { Turns } from './turns.js';
import { asUnavailable, isConnectionLost, unknownOutcome } from './unavailable.js';

const beginWriting = 'begin isolation level read committed';

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
  // Writers wait for one another anyway, and would hold connections that readers need while they do.
  const writers = new Turns();
  return {
    read: (work) => read(pool, work, onStatement),
    write: (work) => writers.take(() => inTransaction(pool, (client) => write(client, work, onStatement))),
    ping: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

async function read<T>(pool: pg.Pool, work: Work<T>, onStatement: OnStatement): Promise<T> {
  const reading = new Reading({ pool, run, release });
  const transaction = new OpenTransaction(
    (sql, values, isLast = false) => reading.query(sql, values, isLast),
    onStatement,
  );
  try {
    return await work(transaction);
  } finally {
    transaction.end();
    reading.end();
  }
}

async function write<T>(client: pg.PoolClient, work: Work<T>, onStatement: OnStatement): Promise<T> {
  const transaction = new OpenTransaction((sql, values) => run(client, sql, values), onStatement);
  const result = await work(transaction).finally(() => transaction.end());
  await transaction.refuseToLoseWrites();
  await commit(client);
  return result;
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await beginOn(pool);
  let isUsable = true;
  try {
    return await work(client);
  } catch (error) {
    isUsable = !isConnectionLost(error) && (await isRolledBack(client));
    throw error;
  } finally {
    release(client, isUsable);
  }
}

function release(client: pg.PoolClient, isUsable: boolean): void {
  client.release(!isUsable || unfit.has(client) || names.isFull(client));
}

// A connection may have ended while it waited in the pool. Nothing has begun, so another one will do.
async function beginOn(pool: pg.Pool, others = 3): Promise<pg.PoolClient> {
  const client = await pool.connect().catch((error: unknown) => {
    throw asUnavailable(error);
  });
  try {
    await client.query(beginWriting);
    return client;
  } catch (error) {
    client.release(true);
    if (others === 0 || !isConnectionLost(error)) throw asUnavailable(error);
  }
  return beginOn(pool, others - 1);
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

async function commit(client: pg.PoolClient): Promise<void> {
  await client.query('commit').catch((error: unknown) => {
    throw asUnavailable(error, unknownOutcome);
  });
}

function isRolledBack(client: pg.PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  );
}
