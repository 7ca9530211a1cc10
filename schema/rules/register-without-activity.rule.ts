import { statementsOn } from './aspects.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'register-without-activity',
  articles: ['30(1)(b)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Käsittelytoimia ei ole kirjattu',
    sv: 'Inga behandlingar är antecknade',
    en: 'No processing activities are on record',
  },
  message: {
    fi: '{register}: yhtään käsittelytointa ei ole kirjattu, joten myös käsittelyn tarkoitukset puuttuvat.',
    sv: '{register}: ingen behandling är antecknad, och därmed saknas även ändamålen med behandlingen.',
    en: '{register}: no processing activity is on record, so the purposes of the processing are missing too.',
  },
  remedy: {
    fi: 'Kirjaa rekisterin käsittelytoimet ja kunkin käsittelyn tarkoitukset.',
    sv: 'Anteckna behandlingarna i registret och ändamålen med var och en av dem.',
    en: 'Record the processing activities of the register and the purposes of each.',
  },
  *find(register) {
    if (register.activities.length > 0) return;
    yield { subject: register, named: { register }, evidence: statementsOn(register, 'PURPOSES') };
  },
});
