import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { faultOf } from './fault-log.js';
import { legacyStatusPlugin } from './legacy-status.js';
import { maskErrors } from './masking.js';

/** What GET /graphql sends to a person's browser instead of an answer. */
export interface QueryPage {
  wants(request: FastifyRequest): boolean;
  send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

export interface GraphqlParts<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  /** What resolvers get: made anew for every request. */
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly page?: QueryPage | undefined;
  /** How a response becomes its body; as JSON when not given. */
  readonly stringifyResult?: (result: FormattedExecutionResult) => string;
}

// Nothing leaves the machine: no reports, no traces, no page from somebody else's server.
const nothingElse = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** GraphQL over HTTP at /graphql, by GET and POST. */
export async function addGraphqlRoute<Context extends BaseContext>(
  app: FastifyInstance,
  parts: GraphqlParts<Context>,
): Promise<void> {
  const apollo = createApollo(app, parts);
  await apollo.start();
  // Runs when the last request has been answered.
  app.addHook('onClose', () => apollo.stop());
  await app.register(async (scope) => {
    scope.addHook('preHandler', pageOrAnswer(parts.page));
    await scope.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET', 'POST'], context: parts.context });
  });
}

function pageOrAnswer(page: QueryPage | undefined): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (request.method === 'GET' && page?.wants(request)) await page.send(request, reply);
  };
}

function createApollo<Context extends BaseContext>(
  app: FastifyInstance,
  { schema, plugins, stringifyResult }: GraphqlParts<Context>,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    plugins: [...nothingElse, legacyStatusPlugin, ...plugins],
    formatError: maskErrors(app.log),
    logger: quietLogger(app),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Clients could fill the cache with operations that nobody asks again.
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: 1000 },
    ...(stringifyResult ? { stringifyResult } : {}),
    stopOnTerminationSignals: false,
  });
}

// Apollo's own messages carry texts of errors; faults are logged without values.
function quietLogger({ log }: FastifyInstance) {
  const as = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) => {
    log[level]({ fault: faultOf(message instanceof Error ? message : new Error(String(message))) }, 'graphql server');
  };
  return { debug: as('debug'), info: as('info'), warn: as('warn'), error: as('error') };
}
