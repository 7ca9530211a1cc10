import { statementsOn } from './aspects.js';
import { isUndescribed } from './gaps.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'security-measures-missing',
  articles: ['30(1)(g)', '32(1)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Turvatoimia ei ole kuvattu',
    sv: 'Säkerhetsåtgärderna är inte beskrivna',
    en: 'The security measures are not described',
  },
  message: {
    fi: '{register}: teknisiä ja organisatorisia turvatoimia ei ole kirjattu.',
    sv: '{register}: inga tekniska och organisatoriska säkerhetsåtgärder är antecknade.',
    en: '{register}: no technical and organisational security measures are on record.',
  },
  remedy: {
    fi: 'Kirjaa yleinen kuvaus turvatoimista, kuten käyttöoikeuksista, salauksesta, varmuuskopioista ja säännöllisestä testaamisesta.',
    sv: 'Anteckna en allmän beskrivning av säkerhetsåtgärderna, såsom behörigheter, kryptering, säkerhetskopior och regelbunden testning.',
    en: 'Record a general description of the measures, such as access rights, encryption, backups and regular testing.',
  },
  *find(register) {
    if (!isUndescribed(register, 'SECURITY_MEASURES')) return;
    yield { subject: register, named: { register }, evidence: statementsOn(register, 'SECURITY_MEASURES') };
  },
});
