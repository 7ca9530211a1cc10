import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'recipient-unidentified',
  articles: ['30(1)(d)', '13(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Vastaanottajaa eikä sen ryhmää ole kirjattu',
    sv: 'Varken mottagaren eller dess kategori är antecknad',
    en: 'Neither a recipient nor its category is on record',
  },
  message: {
    fi: '{register}: tietoja luovutetaan, mutta vastaanottajaa eikä vastaanottajien ryhmää ole kirjattu; luovutuksia: {count}.',
    sv: '{register}: uppgifter lämnas ut, men varken mottagaren eller kategorin av mottagare är antecknad; antal utlämnanden: {count}.',
    en: '{register}: data are disclosed, but neither the recipient nor a category of recipients is on record; disclosures: {count}.',
  },
  remedy: {
    fi: 'Kirjaa, kenelle tai millaisille vastaanottajille tiedot luovutetaan.',
    sv: 'Anteckna till vem eller till vilka slags mottagare uppgifterna lämnas ut.',
    en: 'Record to whom, or to which sort of recipients, the data are disclosed.',
  },
  *find(register) {
    const unknown = register.recipients.filter(
      ({ organisation, category, hasRegister }) => !organisation && !category && !hasRegister,
    );
    if (unknown.length > 0) yield { subject: register, named: { register, count: unknown.length }, evidence: unknown };
  },
});
