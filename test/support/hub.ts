import type { FastifyInstance } from 'fastify';
import { localViewer, type Viewer } from '../../schema/access/viewer.js';
import { readConfig, type LogLevel } from '../../server/config.js';
import type { Database } from '../../server/database/database.js';
import { openDatabase } from '../../server/database/open.js';
import { createApp } from '../../server/http/app.js';
import type { LogTarget } from '../../server/http/request-log.js';
import { hub as seloste } from '../../server/http/hub.js';
import { OperationContext } from '../../server/read-plan/operation-context.js';
import { PlannedHub } from '../../server/read-plan/planned-hub.js';
import { freshDatabase } from './fresh-database.js';
import { createSeed, type Seed } from './seed.js';

export type Variables = Readonly<Record<string, unknown>>;

/** An answer of GraphQL as any client reads it. */
export interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly body: GraphqlBody;
}

/** A page as any client reads it. */
export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The whole hub on an empty database of its own, entered by its front door. */
export interface TestHub {
  /** Sends an operation over HTTP. */
  graphql(query: string, variables?: Variables): Promise<GraphqlAnswer>;
  /** Asks for a page or a file, as a browser does. */
  get(url: string): Promise<Page>;
  /** Opens it to a browser on this machine, and tells its address. */
  listen(): Promise<string>;
  /** The answer to an operation that must succeed. */
  ask(query: string, variables?: Variables): Promise<unknown>;
  /** How many SQL statements the work took, begin and commit apart. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  /** Those statements, of the last count. */
  readonly statements: readonly string[];
  /** What the hub logged: internal errors, and more where a test asks for it. */
  readonly faults: readonly string[];
  readonly log: string[];
  /** Puts nodes into the register. */
  readonly seed: Seed;
  readonly database: Database;
  close(): Promise<void>;
}

export interface TestHubOptions {
  /** Who asks; the local viewer, who may do everything, when not given. */
  readonly viewer?: Viewer;
  /** Connections to PostgreSQL at most. */
  readonly poolSize?: number;
  /** Which lines of the log are kept. */
  readonly logLevel?: LogLevel;
}

/** Milliseconds that opening may take: the first hub of all makes the template of the others. */
export const openingTimeout = 120_000;

/** Opens a hub; `close` it when the tests are done. */
export async function openTestHub(options: TestHubOptions = {}): Promise<TestHub> {
  const { viewer = localViewer, poolSize = 5, logLevel = 'error' } = options;
  const fresh = await freshDatabase();
  const statements: string[] = [];
  const faults: string[] = [];
  const onStatement = (sql: string): void => void statements.push(sql);
  const opening = { ...fresh.place, poolSize, onStatement, entities: seloste.entities, migrate: false };
  const database = await openDatabase(opening);
  const app = await openApp(database, viewer, { logLevel, target: { write: (line) => void faults.push(line) } });
  const door = frontDoor(app);
  return {
    ...door,
    ask: async (query, variables) => {
      const { status, body } = await door.graphql(query, variables);
      if (status === 200 && !body.errors && body.data) return body.data;
      throw new Error(`The hub refused ${query}\n${status} ${JSON.stringify(body, null, 2)}\n${faults.join('')}`);
    },
    countStatements: async (work) => {
      statements.length = 0;
      await work();
      return statements.length;
    },
    statements,
    faults,
    log: faults,
    seed: createSeed(database),
    database,
    close: async () => {
      await app.close();
      await database.close();
      await fresh.remove();
    },
  };
}

async function openApp(
  database: Database,
  viewer: Viewer,
  { logLevel, target: logTarget }: { readonly logLevel: LogLevel; readonly target: LogTarget },
): Promise<FastifyInstance> {
  const config = readConfig({ LOG_LEVEL: logLevel });
  const parts = await seloste.assemble(database, config);
  const planned = new PlannedHub(database, parts.schema);
  return createApp({
    ...parts,
    config,
    database,
    logTarget,
    context: async () => new OperationContext(planned, viewer),
  });
}

function frontDoor(app: FastifyInstance): Pick<TestHub, 'graphql' | 'get' | 'listen'> {
  return {
    graphql: async (query, variables = {}) => {
      const headers = { accept: 'application/graphql-response+json' };
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
      return { status: response.statusCode, body: response.json<GraphqlBody>() };
    },
    get: async (url) => {
      const { statusCode, headers, body } = await app.inject({ method: 'GET', url });
      return { status: statusCode, type: String(headers['content-type']), body };
    },
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
  };
}
