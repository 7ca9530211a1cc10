import type { OutflowFact, RecipientFact, RegisterFacts } from '../dossier/register-facts.js';
import type { OrganisationFact } from '../dossier/shared-facts.js';
import { isOutsideEea } from '../law-fact/country-standing.js';
import { OrganisationKind } from '../organisation/organisation.entity.js';
import type { RuleLaw } from './rule-law.js';

/** An organisation that receives data of a register, with the flow or the recipient that says so. */
export interface Receiver {
  readonly fact: RecipientFact | OutflowFact;
  readonly organisation: OrganisationFact;
}

/** The organisations that receive data of the register, each once for each fact that says so. */
export const receiversOf = ({ recipients, outflows }: RegisterFacts): readonly Receiver[] =>
  [...recipients, ...outflows].flatMap((fact) =>
    fact.organisation ? [{ fact, organisation: fact.organisation }] : [],
  );

/** Those in a third country, with an adequacy decision or without, and international organisations wherever they sit. */
export const receiversOutside = (register: RegisterFacts, law: RuleLaw): readonly Receiver[] =>
  receiversOf(register).filter(
    ({ organisation }) => isInternational(organisation) || isOutside(organisation.country, law),
  );

const international: string = OrganisationKind.INTERNATIONAL_ORGANISATION;

export const isInternational = ({ kind }: OrganisationFact): boolean => kind === international;

/** Whether a country is known to be outside the EEA on the day. */
export const isOutside = (country: string | null, { transfers }: RuleLaw): boolean =>
  isOutsideEea(transfers.standingOf(country).standing) === true;

/** The organisations, each once. */
export const organisationsOf = (receivers: readonly Receiver[]): readonly OrganisationFact[] => [
  ...new Map(receivers.map(({ organisation }) => [organisation.id, organisation])).values(),
];
