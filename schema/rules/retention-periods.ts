import type { NamedFact } from '../dossier/fact.js';
import type { DataFact, RegisterFacts, RetentionFact } from '../dossier/register-facts.js';
import { isWithin } from '../dossier/terms.js';
import { statementsOn } from './aspects.js';
import type { Named } from './message.js';

/** What a period is for, in the names on record: categories of data and the condition, or the activity, or all data. */
export function dataOf({ dataCategories, condition, activity }: RetentionFact): Named {
  const named: readonly Named[] = [...dataCategories, ...(condition ? [{ text: condition }] : [])];
  if (named.length > 0) return named;
  return activity ?? { text: ['kaikki tiedot', 'alla uppgifter', 'all data', 'EN'] };
}

/** It says neither how long nor from or up to which event: a criterion in words is all there is. */
export const isOpenEnded = ({ duration, startEvent, endEvent }: RetentionFact): boolean =>
  duration === null && startEvent === null && endEvent === null;

/** It is for all data of the register, of whomever. */
export const isForAll = ({ activity, dataSubjectCategory, condition, dataCategories }: RetentionFact): boolean =>
  activity === null && dataSubjectCategory === null && condition === null && dataCategories.length === 0;

/** Periods are on record, and none of them is a number: a document says that they are vague, or no event ends them. */
export function hasNoNumber(register: RegisterFacts): boolean {
  const { retention } = register;
  if (retention.length === 0 || retention.some(({ duration }) => duration !== null)) return false;
  const isVague = statementsOn(register, 'RETENTION').some(({ says }) => says === 'UNSPECIFIC');
  return isVague || retention.every(({ endEvent }) => endEvent === null);
}

/** Whether a period is for a datum: a wider category, or the activity or register where it names none. */
export const covers = (period: RetentionFact, datum: DataFact): boolean =>
  isForSubjects(period, datum) &&
  (period.dataCategories.length > 0 ? namesData(period, datum) : isUnnamed(period, datum));

const isForSubjects = ({ dataSubjectCategory: wider }: RetentionFact, { dataSubjectCategory }: DataFact): boolean =>
  wider === null || dataSubjectCategory === null || isWithin(dataSubjectCategory, wider);

const namesData = ({ dataCategories, activity }: RetentionFact, datum: DataFact): boolean =>
  dataCategories.some((wider) => isWithin(datum.dataCategory, wider)) &&
  (isSame(activity, datum.activity) || activity === null || datum.activity === null);

/** What a condition says is not all data of the activity or register. */
const isUnnamed = ({ activity, condition }: RetentionFact, datum: DataFact): boolean =>
  condition === null && (activity === null || isSame(activity, datum.activity));

const isSame = (one: NamedFact | null, other: NamedFact | null): boolean => one?.id === other?.id;
