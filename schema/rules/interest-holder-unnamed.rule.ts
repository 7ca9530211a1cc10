import type { PurposeFact, RegisterFacts } from '../dossier/register-facts.js';
import type { StatementFact } from '../dossier/shared-facts.js';
import { statementsOn } from './aspects.js';
import { Basis, basesOn, purposesOf, purposesWithoutOwnBasis } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'interest-holder-unnamed',
  articles: ['6(1)(f)', '13(1)(d)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Muiden yhtiöiden oikeutettua etua ei ole nimetty',
    sv: 'Andra bolags berättigade intresse är inte angivet',
    en: 'The legitimate interest of other companies is not named',
  },
  message: {
    fi: '{register}: käsittely palvelee myös muita yhtiöitä, mutta oikeutettu etu on kirjattu vain rekisterinpitäjän omaksi: {purposes}.',
    sv: '{register}: behandlingen tjänar också andra bolag, men det berättigade intresset är antecknat endast som den personuppgiftsansvariges eget: {purposes}.',
    en: "{register}: the processing serves other companies too, but only the controller's own legitimate interest is on record: {purposes}.",
  },
  remedy: {
    fi: 'Kirjaa, minkä yhtiön etu on kyseessä: saman konsernin yhtiökin on kolmas osapuoli. Muutoin rajaa tarkoitus rekisterinpitäjän omaan toimintaan.',
    sv: 'Anteckna vilket bolags intresse det gäller: också ett bolag i samma koncern är en tredje part. Begränsa annars ändamålet till den personuppgiftsansvariges egen verksamhet.',
    en: "Record which company's interest it is: a company of the same group is a third party too. Otherwise limit the purpose to the controller's own business.",
  },
  *find(register) {
    const purposes = purposesOf(register).filter((each) => isOnOwnInterest(register, each));
    const served = purposes.filter((each) => ofOthers(register, each).length > 0);
    if (served.length === 0) return;
    const evidence = served.flatMap((each) => ofOthers(register, each));
    yield { subject: register, named: { register, purposes: served }, evidence: [...new Set(evidence)] };
  },
});

/** Whether a purpose, or the register where the purpose has no basis of its own, rests on interests of the controller alone. */
function isOnOwnInterest(register: RegisterFacts, purpose: PurposeFact): boolean {
  const at = purposesWithoutOwnBasis(register).includes(purpose) ? undefined : purpose.id;
  const interests = basesOn(register, Basis.INTEREST).filter((basis) => basis.purpose?.id === at);
  return interests.length > 0 && interests.every(({ interestOf }) => interestOf === 'OWN');
}

/** What documents say of other companies of the group that a purpose, or its activity, serves. */
const ofOthers = (register: RegisterFacts, { id, activity }: PurposeFact): readonly StatementFact[] =>
  [id, activity]
    .flatMap((each) => statementsOn(register, 'GROUP', { id: each }))
    .filter(({ says }) => says === 'STATED' || says === 'UNSPECIFIC');
