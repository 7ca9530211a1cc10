import type { NamedFact, Words } from '../dossier/fact.js';
import { formatDuration } from '../language/format.js';
import { legalText, type GlossaryKey } from '../language/glossary.js';
import { Language } from '../language/language.js';

/** A sentence in Finnish, Swedish and English, with places such as `{register}` for what is named in it. */
export interface Sentence {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** What stands in a place of a sentence: a node by its name, a word of the law, a duration, a day, a number, or several of them. */
export type Named =
  | string
  | number
  | NamedFact
  | { readonly word: GlossaryKey }
  | { readonly duration: string }
  | { readonly text: Words }
  | readonly Named[];

/** By the name of the place. */
export type NamedIn = Readonly<Record<string, Named>>;

/** How many of a list are named; the others are counted. */
const mostNamed = 6;

/** The sentence in a language, with the names filled in; a name that the language does not have stands in its original. */
export function fillIn(sentence: Sentence, named: NamedIn, language: Language): string {
  return inLanguage(sentence, language).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = named[name];
    if (value === undefined) throw new Error(`A rule's sentence has the place ${place}, and nothing is named for it.`);
    return wordsOf(value, language);
  });
}

export const inLanguage = ({ fi, sv, en }: Sentence, language: Language): string =>
  ({ [Language.FI]: fi, [Language.SV]: sv, [Language.EN]: en })[language];

function wordsOf(value: Named, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (isList(value)) return listOf(value, language);
  if ('name' in value) return textOf(value.name, language);
  if ('text' in value) return textOf(value.text, language);
  return 'word' in value ? legalText(value.word, language) : formatDuration(value.duration, language);
}

const isList = (value: Named): value is readonly Named[] => Array.isArray(value);

function listOf(values: readonly Named[], language: Language): string {
  const shown = values.slice(0, mostNamed).map((each) => wordsOf(each, language));
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} (+${more})` : shown.join(', ');
}

/** A text of the register in a language, or its original. */
export function textOf([fi, sv, en, original]: Words, language: Language): string {
  const texts = { FI: fi, SV: sv, EN: en };
  return texts[language] ?? texts[original] ?? '';
}
