import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import { columnsToWrite, type WrittenRow } from '../../schema/writes/node-write.js';
import { selectCodes, selectRows } from '../../schema/writes/statements.js';
import type { Row, Transaction } from '../../schema/access/transaction.js';

/** Codes that an import asks the hub for, by kind. */
export type WantedCodes = Map<Concept, Set<string>>;

/** Rows that the hub has, by kind and then by code. */
export type HubRows = ReadonlyMap<string, ReadonlyMap<string, WrittenRow>>;

/** Reads what the hub has of the wanted codes: one statement for each kind, however many codes. */
export async function readHubRows(transaction: Transaction, tables: Tables, wanted: WantedCodes): Promise<HubRows> {
  const found = new Map<string, ReadonlyMap<string, WrittenRow>>();
  for (const [{ name }, codes] of wanted) {
    const rows = await readRows(transaction, tableNamed(tables, name), { by: 'code', values: [...codes] });
    found.set(name, new Map(rows.map((row) => [String(row.code), row])));
  }
  return found;
}

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

/** Rows of a table, with every column that is written, the revision, and values as JSON has them. */
export async function readRows(
  transaction: Transaction,
  table: Table,
  { by, values }: { by: string; values: readonly string[] },
): Promise<readonly WrittenRow[]> {
  if (values.length === 0) return [];
  const rows = await transaction.query(selectRows(table.name, columnsToRead(table), by), [values]);
  return rows.map(parseStored);
}

/** Every row of a table. */
export async function readEveryRow(transaction: Transaction, table: Table): Promise<readonly WrittenRow[]> {
  const rows = await transaction.query(selectRows(table.name, columnsToRead(table)));
  return rows.map(parseStored);
}

const columnsToRead = (table: Table): readonly string[] => ['revision_number', ...columnsToWrite(table.concept, table)];

function parseStored(row: Row): WrittenRow {
  const stored: unknown = JSON.parse(String(row.stored));
  return typeof stored === 'object' && stored !== null ? Object.fromEntries(Object.entries(stored)) : {};
}
