import type { Row } from '../access/transaction.js';

/** The list that the database has written as JSON into a column; empty where there is none. */
export function listIn(row: Row | undefined, column: string): readonly unknown[] {
  const text = row?.[column];
  const list: unknown = typeof text === 'string' ? JSON.parse(text) : [];
  return Array.isArray(list) ? list : [];
}
