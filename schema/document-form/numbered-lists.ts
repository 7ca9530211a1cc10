import { isBlank } from './plain-lines.js';

/** A line that may be a numbered heading. */
export interface Numbered {
  readonly line: number;
  readonly printed: string;
  readonly heading: string;
  /** The printed number in its parts: 1.2 is 1, 2. */
  readonly parts: readonly number[];
  /** Whether nothing but the number marks it: no dot, no bracket, no word. */
  readonly isBare: boolean;
}

/** Numbered lines without those of lists and tables of contents. */
export function withoutLists(found: readonly Numbered[], lines: readonly string[]): readonly Numbered[] {
  const runs = split(found, (one, next) => !isDirectlyBelow(one, next, lines));
  const times = timesOf(found);
  const headings = runs.flatMap((run) => (isContents(run, times) ? [] : withoutRows(run)));
  return withoutInnerLists(headings);
}

/** Parts of a list, cut between two neighbours wherever the question is answered by yes. */
function split<T>(all: readonly T[], isCut: (one: T, next: T) => boolean): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let last: T | undefined;
  for (const each of all) {
    if (last === undefined || isCut(last, each)) parts.push([]);
    parts.at(-1)?.push(each);
    last = each;
  }
  return parts;
}

/** Whether there is nothing but blank lines between them. */
function isDirectlyBelow(one: Numbered, next: Numbered, lines: readonly string[]): boolean {
  for (let at = one.line + 1; at < next.line; at++) if (!isBlank(lines[at] ?? '')) return false;
  return true;
}

const keyOf = ({ parts }: Numbered): string => parts.join('.');

function timesOf(found: readonly Numbered[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const each of found) times.set(keyOf(each), (times.get(keyOf(each)) ?? 0) + 1);
  return times;
}

/** Whether each number of the run comes again elsewhere, and no other number twice: a table of contents. */
function isContents(run: readonly Numbered[], times: ReadonlyMap<string, number>): boolean {
  const own = timesOf(run);
  return run.length >= 3 && own.size === run.length && run.every((each) => (times.get(keyOf(each)) ?? 0) > 1);
}

/** A run of lines with no text between them, without those that count on from one another: they are rows of a list. */
const withoutRows = (run: readonly Numbered[]): readonly Numbered[] =>
  split(run, (one, next) => !isNext(one, next)).flatMap((rows) => (isList(rows) ? [] : rows));

function isNext(one: Numbered, next: Numbered): boolean {
  const depth = one.parts.length;
  if (next.parts.length !== depth) return false;
  const isSister = one.parts.every((part, at) => at === depth - 1 || part === next.parts[at]);
  return isSister && (next.parts[depth - 1] ?? 0) === (one.parts[depth - 1] ?? 0) + 1;
}

const isList = (rows: readonly Numbered[]): boolean => {
  const [first, second] = rows;
  if (!first || !second) return false;
  return rows.length >= 3 || second.line === first.line + 1;
};

/** Without a list whose rows have texts: it counts from 1 inside a section, and the section's number is then gone on from. */
function withoutInnerLists(found: readonly Numbered[]): readonly Numbered[] {
  const counted = split(found, (one, next) => !isNext(one, next));
  return counted.filter((part, at) => !isInside(part, counted[at - 1], counted[at + 1])).flat();
}

type Part = readonly Numbered[] | undefined;

function isInside(part: readonly Numbered[], above: Part, below: Part): boolean {
  const last = above?.at(-1);
  const next = below?.[0];
  const isFromOne = part[0]?.parts.length === 1 && part[0].parts[0] === 1;
  return isFromOne && part.length >= 2 && last !== undefined && next !== undefined && isNext(last, next);
}
