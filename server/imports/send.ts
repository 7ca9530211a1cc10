import { z } from 'zod';
import { HubError, messageOf } from '../errors.js';
import { ProblemCode } from '../../schema/given/problem.js';
import type { ImportFile, ImportReport } from './report.js';

const count = z.number().int();

const reportSchema = z.object({
  dryRun: z.boolean(),
  revision: count.nullable(),
  counts: z.object({ created: count, updated: count, unchanged: count, failed: count }),
  rows: z.array(
    z.object({
      file: z.string(),
      kind: z.string(),
      code: z.string(),
      result: z.enum(['CREATED', 'UPDATED', 'UNCHANGED']),
      changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
  errors: z.array(
    z.object({
      file: z.string(),
      line: count,
      column: count,
      path: z.string(),
      code: z.enum(ProblemCode),
      message: z.string(),
    }),
  ),
});

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Sends files to the server that has the embedded database open, and gives its report. */
export async function sendToServer(
  url: string,
  files: readonly ImportFile[],
  { dryRun, reason }: { dryRun: boolean; reason: string | undefined },
): Promise<ImportReport> {
  const form = new FormData();
  if (reason !== undefined) form.append('reason', reason);
  for (const { name, bytes } of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
  const address = `${url}/imports?dryRun=${String(dryRun)}`;
  const response = await fetch(address, { method: 'POST', body: form, headers: { 'x-seloste-import': '1' } }).catch(
    (error: unknown) => {
      throw new HubError(
        'SERVICE_UNAVAILABLE',
        `The server at ${url} does not answer (${messageOf(error)}); see whether it still runs.`,
        { cause: error },
      );
    },
  );
  return reportOf(await response.json().catch(() => undefined), address);
}

function reportOf(answer: unknown, address: string): ImportReport {
  const report = reportSchema.safeParse(answer);
  if (report.success) return report.data;
  const refused = refusalSchema.safeParse(answer);
  const message = refused.success
    ? refused.data.errors.map((error) => error.message).join(' ')
    : 'it answers something that is no report.';
  throw new HubError('SERVICE_UNAVAILABLE', `${address} did not import: ${message}`);
}
