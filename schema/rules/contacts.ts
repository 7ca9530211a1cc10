import type { OrganisationFact } from '../dossier/shared-facts.js';
import type { RegisterFacts, Valid } from '../dossier/register-facts.js';
import { byCode } from '../language/compare-text.js';
import { holdsOn } from '../law-fact/law-on.js';
import type { RuleLaw } from './rule-law.js';

/** Those of the facts that hold on the day. */
export const holding = <Each extends Valid>(facts: readonly Each[], { day }: Pick<RuleLaw, 'day'>): readonly Each[] =>
  facts.filter((fact) => holdsOn(fact, day));

/** Whether an address, an e-mail address or a telephone number of it is on record. */
export const hasContact = ({ hasAddress, email, phone }: OrganisationFact): boolean =>
  hasAddress || email !== null || phone !== null;

/** The organisations that are controllers of the register on the day, each once, by code. */
export const controllersOf = ({ controllerships }: RegisterFacts, law: RuleLaw): readonly OrganisationFact[] =>
  [...new Map(holding(controllerships, law).map(({ organisation }) => [organisation.id, organisation])).values()].sort(
    byCode,
  );
