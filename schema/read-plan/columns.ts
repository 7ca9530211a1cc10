/** A row as the statement gives it: values by position, `c0`, `c1`... (PostgreSQL would cut longer names at 63 bytes.) */
export type RawRow = Readonly<Record<string, unknown>>;
export type Pick = (row: RawRow) => unknown;

/** The columns of one select, gathered while its selection is compiled. */
export class Columns {
  private readonly expressions: string[] = [];

  /** Adds an expression, and tells how to pick its value out of a row. */
  add(expression: string): Pick {
    const key = `c${this.expressions.length}`;
    this.expressions.push(expression);
    return (row) => row[key];
  }

  /** The select list; a select without columns would not be one. */
  get list(): string {
    return this.expressions.length === 0
      ? '1 as c0'
      : this.expressions.map((expression, at) => `${expression} as c${at}`).join(', ');
  }
}

export const quoted = (name: string): string => `"${name}"`;
export const columnOf = (alias: string, column: string): string => `${alias}.${quoted(column)}`;
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** One row as JSON, or null. */
export const rowAsJson = (select: string): string => `(select row_to_json(j) from (${select}) j)`;
/** Rows as a JSON list, in the order of the select. */
export const rowsAsJson = (select: string): string =>
  `(select coalesce(json_agg(row_to_json(j)), '[]') from (${select}) j)`;

/** What `row_to_json` gave, as the row that was selected; null stays null. */
export function readRow<T>(value: unknown, read: (row: RawRow) => T): T | null {
  return value === null || value === undefined ? null : read(value as RawRow);
}

/** What `json_agg` gave, as the rows that were selected. */
export function readRows<T>(value: unknown, read: (row: RawRow) => T): T[] {
  return (value as RawRow[]).map(read);
}
