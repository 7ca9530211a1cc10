import type { Fact } from '../dossier/fact.js';
import type { RegisterFacts, RegisterTransferFact } from '../dossier/register-facts.js';
import type { OrganisationFact } from '../dossier/shared-facts.js';
import type { Named } from './message.js';
import { countryNamed } from './named-place.js';
import { isInternational, isOutside, organisationsOf, receiversOutside } from './outside-receivers.js';
import { standingOn } from './resting-on.js';
import type { Hit } from './rule.js';
import type { RuleLaw } from './rule-law.js';
import { transfersOn } from './transfer-claims.js';

/** What on record says that data of the register go outside the EEA: transfers that hold, recipients and flows. */
export const outsideOf = (register: RegisterFacts, law: RuleLaw): readonly Fact[] => [
  ...transfersOutside(register, law),
  ...receiversOutside(register, law).map(({ fact }) => fact),
];

/** Where they go, each country and each organisation once. */
export function placesOutside(register: RegisterFacts, law: RuleLaw): readonly Named[] {
  const transfers = transfersOutside(register, law);
  const countries = [...new Set(transfers.flatMap(({ country }) => country ?? []))].sort();
  const unnamed = transfers.filter(({ country }) => country === null).map(({ code }) => code);
  return [...countries.map(countryNamed), ...unnamed, ...organisationsOf(receiversOutside(register, law))];
}

/** The facts of law by which these countries are outside. */
export const lawOutside = (register: RegisterFacts, law: RuleLaw): NonNullable<Hit['restsOn']> =>
  standingOn(
    [...transfersOutside(register, law), ...countryReceivers(register, law)].map(({ country }) => country),
    law,
  );

/** International organisations are outside wherever they sit. */
const countryReceivers = (register: RegisterFacts, law: RuleLaw): readonly OrganisationFact[] =>
  organisationsOf(receiversOutside(register, law)).filter((organisation) => !isInternational(organisation));

/** One without a country counts where a tool is on record: else it may be but the trace of a claim that there is none. */
const transfersOutside = (register: RegisterFacts, law: RuleLaw): readonly RegisterTransferFact[] =>
  transfersOn(register, law).filter(({ country, tool }) =>
    country === null ? tool !== null : isOutside(country, law),
  );
