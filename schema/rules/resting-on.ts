import type { DatedFact } from '../law-fact/law-on.js';
import type { Hit } from './rule.js';
import type { RuleLaw } from './rule-law.js';

type RestsOn = NonNullable<Hit['restsOn']>;

/** Facts of law by which transfers are judged, as a hit names them. */
export const restingOn = (facts: readonly Pick<DatedFact, 'id' | 'code' | 'isVerified'>[]): RestsOn =>
  facts.map(({ id, code, isVerified }) => ({ globalId: id, code, isVerified }));

/** The facts by which countries stand as they do on the day; a third country need have none. */
export const standingOn = (countries: readonly (string | null)[], { transfers }: RuleLaw): RestsOn =>
  restingOn([...new Set(countries)].flatMap((country) => transfers.standingOf(country).fact ?? []));
