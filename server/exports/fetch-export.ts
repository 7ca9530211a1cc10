import { z } from 'zod';
import { Refusal, RefusalCode } from '../../schema/errors.js';
import { HubError, messageOf } from '../errors.js';
import type { ExportOptions } from './export-bundle.js';

const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).min(1),
});

/** Asks the server that has the embedded database open for an export. */
export async function fetchExport(url: string, options: ExportOptions): Promise<string> {
  const address = `${url}/exports?${queryOf(options)}`;
  const response = await fetch(address).catch((error: unknown) => {
    throw unavailable(`The server at ${url} does not answer (${messageOf(error)}); see whether it still runs.`, error);
  });
  const text = await response.text();
  if (response.ok) return text;
  throw refusalOf(text) ?? unavailable(`${address} did not export: it answers with status ${response.status}.`);
}

function queryOf({ selection, format, withReferences }: ExportOptions): string {
  const chosen = Object.fromEntries(Object.entries(selection).map(([key, value]) => [key, String(value)]));
  return new URLSearchParams({ ...chosen, format, references: String(withReferences) }).toString();
}

const codes: Readonly<Record<string, RefusalCode>> = RefusalCode;

function refusalOf(text: string): Error | undefined {
  const refused = refusalSchema.safeParse(parsed(text));
  const [error] = refused.data?.errors ?? [];
  if (!error) return undefined;
  const code = codes[error.extensions.code];
  return code ? new Refusal(code, error.message) : unavailable(error.message);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const unavailable = (message: string, cause?: unknown): HubError =>
  new HubError('SERVICE_UNAVAILABLE', message, { cause });
