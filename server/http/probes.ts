import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';

const readyMilliseconds = 2_000;

/** /livez: the process runs. /readyz: it can also answer questions, because its database does. */
export function addProbes(app: FastifyInstance, database: Pick<Database, 'ping'>): void {
  const options = { logLevel: 'warn' } as const;
  app.get('/livez', options, () => ({ status: 'alive' }));
  app.get('/readyz', options, async (_request, reply) => {
    if (await answers(database)) return { status: 'ready' };
    return reply.code(503).send({ status: 'waiting for the database' });
  });
}

async function answers(database: Pick<Database, 'ping'>): Promise<boolean> {
  const limit = new AbortController();
  const tooLate = pause(readyMilliseconds, false, { signal: limit.signal }).catch(() => false);
  const ping = database.ping().then(
    () => true,
    () => false,
  );
  const isReady = await Promise.race([ping, tooLate]);
  limit.abort();
  return isReady;
}
