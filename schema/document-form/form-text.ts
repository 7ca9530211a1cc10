import type { RuleLaw } from '../rules/rule-law.js';
import type { FormText, SectionAt } from './form-check.js';
import type { Language } from '../language/language.js';
import { linesOf, plain } from './plain-lines.js';
import { sectionsOf, type Section } from './sections.js';

/** What is known of a text besides its words. */
export interface FormOf {
  readonly language: `${Language}`;
  readonly publishedOn: string | null;
}

/** A text as the checks read it. */
export function formTextOf(text: string, { language, publishedOn }: FormOf, law: RuleLaw): FormText {
  const sections = sectionsOf(text);
  const whole = sections.map((section) => section.text).join('\n');
  const plainWhole = plain(whole);
  return {
    ...{ language, publishedOn, law, day: publishedOn ?? law.day },
    ...{ sections, whole, plainWhole, sectionAt: sectionFinder(sections) },
    lineNumbers: lineNumbersOf(plainWhole),
  };
}

function sectionFinder(sections: readonly Section[]): (place: number) => SectionAt {
  let next = 0;
  const starts = sections.map((section) => {
    const start = next;
    next += section.text.length + 1;
    return { section, start };
  });
  return (place) => lastUpTo(starts, place);
}

/** The last of the beginnings that is not after the place. */
function lastUpTo(starts: readonly SectionAt[], place: number): SectionAt {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? 0) <= place) low = middle;
    else high = middle;
  }
  const found = starts[low];
  if (!found) throw new Error('A text has at least the section before its first heading.');
  return found;
}

const lineNumber = /^[ •·*–-]*(?:\p{L}+ |§ ?)?(\d{1,3}(?:\.\d{1,2}){0,3})(?!\d)/u;

function lineNumbersOf(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const line of linesOf(text)) {
    const number = line === '' ? undefined : lineNumber.exec(line.slice(0, 60))?.[1];
    if (number !== undefined) numbers.add(number);
  }
  return numbers;
}
