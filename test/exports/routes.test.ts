import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { localViewer, type Viewer } from '../../schema/access/viewer.js';
import { fetchExport } from '../../server/exports/fetch-export.js';
import { registerExports } from '../../server/exports/routes.js';
import { addRequestErrors } from '../../server/http/request-errors.js';
import { openImportHub, type ImportHub } from '../imports/import-hub.js';
import { openingTimeout } from '../support/hub.js';
import { bringIn, exportOf } from './export-hub.js';

let hub: ImportHub;
let app: FastifyInstance;
let url: string;
let viewer: Viewer = localViewer;

beforeAll(async () => {
  hub = await openImportHub();
  await bringIn(
    hub,
    'language: fi\ncustodian: oomi\norganisations: { oomi: { name: Ä } }\nregisters: { r: { name: R } }',
  );
  app = fastify();
  addRequestErrors(app);
  registerExports(app, { database: hub.database, viewerOf: () => viewer });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
}, openingTimeout);

afterAll(async () => {
  await app.close();
  await hub.close();
});

const refused = (code: string, message: unknown) => ({ errors: [{ message, extensions: { code } }] });

async function get(query: string): Promise<{ status: number; body: unknown }> {
  const { statusCode, body } = await app.inject({ method: 'GET', url: `/exports${query}` });
  return { status: statusCode, body: JSON.parse(body) };
}

describe('GET /exports', () => {
  test('tells one who may not', async () => {
    viewer = { name: 'reader', permissions: new Set() };
    const message = 'You may not export: ask for the permission EXPORT.';
    expect(await get('?all=true')).toEqual({ status: 403, body: refused('FORBIDDEN', message) });
    viewer = localViewer;
  });

  test.each([
    ['nothing to export', '', /exactly one of register, organisation and all/],
    ['two things', '?register=r&all=true', /exactly one of register, organisation and all/],
    ['a thing twice', '?register=r&register=s', /^register: /],
    ['an unknown format', '?register=r&format=xml', /^format: give yaml or json\. The address takes/],
    ['an unknown word', '?registers=r', /registers/],
    ['not all', '?all=false', /^all: give true/],
  ])('refuses %s', async (_name, query, message) => {
    expect(await get(query)).toEqual({ status: 400, body: refused('BAD_USER_INPUT', expect.stringMatching(message)) });
  });

  test('refuses an unknown code', async () => {
    const body = refused('NOT_FOUND', 'No organisation has the code "omi". Did you mean "oomi"?');
    expect(await get('?organisation=omi')).toEqual({ status: 404, body });
  });

  test.each(['yaml', 'json'] as const)('sends a file of %s', async (format) => {
    const { statusCode, headers, body } = await app.inject({
      method: 'GET',
      url: `/exports?register=r&format=${format}`,
    });
    expect([statusCode, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      `application/${format}; charset=utf-8`,
      `attachment; filename="r.${format}"`,
    ]);
    expect(body).toBe(await exportOf(hub, { register: 'r' }, { format }));
  });

  test('is what the command asks while a server runs', async () => {
    const options = { format: 'yaml', withReferences: false } as const;
    const text = await exportOf(hub, { all: true }, options);
    expect(await fetchExport(url, { ...options, selection: { all: true } })).toBe(text);
    await expect(fetchExport(url, { ...options, selection: { register: 'nowhere' } })).rejects.toMatchObject({
      message: 'No register has the code "nowhere".',
      extensions: { code: 'NOT_FOUND' },
    });
    await expect(fetchExport('http://127.0.0.1:1', { ...options, selection: { all: true } })).rejects.toThrow(
      'The server at http://127.0.0.1:1 does not answer',
    );
  });
});
