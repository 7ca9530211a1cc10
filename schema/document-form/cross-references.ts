import type { FormText, SectionAt } from './form-check.js';
import { firstLine } from './section-label.js';

/** A reference of a text to a section by its number. */
export interface Reference {
  readonly number: string;
  /** Where it is in the whole text. */
  readonly at: number;
}

interface Wording {
  readonly reference: RegExp;
  /** The words for numbers, from one. */
  readonly numbers: readonly string[];
}

const digits = '\\d{1,2}(?:\\.\\d{1,2}){0,2}';

/** The word for a section, and a number or several: sections 5, 6 and 7. */
function wording(word: string, and: string, numbers: string): Wording {
  const words = numbers.split(' ');
  const one = `(?:${digits}|(?:${words.join('|')})(?!\\p{L}))`;
  const reference = `(?<![\\p{L}\\d])(?:${word})\\s{1,2}(${one}(?:(?:, ?| ?[-–] ?| (?:${and}) )${one}){0,4})(?![\\d\\p{L}/%])`;
  return { reference: new RegExp(reference, 'giu'), numbers: words };
}

const wordings: Readonly<Record<'FI' | 'SV' | 'EN', Wording>> = {
  FI: wording(
    'koh(?:ta|dan|dat|taan|dassa|dasta|dissa|dista|tien|tiin)|luvu(?:n|ssa|sta)|lukuun|osio(?:n|ssa|sta|on)?',
    'ja|tai|sekä',
    'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista',
  ),
  SV: wording(
    'punkt(?:en|erna)?|avsnitt(?:et|en)?|kapitel|kapitlet',
    'och|eller|samt',
    'ett två tre fyra fem sex sju åtta nio tio elva tolv',
  ),
  EN: wording(
    'sections?|chapters?|points?|clauses?',
    'and|or|to',
    'one two three four five six seven eight nine ten eleven twelve',
  ),
};

/** What makes it a reference to an act or to another text. */
const actBefore =
  /artik|art\.|article|§|(?<!\p{L})(?:gdpr|edpb)|asetu|direktiiv|lain |laissa |laki |lag(?:en|ens)? |förordning|direktiv|(?<!\p{L})act |regulation|directive|sopimu|ehdo|villkor|avtal|terms|agreement|contract/iu;
const actAfter =
  /^[.,]? ?(?:§|mom|artik|(?:of|in|under) (?!this|our)|i (?!denna|detta|den här)\p{L}{0,30}(?:lag|förordning|villkor|avtal))/iu;
/** What makes it one to this text, whatever else is named. */
const ownBefore = /(?:tämän|tässä|denna|detta|this)\s(?:\p{L}+\s)?$/iu;
const ownAfter = /^[.,]? ?(?:of this|i denna|i detta|tässä|above|below|ovan|nedan|edellä|alla)(?!\p{L})/iu;

/** How much of the sentence on either side is looked at. */
const around = 60;

/** The references of a text to its own sections; a heading is none. */
export function referencesIn({ plainWhole: text, language, sectionAt }: FormText): readonly Reference[] {
  const { reference, numbers } = wordings[language];
  return [...text.matchAll(reference)]
    .filter(({ 0: words, index }) => !isInHeading(index, sectionAt(index)) && isOwn(text, index, index + words.length))
    .flatMap(({ 1: named = '', index }) => numbersIn(named, numbers).map((number) => ({ number, at: index })));
}

const isInHeading = (place: number, { section, start }: SectionAt): boolean =>
  section.position > 0 && place < start + firstLine(section).length;

function isOwn(text: string, from: number, to: number): boolean {
  const before =
    text
      .slice(Math.max(0, from - around), from)
      .split(/\n|[.!?] (?=\p{Lu})/u)
      .at(-1) ?? '';
  const after = text.slice(to, to + around);
  if (ownBefore.test(before) || ownAfter.test(after)) return true;
  return !actBefore.test(before) && !actAfter.test(after);
}

const numbersIn = (named: string, words: readonly string[]): readonly string[] =>
  [...named.toLowerCase().matchAll(/\d+(?:\.\d+)*|\p{L}+/gu)].flatMap(({ 0: each }) => {
    if (/^\d/u.test(each)) return [each];
    const at = words.indexOf(each);
    return at < 0 ? [] : [String(at + 1)];
  });
