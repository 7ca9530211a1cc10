import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit } from './form-check.js';
import { isBlank, linesOf, plain, quoteAt } from './plain-lines.js';
import type { Section } from './sections.js';

export const parenthesisUnclosed: FormCheck = {
  id: 'parenthesis-unclosed',
  severity: Severity.LOW,
  title: {
    fi: 'Sulkumerkki on ilman pariaan',
    sv: 'Ett parentestecken saknar sitt par',
    en: 'A parenthesis has no counterpart',
  },
  message: {
    fi: 'Sulkeita ei ole avattu ja suljettu pareittain, joten lukija ei tiedä, mitä niihin kuuluu: "{quote}".',
    sv: 'Parenteserna öppnas och stängs inte parvis, så läsaren vet inte vad som hör till dem: "{quote}".',
    en: 'Parentheses are not opened and closed in pairs, so the reader does not know what belongs inside: "{quote}".',
  },
  remedy: {
    fi: 'Lisää puuttuva sulkumerkki tai poista ylimääräinen.',
    sv: 'Lägg till det parentestecken som saknas eller ta bort det som är överflödigt.',
    en: 'Add the parenthesis that is missing, or remove the one too many.',
  },
  find: ({ sections }) => sections.flatMap(unclosedIn),
};

function unclosedIn(section: Section): readonly FormHit[] {
  return paragraphsOf(section.text).flatMap(({ text, start }) => {
    const place = unpairedIn(text);
    if (place === null) return [];
    const quote = quoteAt(section.text, start + place);
    return [{ section: section.position, quote, named: { quote } }];
  });
}

interface Paragraph {
  readonly text: string;
  /** Where it begins in the text of the section. */
  readonly start: number;
}

/** What begins a paragraph, though no blank line stands before it: the mark of a list. */
const mark = /^ *(?:[•·▪◦‣*–—-]|(?:\d{1,3}(?:\.\d{1,2})*|\p{L})[.)])[ \p{Lu}]/u;
/** What goes on from the line above, though a blank line stands before it. */
const goesOn = /^ *\p{Ll}(?!\))/u;

function paragraphsOf(text: string): readonly Paragraph[] {
  const starts: number[] = [];
  let at = 0;
  let isAfterBlank = true;
  for (const line of linesOf(plain(text))) {
    const begins = isAfterBlank ? !goesOn.test(line) : mark.test(line);
    if (!isBlank(line) && begins) starts.push(at);
    isAfterBlank = isBlank(line);
    at += line.length + 1;
  }
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, place) => ({ start, text: text.slice(start, starts[place + 1]) }));
}

/** Brackets, with what makes them no brackets: the mark of a list before one, or a smiley's eyes. */
const bracket = /(?<eyes>(?<![\p{L}\p{N}])[:;=8]['-]?)?(?<own>[()])/gu;
const listMark = /(?<![\p{L}\p{N}])(?:\p{L}|\d{1,2}|[ivx]{2,4})$/u;

/** The place of the first bracket that has no pair, however the marks of lists and smileys are read; nothing where all have one. */
function unpairedIn(text: string): number | null {
  const open: number[] = [];
  let mostOpen = 0;
  for (const { at, opens, isSure } of bracketsIn(text)) {
    if (opens) mostOpen++;
    else if (isSure) mostOpen--;
    if (mostOpen < 0) return at;
    if (!opens) open.pop();
    else if (isSure) open.push(at);
  }
  return open[0] ?? null;
}

interface Bracket {
  readonly at: number;
  readonly opens: boolean;
  /** Whether it is a bracket and nothing else. */
  readonly isSure: boolean;
}

function* bracketsIn(text: string): Iterable<Bracket> {
  for (const { index, 0: whole, groups } of text.matchAll(bracket)) {
    const at = index + whole.length - 1;
    const opens = groups?.own === '(';
    const isMark = !opens && listMark.test(text.slice(Math.max(0, at - 5), at));
    yield { at, opens, isSure: groups?.eyes === undefined && !isMark };
  }
}
