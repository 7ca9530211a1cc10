import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { auditServer } from 'graphql-http';
import { createApp } from '../../server/http/app.js';
import { smallSchema } from './small-hub.js';

let app: FastifyInstance;
let url: string;
let ping: () => Promise<void> = async () => undefined;
const log: string[] = [];

beforeAll(async () => {
  app = await createApp({
    config: { logLevel: 'info' },
    database: { ping: () => ping() },
    logTarget: { write: (line) => log.push(line) },
    schema: smallSchema(),
    plugins: [],
    context: async () => ({}),
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => app.close());

async function ask(body: string, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
  });
  return { status: response.status, body: await response.json() };
}

const query = (text: string) => JSON.stringify({ query: text });

describe('the server', () => {
  test('passes all 61 audits of GraphQL over HTTP', async () => {
    const fetchFn = (address: string, init?: RequestInit) =>
      fetch(address, { ...init, headers: { ...(init?.headers as object), 'apollo-require-preflight': 'true' } });
    const results = await auditServer({ url: `${url}/graphql`, fetchFn });
    expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
    expect(results).toHaveLength(61);
  });

  test('answers an unexpected error by its id, and writes neither stack nor values to anybody', async () => {
    const { status, body } = await ask(query('{ broken }'));
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: { broken: null },
        errors: [
          {
            message: expect.stringMatching(/^Internal error [0-9a-f]{8}$/),
            locations: [{ line: 1, column: 3 }],
            path: ['broken'],
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
      },
    });
    const id = /[0-9a-f]{8}/.exec(JSON.stringify(body))?.[0] ?? 'none';
    const line = log.find((text) => text.includes(id));
    expect(line).toContain('small-hub');
    expect(log.join()).not.toMatch(/Maija|example\.fi/);
  });

  test('passes an expected error on as it is', async () => {
    const { body } = await ask(query('{ refused }'));
    expect(body).toMatchObject({
      errors: [{ message: 'Purpose is used by 3 activities; replace it first.', extensions: { code: 'IN_USE' } }],
    });
  });

  test('logs method, route, status and time of a request, and nothing that names a person', async () => {
    log.length = 0;
    await fetch(`${url}/graphql?query={hello(name:"Maija")}`, {
      headers: { 'x-name': 'Maija', 'apollo-require-preflight': '1' },
    });
    await fetch(`${url}/people/Maija?name=Maija`);
    await ask('{"query":"Maija');
    expect(log.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ method: 'GET', route: '/graphql', status: 200, reqId: expect.any(String) }),
      expect.objectContaining({ method: 'GET', route: 'none', status: 404, milliseconds: expect.any(Number) }),
      expect.objectContaining({ method: 'POST', route: '/graphql', status: 400 }),
    ]);
    expect(log.join()).not.toMatch(/Maija|127\.0\.0\.1/);
  });

  test.each([
    ['a body over 1 MB', query('#'.repeat(1_048_576)), {}, 413, /larger than the 1 MB this address takes/],
    ['a body that is not JSON', '{"query":', {}, 400, /The body is not JSON/],
    ['a body that is XML', '<a/>', { 'content-type': 'application/xml' }, 415, /content-type: application\/json/],
    ['a list of operations', `[${query('{ hello }')}]`, {}, 400, /batching disabled/],
    ['an endless operation', query(`{ ${'hello '.repeat(1000)} }`), {}, 400, /1000 tokens/],
    ['a simple request', query('{ hello }'), { 'content-type': 'text/plain' }, 400, /CSRF/],
  ])('refuses %s', async (_name, body, headers, status, message) => {
    const answer = await ask(body, headers);
    expect(answer).toEqual({
      status,
      body: expect.objectContaining({ errors: [expect.objectContaining({ message: expect.stringMatching(message) })] }),
    });
    expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules/);
  });

  test.each(['a b[', ':x'])('refuses the Host header "%s"', async (host) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host },
      payload: { query: '{ hello }' },
    });
    expect([response.statusCode, response.json()]).toEqual([
      400,
      { errors: [{ message: expect.stringContaining('Host header'), extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test('says at any other address where it answers', async () => {
    const response = await fetch(`${url}/graphq`);
    expect([response.status, await response.json()]).toEqual([
      404,
      { errors: [{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });
});

describe('the probes', () => {
  const status = async (path: string) => (await fetch(url + path)).status;

  test('say that the server is alive, and ready as long as the database answers', async () => {
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200]);
    ping = () => Promise.reject(new Error('gone'));
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
  });

  test('wait two seconds for the database, no longer', async () => {
    ping = () => new Promise(() => undefined);
    const since = Date.now();
    expect(await status('/readyz')).toBe(503);
    expect(Date.now() - since).toBeLessThan(2500);
  });
});
