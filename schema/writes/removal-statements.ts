import { quoted } from '../read-plan/columns.js';

/** The statements that tell what a removal meets. Each looks for all rows of one kind at once: their ids are `$1`. */

/** Rows that name one of these by the relation kept in the column. */
export function selectNaming(table: string, column: string): string {
  const named = quoted(column);
  return `select id as carrier, id, code, ${named} as named from ${quoted(table)} where ${named} = any($1)`;
}

/** A table that joins nodes to what their lists name. */
export interface JoiningTable {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Nodes of the table whose lists name one of these; the row that joins the two is the carrier. */
export function selectListing(table: string, { name, from, to }: JoiningTable): string {
  return (
    `select l.id as carrier, t.id, t.code, l.${quoted(to)} as named from ${quoted(name)} l ` +
    `join ${quoted(table)} t on t.id = l.${quoted(from)} where l.${quoted(to)} = any($1)`
  );
}

/** Rows that point at one of these as (kind, id). */
export function selectPointing(table: string, column: { readonly kind: string; readonly id: string }): string {
  const [kind, named] = [quoted(column.kind), quoted(column.id)];
  return `select id, code, ${kind} as kind, ${named} as named from ${quoted(table)} where ${named} = any($1)`;
}
