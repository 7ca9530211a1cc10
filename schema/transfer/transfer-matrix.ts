import { CountryStanding } from '../law-fact/country-standing.js';
import type { LawOn } from '../law-fact/law-on.js';
import { StoredReference } from '../model/stored-reference.js';
import type { Count, LedgerCounts } from './transfer-ledger.js';

/** The matrix from what was counted, with how each country stands on the day of the law; as many cells as are wanted. */
export function transferMatrix({ cells, totals }: LedgerCounts, law: LawOn, first: number): unknown {
  return {
    on: law.day,
    totalCount: cells.length,
    truncated: cells.length > first,
    cells: cells.slice(0, first).map((count) => ({
      ...countedOf(count, law),
      exporter: new StoredReference('Organisation', count.entry.exporter),
    })),
    totals: totals.map((count) => ({ ...countedOf(count, law), restsOn: factOf(count, law) })),
  };
}

function countedOf({ entry, transfers, categories, withoutCategories, withoutTool }: Count, law: LawOn) {
  const { country, tool } = entry;
  const { standing } = law.standingOf(country);
  return {
    country,
    tool,
    standing,
    transfers,
    categories,
    withoutCategories,
    missingTools: missing(standing, withoutTool),
  };
}

/** How many tools are missing of those that no tool is on record for; nothing where that is not known. */
export function missing(standing: CountryStanding, withoutTool: number): number | null {
  if (withoutTool === 0 || standing === CountryStanding.THIRD_COUNTRY) return withoutTool;
  const isOpen = standing === CountryStanding.UNKNOWN || standing === CountryStanding.ADEQUATE_WITHIN_SCOPE;
  return isOpen ? null : 0;
}

function factOf({ entry }: Count, law: LawOn): StoredReference | null {
  const { fact } = law.standingOf(entry.country);
  return fact && StoredReference.of(fact.id);
}
