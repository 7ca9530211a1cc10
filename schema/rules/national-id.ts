import type { DataFact, RegisterFacts } from '../dossier/register-facts.js';
import type { StatementFact } from '../dossier/shared-facts.js';
import { statementsOn } from './aspects.js';
import { Basis, basesFor } from './bases.js';
import { categoriesOf, sensitiveData, sensitiveStatements } from './sensitive-data.js';
import type { Named } from './message.js';
import type { Hit } from './rule.js';

/** That a national identification number is processed, and no document states the ground for it. */
interface Groundless {
  readonly hit: Hit;
  /** The grounds of Art. 6(1) that may carry it. */
  readonly articles: ReadonlySet<string>;
  /** Whether one of them rests on a statute. */
  readonly hasStatute: boolean;
}

/** Nothing where there is no such number, or its ground is stated. */
export function nationalIdWithoutGround(register: RegisterFacts): Groundless | null {
  const held = sensitiveData(register, 'NATIONAL_ID');
  const stated = sensitiveStatements(register, 'NATIONAL_ID');
  if ((held.length === 0 && stated.length === 0) || isGroundStated(register, held)) return null;
  const bases = held.length > 0 ? held.flatMap((each) => basesFor(register, each)) : register.bases;
  const categories: Named = held.length > 0 ? categoriesOf(held) : { word: 'personal_identity_code' };
  return {
    hit: { subject: register, named: { register, categories }, evidence: [...held, ...stated] },
    articles: new Set(bases.flatMap(({ article }) => article ?? [])),
    hasStatute: bases.some(({ statute }) => statute !== null),
  };
}

const isGroundStated = (register: RegisterFacts, held: readonly DataFact[]): boolean =>
  [register, ...held.flatMap(({ activity }) => activity ?? [])].some((each) =>
    statementsOn(register, 'NATIONAL_ID_GROUND', each).some(isStated),
  );

const isStated = ({ says }: StatementFact): boolean => says === 'STATED';

/** Whether it rests on legitimate interests, beside which at most consent stands: on nothing that a statute could be behind. */
export const isOnInterestAlone = ({ articles, hasStatute }: Groundless): boolean =>
  !hasStatute && articles.has(Basis.INTEREST) && articles.size === (articles.has(Basis.CONSENT) ? 2 : 1);

/** Whether all rests on consent, which is itself a ground for the number. */
export const isOnConsentAlone = ({ articles }: Groundless): boolean =>
  articles.size === 1 && articles.has(Basis.CONSENT);
