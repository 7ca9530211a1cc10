import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Permission, type Viewer } from '../../schema/access/viewer.js';
import { bundleFormats, type BundleFormat } from '../../schema/bundles/print-bundle.js';
import { Refusal, RefusalCode } from '../../schema/errors.js';
import type { Database } from '../database/database.js';
import type { Selection } from './choose-nodes.js';
import { exportBundle, type ExportOptions } from './export-bundle.js';

export interface ExportRoutesOptions {
  readonly database: Database;
  readonly viewerOf: (request: FastifyRequest) => Viewer | Promise<Viewer>;
}

const wants = z.strictObject({
  register: z.string().min(1).optional(),
  organisation: z.string().min(1).optional(),
  all: z.literal('true', 'give true').optional(),
  format: z.enum(bundleFormats, 'give yaml or json').default('yaml'),
  references: z.enum(['true', 'false'], 'give true or false').default('true'),
});

/**
 * `GET /exports?register=CODE|organisation=CODE|all=true&format=yaml|json&references=true|false`: a bundle as a file.
 * Without references it leaves out what lies outside the selection.
 */
export function registerExports(app: FastifyInstance, { database, viewerOf }: ExportRoutesOptions): void {
  app.get('/exports', async (request, reply) => {
    const viewer = await viewerOf(request);
    if (!viewer.permissions.has(Permission.EXPORT)) return refuseViewer(reply);
    try {
      const wanted = wantedBy(request.query);
      const text = await exportBundle({ database, viewer }, wanted);
      return await send(reply, wanted, text);
    } catch (error) {
      if (error instanceof Refusal) return refuse(reply, error);
      throw error;
    }
  });
}

function wantedBy(query: unknown): ExportOptions {
  const parsed = wants.safeParse(query);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => [...path, message].join(': '));
    throw new Refusal(
      RefusalCode.BAD_USER_INPUT,
      `${problems.join('; ')}. The address takes register, organisation or all, format and references.`,
    );
  }
  const { register, organisation, all, format, references } = parsed.data;
  const selections = [register && { register }, organisation && { organisation }, all && { all: true as const }];
  const [selection, ...others] = selections.filter((each) => each !== undefined && each !== '');
  if (selection && others.length === 0) return { selection, format, withReferences: references === 'true' };
  throw new Refusal(
    RefusalCode.BAD_USER_INPUT,
    'Say what to export: exactly one of register, organisation and all, as in ?register=oomi-customers.',
  );
}

const types: Readonly<Record<BundleFormat, string>> = { yaml: 'application/yaml', json: 'application/json' };

function send(reply: FastifyReply, { selection, format }: ExportOptions, text: string): FastifyReply {
  return reply
    .type(`${types[format]}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${fileNameOf(selection)}.${format}"`)
    .send(text);
}

// A code holds nothing but letters, digits, hyphens and slashes once it has been found.
function fileNameOf(selection: Selection): string {
  if ('all' in selection) return 'seloste';
  return ('register' in selection ? selection.register : selection.organisation).replaceAll('/', '-');
}

const statuses: Readonly<Record<string, number>> = { [RefusalCode.NOT_FOUND]: 404, [RefusalCode.UNWRITABLE]: 422 };

function refuse(reply: FastifyReply, { message, extensions: { code } }: Refusal): FastifyReply {
  return reply.code(statuses[String(code)] ?? 400).send({ errors: [{ message, extensions: { code } }] });
}

function refuseViewer(reply: FastifyReply): FastifyReply {
  const message = 'You may not export: ask for the permission EXPORT.';
  return reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
}
