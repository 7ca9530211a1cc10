import { dataOf } from './retention-periods.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-start-missing',
  articles: ['30(1)(f)', '13(2)(a)', '5(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Säilytysajan alkamista ei ole kirjattu',
    sv: 'Förvaringstidens början är inte antecknad',
    en: 'The start of a retention period is not on record',
  },
  message: {
    fi: '{register}, {data}: säilytysaika on {duration}, mutta tapahtumaa, josta se alkaa, ei ole kirjattu.',
    sv: '{register}, {data}: förvaringstiden är {duration}, men den händelse från vilken den räknas är inte antecknad.',
    en: '{register}, {data}: the retention period is {duration}, but the event it runs from is not on record.',
  },
  remedy: {
    fi: 'Kirjaa tapahtuma, josta säilytysaika alkaa.',
    sv: 'Anteckna den händelse från vilken förvaringstiden räknas.',
    en: 'Record the event from which the retention period runs.',
  },
  *find(register) {
    for (const period of register.retention)
      if (period.duration !== null && period.startEvent === null) {
        const named = { register, data: dataOf(period), duration: { duration: period.duration } };
        yield { subject: period, named };
      }
  },
});
