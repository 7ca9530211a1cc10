import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-missing',
  articles: ['30(1)(f)', '13(2)(a)', '5(1)(e)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Säilytysaikaa ei ole kirjattu',
    sv: 'Ingen lagringstid är antecknad',
    en: 'No retention period is on record',
  },
  message: {
    fi: '{register}: millekään tiedolle ei ole säilytysaikaa eikä sen kriteeriä.',
    sv: '{register}: inga uppgifter har någon lagringstid eller ett kriterium för den.',
    en: '{register}: no data have a retention period or a criterion for one.',
  },
  remedy: {
    fi: 'Kirjaa kullekin tietoryhmälle poistamisen määräaika tai kriteeri ja tapahtuma, josta aika alkaa.',
    sv: 'Anteckna för varje kategori av uppgifter en tidsfrist för radering eller ett kriterium och från vilken händelse den räknas.',
    en: 'Record for each category of data a time limit for erasure or a criterion, and the event it runs from.',
  },
  *find(register) {
    if (register.retention.length === 0) yield { subject: register, named: { register } };
  },
});
