import { Basis, basesOn, statedFor } from './bases.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'legal-obligation-without-statute',
  articles: ['6(3)', '6(1)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Säädös, josta velvoite tai tehtävä seuraa, puuttuu',
    sv: 'Den författning som förpliktelsen eller uppgiften följer av saknas',
    en: 'The statute that lays down the obligation or task is missing',
  },
  message: {
    fi: '{register}: perusteena on lakisääteinen velvoite tai yleistä etua koskeva tehtävä, mutta säädöstä ei ole nimetty: {purposes}.',
    sv: '{register}: som grund står en rättslig förpliktelse eller en uppgift av allmänt intresse, men ingen författning är nämnd: {purposes}.',
    en: '{register}: a legal obligation or a public task stands as the basis, but no statute is named: {purposes}.',
  },
  remedy: {
    fi: 'Kirjaa säädös ja pykälä, joista velvoite tai tehtävä seuraa.',
    sv: 'Anteckna den författning och paragraf som förpliktelsen eller uppgiften följer av.',
    en: 'Record the statute and section that lay down the obligation or task.',
  },
  *find(register) {
    const bases = basesOn(register, Basis.LEGAL_OBLIGATION, Basis.PUBLIC_TASK).filter(
      ({ statute }) => statute === null,
    );
    if (bases.length > 0) yield { subject: register, named: { register, purposes: statedFor(bases) }, evidence: bases };
  },
});
