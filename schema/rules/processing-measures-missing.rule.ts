import { isAnswered, saidOf } from './processing-says.js';
import { gdpr, processingRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = processingRule({
  id: 'processing-measures-missing',
  articles: ['30(2)(d)', '32(1)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Henkilötietojen käsittelijän turvatoimia ei ole kuvattu',
    sv: 'Personuppgiftsbiträdets säkerhetsåtgärder är inte beskrivna',
    en: 'The security measures of the processor are not described',
  },
  message: {
    fi: '{processing}: teknisiä ja organisatorisia turvatoimia ei ole kirjattu.',
    sv: '{processing}: inga tekniska och organisatoriska säkerhetsåtgärder är antecknade.',
    en: '{processing}: no technical and organisational security measures are on record.',
  },
  remedy: {
    fi: 'Kirjaa yleinen kuvaus turvatoimista, kuten käyttöoikeuksista, salauksesta, varmuuskopioista ja säännöllisestä testaamisesta.',
    sv: 'Anteckna en allmän beskrivning av säkerhetsåtgärderna, såsom behörigheter, kryptering, säkerhetskopior och regelbunden testning.',
    en: 'Record a general description of the measures, such as access rights, encryption, backups and regular testing.',
  },
  *find(processing) {
    if (processing.measureCount > 0 || isAnswered(processing, 'SECURITY_MEASURES')) return;
    yield { subject: processing, named: { processing }, evidence: saidOf(processing, 'SECURITY_MEASURES') };
  },
});
