import { z } from 'zod';
import type { OwnOperation } from '../../schema/access/request-context.js';
import { HubError, messageOf } from '../errors.js';

const answerSchema = z.object({ data: z.unknown(), errors: z.undefined().optional() });

/** Asks the server that has the embedded database open an operation of the hub's own. */
export async function fetchAnswer<Answer, Variables extends object>(
  url: string,
  operation: OwnOperation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const body = JSON.stringify({ query: operation.toString(), variables });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body }).catch((error: unknown) => {
    const message = `The server at ${url} does not answer (${messageOf(error)}); see whether it still runs.`;
    throw new HubError('SERVICE_UNAVAILABLE', message, { cause: error });
  });
  const answer = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new HubError('SERVICE_UNAVAILABLE', `${url}/graphql refused a question of the hub's own.`);
  // The server answers an operation as the schema that it was generated from.
  return answer.data.data as Answer;
}
