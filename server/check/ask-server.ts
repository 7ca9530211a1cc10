import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { Refusal, RefusalCode } from '../../schema/errors.js';
import type { CheckLine } from '../../schema/finding/check-line.js';
import { HubError, messageOf } from '../errors.js';

const refusalSchema = z.object({ error: z.object({ code: z.enum(RefusalCode), message: z.string() }) });

/** Lines that are handed on at once. */
const handful = 500;

/** Asks the server that has the embedded database open for a check. */
export async function* askServer(
  url: string,
  query: Readonly<Record<string, string>>,
): AsyncGenerator<readonly CheckLine[]> {
  const address = `${url}/findings?${new URLSearchParams({ ...query, format: 'ndjson' }).toString()}`;
  const response = await fetch(address).catch((error: unknown) => {
    const message = `The server at ${url} does not answer (${messageOf(error)}); see whether it still runs.`;
    throw new HubError('SERVICE_UNAVAILABLE', message, { cause: error });
  });
  if (!response.ok) throw await refusalOf(response, address);
  if (!response.body) return;
  let lines: CheckLine[] = [];
  for await (const text of createInterface({ input: Readable.fromWeb(response.body) })) {
    lines.push(JSON.parse(text) as CheckLine);
    if (lines.length < handful) continue;
    yield lines;
    lines = [];
  }
  yield lines;
}

async function refusalOf(response: Response, address: string): Promise<Error> {
  const refused = refusalSchema.safeParse(await response.json().catch(() => undefined));
  if (refused.success) return new Refusal(refused.data.error.code, refused.data.error.message);
  return new HubError('SERVICE_UNAVAILABLE', `${address} did not answer: its status is ${response.status}.`);
}
