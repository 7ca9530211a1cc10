import type { Words } from '../dossier/fact.js';

/** Patterns of the names of acts and authorities, with the endings that the languages give them. */
export function namePatterns([fi, sv, en]: Words): readonly RegExp[] {
  return [
    ...(fi === null ? [] : [patternOf(inflect(fi, finnishHead, finnishForms), 'giu')]),
    ...(sv === null ? [] : [patternOf(inflect(sv, swedishHead, swedishForms), 'giu')]),
    // Longer English names have capitals before: the European Data Protection Board is no Data Protection Board.
    ...(en === null ? [] : [patternOf(`${noLongerName}${inflect(en, /(?!)/u, englishForms)}`, 'gu')]),
  ];
}

const noLongerName = '(?<!(?<!\\p{L})(?!The |Finnish |Swedish |In |Under |By |From |See )\\p{Lu}[\\p{L}-]{0,30} )';

const patternOf = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags);

/** Names that have their chief word first: "laki sähköisen viestinnän palveluista", "lag om ...". */
const finnishHead = /^(?:laki|asetus|päätös|direktiivi) /iu;
const swedishHead = /^(?:lag|förordning|beslut|direktiv) /iu;

/** The name with its chief word in every form: the first one for such names, the last one for the others. */
function inflect(name: string, head: RegExp, forms: (word: string) => string): string {
  const words = name.split(/\s+/u);
  const chief = head.test(name) ? 0 : words.length - 1;
  return words.map((word, at) => (at === chief ? forms(word) : literal(word))).join('\\s{1,4}');
}

export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

const cases =
  '(?:n|t|a|ä|ta|tä|na|nä|ksi|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|tta|ttä|[aeiouyäö]n|h[aeiouyäö]n|seen|en|in|ja|jä|jen|iden|issa|issä|ista|istä|ille|illa|illä)?';

/** Finnish nouns by their endings, and the stems that their cases are formed from. */
const stems: readonly (readonly [ending: RegExp, stems: string])[] = [
  [/laki$/iu, '(?:laki|lai|lake)'],
  [/(?<=[uyoöi])s$/iu, '(?:s|kse|ksi)'],
  [/kunta$/iu, '(?:kunta|kunna|kunti)'],
  [/tt(?=[uy]$)./iu, '(?:ttu|tu|tty|ty)'],
  [/i$/iu, '(?:i|e|ei)?'],
  [/nen$/iu, '(?:nen|se|s|si)'],
];

export function finnishForms(word: string): string {
  const [ending, stem] = stems.find(([each]) => each.test(word)) ?? [/$/u, ''];
  return `${literal(word.replace(ending, ''))}${stem}${cases}`;
}

const swedishForms = (word: string): string => `${literal(word)}(?:en|et|n|t|er|erna|ar|arna)?s?`;
const englishForms = (word: string): string => `${literal(word)}(?:['’]s|s)?`;
