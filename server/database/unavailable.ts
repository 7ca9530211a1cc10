import { codeOf, HubError, messageOf } from '../errors.js';

/** The database went away while the hub was running; GraphQL answers with the code and status below. */
export class DatabaseUnavailable extends HubError {
  override readonly name = 'DatabaseUnavailable';
  readonly extensions = { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } };

  constructor(cause: unknown, message = 'The database cannot be reached just now; try again in a moment.') {
    super('SERVICE_UNAVAILABLE', message, { cause });
  }
}

/** A lost COMMIT leaves open whether it happened. */
export const unknownOutcome =
  'The database was lost while saving; look whether the change is there before you try again.';

const networkCodes = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT',
]); // prettier-ignore

// Shut down by the administrator, crashed, starting up, too many connections.
const serverCodes = new Set(['57P01', '57P02', '57P03', '53300']);

// The driver gives these no code. (08P01, of the class of lost connections, tells of a wrong statement.)
const driverMessages =
  /connection terminated|timeout exceeded when trying to connect|not queryable|query read timeout/i;

/** Whether the error tells of a lost or refused connection, not of a wrong statement. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  const code = codeOf(error);
  if (code !== undefined && (networkCodes.has(code) || serverCodes.has(code) || /^08(?!P01)...$/.test(code)))
    return true;
  return driverMessages.test(messageOf(error));
}

/** The error to pass on: a lost connection becomes DatabaseUnavailable, anything else stays as it is. */
export function asUnavailable(error: unknown, message?: string): unknown {
  if (error instanceof DatabaseUnavailable || !isConnectionLost(error)) return error;
  return new DatabaseUnavailable(error, message);
}
