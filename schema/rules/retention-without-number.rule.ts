import { statementsOn } from './aspects.js';
import { hasNoNumber } from './retention-periods.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-without-number',
  articles: ['30(1)(f)', '13(2)(a)', '5(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Säilytysajoissa ei ole yhtään määräaikaa',
    sv: 'Förvaringstiderna innehåller ingen tidsfrist',
    en: 'The retention periods have no time limit',
  },
  message: {
    fi: '{register}: yhtäkään säilytysaikaa ei ole ilmoitettu lukuna, eikä kriteereistä voi päätellä, milloin tiedot on poistettava.',
    sv: '{register}: ingen förvaringstid anges som ett tal, och av kriterierna framgår inte när uppgifterna ska raderas.',
    en: '{register}: no retention period is given as a number, and the criteria do not tell when the data must be erased.',
  },
  remedy: {
    fi: 'Kirjaa kullekin henkilötietoryhmälle kesto ja tapahtuma, josta se alkaa, tai tapahtuma, johon säilytys päättyy.',
    sv: 'Anteckna för varje kategori av personuppgifter en tid och den händelse från vilken den räknas, eller en händelse då förvaringen upphör.',
    en: 'Record for each category of personal data a duration and the event it runs from, or an event that ends the retention.',
  },
  *find(register) {
    if (!hasNoNumber(register)) return;
    const evidence = [...statementsOn(register, 'RETENTION'), ...register.retention];
    yield { subject: register, named: { register }, evidence };
  },
});
