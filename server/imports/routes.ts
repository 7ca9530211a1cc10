import multipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Permission, type Viewer } from '../../schema/access/viewer.js';
import type { Database } from '../database/database.js';
import { megabyte } from './decode.js';
import { importBundles } from './import-bundles.js';
import { limits, readUpload, UploadRefused } from './upload.js';

export interface ImportRoutesOptions {
  readonly database: Database;
  readonly viewerOf: (request: FastifyRequest) => Viewer | Promise<Viewer>;
}

/**
 * `POST /imports?dryRun=true|false`: bundles as multipart/form-data, each in a field `files`, and `reason` if wanted.
 * Answers 200 with the report, 422 with a report of the mistakes. A request must carry the header `x-seloste-import`
 * (or `apollo-require-preflight`) with any value: a page of another site cannot send one without asking first.
 */
export async function registerImports(
  app: FastifyInstance,
  { database, viewerOf }: ImportRoutesOptions,
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, { limits, preservePath: true });
    scope.setErrorHandler<FastifyError>((error, _request, reply) => answerRefusal(error, reply));
    scope.post('/imports', { bodyLimit: limits.files * limits.fileSize }, async (request, reply) => {
      const viewer = await viewerOf(request);
      refuseUnlessAllowed(request, viewer);
      const dryRun = dryRunOf(request);
      const { files, reason } = await readUpload(request);
      const report = await importBundles({ database, viewer, files, dryRun, reason, now: new Date() });
      return reply.code(report.errors.length === 0 ? 200 : 422).send(report);
    });
  });
}

function refuseUnlessAllowed({ headers }: FastifyRequest, viewer: Viewer): void {
  if (headers['x-seloste-import'] === undefined && headers['apollo-require-preflight'] === undefined) {
    throw new UploadRefused(
      400,
      'PREFLIGHT_REQUIRED',
      'The header "x-seloste-import: 1" is missing: send it, so that no other site can import through your browser.',
    );
  }
  if (!viewer.permissions.has(Permission.IMPORT)) {
    throw new UploadRefused(403, 'FORBIDDEN', 'You may not import: ask for the permission IMPORT.');
  }
}

function dryRunOf({ query }: FastifyRequest): boolean {
  const given: unknown = (query as Readonly<Record<string, unknown>>).dryRun ?? 'false';
  if (given === 'true') return true;
  if (given === 'false') return false;
  throw new UploadRefused(400, 'BAD_USER_INPUT', `dryRun is "${String(given)}": write dryRun=true or dryRun=false.`);
}

const refusals: Readonly<Record<string, readonly [number, string]>> = {
  FST_REQ_FILE_TOO_LARGE: [
    413,
    `A file is larger than ${limits.fileSize / megabyte} MB: split it into several and import them together.`,
  ],
  FST_FILES_LIMIT: [413, `There are more than ${limits.files} files: import them in several requests.`],
  FST_PARTS_LIMIT: [413, `There are too many parts: send at most ${limits.files} files and a reason.`],
  FST_FIELDS_LIMIT: [413, 'There are too many fields: send files, and a reason if wanted.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'Send the bundles as multipart/form-data, each in a field "files".'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'Send the bundles as multipart/form-data, each in a field "files".'],
  FST_ERR_CTP_EMPTY_TYPE: [415, 'Send the bundles as multipart/form-data, each in a field "files".'],
};

function answerRefusal(error: FastifyError, reply: FastifyReply): FastifyReply {
  if (error instanceof UploadRefused) return refuse(reply, error.status, error);
  const [status, message] = refusals[error.code] ?? [];
  // Anything else is told, or logged and masked, as everywhere.
  if (status === undefined || message === undefined) throw error;
  return refuse(reply, status, { code: error.code, message });
}

function refuse(
  reply: FastifyReply,
  status: number,
  { code, message }: { readonly code: string; readonly message: string },
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
