import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit } from './form-check.js';
import { quoteOf } from './plain-lines.js';
import { firstLine, numberOf, sectionLabel } from './section-label.js';
import type { Section } from './sections.js';

export const headingRepeated: FormCheck = {
  id: 'heading-repeated',
  severity: Severity.LOW,
  title: {
    fi: 'Sama otsikko toistuu',
    sv: 'Samma rubrik upprepas',
    en: 'A heading is repeated',
  },
  message: {
    fi: 'Otsikot ovat kokonaan tai osaksi samat, joten sama asia on jaettu usealle kohdalle: {headings}.',
    sv: 'Rubrikerna är helt eller delvis desamma, så samma sak är uppdelad på flera punkter: {headings}.',
    en: 'Headings are the same in whole or in part, so that one matter is split between sections: {headings}.',
  },
  remedy: {
    fi: 'Yhdistä kohdat tai anna kullekin otsikko, joka kertoo, missä sen sisältö eroaa muista.',
    sv: 'Slå ihop punkterna eller ge var och en en rubrik som visar vad som skiljer den från de andra.',
    en: 'Join the sections, or give each a heading that tells how it differs from the others.',
  },
  find: ({ sections }) => repeatedIn(sections),
};

/** A heading, or one of the parts that are joined by "and" in it. */
interface Part {
  readonly section: Section;
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

function repeatedIn(sections: readonly Section[]): readonly FormHit[] {
  const groups = new Map<string, Part[]>();
  for (const part of sections.flatMap(partsOf)) {
    const key = [levelOf(part.section), ...part.words.map(tailOf)].join(' ');
    const group = groups.get(key);
    if (!group) groups.set(key, [part]);
    else if (group[0] && isSame(group[0], part)) group.push(part);
  }
  return [...groups.values()].flatMap(hitOf);
}

const and = / (?:ja|sekä|och|samt|and) | & |, ?/u;

function partsOf(section: Section): readonly Part[] {
  if (section.heading === null) return [];
  const heading = section.heading.toLowerCase().replace(/[.:?!"“”]/gu, '');
  const parts = heading.split(and).map((part) => wordsOf(part));
  const inside = parts.length < 2 ? [] : parts.filter((words) => words.length >= 2);
  return [
    { section, words: wordsOf(heading), isWhole: true },
    ...inside.map((words) => ({ section, words, isWhole: false })),
  ].filter(({ words }) => words.length > 0);
}

/** Sorted by their ends, so that those of which one is the end of the other come to the same places. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .sort((one, other) => (tailOf(one) < tailOf(other) ? -1 : 1));

const shortestTail = 5;

/** By its end a compound is known: the "data" of "personal data" in Finnish and Swedish. */
const tailOf = (word: string): string => word.slice(-shortestTail);

const isSame = (one: Part, other: Part): boolean =>
  one.section !== other.section && one.words.every((word, at) => isSameWord(word, other.words[at] ?? ''));

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const isTail = one.endsWith(other) || other.endsWith(one);
  return isTail && Math.min(one.length, other.length) >= shortestTail;
}

/** Below different headings, the same ones may well stand. */
function levelOf(section: Section): string {
  const number = numberOf(section) ?? '';
  return number.slice(0, number.lastIndexOf('.') + 1);
}

/** One remark for headings of which one at least is the same as the whole or a part of each other. */
function hitOf(group: readonly Part[]): readonly FormHit[] {
  const sections = [...new Set(group.map(({ section }) => section))];
  const again = sections[1];
  if (!again || !group.some(({ isWhole }) => isWhole)) return [];
  return [
    { section: again.position, quote: quoteOf(firstLine(again)), named: { headings: sections.map(sectionLabel) } },
  ];
}
