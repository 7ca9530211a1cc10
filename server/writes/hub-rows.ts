import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import { columnsToWrite, type WrittenRow } from '../../schema/writes/node-write.js';
import {
  selectCodes,
  selectEveryRow,
  selectRows,
  selectTogether,
  type SelectOf,
} from '../../schema/writes/statements.js';
import type { Transaction } from '../../schema/access/transaction.js';

/** Codes that an import asks the hub for, by kind. */
export type WantedCodes = Map<Concept, Set<string>>;

/** Rows that the hub has, by kind and then by code. */
export type HubRows = ReadonlyMap<string, ReadonlyMap<string, WrittenRow>>;

/** The codes of the organisations that keep the rows and of the registers they belong to, by id. */
export async function readOwnerCodes(
  transaction: Transaction,
  tables: Tables,
  hub: HubRows,
): Promise<ReadonlyMap<string, string>> {
  const rows = [...hub.values()].flatMap((byCode) => [...byCode.values()]);
  const codes = new Map<string, string>();
  for (const [kind, column] of [
    ['Organisation', 'custodian_id'],
    ['Register', 'register_id'],
  ] as const) {
    const known = new Set([...(hub.get(kind)?.values() ?? [])].map((row) => row.id));
    const ids = new Set(rows.map((row) => row[column]).filter((id) => typeof id === 'string' && !known.has(id)));
    if (ids.size === 0) continue;
    const found = await transaction.query(selectCodes(tableNamed(tables, kind).name), [[...ids]]);
    for (const { id, code } of found) codes.set(String(id), String(code));
  }
  return codes;
}

/** Rows of a table, by a column. */
export interface WantedRows {
  readonly table: Table;
  readonly by: string;
  readonly values: readonly string[];
}

/** Rows of several tables, with every column that is written, the revision, and values as JSON has them: one statement. */
export async function readTogether(
  transaction: Transaction,
  wanted: readonly WantedRows[],
): Promise<readonly (readonly WrittenRow[])[]> {
  const asked = wanted.filter(({ values }) => values.length > 0);
  const selects = asked.map(({ table, by }) => selectRows(table.name, columnsToRead(table), by));
  const lists = await askTogether(
    transaction,
    selects,
    asked.map(({ values }) => values),
  );
  const found = new Map(asked.map((each, at) => [each, lists[at] ?? []]));
  return wanted.map((each) => found.get(each) ?? []);
}

/** What several selects give, each with its own parameter: one statement. */
export async function askTogether(
  transaction: Transaction,
  selects: readonly SelectOf[],
  values: readonly unknown[],
): Promise<readonly (readonly WrittenRow[])[]> {
  if (selects.length === 0) return [];
  const [row] = await transaction.query(selectTogether(selects), values);
  return selects.map((_, at) => {
    const list = row?.[`c${at}`];
    // What the database has written as JSON of rows.
    return typeof list === 'string' ? (JSON.parse(list) as readonly WrittenRow[]) : [];
  });
}

export async function readRows(
  transaction: Transaction,
  table: Table,
  { by, values }: { by: string; values: readonly string[] },
): Promise<readonly WrittenRow[]> {
  const [rows = []] = await readTogether(transaction, [{ table, by, values }]);
  return rows;
}

/** Every row of a table. */
export async function readEveryRow(transaction: Transaction, table: Table): Promise<readonly WrittenRow[]> {
  const rows = await transaction.query(selectEveryRow(table.name, columnsToRead(table)));
  return rows.map(({ stored }) => JSON.parse(String(stored)) as WrittenRow);
}

const columnsRead = new WeakMap<Table, readonly string[]>();

function columnsToRead(table: Table): readonly string[] {
  const columns = columnsRead.get(table) ?? ['revision_number', ...columnsToWrite(table.concept, table)];
  columnsRead.set(table, columns);
  return columns;
}
