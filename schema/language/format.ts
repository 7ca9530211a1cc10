import { durationParts, durationProblem } from './duration.js';
import { legalText } from './glossary.js';
import { Language } from './language.js';

const locales: Readonly<Record<Language, string>> = {
  [Language.FI]: 'fi-FI',
  [Language.SV]: 'sv-FI',
  [Language.EN]: 'en-GB',
};

/** The day at midnight UTC; refuses what is not a day of the calendar, such as 2023-02-29. */
function parseDay(isoDate: string): Date {
  const day = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== isoDate) {
    throw new Error(`"${isoDate}" is not a day: write it as year-month-day, as in 2024-02-27.`);
  }
  return day;
}

/** The month's name as it stands after a day: February, helmikuuta. */
function monthName(day: Date, language: Language): string {
  const parts = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).formatToParts(day);
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

/** A day by the glossary's pattern for the language: 27.2.2024, 27 February 2024. */
export function formatDate(isoDate: string, language: Language): string {
  const day = parseDay(isoDate);
  return legalText('date_format', language)
    .replace('yyyy', isoDate.slice(0, 4))
    .replace(/MMMM|M|d/g, (letters) => {
      if (letters === 'MMMM') return monthName(day, language);
      return String(letters === 'M' ? day.getUTCMonth() + 1 : day.getUTCDate());
    });
}

/** A duration in words: P25M is 25 kuukautta, 25 månader, 25 months. The glossary has a row per unit and number. */
export function formatDuration(duration: string, language: Language): string {
  const problem = durationProblem(duration);
  if (problem) throw new Error(problem);
  return durationParts(duration)
    .map(({ unit, count }) => legalText(count === '1' ? unit.slice(0, -1) : unit, language, { n: count }))
    .join(' ');
}
