import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { localViewer, type Viewer } from '../../schema/access/viewer.js';
import { addRequestErrors } from '../../server/http/request-errors.js';
import { registerImports } from '../../server/imports/routes.js';
import { sendToServer } from '../../server/imports/send.js';
import { filesOf, openImportHub, type Files, type ImportHub } from './import-hub.js';

let hub: ImportHub;
let app: FastifyInstance;
let url: string;
let viewer: Viewer = localViewer;

beforeAll(async () => {
  hub = await openImportHub();
  app = fastify({ bodyLimit: 1_048_576 });
  addRequestErrors(app);
  await registerImports(app, { database: hub.database, viewerOf: () => viewer });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await app.close();
  await hub.close();
});

const good = 'language: fi\norganisations: { a: { name: A } }\n';
const preflight = { 'x-seloste-import': '1' };

function formOf(files: Files, field = 'files'): FormData {
  const form = new FormData();
  for (const { name, bytes } of filesOf(files)) form.append(field, new Blob([new Uint8Array(bytes)]), name);
  return form;
}

async function post(
  body: FormData | string,
  { headers = preflight, query = '' }: { headers?: Record<string, string>; query?: string } = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/imports${query}`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.json() };
}

const refused = (message: unknown) => ({ errors: [{ message, extensions: { code: expect.any(String) } }] });

describe('POST /imports', () => {
  test('tells one who may not', async () => {
    viewer = { name: 'reader', permissions: new Set() };
    expect(await post(formOf({ 'a.yaml': good }))).toEqual({
      status: 403,
      body: refused('You may not import: ask for the permission IMPORT.'),
    });
    viewer = localViewer;
    expect(await hub.rowCounts()).toEqual({});
  });

  test.each<[string, FormData | string, { headers?: Record<string, string>; query?: string }, number, RegExp]>([
    ['without the header', formOf({ 'a.yaml': good }), { headers: {} }, 400, /x-seloste-import: 1/],
    ['JSON', '{}', { headers: { ...preflight, 'content-type': 'application/json' } }, 415, /multipart\/form-data/],
    ['YAML', good, { headers: { ...preflight, 'content-type': 'application/yaml' } }, 415, /multipart\/form-data/],
    ['nothing', new FormData(), {}, 400, /There is no file/],
    [
      'a file in another field',
      formOf({ 'a.yaml': good }, 'file'),
      {},
      400,
      /in the field "file": send files in the field "files"/,
    ],
    ['an unclear dryRun', formOf({ 'a.yaml': good }), { query: '?dryRun=yes' }, 400, /dryRun is "yes"/],
    ['a file over 20 MB', formOf({ 'a.yaml': new Uint8Array(20 * 1_048_576 + 1) }), {}, 413, /larger than 20 MB/],
    [
      '51 files',
      formOf(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`${at}.yaml`, good]))),
      {},
      413,
      /more than 50 files/,
    ],
  ])('refuses %s', async (_name, body, options, status, message) => {
    expect(await post(body, options)).toEqual({ status, body: refused(expect.stringMatching(message)) });
    expect(await hub.rowCounts()).toEqual({});
  });

  test('answers 422 with every mistake', async () => {
    const { status, body } = await post(formOf({ 'a.yaml': 'language: fi\norganisations: { a: {} }\n', 'b.yaml': '' }));
    expect([status, body]).toEqual([
      422,
      {
        dryRun: false,
        revision: null,
        counts: { created: 0, updated: 0, unchanged: 0, failed: 2 },
        rows: [],
        errors: [
          {
            file: 'a.yaml',
            line: 2,
            column: 18,
            path: 'organisations.a.name',
            code: 'MISSING_FIELD',
            message: 'name is missing (Registered name): add it.',
          },
          {
            file: 'b.yaml',
            line: 1,
            column: 1,
            path: '',
            code: 'FILE_EMPTY',
            message: 'b.yaml is empty (0 bytes): was it saved?',
          },
        ],
      },
    ]);
  });

  test('tries out, then imports, then finds nothing to do', async () => {
    const padded = `${good}# ${'x'.repeat(2_000_000)}\n`;
    const row = { file: 'a.yaml', kind: 'Organisation', code: 'a', changes: [] };
    const dry = await post(formOf({ 'a.yaml': padded }), { query: '?dryRun=true' });
    expect(dry).toEqual({
      status: 200,
      body: {
        dryRun: true,
        revision: null,
        counts: { created: 1, updated: 0, unchanged: 0, failed: 0 },
        rows: [{ ...row, result: 'CREATED' }],
        errors: [],
      },
    });
    expect(await hub.rowCounts()).toEqual({});
    const form = formOf({ 'a.yaml': padded });
    form.append('reason', 'Because');
    expect(await post(form, { headers: { 'apollo-require-preflight': '1' } })).toMatchObject({
      status: 200,
      body: { revision: 1 },
    });
    expect(await hub.query('select reason from revision')).toEqual([{ reason: 'Because' }]);
    expect(await post(formOf({ 'a.yaml': good }))).toMatchObject({
      status: 200,
      body: { revision: null, rows: [{ ...row, result: 'UNCHANGED' }] },
    });
  });

  test('is what the command sends its files to', async () => {
    const report = await sendToServer(url, filesOf({ 'folder/c.yaml': good.replace('name: A', 'name: C') }), {
      dryRun: true,
      reason: undefined,
    });
    expect(report.rows).toEqual([
      {
        file: 'folder/c.yaml',
        kind: 'Organisation',
        code: 'a',
        result: 'UPDATED',
        changes: [{ field: 'name.fi', from: 'A', to: 'C' }],
      },
    ]);
    viewer = { name: 'reader', permissions: new Set() };
    await expect(sendToServer(url, [], { dryRun: true, reason: undefined })).rejects.toThrow('You may not import');
    viewer = localViewer;
  });

  test('keeps no reason that nobody could read', async () => {
    const form = formOf({ 'a.yaml': good });
    form.append('reason', 'A\u202eB');
    expect(await post(form)).toEqual({ status: 400, body: refused(expect.stringContaining('U+202E')) });
  });

  test('gives two files of one name names of their own', async () => {
    const form = formOf({ 'a.yaml': '' });
    form.append('files', new Blob(['']), 'a.yaml');
    expect(await post(form)).toMatchObject({
      status: 422,
      body: { errors: [{ file: 'a.yaml' }, { file: 'a.yaml (2)' }] },
    });
  });
});
