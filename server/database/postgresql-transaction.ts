import { Writable } from 'node:stream';
import type pg from 'pg';
import type { Row } from '../../schema/access/transaction.js';
import { asUnavailable, isConnectionLost, unknownOutcome } from './unavailable.js';

/** How statements reach a connection, and how it goes back. */
export interface Connections {
  readonly pool: pg.Pool;
  /** What a transaction begins with: several statements in one text. */
  readonly begin: string;
  readonly run: (client: pg.PoolClient, sql: string, values: readonly unknown[]) => Promise<readonly Row[]>;
  readonly release: (client: pg.PoolClient, isUsable: boolean) => void;
  /** Told when the transaction has begun. */
  readonly onBegun: (() => void) | undefined;
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
 * A transaction whose begin travels with its first statement, and its end with the last one where that is told: what is
 * sent by itself wakes the server's process and this one once more, which takes longer than a short statement.
 */
export class PostgresqlTransaction {
  // Statements that come while the first one is under way wait for its connection.
  #begun: Promise<pg.PoolClient> | undefined;
  #ended: Promise<void> | undefined;

  constructor(private readonly connections: Connections) {}

  async query(sql: string, values: readonly unknown[], isLast: boolean): Promise<readonly Row[]> {
    if (this.#begun) return this.#next(await this.#begun, { sql, values, isLast });
    const first = this.#begin({ sql, values, isLast });
    this.#begun = first.then(({ client }) => client);
    this.#begun.catch(() => undefined);
    const { rows } = await first;
    return rows;
  }

  /** Keeps what was written, if anything was asked. */
  async commit(): Promise<void> {
    const client = await this.#begun;
    if (client) await (this.#ended ?? this.#end(client));
  }

  /** Undoes what was written, after what went wrong, and gives the connection back. */
  async rollback(error: unknown): Promise<void> {
    // Where it could not begin, the connection is gone already.
    const client = await this.#begun?.catch(() => undefined);
    if (!client || this.#ended) return;
    this.#ended = this.#isRolledBack(client, error).then((isUsable) => this.connections.release(client, isUsable));
    await this.#ended;
  }

  // What the network swallowed would keep a rollback waiting as well.
  async #isRolledBack(client: pg.PoolClient, error: unknown): Promise<boolean> {
    if (isConnectionLost(error)) return false;
    return client.query('rollback').then(
      () => true,
      () => false,
    );
  }

  // A connection may have ended while it waited in the pool. Nothing was done yet, so another one will do.
  async #begin(first: First, others = 3): Promise<Begun> {
    const { pool, begin, release, onBegun } = this.connections;
    const client = await pool.connect().catch((error: unknown) => {
      throw asUnavailable(error);
    });
    sendTogether(client);
    const begun = client.query(begin);
    const rows = this.#next(client, first);
    rows.catch(() => undefined);
    try {
      await begun;
    } catch (error) {
      // Its end, if it was sent along, has given the connection back.
      if (this.#ended) await this.#ended.catch(() => undefined);
      else release(client, false);
      this.#ended = undefined;
      if (others === 0 || !isConnectionLost(error)) throw asUnavailable(error);
      return await this.#begin(first, others - 1);
    }
    onBegun?.();
    return { client, rows };
  }

  #next(client: pg.PoolClient, { sql, values, isLast }: First): Promise<readonly Row[]> {
    sendTogether(client);
    const rows = this.connections.run(client, sql, values);
    if (isLast) this.#end(client).catch(() => undefined);
    return rows;
  }

  #end(client: pg.PoolClient): Promise<void> {
    const { release } = this.connections;
    this.#ended = client.query('commit').then(
      () => release(client, true),
      (error: unknown) => {
        release(client, false);
        throw asUnavailable(error, unknownOutcome);
      },
    );
    return this.#ended;
  }
}

/** Holds back what is sent from here to the end of the turn, so that all of it goes out as one packet. */
function sendTogether(client: pg.PoolClient): void {
  const stream = streamOf(client);
  stream?.cork();
  process.nextTick(() => stream?.uncork());
}

/** The socket of a connection; the driver corks it likewise around the messages of one statement. */
function streamOf(client: pg.PoolClient): Writable | undefined {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown =
    typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'stream') : undefined;
  return stream instanceof Writable ? stream : undefined;
}
