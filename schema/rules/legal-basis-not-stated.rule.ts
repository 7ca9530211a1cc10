import { isPassedOver, statementsOn } from './aspects.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'legal-basis-not-stated',
  articles: ['6(1)', '13(1)(c)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Käsittelyn oikeusperuste puuttuu',
    sv: 'Den rättsliga grunden för behandlingen saknas',
    en: 'The legal basis for the processing is missing',
  },
  message: {
    fi: '{register}: millekään tarkoitukselle ei ole ilmoitettu eikä kirjattu käsittelyn oikeusperustetta.',
    sv: '{register}: för inget ändamål är någon rättslig grund för behandlingen angiven eller antecknad.',
    en: '{register}: no legal basis for the processing is stated or on record for any purpose.',
  },
  remedy: {
    fi: 'Kirjaa kunkin tarkoituksen oikeusperuste ja ilmoita se rekisteröidyille.',
    sv: 'Anteckna den rättsliga grunden för varje ändamål och informera de registrerade om den.',
    en: 'Record the legal basis of each purpose, and tell it to the data subjects.',
  },
  *find(register) {
    if (isPassedOver(register, 'LEGAL_BASIS'))
      yield { subject: register, named: { register }, evidence: statementsOn(register, 'LEGAL_BASIS') };
  },
});
