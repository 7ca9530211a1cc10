import type { AgreementFacts } from '../dossier/agreement-facts.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { heldOn } from './clause-sets.js';
import type { LawFactOn, RuleLaw } from './rule-law.js';

const clauses: string = LawFactKind.SCC_SET;

/** The set of standard clauses that an agreement is made on; nothing where it is made on none. */
export function clauseSetOf({ clauseSet }: AgreementFacts, law: RuleLaw): LawFactOn | null {
  const fact = law.fact(clauseSet);
  return fact?.kind === clauses ? fact : null;
}

/** Whether an agreement made on the set holds on the day of the law. */
export function isSetAlive({ globalId }: LawFactOn, law: RuleLaw): boolean {
  const set = law.transfers.fact(globalId);
  return set !== null && heldOn(set, law.day);
}
