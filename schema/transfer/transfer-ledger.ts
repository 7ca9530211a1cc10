import type { Kept } from '../access/kept.js';
import type { RequestContext } from '../access/request-context.js';
import type { Row } from '../access/transaction.js';
import { holdsOn } from '../law-fact/law-on.js';

/** What of a transfer is counted. Organisations are named by their ids; empty is not known. */
export interface LedgerEntry {
  /** The country, or that of the importer where the transfer names none. */
  readonly country: string | null;
  readonly tool: string | null;
  readonly exporter: string;
  readonly exporterKind: string | null;
  readonly custodian: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Numbers from 0. */
  readonly categories: readonly number[];
}

/** All transfers, by country, tool and code of the exporter; what is not known stands last. */
export interface TransferLedger {
  readonly entries: readonly LedgerEntry[];
  /** How many different categories of data there are in it. */
  readonly categoryCount: number;
}

/** Transfers of one country, or of one exporter on one tool to it, counted. */
export interface Count {
  /** The first of them. */
  readonly entry: LedgerEntry;
  transfers: number;
  categories: number;
  withoutCategories: number;
  withoutTool: number;
}

export interface LedgerWanted {
  readonly day: string;
  /** Id of the company whose record is looked at; all companies when not given. */
  readonly custodian?: string | undefined;
  readonly exporterKind?: string | undefined;
}

export interface LedgerCounts {
  readonly cells: readonly Count[];
  readonly totals: readonly Count[];
}

/** Counts the transfers that are valid on the day, once over the ledger. */
export function countTransfers({ entries, categoryCount }: TransferLedger, wanted: LedgerWanted): LedgerCounts {
  const cells = new Counting(categoryCount);
  const totals = new Counting(categoryCount);
  for (const entry of entries) {
    if (!isWanted(entry, wanted)) continue;
    totals.add(entry, totals.last?.country === entry.country);
    cells.add(entry, cells.last !== undefined && isSameCell(cells.last, entry));
  }
  return { cells: cells.counts, totals: totals.counts };
}

const isWanted = (entry: LedgerEntry, { day, custodian, exporterKind }: LedgerWanted): boolean =>
  holdsOn(entry, day) &&
  (custodian === undefined || entry.custodian === custodian) &&
  (exporterKind === undefined || entry.exporterKind === exporterKind);

const isSameCell = (one: LedgerEntry, other: LedgerEntry): boolean =>
  one.country === other.country && one.tool === other.tool && one.exporter === other.exporter;

/** Counts entries that come group after group. */
class Counting {
  readonly counts: Count[] = [];
  /** For each category, the number of the last group it was met in, from 1. */
  readonly #metIn: Int32Array;

  constructor(categoryCount: number) {
    this.#metIn = new Int32Array(categoryCount);
  }

  get last(): LedgerEntry | undefined {
    return this.counts.at(-1)?.entry;
  }

  add(entry: LedgerEntry, isOfLastGroup: boolean): void {
    const count = (isOfLastGroup ? this.counts.at(-1) : undefined) ?? this.#begin(entry);
    count.transfers += 1;
    if (entry.categories.length === 0) count.withoutCategories += 1;
    if (entry.tool === null) count.withoutTool += 1;
    for (const category of entry.categories) {
      if (this.#metIn[category] === this.counts.length) continue;
      this.#metIn[category] = this.counts.length;
      count.categories += 1;
    }
  }

  #begin(entry: LedgerEntry): Count {
    const count = { entry, transfers: 0, categories: 0, withoutCategories: 0, withoutTool: 0 };
    this.counts.push(count);
    return count;
  }
}

const sql = `
select coalesce(t.country, i.country) as country, t.tool, e.id as exporter, e.kind as "exporterKind",
  t.custodian_id as custodian, t.valid_from::text as "validFrom", t.valid_to::text as "validTo", d.categories
from transfer t
join organisation e on e.id = t.exporter_id
left join organisation i on i.id = t.importer_id
left join (
  select custodian_id, transfer_id, string_agg(data_category_id::text, ' ') as categories
  from transfer_data group by custodian_id, transfer_id
) d on d.custodian_id = t.custodian_id and d.transfer_id = t.id
order by coalesce(t.country, i.country) nulls last, t.tool nulls last, e.code, t.code`;

export const keptLedger: Kept<TransferLedger> = {
  kinds: ['Transfer', 'TransferData', 'Organisation'],
  make: readLedger,
};

async function readLedger(context: RequestContext): Promise<TransferLedger> {
  const numbers = new Map<string, number>();
  const sets = new Map<string, readonly number[]>();
  const numberOf = (category: string): number => {
    const number = numbers.get(category) ?? numbers.size;
    numbers.set(category, number);
    return number;
  };
  const numbersIn = (text: string): readonly number[] => {
    const known = sets.get(text) ?? text.split(' ').map(numberOf);
    sets.set(text, known);
    return known;
  };
  const rows = await context.rows(sql, []);
  const entries = rows.map((row) => {
    const categories = textOf(row.categories);
    return { ...entryOf(row), categories: categories === null ? none : numbersIn(categories) };
  });
  return { entries, categoryCount: numbers.size };
}

const none: readonly number[] = [];

const entryOf = (row: Row): Omit<LedgerEntry, 'categories'> => ({
  country: textOf(row.country),
  tool: textOf(row.tool),
  exporter: String(row.exporter),
  exporterKind: textOf(row.exporterKind),
  custodian: String(row.custodian),
  validFrom: textOf(row.validFrom),
  validTo: textOf(row.validTo),
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
