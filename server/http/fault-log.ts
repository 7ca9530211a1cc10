import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { codeOf, messageOf } from '../errors.js';

/** Where faults are written: the server's structured log. */
export type FaultLog = Pick<FastifyBaseLogger, 'error'>;

/** The fields of errors that a log may have. */
interface Fault {
  readonly name?: unknown;
  readonly stack?: unknown;
  readonly constraint?: unknown;
  readonly cause?: unknown;
}

/** Writes down what should not have happened and gives the id under which it is found in the log. */
export function logFault(log: FaultLog, error: unknown): string {
  const faultId = randomUUID().slice(0, 8);
  log.error({ faultId, fault: faultOf(error) }, 'internal error');
  return faultId;
}

/** What a log may tell of an error: what broke and where, without the values it broke on. */
export function faultOf(error: unknown): Record<string, unknown> {
  if (typeof error !== 'object' || error === null) return { name: typeof error };
  const { name, stack, constraint, cause }: Fault = error;
  return {
    name,
    code: codeOf(error),
    message: withoutValues(messageOf(error)),
    constraint,
    stack: framesOf(stack),
    cause: cause === undefined ? undefined : faultOf(cause),
  };
}

// Databases and parsers quote the value they choke on, and a value may be personal data.
function withoutValues(message: string): string {
  return message.replace(/"[^"]*"|'[^']*'|`[^`]*`|\{.*\}|\[.*\]|\(.*\)|\S*@\S*|\d{4,}/gs, '…').slice(0, 300);
}

// The first lines of a stack repeat the message.
function framesOf(stack: unknown): string[] {
  const lines = (typeof stack === 'string' ? stack : '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, 12);
}
