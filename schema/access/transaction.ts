/** One row of a result, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** An open transaction: the only way to the database. It is one connection, so its statements run one after the other. */
export interface Transaction {
  /** Runs one statement with positional parameters (`$1`...) and gives its rows. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs a statement and no more after it: the end of the transaction need not wait for its rows. */
  queryLast(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Does something of which nothing stays when it fails; the transaction can go on as it was before. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
}
