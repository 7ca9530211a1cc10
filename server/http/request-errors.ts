import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HubError } from '../errors.js';
import { logFault } from './fault-log.js';

/** What a client reads when its request was not answered; the shape of a GraphQL answer, at every address. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Answers what no route could: JSON that names the mistake and the way out, or the id of an internal error. */
export function addRequestErrors(app: FastifyInstance): void {
  app.addHook('onRequest', refuseMalformedHost);
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, {
      status: 404,
      code: 'NOT_FOUND',
      message: 'Nothing is at this address; the hub answers at /graphql.',
    }),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => refuse(reply, refusalOf(error, request)));
}

// Addresses are resolved against it further on.
async function refuseMalformedHost(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (URL.canParse(`http://${request.host}/`)) return;
  const message = 'The Host header names no host; send the one that the address was reached by.';
  await refuse(reply, { status: 400, code: 'BAD_REQUEST', message });
}

function refuse(reply: FastifyReply, { status, code, message }: Refusal): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function refusalOf(error: FastifyError, request: FastifyRequest): Refusal {
  if (error instanceof HubError && error.code === 'SERVICE_UNAVAILABLE') {
    return { status: 503, code: error.code, message: error.message };
  }
  const status = error.statusCode ?? 500;
  if (status < 400 || status >= 500) {
    const faultId = logFault(request.log, error);
    return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: `Internal error ${faultId}` };
  }
  return { status, code: error.code, message: wayOut(error, request) };
}

function wayOut(error: FastifyError, request: FastifyRequest): string {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return `The body is larger than the ${megabytes(request)} this address takes; send less in one request.`;
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'The body has a type this address does not take; send JSON with "content-type: application/json".';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'The body is not JSON; for a query send {"query": "{ ... }"}.';
    default:
      return error.message;
  }
}

function megabytes(request: FastifyRequest): string {
  const bytes = request.routeOptions.bodyLimit;
  return `${(bytes / 1_048_576).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
