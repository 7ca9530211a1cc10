import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Migration } from '@mikro-orm/migrations';
import type { Transaction } from '../../schema/access/transaction.js';
import { localViewer } from '../../schema/access/viewer.js';
import { asViewer, type AccessMode } from '../../server/database/as-viewer.js';
import type { Database, Work } from '../../server/database/database.js';
import { pendingMigrations } from '../../server/database/migrate.js';
import { openDatabase } from '../../server/database/open.js';
import { databaseKind } from '../support/settings.js';
import { emptyDatabase } from './places.js';
import { Note, Notes } from './small-hub.js';

class Later extends Migration {
  override up(): void {
    this.addSql('alter table "note" add column "later" text');
  }
}

let place: Awaited<ReturnType<typeof emptyDatabase>>;
let database: Database;
const statements: string[] = [];

const open = (migrations = [Notes], migrate = true) =>
  openDatabase({ ...place, entities: [Note], migrations, migrate, onStatement: (sql) => statements.push(sql) });

const as = <T>(mode: AccessMode, work: Work<T>) => asViewer(database, localViewer, mode, work);
const notes = () => as('read', (transaction) => transaction.query('select text from note order by text collate "C"'));
const insert = (transaction: Transaction, text: string) => transaction.query('insert into note values ($1)', [text]);

beforeAll(async () => {
  place = await emptyDatabase();
  database = await open();
});

beforeEach(() => as('write', (transaction) => transaction.query('delete from note')));

afterAll(async () => {
  await database.close();
  await place.remove();
});

describe('reading', () => {
  test('gives the same plain rows on both databases', async () => {
    const sql = `select 7::int8 as count, 2::int4 as few, true as yes, date '2026-01-31' as day, null as none,
      timestamptz '2026-01-31 12:00:00+02' as instant, '{"a":1}'::json as json, '{"a":1}'::jsonb as jsonb, 1.10 as number`;
    expect(await as('read', (transaction) => transaction.query(sql))).toEqual([
      {
        count: 7,
        few: 2,
        yes: true,
        day: '2026-01-31',
        none: null,
        instant: '2026-01-31 10:00:00+00',
        json: '{"a":1}',
        jsonb: '{"a": 1}',
        number: '1.10',
      },
    ]);
  });

  test('cannot write', async () => {
    await expect(as('read', (transaction) => insert(transaction, 'a'))).rejects.toThrow('read-only transaction');
  });

  test('sees one moment from beginning to end', async () => {
    const sql = `select current_setting('transaction_isolation') as isolation`;
    const [row] = await as('read', (transaction) => transaction.query(sql));
    expect(row).toEqual({ isolation: 'repeatable read' });
  });

  test.each([[["it's", 'a\\b', '"', '{x,y}', '', "E'\\n", 'ä€😀', '$1; drop table note']], [[]]])(
    'takes every text as it is, also of a statement that comes again: %j',
    async (texts: string[]) => {
      const sql = 'select to_json($1::text) as one, to_json($2::text[]) as all, $3::int as n, $4::text as none';
      for (const text of [...texts, ...texts, 'x'])
        expect(await as('read', (transaction) => transaction.query(sql, [text, texts, 7, null]))).toEqual([
          { one: JSON.stringify(text), all: JSON.stringify(texts), n: 7, none: null },
        ]);
    },
  );

  test('goes on when more statements come again than are kept prepared', async () => {
    for (const round of [1, 2, 3])
      for (let at = 0; at < 120; at += 1) {
        const rows = await as('read', (transaction) =>
          transaction.query(`select ${at} as at, $1::int as round`, [round]),
        );
        expect(rows).toEqual([{ at, round }]);
      }
  });

  test('tells of every statement, and of no begin or commit', async () => {
    statements.length = 0;
    await notes();
    expect(statements).toEqual(['select text from note order by text collate "C"']);
  });
});

describe('writing', () => {
  test('keeps all of it', async () => {
    await as('write', async (transaction) => {
      await insert(transaction, 'a');
      await insert(transaction, 'b');
    });
    expect(await notes()).toEqual([{ text: 'a' }, { text: 'b' }]);
  });

  test('keeps nothing when the work fails, and the next one works', async () => {
    const failing = as('write', async (transaction) => {
      await insert(transaction, 'a');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await notes()).toEqual([]);
  });

  test('goes one by one, and keeps no reader waiting on a PostgreSQL, however few connections there are', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const writers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((text) =>
      as('write', async (transaction) => {
        await transaction.query('select 1');
        if (text === 'a') await held;
        order.push(text);
        await insert(transaction, text);
      }),
    );
    if (databaseKind() === 'postgresql') expect(await notes()).toEqual([]);
    release();
    await Promise.all(writers);
    expect(order.join('')).toBe('abcdefghijkl');
    expect(await notes()).toHaveLength(12);
  });

  test('fails when the error of a statement was swallowed, for then nothing would be kept', async () => {
    const swallowing = as('write', async (transaction) => {
      await insert(transaction, 'a');
      await insert(transaction, 'a').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('current transaction is aborted');
    expect(await notes()).toEqual([]);
  });
});

describe('a transaction', () => {
  test('answers nothing after its end', async () => {
    const kept = await as('read', async (transaction) => transaction);
    await expect(kept.query('select 1')).rejects.toThrow('The transaction has ended');
  });

  test('is not opened inside another one, which would wait for ever', async () => {
    await expect(as('read', () => notes())).rejects.toThrow('asViewer was called inside asViewer');
  });
});

describe('migrations', () => {
  test('are named while they are pending', async () => {
    expect(await pendingMigrations(database, [Notes, Later])).toEqual(['Later']);
    expect(await pendingMigrations(database, [Notes])).toEqual([]);
  });

  test('of a newer version are refused', async () => {
    await as('write', (transaction) => transaction.query(`insert into mikro_orm_migrations (name) values ('Newer')`));
    const opening = databaseKind() === 'pglite' ? reopen() : open();
    await expect(opening).rejects.toThrow('The database was migrated by a newer Seloste (Newer); start that version');
    if (databaseKind() === 'pglite')
      database = await openDatabase({
        ...place,
        entities: [Note],
        migrations: [Notes, class Newer extends Later {}],
        migrate: false,
      });
    await as('write', (transaction) => transaction.query(`delete from mikro_orm_migrations where name = 'Newer'`));
  });

  async function reopen(): Promise<Database> {
    await database.close();
    return open();
  }
});

const onPglite = databaseKind() === 'pglite' ? test : test.skip;

onPglite('a first start that was cut short is made anew', async () => {
  const { dataDir, remove } = await emptyDatabase();
  mkdirSync(path.join(dataDir, 'pglite'));
  for (const name of ['pglite/PG_VERSION', 'first-start']) writeFileSync(path.join(dataDir, name), '');
  const opened = await openDatabase({ dataDir, entities: [Note], migrations: [Notes], migrate: true });
  expect(opened.applied).toEqual(['Notes']);
  await opened.close();
  expect(readdirSync(dataDir)).toEqual(['pglite']);
  await remove();
});
