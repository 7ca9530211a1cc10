import { chainOn, namedUnder } from './sub-processors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'sub-processor-circle',
  articles: ['28(4)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Alikäsittelyn ketju palaa alkuunsa',
    sv: 'Kedjan av underbiträden går tillbaka till sig själv',
    en: 'The chain of sub-processors comes back to itself',
  },
  message: {
    fi: '{controller} – {processor}: sama organisaatio on alikäsittelijöiden ketjussa jo ylempänä: {subProcessors}.',
    sv: '{controller} – {processor}: samma organisation finns redan högre upp i kedjan av underbiträden: {subProcessors}.',
    en: '{controller} – {processor}: the same organisation stands higher up in the chain of sub-processors already: {subProcessors}.',
  },
  remedy: {
    fi: 'Selvitä, kuka käsittelee kenenkin lukuun, ja korjaa ketju tai kirjaus.',
    sv: 'Utred vem som behandlar för vems räkning och rätta kedjan eller anteckningen.',
    en: 'Establish who processes on behalf of whom, and mend the chain or the record.',
  },
  *find(agreement, { day }) {
    for (const { row, link } of chainOn(agreement, day))
      if (link.isCycle) yield { subject: row, named: namedUnder(agreement, [row]) };
  },
});
