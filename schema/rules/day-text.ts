import { formatDate } from '../language/format.js';
import { Language } from '../language/language.js';
import type { Named } from './message.js';

/** A day as each language writes it. */
export const dayText = (day: string): Named => ({
  text: [formatDate(day, Language.FI), formatDate(day, Language.SV), formatDate(day, Language.EN), 'EN'],
});
