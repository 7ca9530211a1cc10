import { isAnswered, saidOf } from './processing-says.js';
import { gdpr, processingRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = processingRule({
  id: 'processing-without-agreement',
  articles: ['28(3)', '30(2)(a)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Käsittelylle ei ole kirjattu sopimusta',
    sv: 'Inget avtal är antecknat för behandlingen',
    en: 'No agreement is on record for the processing',
  },
  message: {
    fi: '{processing}: henkilötietojen käsittelysopimusta rekisterinpitäjän kanssa ei ole kirjattu: {controller}.',
    sv: '{processing}: inget personuppgiftsbiträdesavtal med den personuppgiftsansvarige är antecknat: {controller}.',
    en: '{processing}: no data processing agreement with the controller is on record: {controller}.',
  },
  remedy: {
    fi: 'Kirjaa voimassa oleva sopimus, tai tee 28 artiklan 3 kohdan mukainen sopimus ennen kuin käsittely jatkuu.',
    sv: 'Anteckna det gällande avtalet, eller ingå ett avtal enligt artikel 28.3 innan behandlingen fortsätter.',
    en: 'Record the agreement in force, or conclude one under Art. 28(3) before the processing goes on.',
  },
  *find(processing) {
    if (processing.agreement !== null || isAnswered(processing, 'PROCESSING_AGREEMENTS')) return;
    const evidence = saidOf(processing, 'PROCESSING_AGREEMENTS');
    yield { subject: processing, named: { processing, controller: processing.controller }, evidence };
  },
});
