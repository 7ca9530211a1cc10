import { statementsOn } from './aspects.js';
import { isUndescribed } from './gaps.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'data-categories-missing',
  articles: ['30(1)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Henkilötietoryhmiä ei ole kirjattu',
    sv: 'Inga kategorier av personuppgifter är antecknade',
    en: 'No categories of personal data are on record',
  },
  message: {
    fi: '{register}: yhtään henkilötietoryhmää ei ole kirjattu.',
    sv: '{register}: ingen kategori av personuppgifter är antecknad.',
    en: '{register}: no category of personal data is on record.',
  },
  remedy: {
    fi: 'Kirjaa, mitä henkilötietoryhmiä rekisterissä käsitellään ja mitä rekisteröityjen ryhmiä ne koskevat.',
    sv: 'Anteckna vilka kategorier av personuppgifter som behandlas i registret och vilka kategorier av registrerade de gäller.',
    en: 'Record which categories of personal data are processed in the register, and which categories of data subjects they are about.',
  },
  *find(register) {
    if (!isUndescribed(register, 'DATA_CATEGORIES')) return;
    yield { subject: register, named: { register }, evidence: statementsOn(register, 'DATA_CATEGORIES') };
  },
});
