import type { ScalarKind } from '../model/declarations.js';
import { textLiteral } from './columns.js';

/**
 * SQL that writes JSON. A value is an expression whose text is JSON already, or null: PostgreSQL joins texts faster than
 * it makes JSON out of rows, and an object needs no select of its own.
 */

/** A kept value, as its scalar is written in a response. */
export const scalarAsJson = (expression: string, scalar: ScalarKind | 'choice'): string => writers[scalar](expression);

const written = (expression: string): string => `(${expression})::text`;
const escaped = (expression: string): string => `to_json(${expression})::text`;

const writers: Readonly<Record<ScalarKind | 'choice', (expression: string) => string>> = {
  text: escaped,
  duration: escaped,
  country: escaped,
  // In ISO 8601, and moments in UTC, whatever the settings of the session are.
  day: escaped,
  instant: (expression) => `'"' || to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`,
  integer: written,
  number: written,
  boolean: written,
  texts: written,
  // One of a fixed set, or made by the plan: nothing in it needs an escape.
  choice: (expression) => `'"' || ${expression} || '"'`,
};

/** A node's global id. */
export const globalIdAsJson = (concept: string, id: string): string => `'"${concept}:' || ${id} || '"'`;

export const typeAsJson = (typeName: string): string => textLiteral(`"${typeName}"`);

/** The members of a JSON object, by response key. */
export class Members {
  private readonly values: (readonly [key: string, json: string])[] = [];

  add(key: string, json: string): void {
    this.values.push([key, json]);
  }

  /** The object. A key is part of a text, so it may be longer than a name in PostgreSQL. */
  get object(): string {
    const members = this.values.map(
      ([key, json], at) => `${textLiteral(`${at === 0 ? '{' : ','}"${key}":`)} || coalesce(${json}, 'null')`,
    );
    return `(${[...members, members.length === 0 ? "'{}'" : "'}'"].join(' || ')})`;
  }
}

/** The object, where a condition holds; otherwise null. */
export const objectWhere = (members: Members, condition: string): string =>
  `case when ${condition} then ${members.object} end`;

/** The one row that `from` finds, as an object; null when there is none. */
export const rowAsJson = (members: Members, from: string): string => `(select ${members.object} ${from})`;

/** All rows that `from` finds, as a list of objects in its order. */
export const rowsAsJson = (members: Members, from: string): string =>
  `(select ${listOf('o.json')} from (select ${members.object} as json ${from}) o)`;

/** The values of an aggregate's rows as a list, in the order in which they come. */
export const listOf = (json: string, which = ''): string =>
  `'[' || coalesce(string_agg(${json}, ',')${which}, '') || ']'`;
