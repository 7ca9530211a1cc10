import type { FastifyInstance } from 'fastify';
import type { LogLevel } from '../config.js';
import { faultOf } from './fault-log.js';

/** Where log lines go; stdout belongs to the answers of commands. */
export interface LogTarget {
  write(line: string): void;
}

/** Structured logs that hold no personal data: never a query, a variable, an address, a header or a URL's query. */
export function logOptions(level: LogLevel, target: LogTarget = process.stderr) {
  // Fastify's own lines would show addresses and messages with values.
  const serializers = { req: () => ({}), res: () => ({}), err: faultForLog };
  return { level, stream: target, serializers };
}

function faultForLog(error: Error) {
  const { name, code, stack, message } = faultOf(error);
  return { type: String(name), code, message: String(message), stack: String(stack) };
}

/** One line for each request that was answered. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        // The pattern, since an address as typed may name a person.
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
}
