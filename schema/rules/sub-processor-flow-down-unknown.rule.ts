import { namedUnder, subProcessorsOn } from './sub-processors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'sub-processor-flow-down-unknown',
  articles: ['28(4)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Alikäsittelijöiden velvollisuuksia ei tiedetä',
    sv: 'Underbiträdenas skyldigheter är inte kända',
    en: 'The obligations of sub-processors are not known',
  },
  message: {
    fi: '{controller} – {processor}: ei ole kirjattu, onko sopimuksen tietosuojavelvollisuudet asetettu näille alikäsittelijöille: {subProcessors}.',
    sv: '{controller} – {processor}: det är inte antecknat om avtalets dataskyddsskyldigheter har ålagts dessa underbiträden: {subProcessors}.',
    en: '{controller} – {processor}: it is not on record whether the data protection obligations of the contract are imposed on these sub-processors: {subProcessors}.',
  },
  remedy: {
    fi: 'Pyydä käsittelijältä selvitys alikäsittelijöiden sopimuksista ja kirjaa se.',
    sv: 'Begär en redogörelse för underbiträdenas avtal av personuppgiftsbiträdet och anteckna den.',
    en: 'Ask the processor about the contracts with its sub-processors, and record the answer.',
  },
  *find(agreement, { day }) {
    const rows = subProcessorsOn(agreement, day).filter(({ hasFlowDown }) => hasFlowDown === null);
    if (rows.length > 0) yield { subject: agreement, named: namedUnder(agreement, rows), evidence: rows };
  },
});
