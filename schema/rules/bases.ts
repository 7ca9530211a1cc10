import { isWithin } from '../dossier/terms.js';
import type { BasisFact, DataFact, PurposeFact, RegisterFacts } from '../dossier/register-facts.js';
import type { Named } from './message.js';

/** The grounds of Art. 6(1) that rules ask for. */
export const Basis = {
  CONSENT: 'ART_6_1_A',
  CONTRACT: 'ART_6_1_B',
  LEGAL_OBLIGATION: 'ART_6_1_C',
  PUBLIC_TASK: 'ART_6_1_E',
  INTEREST: 'ART_6_1_F',
} as const;

export type BasisArticle = (typeof Basis)[keyof typeof Basis];

/** The bases of the register on one of some grounds of Art. 6(1). */
export const basesOn = ({ bases }: RegisterFacts, ...articles: readonly BasisArticle[]): readonly BasisFact[] =>
  bases.filter(({ article }) => articles.some((each) => each === article));

export const purposesOf = ({ activities }: RegisterFacts): readonly PurposeFact[] =>
  activities.flatMap(({ purposes }) => purposes);

/** Consent is given for specific purposes: one that names none carries nothing where other bases name theirs. */
export const namelessConsents = (register: RegisterFacts): readonly BasisFact[] =>
  register.bases.some(({ purpose }) => purpose !== null)
    ? basesOn(register, Basis.CONSENT).filter(({ purpose }) => purpose === null)
    : [];

/** The purposes that have no basis of their own. */
export function purposesWithoutOwnBasis(register: RegisterFacts): readonly PurposeFact[] {
  const carried = new Set(
    register.bases.flatMap(({ article, purpose }) => (article === null ? [] : (purpose?.id ?? []))),
  );
  return purposesOf(register).filter(({ id }) => !carried.has(id));
}

/** Whether a basis is stated for the whole register, and so for each of its purposes. */
export const hasBasisForAll = (register: RegisterFacts): boolean => {
  const nameless = namelessConsents(register);
  return register.bases.some((each) => each.article !== null && each.purpose === null && !nameless.includes(each));
};

/** The bases that may carry a category of data: those of its purpose or activity, and those of the whole register. */
export function basesFor({ bases }: RegisterFacts, { activity, purpose }: DataFact): readonly BasisFact[] {
  if (purpose) return bases.filter((basis) => basis.purpose === null || basis.purpose.id === purpose.id);
  if (activity) return bases.filter((basis) => basis.purpose === null || basis.purpose.activity === activity.id);
  return bases;
}

/** Whether two bases can be about the same people. */
export function isAboutSame(one: BasisFact, other: BasisFact): boolean {
  const [who, whoElse] = [one.dataSubjectCategory, other.dataSubjectCategory];
  return !who || !whoElse || isWithin(who, whoElse) || isWithin(whoElse, who);
}

/** What bases are stated for, each once: purposes, or the whole register. */
export const statedFor = (bases: readonly BasisFact[]): readonly Named[] => [
  ...new Map(bases.map(({ purpose }) => [purpose?.id, purpose ?? wholeRegister])).values(),
];

const wholeRegister: Named = { text: ['koko rekisteri', 'hela registret', 'the whole register', 'FI'] };
