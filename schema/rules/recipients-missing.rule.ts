import { statementsOn } from './aspects.js';
import { strayEnds } from './flow-ends.js';
import { isSaid, isUndescribed } from './gaps.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'recipients-missing',
  articles: ['30(1)(d)', '13(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Vastaanottajia ei ole kirjattu',
    sv: 'Inga mottagare är antecknade',
    en: 'No recipients are on record',
  },
  message: {
    fi: '{register}: vastaanottajia tai niiden ryhmiä ei ole kirjattu, eikä sitä, ettei niitä ole.',
    sv: '{register}: inga mottagare eller kategorier av mottagare är antecknade, och inte heller att det inte finns några.',
    en: '{register}: neither recipients or their categories nor that there are none is on record.',
  },
  remedy: {
    fi: 'Kirjaa vastaanottajat tai niiden ryhmät, myös henkilötietojen käsittelijät, tai se, ettei tietoja luovuteta kenellekään.',
    sv: 'Anteckna mottagarna eller kategorierna av dem, även personuppgiftsbiträdena, eller att uppgifterna inte lämnas ut till någon.',
    en: 'Record the recipients or their categories, processors included, or that data are disclosed to nobody.',
  },
  *find(register) {
    if (!isUndescribed(register, 'RECIPIENTS') || isSaid(register, 'RECIPIENTS', 'NONE')) return;
    // A processor with an agreement is a recipient on record; a party that data flow to is found by itself.
    if (register.coverage.length > 0 || strayEnds(register).length > 0) return;
    yield { subject: register, named: { register }, evidence: statementsOn(register, 'RECIPIENTS') };
  },
});
