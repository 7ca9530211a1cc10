import type { RetentionFact } from '../dossier/register-facts.js';
import type { Named } from './message.js';
import { dataOf, hasNoNumber, isForAll, isOpenEnded } from './retention-periods.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-open-ended',
  articles: ['5(1)(e)', '30(1)(f)', '13(2)(a)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Säilytysajalla ei ole loppua',
    sv: 'Förvaringstiden har inget slut',
    en: 'A retention period has no end',
  },
  message: {
    fi: '{register}, {data}: säilytykselle ei ole kestoa eikä tapahtumaa, johon se päättyy, vain kriteeri: {criterion}.',
    sv: '{register}, {data}: förvaringen har varken en tidsfrist eller en händelse då den upphör, endast ett kriterium: {criterion}.',
    en: '{register}, {data}: the retention has neither a duration nor an event that ends it, only a criterion: {criterion}.',
  },
  remedy: {
    fi: 'Kirjaa kesto ja tapahtuma, josta se alkaa, tai tapahtuma, johon säilytys päättyy.',
    sv: 'Anteckna en tid och den händelse från vilken den räknas, eller en händelse då förvaringen upphör.',
    en: 'Record a duration and the event it runs from, or an event that ends the retention.',
  },
  *find(register) {
    if (hasNoNumber(register)) return;
    for (const period of register.retention)
      if (isOpenEnded(period) && !isForAll(period))
        yield { subject: period, named: { register, data: dataOf(period), criterion: criterionOf(period) } };
  },
});

const criterionOf = ({ criterion }: RetentionFact): Named =>
  criterion ? { text: criterion } : { word: 'not_recorded' };
