import type { WrittenRow } from './node-write.js';

/** Columns whose stored value is not the one to be written. */
export function changedColumns(wanted: WrittenRow, stored: WrittenRow): readonly string[] {
  return Object.keys(wanted).filter((column) => !isSame(wanted[column], stored[column]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  return (a ?? null) === (b ?? null);
}
