/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u);

/** Odd spaces as plain ones, so that each character keeps its place. */
export const plain = (text: string): string => text.replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ');

/** A line as one reads it: no space at its ends, and one between words. */
export const squeezed = (line: string): string => plain(line).trim().replace(/ {2,}/gu, ' ');

export const isBlank = (line: string): boolean => line.trim() === '';

const longestQuote = 80;
/** How much of the line is quoted before the place that is meant. */
const before = 30;

/** At most 80 characters of the line in which the place is, as they stand there, and the place among them. */
export function quoteAt(text: string, place: number): string {
  // Never more of the text than can be quoted: a line may be as long as the text.
  const above = text.slice(Math.max(0, place - before - 1), place);
  const below = text.slice(place, place + longestQuote + 1);
  const start = above.lastIndexOf('\n') + 1;
  const end = below.indexOf('\n');
  const isCut = start === 0 && above.length > before;
  const first = isCut ? above.slice(wordStart(above)) : above.slice(start).trimStart();
  return cut(first + below.slice(0, end < 0 ? undefined : end));
}

/** At most 80 characters from the beginning of a line. */
export const quoteOf = (line: string): string => cut(line.trim());

/** Where the first whole word begins, or the end where none does. */
function wordStart(text: string): number {
  const gap = plain(text).indexOf(' ');
  return gap < 0 ? text.length : gap + 1;
}

/** Between words where it can be, and never inside a character of two code units. */
function cut(text: string): string {
  if (text.length <= longestQuote) return text.trim();
  const whole = text.slice(0, longestQuote).replace(/[\ud800-\udbff]$/u, '');
  const gap = plain(whole).lastIndexOf(' ');
  return (gap > longestQuote / 2 ? whole.slice(0, gap) : whole).trim();
}
