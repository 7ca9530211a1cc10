import type { AcrossRetentionFragment } from '../gql/graphql.js';
import { durationParts } from '../language/duration.js';
import type { DataSubjectTerms } from './data-subject-terms.js';
import { sameOf, wordKeys } from './same-words.js';
import { byCode } from '../language/compare-text.js';

export type Period = AcrossRetentionFragment;

/** Periods for the same data that cannot all be right, value by value. */
export interface RetentionConflict {
  /** None where the periods name no category. */
  readonly dataCategory: Period['dataCategories'][number] | undefined;
  readonly condition: Period['condition'];
  readonly values: readonly (readonly Period[])[];
}

/** What a period is for: one category of data, or none named, under one condition, or none. */
interface About {
  readonly period: Period;
  readonly dataCategory: Period['dataCategories'][number] | undefined;
}

/** Where documents or registers disagree on how long the same data are kept, by code of the data. */
export function retentionConflicts(periods: readonly Period[], terms: DataSubjectTerms): RetentionConflict[] {
  const abouts = [...periods].sort(byCode).flatMap((period): About[] => {
    const { dataCategories } = period;
    if (dataCategories.length === 0) return [{ period, dataCategory: undefined }];
    return dataCategories.map((dataCategory) => ({ period, dataCategory }));
  });
  const compared = new ComparedPeriods(terms);
  const conflicts = sameOf(abouts, keysOf).flatMap((group) =>
    disagreeing(
      group.map(({ period }) => period),
      compared,
    ).map((values) => ({
      dataCategory: group[0]?.dataCategory,
      condition: values[0]?.[0]?.condition ?? null,
      values,
    })),
  );
  return conflicts.sort((one, other) => byCode({ code: orderOf(one) }, { code: orderOf(other) }));
}

const orderOf = ({ dataCategory, values }: RetentionConflict): string =>
  `${dataCategory?.code ?? ''} ${values[0]?.[0]?.code ?? ''}`;

function keysOf({ period: { condition }, dataCategory }: About): string[] {
  const data = dataCategory?.code ?? '';
  return condition ? wordKeys(condition).map((words) => `${data} ${words}`) : [data];
}

/** Each set of values that disagree with one another, directly or through others. */
function disagreeing(periods: readonly Period[], compared: ComparedPeriods): Period[][][] {
  const alike = [
    ...Map.groupBy(
      periods,
      (period) => `${compared.valueOf(period)} ${period.dataSubjectCategory?.code ?? ''}`,
    ).values(),
  ];
  const links = alike.flatMap((one, at) =>
    alike.slice(at + 1).flatMap((other, further) => {
      const against = compared.isAgainst(one, other) ? apart(one, other) : [];
      return against.length > 0 ? [{ classes: [String(at), String(at + 1 + further)], against }] : [];
    }),
  );
  return sameOf(links, ({ classes }) => classes).map((group) => {
    const against = new Set(group.flatMap((link) => link.against));
    return [...Map.groupBy([...against].sort(byCode), (period) => compared.valueOf(period)).values()];
  });
}

/** Compares periods many times, and measures each of them once. */
class ComparedPeriods {
  readonly #values = new Map<Period, string>();
  readonly #lengths = new Map<string, string>();

  constructor(readonly terms: DataSubjectTerms) {}

  valueOf(period: Period): string {
    const known = this.#values.get(period) ?? valueOf(period);
    this.#values.set(period, known);
    return known;
  }

  /** Whether two sets of periods disagree, each alike in all that is compared here. */
  isAgainst([one]: readonly Period[], [other]: readonly Period[]): boolean {
    if (!one || !other || !this.#differ(one, other)) return false;
    return this.terms.overlap(one.dataSubjectCategory?.code ?? null, other.dataSubjectCategory?.code ?? null);
  }

  /** What is not stated differs from nothing, and criteria in words are not compared but by the event that ends them. */
  #differ(one: Period, other: Period): boolean {
    const isOther = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
    if (one.duration === null && other.duration === null) return isOther(one.endEvent, other.endEvent);
    if (one.duration === null || other.duration === null) return saysSomething(one) && saysSomething(other);
    return (
      this.#lengthOf(one.duration) !== this.#lengthOf(other.duration) ||
      isOther(one.bound, other.bound) ||
      isOther(one.startEvent, other.startEvent)
    );
  }

  #lengthOf(duration: string): string {
    const known = this.#lengths.get(duration) ?? lengthOf(duration);
    this.#lengths.set(duration, known);
    return known;
  }
}

/** Those of both that have one on the other side that stands in another register or in other documents. */
const apart = (ones: readonly Period[], others: readonly Period[]): Period[] => [
  ...ones.filter((one) => others.some((other) => isApart(one, other))),
  ...others.filter((other) => ones.some((one) => isApart(one, other))),
];

function isApart(one: Period, other: Period): boolean {
  if (one.register.code !== other.register.code) return true;
  const documents = new Set(one.citations.nodes.map(({ document }) => document.code));
  const others = other.citations.nodes.map(({ document }) => document.code);
  return documents.size > 0 && others.length > 0 && !others.some((code) => documents.has(code));
}

const saysSomething = ({ duration, criterion, endEvent }: Period): boolean =>
  duration !== null || criterion !== null || endEvent !== null;

const months: Readonly<Record<string, number>> = { years: 12, months: 1 };
const seconds: Readonly<Record<string, number>> = {
  weeks: 604_800,
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
};

/** The same for `P2Y1M` and `P25M`; a month is no number of days. */
export function lengthOf(duration: string): string {
  const sum = (units: Readonly<Record<string, number>>): number =>
    durationParts(duration).reduce((total, { unit, count }) => total + (units[unit] ?? 0) * Number(count), 0);
  return `${sum(months)} ${sum(seconds)}`;
}

/** Periods of the same value are told as one. */
export const valueOf = ({ duration, bound, startEvent, endEvent, criterion }: Period): string =>
  JSON.stringify([
    duration === null ? null : lengthOf(duration),
    bound,
    startEvent,
    endEvent,
    duration === null && criterion ? wordKeys(criterion) : null,
  ]);
