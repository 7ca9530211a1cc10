import { randomUUID } from 'node:crypto';
import type { BaseContext } from '@apollo/server';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { addGraphqlRoute, type GraphqlParts } from './graphql-route.js';
import { addProbes } from './probes.js';
import { addRequestErrors } from './request-errors.js';
import { addRequestLog, logOptions, type LogTarget } from './request-log.js';

/** What the hub's server is put together from, apart from its settings and its database. */
export interface HubParts<Context extends BaseContext> extends GraphqlParts<Context> {
  /** Lets the query page, imports and reports add their addresses. */
  readonly routes?: ((app: FastifyInstance) => void | Promise<void>) | undefined;
}

export interface AppOptions<Context extends BaseContext> extends HubParts<Context> {
  readonly config: Pick<Config, 'logLevel'>;
  readonly database: Pick<Database, 'ping'>;
  readonly logTarget?: LogTarget | undefined;
}

const megabyte = 1_048_576;

/** The HTTP server with every address of the hub, not yet listening. */
export async function createApp<Context extends BaseContext>(options: AppOptions<Context>): Promise<FastifyInstance> {
  const app = fastify({
    logger: logOptions(options.config.logLevel, options.logTarget),
    // Its lines hold addresses; addRequestLog writes the hub's own.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: megabyte,
    // A client may not hold a connection by sending its request drop by drop.
    requestTimeout: 120_000,
  });
  addRequestLog(app);
  addRequestErrors(app);
  addProbes(app, options.database);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
  });
  await options.routes?.(app);
  await addGraphqlRoute(app, options);
  return app;
}
