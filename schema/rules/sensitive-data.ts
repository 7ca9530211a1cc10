import type { ActivityFact, BasisFact, DataFact, RegisterFacts } from '../dossier/register-facts.js';
import type { DataCategoryFact } from '../dossier/shared-facts.js';
import { statementsOn } from './aspects.js';
import { basesFor } from './bases.js';
import type { Named } from './message.js';
import type { Hit } from './rule.js';

type SensitiveAspect = 'SPECIAL_CATEGORIES' | 'CRIMINAL_DATA' | 'NATIONAL_ID';

const sorts: Readonly<Record<SensitiveAspect, (category: DataCategoryFact) => boolean>> = {
  SPECIAL_CATEGORIES: ({ isSpecial }) => isSpecial,
  CRIMINAL_DATA: ({ isCriminal }) => isCriminal,
  NATIONAL_ID: ({ isNationalId }) => isNationalId,
};

/** The data of a register that are of a sensitive sort. */
export const sensitiveData = ({ data }: RegisterFacts, sort: SensitiveAspect): readonly DataFact[] =>
  data.filter(({ dataCategory }) => sorts[sort](dataCategory));

/** What documents say of such data being there. */
export const sensitiveStatements = (register: RegisterFacts, sort: SensitiveAspect) =>
  statementsOn(register, sort).filter(({ says }) => says === 'STATED');

export interface SoughtBasis {
  readonly sort: SensitiveAspect;
  /** Whether a basis lets such data be processed. */
  readonly isMet: (basis: BasisFact) => boolean;
  /** What the data are called where a document speaks of them and no category is on record. */
  readonly word: Named;
}

/** By activity, or for the whole register, the sensitive data that no basis lets be processed. */
export function* sensitiveWithout(register: RegisterFacts, { sort, isMet, word }: SoughtBasis): Generator<Hit> {
  const held = sensitiveData(register, sort);
  const open = held.filter((each) => !basesFor(register, each).some(isMet));
  for (const [place, evidence] of Map.groupBy(open, (each) => placeOf(register, each)))
    yield { subject: place, named: { place, categories: categoriesOf(evidence) }, evidence };
  const stated = sensitiveStatements(register, sort);
  if (held.length === 0 && stated.length > 0 && !register.bases.some(isMet))
    yield { subject: register, named: { place: register, categories: word }, evidence: stated };
}

const placeOf = (register: RegisterFacts, { activity, purpose }: DataFact): ActivityFact | RegisterFacts =>
  activity ?? register.activities.find(({ id }) => id === purpose?.activity) ?? register;

/** The categories of data, each once. */
export const categoriesOf = (held: readonly DataFact[]): readonly DataCategoryFact[] => [
  ...new Set(held.map(({ dataCategory }) => dataCategory)),
];
