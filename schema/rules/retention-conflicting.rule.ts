import { conflicting } from './retention-conflicts.js';
import { dataOf } from './retention-periods.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-conflicting',
  articles: ['5(1)(e)', '5(1)(d)', '30(1)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Samoilla tiedoilla on eri säilytysajat',
    sv: 'Samma uppgifter har olika förvaringstider',
    en: 'The same data have different retention periods',
  },
  message: {
    fi: '{register}, {data}: samoille tiedoille on kirjattu eri säilytysajat, eikä mikään ehto erota niitä: {durations}.',
    sv: '{register}, {data}: för samma uppgifter har olika förvaringstider antecknats, och inget villkor skiljer dem åt: {durations}.',
    en: '{register}, {data}: different retention periods are on record for the same data, and no condition tells them apart: {durations}.',
  },
  remedy: {
    fi: 'Kirjaa yksi säilytysaika, tai ehto, joka kertoo, milloin kukin aika koskee tietoja.',
    sv: 'Anteckna en enda förvaringstid, eller ett villkor som anger när respektive tid gäller uppgifterna.',
    en: 'Record one retention period, or a condition that says when each of them is for the data.',
  },
  *find(register) {
    for (const { periods, dataCategories } of conflicting(register.retention)) {
      const [period] = periods;
      const durations = periods.flatMap(({ duration }) => (duration === null ? [] : [{ duration }]));
      const named = { register, data: dataOf({ ...period, dataCategories }), durations };
      yield { subject: register, aspect: periods.map(({ code }) => code).join('+'), named, evidence: periods };
    }
  },
});
