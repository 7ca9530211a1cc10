import type { PGlite, Transaction as PgliteTransaction } from '@electric-sql/pglite';
import type { Row } from '../../schema/access/transaction.js';
import type { OnStatement, Sessions } from './database.js';
import { OpenTransaction } from './open-transaction.js';

// The same rows as from PostgreSQL: dates, times and JSON stay text, counts are numbers.
const asText = (text: string) => text;
const parsers = { 20: Number, 114: asText, 3802: asText, 1082: asText, 1114: asText, 1184: asText, 1186: asText };

/** Transactions on the embedded database, one after the other: it has one connection. */
export function pgliteSessions(pglite: PGlite, onStatement: OnStatement): Omit<Sessions, 'close'> {
  const open = (session: PgliteTransaction) =>
    new OpenTransaction(async (sql, values) => {
      const result = await session.query<Row>(sql, [...values], { parsers });
      return result.rows;
    }, onStatement);
  return {
    read: (work) =>
      pglite.transaction(async (session) => {
        await session.exec('set transaction isolation level repeatable read, read only');
        const transaction = open(session);
        return work(transaction).finally(() => transaction.end());
      }),
    write: (work) =>
      pglite.transaction(async (session) => {
        const transaction = open(session);
        const result = await work(transaction).finally(() => transaction.end());
        await transaction.refuseToLoseWrites();
        return result;
      }),
    ping: async () => {
      await pglite.query('select 1');
    },
  };
}
