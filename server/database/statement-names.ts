import { createHash } from 'node:crypto';

const capacity = 500;
const namesPerConnection = 2 * capacity;

/**
 * Names for prepared statements. A text is named from its second use on while it is among the 500 used last,
 * so that a text asked once costs the server no memory.
 */
export class StatementNames {
  // Least recently used first: a Map keeps the order of insertion.
  readonly #names = new Map<string, string>();
  readonly #prepared = new WeakMap<object, Set<string>>();

  /** The name under which this connection should prepare the text, or nothing for a text that is new. */
  nameFor(connection: object, sql: string): string | undefined {
    const known = this.#names.get(sql);
    this.#names.delete(sql);
    this.#names.set(sql, known ?? nameOf(sql));
    this.#dropOldest();
    if (known !== undefined) this.#preparedOn(connection).add(known);
    return known;
  }

  /** Whether the connection holds so many forgotten statements that a fresh one is better. */
  isFull(connection: object): boolean {
    return this.#preparedOn(connection).size >= namesPerConnection;
  }

  #preparedOn(connection: object): Set<string> {
    const prepared = this.#prepared.get(connection) ?? new Set<string>();
    this.#prepared.set(connection, prepared);
    return prepared;
  }

  #dropOldest(): void {
    if (this.#names.size <= capacity) return;
    const [oldest] = this.#names.keys();
    if (oldest !== undefined) this.#names.delete(oldest);
  }
}

function nameOf(sql: string): string {
  return `s${createHash('sha256').update(sql).digest('hex').slice(0, 20)}`;
}
