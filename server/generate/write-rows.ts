import type { Transaction } from '../../schema/access/transaction.js';
import type { Concept } from '../../schema/model/declarations.js';
import { quoted } from '../../schema/read-plan/columns.js';
import { tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import type { MadeNode } from './made-node.js';
import { madeColumns, type MadeColumn } from './made-rows.js';

// Rows at a time: enough to make a statement worth its while, few enough to be held in memory for every table.
const batch = 200;

/** Where rows are gathered that are to be written to a table, column by column. */
interface Gathered {
  readonly table: Table;
  readonly columns: readonly GatheredColumn[];
  count: number;
}

interface GatheredColumn extends MadeColumn {
  values: unknown[];
  isFilled: boolean;
}

/** Writes made nodes under one revision, some thousands at a time for each table. */
export class RowWriter {
  private readonly gathered = new Map<Concept, Gathered>();
  // The database writes one batch while the next one is made.
  private underWay: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly transaction: Transaction,
    private readonly tables: Tables,
    private readonly revision: number,
  ) {}

  /** Takes a node; waits only when it is time to write. */
  async take(node: MadeNode): Promise<void> {
    const of = this.gathered.get(node.concept) ?? this.begin(node.concept);
    for (const column of of.columns) {
      const value = column.valueIn(node) ?? null;
      column.values.push(value);
      if (value !== null) column.isFilled = true;
    }
    of.count += 1;
    if (of.count >= batch) await this.write(of);
  }

  /** Writes what is left. */
  async finish(): Promise<void> {
    for (const each of this.gathered.values()) if (each.count > 0) await this.write(each);
    await this.underWay;
  }

  private begin(concept: Concept): Gathered {
    const table = tableNamed(this.tables, concept.name);
    const columns = madeColumns(table).map((column) => ({ ...column, values: [], isFilled: false }));
    const fresh: Gathered = { table, columns, count: 0 };
    this.gathered.set(concept, fresh);
    return fresh;
  }

  private async write(of: Gathered): Promise<void> {
    const filled = of.columns.filter(({ isFilled }) => isFilled);
    const values = filled.map((column) => column.values);
    of.count = 0;
    for (const column of of.columns) Object.assign(column, { values: [], isFilled: false });
    await this.underWay;
    this.underWay = this.transaction.query(insertColumns(of.table.name, filled), [this.revision, ...values]);
    // Whoever waits for it next is told; until then nobody listens.
    this.underWay.catch(() => undefined);
  }
}

/** Rows given column by column, all of one revision: `$1`, then a list for each column. */
function insertColumns(table: string, columns: readonly MadeColumn[]): string {
  const names = ['revision_number', ...columns.map(({ name }) => name)].map(quoted);
  const lists = columns.map(({ type }, at) => `$${at + 2}::${type}[]`);
  return `insert into ${quoted(table)} (${names.join(', ')}) select $1::int, v.* from unnest(${lists.join(', ')}) v`;
}
