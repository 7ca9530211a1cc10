import type { Words } from '../dossier/fact.js';
import { formatDate } from '../language/format.js';
import { Language } from '../language/language.js';

const each = (textIn: (language: Language) => string): { readonly text: Words } => ({
  text: [textIn(Language.FI), textIn(Language.SV), textIn(Language.EN), 'EN'],
});

/** A country by its name in each language. */
export const countryNamed = (country: string): { readonly text: Words } =>
  each((language) => countryIn(country, language));

export const countryIn = (country: string, language: Language): string => regions[language].of(country) ?? country;

const regionsIn = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames([language.toLowerCase()], { type: 'region' });

const regions: Readonly<Record<Language, Intl.DisplayNames>> = {
  [Language.FI]: regionsIn(Language.FI),
  [Language.SV]: regionsIn(Language.SV),
  [Language.EN]: regionsIn(Language.EN),
};

/** A day as it is written in each language. */
export const dayNamed = (day: string): { readonly text: Words } => each((language) => formatDate(day, language));
