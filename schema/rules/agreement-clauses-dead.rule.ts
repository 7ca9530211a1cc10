import type { AgreementFacts } from '../dossier/agreement-facts.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';
import { clauseSetOf } from './agreement-clause-set.js';
import type { LawFactOn, RuleLaw } from './rule-law.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-clauses-dead',
  articles: ['28(7)', '28(3)', '46(2)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Sopimus on tehty kumotuilla vakiolausekkeilla',
    sv: 'Avtalet bygger på upphävda standardavtalsklausuler',
    en: 'The contract is made on repealed standard clauses',
  },
  message: {
    fi: '{controller} – {processor}: henkilötietojen käsittelysopimus on tehty lausekkeilla, jotka on kumottu ja joihin ei enää voi nojata: {number}.',
    sv: '{controller} – {processor}: personuppgiftsbiträdesavtalet bygger på klausuler som är upphävda och som man inte längre kan stödja sig på: {number}.',
    en: '{controller} – {processor}: the data processing agreement is made on clauses that are repealed and can no longer be relied on: {number}.',
  },
  remedy: {
    fi: 'Tee sopimus uudelleen voimassa olevilla vakiosopimuslausekkeilla tai omalla 28 artiklan 3 kohdan mukaisella sopimuksella.',
    sv: 'Ingå avtalet på nytt med gällande standardavtalsklausuler eller med ett eget avtal enligt artikel 28.3.',
    en: 'Make the contract anew on standard contractual clauses in force, or on a contract of your own under Art. 28(3).',
  },
  *find(agreement, law) {
    const set = clauseSetOf(agreement, law);
    if (!set || !isInForce(agreement, law.day) || !isDead(set, agreement, law)) return;
    const { controller, processor } = agreement;
    yield { subject: agreement, named: { controller, processor, number: set.number ?? set }, restsOn: [set] };
  },
});

/** No contract on it is valid any more; or this one was signed when the set was repealed already. */
function isDead({ validTo, contractsValidTo }: LawFactOn, { signedOn }: AgreementFacts, law: RuleLaw): boolean {
  if (validTo === null || !law.hasEnded({ validTo })) return false;
  return law.hasEnded({ validTo: contractsValidTo ?? validTo }) || (signedOn !== null && validTo <= signedOn);
}
