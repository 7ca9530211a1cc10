import { namedUnder, subProcessorsOn } from './sub-processors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'sub-processor-country-unknown',
  articles: ['28(4)', '44'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Alikäsittelijöiden maata ei tiedetä',
    sv: 'Underbiträdenas land är inte känt',
    en: 'The country of sub-processors is not known',
  },
  message: {
    fi: '{controller} – {processor}: ei ole kirjattu, missä maassa nämä alikäsittelijät käsittelevät tietoja: {subProcessors}.',
    sv: '{controller} – {processor}: det är inte antecknat i vilket land dessa underbiträden behandlar uppgifterna: {subProcessors}.',
    en: '{controller} – {processor}: it is not on record in which country these sub-processors process the data: {subProcessors}.',
  },
  remedy: {
    fi: 'Kysy käsittelijältä, missä maassa kukin alikäsittelijä käsittelee tietoja ja mistä niihin on etäpääsy, ja kirjaa se.',
    sv: 'Fråga personuppgiftsbiträdet i vilket land vart och ett av underbiträdena behandlar uppgifterna och varifrån de kan nås på distans, och anteckna det.',
    en: 'Ask the processor in which country each sub-processor processes the data and from where it has remote access, and record it.',
  },
  *find(agreement, { day }) {
    const rows = subProcessorsOn(agreement, day).filter(({ country }) => country === null);
    if (rows.length > 0) yield { subject: agreement, named: namedUnder(agreement, rows), evidence: rows };
  },
});
