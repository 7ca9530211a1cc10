import { CountryStanding } from '../law-fact/country-standing.js';
import type { LawOn } from '../law-fact/law-on.js';
import { StoredReference } from '../model/stored-reference.js';
import type { MatrixRow } from './transfer-matrix.sql.js';

/** The matrix from what the database counted, with how each country stands on the day of the law. */
export function transferMatrix(rows: readonly MatrixRow[], law: LawOn): unknown {
  const cells = rows.filter(({ isTotal }) => !isTotal);
  const totalCount = cells[0]?.count ?? 0;
  return {
    on: law.day,
    totalCount,
    truncated: totalCount > cells.length,
    cells: cells.map((row) => ({
      ...countedOf(row, law),
      exporter: new StoredReference('Organisation', row.exporter ?? ''),
    })),
    totals: rows.filter(({ isTotal }) => isTotal).map((row) => ({ ...countedOf(row, law), restsOn: factOf(row, law) })),
  };
}

function countedOf({ country, tool, transfers, categories, withoutCategories, withoutTool }: MatrixRow, law: LawOn) {
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

function factOf({ country }: MatrixRow, law: LawOn): StoredReference | null {
  const { fact } = law.standingOf(country);
  return fact && StoredReference.of(fact.id);
}
