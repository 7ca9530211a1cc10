import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { localViewer } from '../../schema/access/viewer.js';
import { asViewer } from '../../server/database/as-viewer.js';
import type { Database } from '../../server/database/database.js';
import { openDatabase } from '../../server/database/open.js';
import { messageOf } from '../../server/errors.js';
import { createApp } from '../../server/http/app.js';
import { databaseKind } from '../support/settings.js';
import { layLine, type Line } from './cut-line.js';
import { emptyDatabase } from './places.js';
import { Note, Notes, smallSchema } from './small-hub.js';

const onPostgresql = databaseKind() === 'postgresql' ? describe : describe.skip;

onPostgresql('a PostgreSQL that goes away', () => {
  let place: Awaited<ReturnType<typeof emptyDatabase>>;
  let line: Line;
  let database: Database;
  let app: FastifyInstance;

  const open = (url: string | undefined) =>
    openDatabase({ url, entities: [Note], migrations: [Notes], migrate: true, poolSize: 3 });

  beforeAll(async () => {
    place = await emptyDatabase();
    line = await layLine(place.url ?? '');
    database = await open(line.url);
    app = await createApp({
      config: { logLevel: 'silent' },
      database,
      schema: smallSchema(),
      plugins: [],
      context: async () => ({ database }),
    });
  });

  afterAll(async () => {
    await app.close();
    await database.close();
    await line.cut();
    await place.remove();
  });

  const ready = async () => (await app.inject('/readyz')).statusCode;

  async function ask(): Promise<{ status: number; body: unknown }> {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ one }' } });
    return { status: response.statusCode, body: response.json() };
  }

  const answer = { status: 200, body: { data: { one: 1 } } };
  const refusal = {
    status: 503,
    body: {
      data: { one: null },
      errors: [
        {
          message: 'The database cannot be reached just now; try again in a moment.',
          locations: [{ line: 1, column: 3 }],
          path: ['one'],
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    },
  };

  test('is told by a code and by /readyz, and answers again when it is back', async () => {
    expect([await ask(), await ready()]).toEqual([answer, 200]);
    await line.cut();
    expect([await ask(), await ready()]).toEqual([refusal, 503]);
    await line.mend();
    expect([await ask(), await ready()]).toEqual([answer, 200]);
  });

  test('or ends its connections is noticed by nobody who asks after that', async () => {
    const end = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    await Promise.all([ask(), ask(), ask()]);
    await asViewer(database, localViewer, 'read', (transaction) => transaction.query(end));
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([answer, answer, answer]);
  });

  test('in the middle of a transaction costs that transaction only', async () => {
    const cutWhileWriting = asViewer(database, localViewer, 'write', async (transaction) => {
      await transaction.query(`insert into note values ('a')`);
      await line.cut();
      return transaction.query('select 1');
    });
    await expect(cutWhileWriting).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await line.mend();
    const count = () =>
      asViewer(database, localViewer, 'read', (transaction) => transaction.query('select count(*) as n from note'));
    expect(await count()).toEqual([{ n: 0 }]);
  });

  test('while saving leaves open whether it was saved, and says so', async () => {
    const cutBeforeCommit = asViewer(database, localViewer, 'write', async (transaction) => {
      await transaction.query(`insert into note values ('b')`);
      await line.cut();
    });
    await expect(cutBeforeCommit).rejects.toThrow('look whether the change is there before you try again');
    await line.mend();
  });

  test('is named at the start: no such account, no such database', async () => {
    const url = new URL(place.url ?? '');
    url.pathname = '/nowhere';
    await expect(open(url.href)).rejects.toThrow('has no database "nowhere". Create it, or correct DATABASE_URL.');
    url.username = 'nobody-known';
    url.password = 'hunter2';
    const refused = expect(open(url.href)).rejects;
    await refused.toThrow(
      /refuses the account "nobody-known" \(28...\)\. Correct the name and the password in DATABASE_URL\./,
    );
  });
});

onPostgresql('a PostgreSQL', () => {
  test('is migrated by one of several servers that start at once', async () => {
    const { url, remove } = await emptyDatabase();
    const open = () => openDatabase({ url, entities: [Note], migrations: [Notes], migrate: true });
    const databases = await Promise.all([open(), open(), open()]);
    expect(databases.map(({ applied }) => applied).sort()).toEqual([[], [], ['Notes']]);
    await Promise.all(databases.map((database) => database.close()));
    await remove();
  });

  test('prepares a statement from its second use on, under a name', async () => {
    const { url, remove } = await emptyDatabase();
    const database = await openDatabase({ url, entities: [Note], migrations: [Notes], migrate: true, poolSize: 1 });
    const ask = (sql: string) => asViewer(database, localViewer, 'read', (transaction) => transaction.query(sql));
    const prepared = () => ask(`select statement from pg_prepared_statements where statement like 'select 4%'`);
    await ask('select 41');
    expect(await prepared()).toEqual([]);
    await ask('select 41');
    await ask('select 42');
    expect(await prepared()).toEqual([{ statement: 'select 41' }]);
    await database.close();
    await remove();
  });

  test('forgets a connection whose prepared statements a migration has made wrong', async () => {
    const { url, remove } = await emptyDatabase();
    const database = await openDatabase({ url, entities: [Note], migrations: [Notes], migrate: true, poolSize: 1 });
    const as = (mode: 'read' | 'write', sql: string) =>
      asViewer(database, localViewer, mode, (transaction) => transaction.query(sql));
    for (const sql of ['select * from note', 'select * from note', 'select * from note']) await as('read', sql);
    await as('write', 'alter table note add column later text');
    const swallowed = asViewer(database, localViewer, 'read', (transaction) =>
      transaction.query('select * from note').catch(messageOf),
    );
    expect(await swallowed).toBe('cached plan must not change result type');
    expect(await as('read', 'select * from note')).toEqual([]);
    await database.close();
    await remove();
  });
});
