import { isInForce } from '../processing-agreement/in-force.rules.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-without-subject-matter',
  articles: ['28(3)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Sopimuksen kohdetta ei ole kirjattu',
    sv: 'Avtalets föremål är inte antecknat',
    en: 'The subject matter of the contract is not on record',
  },
  message: {
    fi: '{controller} – {processor}: henkilötietojen käsittelysopimuksesta ei ole kirjattu käsittelyn kohdetta, luonnetta eikä tarkoitusta.',
    sv: '{controller} – {processor}: för personuppgiftsbiträdesavtalet är varken föremålet för behandlingen, dess art eller ändamål antecknat.',
    en: '{controller} – {processor}: neither the subject matter nor the nature and purpose of the processing are on record for the data processing agreement.',
  },
  remedy: {
    fi: 'Kirjaa, mitä käsittelyä sopimus koskee; jos sopimus ei kerro sitä, täydennä sopimusta.',
    sv: 'Anteckna vilken behandling avtalet gäller; om avtalet inte anger det, komplettera avtalet.',
    en: 'Record which processing the contract is about; if the contract does not say it, amend the contract.',
  },
  *find(agreement, { day }) {
    if (agreement.hasSubjectMatter || !isInForce(agreement, day)) return;
    const { controller, processor } = agreement;
    yield { subject: agreement, named: { controller, processor } };
  },
});
