import { RetentionStart } from '../retention-period/retention.js';
import type { Named } from './message.js';
import { dataOf } from './retention-periods.js';
import type { LawFactOn } from './rule-law.js';
import { limitsOfSection } from './time-limits.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-section-mismatch',
  articles: ['5(1)(e)', '5(1)(d)', '6(1)(c)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Säilytysaika ja viitattu säännös eivät sovi yhteen',
    sv: 'Förvaringstiden och den bestämmelse som åberopas stämmer inte överens',
    en: 'A retention period and the section it cites do not match',
  },
  message: {
    fi: '{register}, {data}: säilytysaika on kirjattu alkamaan tästä tapahtumasta: {start}. Viitatussa säännöksessä ({statute}, {section}) aika alkaa muusta tapahtumasta: {events}.',
    sv: '{register}, {data}: enligt det antecknade räknas förvaringstiden från denna händelse: {start}. Den bestämmelse som åberopas ({statute}, {section}) räknar tiden från en annan händelse: {events}.',
    en: '{register}, {data}: the retention period on record runs from this event: {start}. The section cited ({statute}, {section}) counts from another one: {events}.',
  },
  remedy: {
    fi: 'Tarkista alkamistapahtuma, tai nimeä säännös, joka oikeuttaa kirjatun säilytysajan.',
    sv: 'Kontrollera från vilken händelse tiden räknas, eller ange den bestämmelse som berättigar till den antecknade förvaringstiden.',
    en: 'Check the event it runs from, or name the section that justifies the period on record.',
  },
  *find(register, law) {
    for (const period of register.retention) {
      const { startEvent: start, statuteSection: section } = period;
      const limits = limitsOfSection(period, law);
      const events = eventsOf(limits);
      const statute = law.fact(period.statute);
      if (!statute || section === null || start === null || events.length === 0 || events.includes(start)) continue;
      const named = { register, data: dataOf(period), statute, section, start: eventWord(start) };
      yield { subject: period, named: { ...named, events: events.map(eventWord) }, restsOn: [statute, ...limits] };
    }
  },
});

/** From which events the limits run, each once; none where the law on record does not say it of all of them. */
function eventsOf(limits: readonly LawFactOn[]): readonly string[] {
  const events = limits.flatMap(({ startEvent }) => (startEvent !== null && words.has(startEvent) ? [startEvent] : []));
  return events.length < limits.length ? [] : [...new Set(events)];
}

const words: ReadonlySet<string> = new Set(Object.values(RetentionStart));

const eventWord = (event: string): Named => ({ word: `start_${event.toLowerCase()}` });
