import type { RetentionFact } from '../dossier/register-facts.js';
import type { DataCategoryFact } from '../dossier/shared-facts.js';
import { lengthOf } from '../group/retention-conflicts.js';
import { wordKeys } from '../group/same-words.js';
import { byCode } from '../language/compare-text.js';

interface Conflict {
  readonly periods: readonly [RetentionFact, ...RetentionFact[]];
  /** The data they conflict in; empty where they are for all data. */
  readonly dataCategories: readonly DataCategoryFact[];
}

/** What a period is for, with one of its categories, or none. */
interface Part {
  readonly period: RetentionFact;
  readonly dataCategory: DataCategoryFact | null;
}

/** Periods of different lengths for the same data of the same data subjects, told apart by no condition. */
export function conflicting(retention: readonly RetentionFact[]): readonly Conflict[] {
  const parts = retention.filter(({ duration }) => duration !== null).flatMap(partsOf);
  const clashes = [...Map.groupBy(parts, keyOf).values()].flatMap((group) => clashOf(group) ?? []);
  return [...Map.groupBy(clashes, ({ periods }) => periods.map(({ code }) => code).join()).values()].flatMap(together);
}

const partsOf = (period: RetentionFact): readonly Part[] =>
  period.dataCategories.length === 0
    ? [{ period, dataCategory: null }]
    : period.dataCategories.map((dataCategory) => ({ period, dataCategory }));

function keyOf({ period: { activity, dataSubjectCategory, condition }, dataCategory }: Part): string {
  const [fi = null, sv = null, en = null] = condition ?? [];
  const [words = ''] = wordKeys({ fi, sv, en });
  return JSON.stringify([activity?.code, dataSubjectCategory?.code, dataCategory?.code, words]);
}

function clashOf(group: readonly Part[]): Conflict | null {
  const periods = group.map(({ period }) => period);
  const [first, ...others] = periods.filter((one) => periods.some((other) => isAgainst(one, other))).sort(byCode);
  if (!first) return null;
  const category = group[0]?.dataCategory;
  return { periods: [first, ...others], dataCategories: category ? [category] : [] };
}

/** A minimum and a maximum can both be right, and so can periods that run from different events. */
function isAgainst(one: RetentionFact, other: RetentionFact): boolean {
  const isSame = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
  if (!isSame(one.bound, other.bound) || !isSame(one.startEvent, other.startEvent)) return false;
  return lengthOf(one.duration ?? '') !== lengthOf(other.duration ?? '');
}

/** The same periods conflict in several categories: that is one conflict. */
const together = (clashes: readonly Conflict[]): readonly Conflict[] => {
  const [first] = clashes;
  return first
    ? [{ ...first, dataCategories: clashes.flatMap(({ dataCategories }) => dataCategories).sort(byCode) }]
    : [];
};
