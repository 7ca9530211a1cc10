import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { prefersHtml } from './accept.js';
import { readPageFile, type PageFile } from './page-files.js';
import { readSavedOperations } from './saved-operations.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Folder of the built query page. */
    graphiqlFolder: string;
  }
}

// Monaco writes style elements and attributes; nothing else needs an exception.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt = 'The query page is not built. Run: npm run build\n';

/** Serves the query page's files and the saved operations; GET /graphql itself belongs to the GraphQL route. */
export function registerGraphiql(app: FastifyInstance, options: { root: string }): void {
  app.decorate('graphiqlFolder', path.join(options.root, 'dist', 'graphiql'));
  app.get<{ Params: { name: string } }>('/graphql/assets/:name', async (request, reply) => {
    const file = await readPageFile(app.graphiqlFolder, request.params.name);
    if (file !== null) return sendFile(request, reply, file);
    return sendText(reply, 404, 'There is no such file of the query page; open /graphql instead.\n');
  });
  app.get('/graphql/operations.json', async (_request, reply) => {
    const operations = await readSavedOperations(path.join(options.root, 'examples', 'operations'));
    return reply.header('cache-control', 'no-cache').send(operations);
  });
}

/** Whether GET /graphql comes from a person's browser: it wants HTML, and asks no query. */
export function wantsGraphiql(request: FastifyRequest): boolean {
  const { searchParams } = new URL(request.url, 'http://localhost');
  return prefersHtml(request.headers.accept ?? '') && !searchParams.has('query');
}

/** Answers with the query page, or with what to do when it is not built. */
export async function sendGraphiql(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('vary', 'accept');
  const page = await readPageFile(request.server.graphiqlFolder, 'index.html');
  if (page === null) return sendText(reply, 503, notBuilt);
  return sendFile(request, reply, page);
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: PageFile): FastifyReply {
  reply.headers({
    'cache-control': file.cacheControl,
    // Workers obey the policy of their own response, so every file carries it.
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-opener-policy': 'same-origin',
    etag: file.etag,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  return reply.type(file.contentType).send(file.content);
}

function sendText(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(text);
}
