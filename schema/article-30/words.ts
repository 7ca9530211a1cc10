import type { WordsFragment } from '../gql/graphql.js';
import { legalText, type GlossaryKey } from '../language/glossary.js';
import { Language } from '../language/language.js';

/** A stretch of text in one language; names and quotes keep their own. */
export interface Part {
  readonly text: string;
  readonly language: Language;
}

/** Makes the words of a record in one language. */
export class Words {
  constructor(readonly language: Language) {}

  /** A text of the register: in the language of the record, or the original, marked as what it is. */
  of(text: WordsFragment): Part {
    const wanted = textIn(text, this.language);
    return wanted === null
      ? { text: textIn(text, Language[text.original]) ?? '', language: Language[text.original] }
      : { text: wanted, language: this.language };
  }

  /** A text of the register that may be absent. */
  ofAny(text: WordsFragment | null): Part[] {
    return text ? [this.of(text)] : [];
  }

  /** A legal word, from the glossary only. */
  legal(key: GlossaryKey, values?: Record<string, string | number>): Part {
    return { text: legalText(key, this.language, values), language: this.language };
  }

  /** What has no language of its own: numbers, addresses, codes. */
  plain(text: string | null): Part[] {
    return text === null ? [] : [{ text, language: this.language }];
  }
}

export function textIn(text: WordsFragment, language: Language): string | null {
  return { FI: text.fi, SV: text.sv, EN: text.en }[language];
}

const join = (language: Language, parts: readonly (readonly Part[])[], separator: string): Part[] =>
  parts
    .filter((each) => each.length > 0)
    .flatMap((each, at) => (at === 0 ? each : [{ text: separator, language }, ...each]));

/** `head: detail; detail` - with what there is. */
export function phrase(words: Words, head: readonly Part[], details: readonly (readonly Part[])[]): Part[] {
  const { language } = words;
  const tail = join(language, details, '; ');
  return join(language, [head, tail], ': ');
}

export const listed = (words: Words, parts: readonly Part[]): Part[] =>
  join(
    words.language,
    parts.map((part) => [part]),
    ', ',
  );
export const inBrackets = (words: Words, parts: readonly Part[]): Part[] =>
  parts.length === 0
    ? []
    : [{ text: ' (', language: words.language }, ...parts, { text: ')', language: words.language }];
export const plainText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
