import type { PGlite, Transaction as PgliteTransaction } from '@electric-sql/pglite';
import type { OnStatement, Sessions } from './database.js';
import { OpenTransaction } from './open-transaction.js';
import { PgliteStatements } from './pglite-statements.js';

/** Transactions on the embedded database, one after the other: it has one connection. */
export function pgliteSessions(pglite: PGlite, onStatement: OnStatement): Omit<Sessions, 'close'> {
  const statements = new PgliteStatements(pglite);
  const open = (session: PgliteTransaction, mode: 'read' | 'run') =>
    new OpenTransaction((sql, values) => statements[mode](session, sql, values), onStatement);
  return {
    read: (work) =>
      pglite.transaction(async (session) => {
        await session.exec('set transaction isolation level repeatable read, read only');
        const transaction = open(session, 'read');
        return work(transaction).finally(() => transaction.end());
      }),
    write: (work) =>
      pglite.transaction(async (session) => {
        const transaction = open(session, 'run');
        const result = await work(transaction).finally(() => transaction.end());
        await transaction.refuseToLoseWrites();
        return result;
      }),
    ping: async () => {
      await pglite.query('select 1');
    },
  };
}
