import { Writable } from 'node:stream';
import type pg from 'pg';
import type { Row } from '../../schema/access/transaction.js';
import { asUnavailable, isConnectionLost } from './unavailable.js';

const begin = 'begin isolation level repeatable read read only';

/** How statements reach a connection, and how it goes back. */
export interface Connections {
  readonly pool: pg.Pool;
  readonly run: (client: pg.PoolClient, sql: string, values: readonly unknown[]) => Promise<readonly Row[]>;
  readonly release: (client: pg.PoolClient, isUsable: boolean) => void;
}

interface First {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly isLast: boolean;
}

interface Begun {
  readonly client: pg.PoolClient;
  readonly rows: Promise<readonly Row[]>;
}

/**
 * A read-only transaction: everything in it sees the same moment. Its begin travels with its first statement, and its
 * end with the last one where that is told, so that an answer of one statement costs one round trip.
 */
export class Reading {
  // Statements that come while the first one is under way wait for its connection.
  #begun: Promise<pg.PoolClient> | undefined;
  #isEnding = false;

  constructor(private readonly connections: Connections) {}

  async query(sql: string, values: readonly unknown[], isLast: boolean): Promise<readonly Row[]> {
    if (this.#begun) return this.connections.run(await this.#begun, sql, values);
    const first = this.#begin({ sql, values, isLast });
    this.#begun = first.then(({ client }) => client);
    this.#begun.catch(() => undefined);
    const { rows } = await first;
    return rows;
  }

  /** Ends it, if it has begun. Nothing is lost with what was read, so nobody waits for it. */
  end(): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    void this.#begun?.then((client) => this.#releaseAfter(client, client.query('commit'))).catch(() => undefined);
  }

  // A connection may have ended while it waited in the pool. Nothing was read yet, so another one will do.
  async #begin(first: First, others = 3): Promise<Begun> {
    const { pool, run, release } = this.connections;
    const client = await pool.connect().catch((error: unknown) => {
      throw asUnavailable(error);
    });
    const [begun, rows, ended] = inOnePacket(client, () => [
      client.query(begin),
      run(client, first.sql, first.values),
      first.isLast ? client.query('commit') : undefined,
    ]);
    for (const each of [rows, ended]) each?.catch(() => undefined);
    try {
      await begun;
    } catch (error) {
      release(client, false);
      if (others === 0 || !isConnectionLost(error)) throw asUnavailable(error);
      return await this.#begin(first, others - 1);
    }
    if (ended) {
      this.#isEnding = true;
      void this.#releaseAfter(client, ended);
    }
    return { client, rows };
  }

  #releaseAfter(client: pg.PoolClient, ended: Promise<unknown>): Promise<void> {
    const { release } = this.connections;
    return ended.then(
      () => release(client, true),
      () => release(client, false),
    );
  }
}

/** Sends what is asked at once: a packet for each part would wake the server's process as often. */
function inOnePacket<T>(client: pg.PoolClient, ask: () => T): T {
  const stream = streamOf(client);
  stream?.cork();
  try {
    return ask();
  } finally {
    stream?.uncork();
  }
}

/** The socket of a connection; the driver corks it likewise around the messages of one statement. */
function streamOf(client: pg.PoolClient): Writable | undefined {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown =
    typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'stream') : undefined;
  return stream instanceof Writable ? stream : undefined;
}
