import type { BaseContext } from '@apollo/server';
import type { EntityClass } from '@mikro-orm/core';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open.js';
import { codeOf, HubError } from '../errors.js';
import { createApp, type HubParts } from './app.js';

/** What runs on the server: the register and everything that answers questions about it. */
export interface Hub<Context extends BaseContext> {
  readonly entities: readonly EntityClass<object>[];
  assemble(database: Database, config: Config): Promise<HubParts<Context>>;
  /** Brings in what the database must hold before the first request: law facts, on a first start the examples. Says what it did. */
  prepare?(database: Database, config: Config): Promise<readonly string[]>;
}

/** A server that answers. */
export interface RunningServer {
  /** Its address, without a path. */
  readonly url: string;
  readonly kind: Database['kind'];
  /** What was done before it listened, in sentences for the person who started it. */
  readonly notices: readonly string[];
  /** Takes no more requests, lets the running ones end, and closes the database. */
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date and starts to listen. */
export async function serve<Context extends BaseContext>(config: Config, hub: Hub<Context>): Promise<RunningServer> {
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    poolSize: config.poolSize,
    entities: hub.entities,
    migrate: true,
  });
  try {
    return await listen(config, hub, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen<Context extends BaseContext>(
  config: Config,
  hub: Hub<Context>,
  database: Database,
): Promise<RunningServer> {
  const notices = (await hub.prepare?.(database, config)) ?? [];
  const app = await createApp({ config, database, ...(await hub.assemble(database, config)) });
  const listening = app.listen({ port: config.port, host: config.host });
  await listening.catch(async (error: unknown) => {
    await app.close();
    throw addressError(error, config);
  });
  const url = addressOf(app, config);
  database.lock?.announce(url);
  const stop = once(async () => {
    await closeWithin(app, config.shutdownSeconds);
    await database.close();
  });
  return { url, kind: database.kind, notices, stop };
}

// Connections that still run when the time is over are cut, and their transactions roll back.
async function closeWithin(app: FastifyInstance, seconds: number): Promise<void> {
  const limit = setTimeout(() => {
    app.server.closeAllConnections();
  }, seconds * 1000);
  // A client keeps its connection open after the answer it waited for.
  const sweep = setInterval(() => {
    app.server.closeIdleConnections();
  }, 50);
  await app.close();
  clearTimeout(limit);
  clearInterval(sweep);
}

function addressOf(app: FastifyInstance, config: Config): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const isEverywhere = config.host === '0.0.0.0' || config.host === '::';
  const host = isEverywhere ? 'localhost' : config.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}

function addressError(error: unknown, { host, port }: Config): unknown {
  const code = codeOf(error);
  const place = `port ${String(port)} on ${host}`;
  if (code === 'EADDRINUSE') {
    return new HubError(
      'ADDRESS_UNUSABLE',
      `Another program already listens to ${place}. Stop it, or give another port: PORT=${String(port + 1)}`,
    );
  }
  if (code === 'EACCES') {
    return new HubError('ADDRESS_UNUSABLE', `This account may not listen to ${place}. Give a PORT above 1023.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new HubError(
      'ADDRESS_UNUSABLE',
      `This machine has no address "${host}". Correct HOST, or unset it for 127.0.0.1.`,
    );
  }
  return error;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
