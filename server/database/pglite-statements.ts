import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Row } from '../../schema/access/transaction.js';
import { StatementNames } from './statement-names.js';

// The same rows as from PostgreSQL: dates, times and JSON stay text, counts are numbers.
const asText = (text: string) => text;
const parsers = { 20: Number, 114: asText, 3802: asText, 1082: asText, 1114: asText, 1184: asText, 1186: asText };

// Each keeps its plan in the memory of this process.
const mostPrepared = 100;

/**
 * Runs statements on the embedded database. One that is read again is prepared, since planning it takes longer than
 * running it; the driver prepares none by itself, so this is done in SQL.
 */
export class PgliteStatements {
  readonly #names = new StatementNames();
  readonly #prepared = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly pglite: PGlite) {}

  async run(session: Transaction, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const { rows } = await session.query<Row>(sql, [...values], { parsers });
    return rows;
  }

  /** One after the other: two places of an operation that read by the same statement would prepare it twice. */
  read(session: Transaction, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const rows = this.#turn.then(() => this.#readPrepared(session, sql, values));
    this.#turn = rows.catch(() => undefined);
    return rows;
  }

  async #readPrepared(session: Transaction, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const literals = values.map(literalOf);
    const name = literals.includes(undefined) ? undefined : this.#names.nameFor(this.pglite, sql);
    if (name === undefined) return this.run(session, sql, values);
    await this.#prepare(session, name, sql);
    return this.run(session, `execute ${name}${literals.length > 0 ? `(${literals.join(', ')})` : ''}`, []);
  }

  async #prepare(session: Transaction, name: string, sql: string): Promise<void> {
    if (this.#prepared.has(name)) return;
    if (this.#prepared.size >= mostPrepared) await this.#forgetAll(session);
    await session.exec(`prepare ${name} as ${sql}`);
    this.#prepared.add(name);
  }

  async #forgetAll(session: Transaction): Promise<void> {
    await session.exec('deallocate all');
    this.#prepared.clear();
  }
}

/** A parameter's value as SQL, which EXECUTE takes in place of parameters; nothing for what has no plain spelling. */
function literalOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quotedText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return quotedText(String(value));
  if (Array.isArray(value) && value.every(isScalar)) return quotedText(`{${value.map(memberOf).join(',')}}`);
  return undefined;
}

/** Without a type of its own: the parameter gives it one. A backslash is written as SQL's E-strings want it. */
function quotedText(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const memberOf = (value: string | number | boolean): string =>
  `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
