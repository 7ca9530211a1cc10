import type { CompanyDesignationFact, CompanyFacts } from '../dossier/company-facts.js';
import { compareText } from '../language/compare-text.js';
import { holdsOn } from '../law-fact/law-on.js';

/** Who stands for the company in a role on the day, for all its registers or for one. */
export const designatedOn = (
  { designations }: CompanyFacts,
  wanted: string,
  day: string,
): readonly CompanyDesignationFact[] => designations.filter((each) => each.role === wanted && holdsOn(each, day));

/** What is on record of them, whatever its capitals and spaces: for one register, or for the company as such. */
type Values = ReadonlyMap<string, string>;

type ValuesOf = (designation: CompanyDesignationFact) => readonly (string | null)[];

/** Every value once, in order. */
export const valuesIn = (designations: readonly CompanyDesignationFact[], of: ValuesOf): readonly string[] =>
  [...valuesBy(designations, of).values()].sort(compareText);

/** Whether two registers, or one and the company as such, have values on record and none in common. */
export function differ(designations: readonly CompanyDesignationFact[], of: ValuesOf): boolean {
  const all = [...Map.groupBy(designations, ({ register }) => register?.id).values()]
    .map((each) => valuesBy(each, of))
    .filter(({ size }) => size > 0);
  return all.some((one) => all.some((other) => ![...one.keys()].some((value) => other.has(value))));
}

const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

const valuesBy = (designations: readonly CompanyDesignationFact[], of: ValuesOf): Values =>
  new Map(designations.flatMap(of).flatMap((value) => (value === null ? [] : [[plain(value), value.trim()]])));
