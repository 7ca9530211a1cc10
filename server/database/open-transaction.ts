import type { Row, Transaction } from '../../schema/access/transaction.js';
import type { OnStatement } from './database.js';

type Run = (sql: string, values: readonly unknown[], isLast: boolean) => Promise<readonly Row[]>;

/** A transaction that knows whether it is over: a statement sent later would land in somebody else's. */
export class OpenTransaction implements Transaction {
  #isOpen = true;
  #hasFailed = false;

  constructor(
    private readonly run: Run,
    private readonly onStatement: OnStatement,
  ) {}

  query(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.#ask(sql, values, false);
  }

  queryLast(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const rows = this.#ask(sql, values, true);
    this.end();
    return rows;
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const marked = this.run('savepoint attempt', [], false);
    try {
      const [result] = await Promise.all([work(), marked]);
      return result;
    } catch (error) {
      // Where even this fails, so does whatever comes next.
      await this.run('rollback to savepoint attempt', [], false).catch(() => undefined);
      throw error;
    }
  }

  async #ask(sql: string, values: readonly unknown[], isLast: boolean): Promise<readonly Row[]> {
    if (!this.#isOpen) throw new Error('The transaction has ended; ask inside the work given to asViewer.');
    this.onStatement(sql);
    try {
      return await this.run(sql, values, isLast);
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    }
  }

  end(): void {
    this.#isOpen = false;
  }

  /** Throws where a failed statement was swallowed: the database would answer COMMIT by rolling back, silently. */
  async refuseToLoseWrites(): Promise<void> {
    if (this.#hasFailed) await this.run('select 1', [], false);
  }
}
