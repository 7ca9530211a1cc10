import type { FormattedExecutionResult } from 'graphql';

/** The data of a response as the JSON text that the database has given. */
export class ResponseText {
  // Apollo takes a response's data for an object by key.
  [key: string]: unknown;

  constructor(readonly json: string) {}
}

/** How Apollo turns a response into its body: the text goes in as it stands. */
export function stringifyResponse(result: FormattedExecutionResult): string {
  const { data } = result;
  return data instanceof ResponseText ? `{"data":${data.json}}\n` : `${JSON.stringify(result)}\n`;
}
