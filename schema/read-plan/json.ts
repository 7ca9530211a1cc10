import { textLiteral } from './columns.js';

/** PostgreSQL cuts names at this many bytes. */
const longestName = 63;

// No name of GraphQL has this character: a client's response key could otherwise be taken for the row.
const row = '"~"';

/** The members of a JSON object that a select gives for each of its rows, by response key. */
export class Members {
  private readonly expressions: (readonly [key: string, expression: string])[] = [];

  add(key: string, expression: string): void {
    this.expressions.push([key, expression]);
  }

  /** A select of one JSON object for each row that `from` finds, in the same order. */
  select(from: string): string {
    return this.expressions.every(([key]) => key.length <= longestName)
      ? `select row_to_json(${row}) as ${row} from (select ${this.named()} ${from}) ${row}`
      : `select (${this.written()})::json as ${row} ${from}`;
  }

  private named(): string {
    return this.expressions.map(([key, expression]) => `${expression} as "${key}"`).join(', ');
  }

  /** The object spelled out: where a key is longer than a name may be, two could merge without an error. */
  private written(): string {
    const members = this.expressions.map(
      ([key, expression], at) =>
        `${textLiteral(`${at === 0 ? '{' : ','}"${key}":`)} || coalesce(to_json(${expression})::text, 'null')`,
    );
    return `${members.join(' || ')} || '}'`;
  }
}

/** The one row that `from` finds, as JSON; null when there is none. */
export const rowAsJson = (members: Members, from: string): string => `(${members.select(from)})`;

/** All rows that `from` finds, as a JSON list, in its order. */
export const rowsAsJson = (members: Members, from: string): string =>
  `(select coalesce(json_agg(${row}), '[]') from (${members.select(from)}) ${row})`;
