import { numberedHeadings } from './numbered-headings.js';
import { isBlank, squeezed } from './plain-lines.js';
import { isHeadingWord } from './heading-words.js';

/** A heading, by the line that it begins in. */
export interface Heading {
  readonly line: number;
  readonly printed: string | null;
  readonly heading: string | null;
}

/** The headings of a text: those with numbers, if it has any; or else those in capitals; or else those that look like titles. */
export function headingsOf(lines: readonly string[]): readonly Heading[] {
  const numbered = numberedHeadings(lines);
  if (numbered.length >= 2) return numbered;
  const read = lines.flatMap((line, at) => (isBlank(line) ? [] : [{ line: at, text: squeezed(line) }]));
  const capitals = read.filter(({ text }) => isInCapitals(text));
  const titles = capitals.length >= 2 ? capitals : read.filter((_line, at) => isTitleAmong(read, at));
  if (titles.length < 2) return [];
  return titles.map(({ line, text }) => ({ line, printed: null, heading: text }));
}

interface ReadLine {
  readonly line: number;
  readonly text: string;
}

const isInCapitals = (text: string): boolean =>
  text.length <= 100 && /^\p{Lu}[^\p{Ll}]*$/u.test(text) && /\p{L}{4}/u.test(text) && !/\d{3}|[.;,]$/u.test(text);

/** What introduces a list, stands before a contact, or names a single right. */
const isNoTitle =
  /\b(following|f[öo]ljande)\b|seuraav|^(puhelin|puh|sähköposti|\p{L}*osoite|y-tunnus|telefon|tel|e-post|\p{L}*adress|fo-nummer|phone|e-?mail|(postal |street )?address|business id|oikeus|rätt|rätten|right|the right)(?!\p{L})/iu;

/** Whether a line is a title: short and by itself, ending in a colon or naming what a notice has sections about. */
function isTitleAmong(lines: readonly ReadLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (!isShortAndWhole(text)) return false;
  const words = text.split(' ');
  if (text.endsWith(':')) return words.length <= 8 && lines.length > at + 1;
  return words.length <= 6 && words.some(isHeadingWord) && introduces(lines, at);
}

const isShortAndWhole = (text: string): boolean =>
  text.length <= 70 && /^\p{Lu}[^;!•·]*[\p{L}):?]$/u.test(text) && !/[.:] /u.test(text) && !isNoTitle.test(text);

/** Whether a text comes after the line, or lines that stand directly below it and apart from what is above. */
function introduces(lines: readonly ReadLine[], at: number): boolean {
  const line = lines[at]?.line ?? 0;
  const next = lines[at + 1];
  if (!next) return false;
  const isApart = at === 0 || (lines[at - 1]?.line ?? 0) < line - 1;
  return next.text.length > 60 || /[.:]$/u.test(next.text) || (isApart && next.line === line + 1);
}
