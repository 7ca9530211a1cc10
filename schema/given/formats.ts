import { businessIdProblem } from '../language/business-id.js';
import { durationProblem } from '../language/duration.js';
import { countryProblem } from './country.js';

/** A key of a node among its siblings. */
export const keyPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** A node's whole code: keys joined by slashes, from the outermost node to itself. */
export const codePattern = '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$';

const key = new RegExp(keyPattern);
const code = new RegExp(codePattern);
const email = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u;

/** What is wrong with a code and what to do; nothing when it can be one. */
export function codeProblem(text: string): string | undefined {
  if (code.test(text)) return undefined;
  return `"${text}" is not a code: write a-z and 0-9, words joined by hyphens, as in oomi-customers; parts are joined by a slash.`;
}

const finnishDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** A day as the register keeps it, year-month-day; the Finnish form is understood. */
export function normaliseDay(text: string): string {
  const [, day = '', month = '', year = ''] = finnishDay.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dayProblem(text: string): string | undefined {
  const form = 'write year-month-day, as in 2024-02-27, or day.month.year, as in 27.2.2024';
  const iso = normaliseDay(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return `"${text}" is not a day: ${form}.`;
  const day = new Date(`${iso}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) && !iso.startsWith('0000')) return undefined;
  return `"${text}" is not a day of the calendar: ${form}.`;
}

/** What is wrong with a key of a node among its siblings; nothing when it can be one. */
export function keyProblem(text: string): string | undefined {
  if (key.test(text)) return undefined;
  return `"${text}" is not a key: write a-z and 0-9, words joined by hyphens, as in direct-marketing.`;
}

function emailProblem(text: string): string | undefined {
  return email.test(text) ? undefined : `"${text}" is not an e-mail address: write it as in office@example.fi.`;
}

/** The formats of the bundles' JSON Schema: what is wrong with a text, in words. */
export const formatProblems: Readonly<Record<string, (text: string) => string | undefined>> = {
  'business-id': businessIdProblem,
  code: codeProblem,
  country: countryProblem,
  date: dayProblem,
  duration: durationProblem,
  email: emailProblem,
};
