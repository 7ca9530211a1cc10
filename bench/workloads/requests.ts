import { readFileSync } from 'node:fs';
import type { ContestantName } from '../contestants/contestant.js';
import type { Request } from '../http-connection.js';

const json = { 'content-type': 'application/json' };

/** What the answers of all contestants start with when nothing went wrong. */
export const beginnings: Readonly<Record<ContestantName, string>> = {
  sql: '{"data":',
  postgraphile: '{"data":',
  hub: '{"data":',
};

/** The text of an operation in bench/operations/. */
export function operation(file: string): string {
  return readFileSync(new URL(`../operations/${file}`, import.meta.url), 'utf8');
}

/** A question to the hand-written server, or a GraphQL operation for one of the others. */
export function jsonRequest(path: string, body: unknown): Request {
  return { path, headers: json, body: JSON.stringify(body) };
}

export function graphqlRequest(query: string, variables: Readonly<Record<string, unknown>>): Request {
  return jsonRequest('/graphql', { query, variables });
}
