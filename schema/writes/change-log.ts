import { ChangeKind } from '../change/change-kind.js';
import type { Concept } from '../model/declarations.js';
import { isNode } from '../model/shape.js';
import { quoted, textLiteral } from '../read-plan/columns.js';
import type { Table } from '../read-plan/tables.js';
import { columnsToWrite, type WrittenRow } from './node-write.js';
import type { TableChanges } from './table-changes.js';

/** Rows of one table that a write did the same to. */
export interface ChangedRows {
  readonly table: Table;
  readonly change: ChangeKind;
  readonly rows: readonly WrittenRow[];
}

/** What the log keeps of a node, and the place of its rows in the write; those of one place stand by code. */
export interface LoggedRow {
  readonly place: number;
  readonly change: ChangeKind;
  readonly kind: string;
  readonly id: unknown;
  readonly code: unknown;
  readonly custodian_id: unknown;
  readonly register_id: unknown;
}

/** The rows that a write creates and updates in a table. */
export function writtenRows({ table, create, update }: TableChanges): readonly ChangedRows[] {
  return [
    { table, change: ChangeKind.CREATED, rows: create },
    { table, change: ChangeKind.UPDATED, rows: update },
  ];
}

/** Whether the log tells of the concept: of nodes, and not of what only joins two, which changes the list of a node. */
export const isLogged = ({ type, link }: Concept): boolean => isNode(type) && !link;

/** The rows of the log for a write. */
export function loggedRows(changed: readonly ChangedRows[], order: readonly Concept[]): readonly LoggedRow[] {
  return changed
    .filter(({ table }) => isLogged(table.concept))
    .flatMap(({ table, change, rows }) => {
      const place = placeOf(table, change, order);
      return rows.map((row) => loggedRow(row, table.concept, { place, change }));
    });
}

/** Removals first, what points at others before what they point at; then what is created or updated, after it. */
function placeOf({ concept }: Table, change: ChangeKind, order: readonly Concept[]): number {
  const at = order.indexOf(concept) + 1;
  return change === ChangeKind.REMOVED ? -at : at;
}

function loggedRow(row: WrittenRow, { name }: Concept, at: Pick<LoggedRow, 'place' | 'change'>): LoggedRow {
  return {
    ...at,
    kind: name,
    id: row.id,
    code: row.code,
    custodian_id: row.custodian_id ?? null,
    register_id: (name === 'Register' ? row.id : row.register_id) ?? null,
  };
}

/** The columns of a table that the log keeps. */
export function loggedColumns(table: Table): readonly string[] {
  const kept = ['id', 'code', 'custodian_id', 'register_id'];
  return columnsToWrite(table.concept, table).filter((column) => kept.includes(column));
}

/** Logs the nodes of a table that the write `$1` created, for writes of more rows than are to be carried to and fro. */
export function insertCreated(table: Table): string {
  const { name } = table.concept;
  const kept = loggedColumns(table);
  const columnOrNull = (column: string): string => (kept.includes(column) ? quoted(column) : 'null::uuid');
  const register = name === 'Register' ? 'id' : columnOrNull('register_id');
  return (
    'insert into change (revision_number, change, node_kind, node_id, code, custodian_id, register_id) ' +
    `select $1::int, ${textLiteral(ChangeKind.CREATED)}, ${textLiteral(name)}, id, code, ${columnOrNull('custodian_id')}, ${register} ` +
    `from ${quoted(table.name)} where revision_number = $1::int order by code`
  );
}
