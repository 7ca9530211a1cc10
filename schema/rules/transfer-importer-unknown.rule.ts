import { isOutsideEea } from '../law-fact/country-standing.js';
import { judged, namesIn } from './judged-transfer.js';
import { gdpr, transferRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = transferRule({
  id: 'transfer-importer-unknown',
  articles: ['30(1)(d)', '13(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Siirron tietojen tuojaa ei ole kirjattu',
    sv: 'Uppgiftsinföraren för en överföring är inte antecknad',
    en: 'The importer of a transfer is not on record',
  },
  message: {
    fi: '{transfer}: tietojen tuojaa eli vastaanottajaa kolmannessa maassa ei ole kirjattu.',
    sv: '{transfer}: uppgiftsinföraren, det vill säga mottagaren i tredjelandet, är inte antecknad.',
    en: '{transfer}: the importer, that is the recipient in the third country, is not on record.',
  },
  remedy: {
    fi: 'Kirjaa siirtoon tietojen tuoja ja sen rooli.',
    sv: 'Anteckna uppgiftsinföraren och dess roll för överföringen.',
    en: 'Record the importer of the transfer and its role.',
  },
  *find(transfer, law) {
    const assessed = transfer.importer === null ? judged(transfer, law) : null;
    if (!assessed || isOutsideEea(assessed.standing) === false) return;
    yield { subject: transfer, named: namesIn(transfer, assessed, law) };
  },
});
