import type { Row, Transaction } from '../../schema/access/transaction.js';
import { quoted } from '../../schema/read-plan/columns.js';

/** A constraint or an index that is to be put back as it was. */
interface Aside {
  readonly drop: string;
  readonly restore: string;
}

// Foreign keys first: they hang on the unique keys.
const constraints =
  'select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition from pg_constraint ' +
  "where contype in ('f', 'u', 'p') and (conrelid = any($1::text[]::regclass[]) or confrelid = any($1::text[]::regclass[])) " +
  "order by contype <> 'f', conrelid::regclass::text, conname";

const indexes =
  'select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index i ' +
  'where indrelid = any($1::text[]::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid) ' +
  'order by 1';

/**
 * Takes the keys and indexes of tables away and gives the statements that put them back, which checks every row: for
 * millions of rows a quarter of the time. Others wait for the tables until the transaction ends; undone, all is as it was.
 */
export async function setKeysAside(transaction: Transaction, tables: readonly string[]): Promise<readonly string[]> {
  const all = [
    ...(await transaction.query(constraints, [tables])).map(constraintOf),
    ...(await transaction.query(indexes, [tables])).map(indexOf),
  ];
  for (const { drop } of all) await transaction.query(drop);
  return all.toReversed().map(({ restore }) => restore);
}

function constraintOf({ table, name, definition }: Row): Aside {
  const change = `alter table ${String(table)}`;
  return {
    drop: `${change} drop constraint ${quoted(String(name))}`,
    restore: `${change} add constraint ${quoted(String(name))} ${String(definition)}`,
  };
}

const indexOf = ({ name, definition }: Row): Aside => ({
  drop: `drop index ${String(name)}`,
  restore: String(definition),
});
