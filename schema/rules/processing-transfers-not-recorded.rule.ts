import { isAnswered, saidOf } from './processing-says.js';
import { gdpr, processingRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = processingRule({
  id: 'processing-transfers-not-recorded',
  articles: ['30(2)(c)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Siirroista kolmansiin maihin ei ole tietoa',
    sv: 'Uppgift om överföringar till tredjeländer saknas',
    en: 'Transfers to third countries are not recorded',
  },
  message: {
    fi: '{processing}: siirtoja kolmansiin maihin ei ole kirjattu, eikä sitä, ettei niitä ole.',
    sv: '{processing}: inga överföringar till tredjeländer är antecknade, och inte heller att det inte finns några.',
    en: '{processing}: neither transfers to third countries nor that there are none is on record.',
  },
  remedy: {
    fi: 'Kirjaa siirrot maineen ja siirtoperusteineen, tai se, ettei tietoja siirretä ETA:n ulkopuolelle.',
    sv: 'Anteckna överföringarna med land och överföringsverktyg, eller att uppgifter inte överförs utanför EES.',
    en: 'Record the transfers with country and transfer tool, or that no data are transferred outside the EEA.',
  },
  *find(processing) {
    if (processing.transferCount > 0 || isAnswered(processing, 'TRANSFERS', true)) return;
    yield { subject: processing, named: { processing }, evidence: saidOf(processing, 'TRANSFERS') };
  },
});
