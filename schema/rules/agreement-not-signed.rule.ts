import { isInForce } from '../processing-agreement/in-force.rules.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-not-signed',
  articles: ['28(9)', '28(3)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Sopimuksen allekirjoituspäivää ei ole kirjattu',
    sv: 'Avtalets undertecknandedag är inte antecknad',
    en: 'No day of signature is on record for the contract',
  },
  message: {
    fi: '{controller} – {processor}: henkilötietojen käsittelysopimus on voimassa, mutta allekirjoituspäivää ei ole kirjattu.',
    sv: '{controller} – {processor}: personuppgiftsbiträdesavtalet gäller, men ingen dag för undertecknandet är antecknad.',
    en: '{controller} – {processor}: the data processing agreement is in force, and no day of signature is on record.',
  },
  remedy: {
    fi: 'Varmista, että sopimus on tehty kirjallisesti, ja kirjaa allekirjoituspäivä.',
    sv: 'Kontrollera att avtalet har ingåtts skriftligen och anteckna dagen för undertecknandet.',
    en: 'Make sure that the contract is in writing, and record the day of signature.',
  },
  *find(agreement, { day }) {
    if (agreement.signedOn !== null || !isInForce(agreement, day)) return;
    const { controller, processor } = agreement;
    yield { subject: agreement, named: { controller, processor } };
  },
});
