import { isDateLine } from './dates.js';
import { withoutLists, type Numbered } from './numbered-lists.js';
import { isBlank, squeezed } from './plain-lines.js';

/** The numbered headings of a text, without its numbered lists. */
export function numberedHeadings(lines: readonly string[]): readonly Numbered[] {
  const found = lines.flatMap((_line, at) => numberedAt(lines, at) ?? []);
  return inSequence(withoutLists(found, lines));
}

const marked = /^(?:(?<printed>(?<number>\d{1,3}(?:\.\d{1,2}){0,3})[.):]) ?(?![\d.]))(?<title>.*)$/u;
const bare = /^(?<printed>(?<number>\d{1,2}(?:\.\d{1,2}){0,3})) (?<title>.+)$/u;
const worded =
  /^(?<printed>(?:Section|Chapter|Part|Kohta|Luku|Osa|Punkt|Avsnitt|Kapitel|Del|SECTION|CHAPTER|PART|KOHTA|LUKU|OSA|PUNKT|AVSNITT|KAPITEL|DEL|§) ?(?<number>\d{1,3}(?:\.\d{1,2}){0,3})[.):]?|(?<before>\d{1,3}) §)(?: [-–—:] | |$)(?<title>.*)$/u;

function numberedAt(lines: readonly string[], at: number): Numbered | null {
  const line = lines[at] ?? '';
  // Most lines begin otherwise.
  if (!/^\s*[\d§A-Z]/u.test(line.slice(0, 40))) return null;
  const text = squeezed(line.slice(0, 400));
  for (const pattern of [marked, worded, bare]) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return numberedIn(groups, { lines, at, isBare: pattern === bare });
  }
  return null;
}

interface Place {
  readonly lines: readonly string[];
  readonly at: number;
  readonly isBare: boolean;
}

function numberedIn(groups: Readonly<Record<string, string | undefined>>, place: Place): Numbered | null {
  const { printed = '', title } = groups;
  const { lines, at, isBare } = place;
  const heading = title || titleBelow(lines, at);
  if (!isTitle(heading) || isDateLine(`${printed} ${heading}`)) return null;
  if (isBare && !isBlank(lines[at - 1] ?? '')) return null;
  return { line: at, printed, heading, parts: partsOf(groups), isBare };
}

const partsOf = ({ number, before }: Readonly<Record<string, string | undefined>>): readonly number[] =>
  (number ?? before ?? '').split('.').map(Number);

/** The title of a number that has a line for itself. */
function titleBelow(lines: readonly string[], at: number): string {
  const below = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  const text = below === undefined ? '' : squeezed(below.slice(0, 400));
  return /^[\p{Lu}"“”«(]/u.test(text) ? text : '';
}

/** Whether words make a title: few of them, the first with a capital, and no sentence. */
function isTitle(text: string): boolean {
  if (text.length > 120 || !/^["“”«(]?\p{Lu}/u.test(text)) return false;
  if (/[;,]$|[.?!] \p{Lu}|\.{3}|…/u.test(text)) return false;
  const words = text.split(' ').length;
  return words <= (text.endsWith('.') ? 3 : 16);
}

/** How far bare numbers may be apart: more is an address, an amount or a day. */
const widestStep = 3;

/** Bare numbers only as they go on from one another; the others say themselves that they are numbers of headings. */
function inSequence(found: readonly Numbered[]): readonly Numbered[] {
  let last = 0;
  return found.filter(({ isBare, parts: [number = 0] }) => {
    if (isBare && Math.abs(number - last) > widestStep) return false;
    last = number;
    return true;
  });
}
