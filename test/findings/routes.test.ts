import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localViewer, Permission } from '../../schema/access/viewer.js';
import fastify, { type FastifyInstance } from 'fastify';
import { buildHubSchema } from '../../schema/build-schema.js';
import { registerCheck } from '../../server/check/routes.js';
import { PlannedHub } from '../../server/read-plan/planned-hub.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type Page, type TestHub } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);

afterAll(() => hub.close());

const get = (query: string): Promise<Page> => hub.get(`/findings?lawAsOf=2026-11-29&${query}`);

describe('GET /findings', () => {
  test('refuses who may not read records', async () => {
    const permissions = new Set(Object.values(Permission).filter((each) => each !== Permission.READ_RECORDS));
    const app: FastifyInstance = fastify();
    const planned = new PlannedHub(hub.database, await buildHubSchema());
    registerCheck(app, { hub: planned, viewerOf: () => ({ ...localViewer, permissions }) });
    const { statusCode, body } = await app.inject({ method: 'GET', url: '/findings' });
    expect([statusCode, JSON.parse(body)]).toEqual([
      403,
      { error: { code: 'FORBIDDEN', message: expect.stringContaining('READ_RECORDS') } },
    ]);
    await app.close();
  });

  test.each([
    ['format=xml', 400, 'give text, json, csv, sarif or ndjson'],
    ['severities=grave', 400, 'give high, medium, low'],
    ['what=this', 400, 'The address takes format, language'],
    ['register=nothing', 404, 'no register has the code'],
    ['rules=no-such-rule', 404, 'no-such-rule'],
    ['register=oomi-customers&organisation=oomi', 400, 'a register or an organisation'],
  ])('refuses %s', async (query, status, text) => {
    const page = await get(query);
    expect([page.status, page.body]).toEqual([status, expect.stringContaining(text)]);
  });

  test('gives the same findings in every format, as many as GraphQL counts', async () => {
    const { findings } = (await hub.ask(
      '{ findings(filter: { register: "oomi-customers" }, lawAsOf: "2026-11-29", first: 1) { totalCount } }',
    )) as { findings: { totalCount: number } };
    const [json, ndjson, csv] = await Promise.all(
      ['json', 'ndjson', 'csv'].map((format) => get(`register=oomi-customers&language=sv&format=${format}`)),
    );
    const lines = JSON.parse(json?.body ?? '') as readonly object[];
    expect(lines).toHaveLength(findings.totalCount);
    expect(
      (ndjson?.body ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual(lines);
    expect((csv?.body ?? '').trimEnd().split('\r\n')).toHaveLength(lines.length + 1);
    expect([json?.type, csv?.type]).toEqual(['application/json; charset=utf-8', 'text/csv; charset=utf-8']);
  });
});
