import { namedUnder, subProcessorsOn } from './sub-processors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'sub-processor-without-flow-down',
  articles: ['28(4)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Alikäsittelijällä ei ole samoja velvollisuuksia',
    sv: 'Underbiträdet har inte samma skyldigheter',
    en: 'A sub-processor does not have the same obligations',
  },
  message: {
    fi: '{controller} – {processor}: sopimuksen tietosuojavelvollisuuksia ei ole asetettu alikäsittelijälle: {subProcessors}.',
    sv: '{controller} – {processor}: avtalets dataskyddsskyldigheter har inte ålagts underbiträdet: {subProcessors}.',
    en: '{controller} – {processor}: the data protection obligations of the contract are not imposed on the sub-processor: {subProcessors}.',
  },
  remedy: {
    fi: 'Vaadi käsittelijää sopimaan alikäsittelijän kanssa samoista velvollisuuksista, tai vastusta sen käyttöä.',
    sv: 'Kräv att personuppgiftsbiträdet avtalar om samma skyldigheter med underbiträdet, eller invänd mot att det anlitas.',
    en: 'Have the processor impose the same obligations on the sub-processor by contract, or object to its use.',
  },
  *find(agreement, { day }) {
    for (const row of subProcessorsOn(agreement, day))
      if (row.hasFlowDown === false) yield { subject: row, named: namedUnder(agreement, [row]) };
  },
});
