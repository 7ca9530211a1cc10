import type { Named } from '../rules/message.js';
import { clause } from '../rules/clause.js';
import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit, FormText } from './form-check.js';
import { quoteOf } from './plain-lines.js';
import { firstLine, numberOf } from './section-label.js';
import type { Section } from './sections.js';

export const headingNumbersMissing: FormCheck = {
  id: 'heading-numbers-missing',
  severity: Severity.LOW,
  title: {
    fi: 'Otsikoiden numerointi hyppää tai palaa taaksepäin',
    sv: 'Rubrikernas numrering hoppar eller går bakåt',
    en: 'The numbers of the headings skip or go back',
  },
  message: {
    fi: 'Otsikoiden numerot eivät kulje järjestyksessä.{skipped}{back}',
    sv: 'Rubrikernas nummer går inte i ordning.{skipped}{back}',
    en: 'The numbers of the headings do not follow one another.{skipped}{back}',
  },
  remedy: {
    fi: 'Tarkista, puuttuuko asiakirjasta kohta, ja numeroi otsikot järjestyksessä.',
    sv: 'Kontrollera om en punkt saknas i dokumentet och numrera rubrikerna i ordning.',
    en: 'Check whether a section is missing from the document, and number the headings in order.',
  },
  find: (text) => missingIn(text),
};

const skippedNumbers = {
  fi: 'Numeroita puuttuu: {numbers}.',
  sv: 'Nummer saknas: {numbers}.',
  en: 'Numbers are missing: {numbers}.',
};

const backNumbers = {
  fi: 'Suuremman numeron jälkeen tulee pienempi: {numbers}.',
  sv: 'Efter ett större nummer kommer ett mindre: {numbers}.',
  en: 'After a greater number comes a smaller one: {numbers}.',
};

/** How the numbers of one level run: those of the chief headings, or those below one of them. */
interface Level {
  greatest: number;
  readonly seen: Set<number>;
  /** What was skipped, and the heading that came instead. */
  readonly skipped: Map<number, Section>;
  readonly back: Map<number, Section>;
}

function missingIn({ sections, lineNumbers }: FormText): readonly FormHit[] {
  const levels = new Map<string, Level>();
  for (const section of sections) {
    const number = numberOf(section);
    if (number !== null) step(levels, number, section);
  }
  const skipped = stepsOf(levels, ({ skipped: those }) => those).filter(([number]) => !lineNumbers.has(number));
  const back = stepsOf(levels, (level) => level.back);
  const [first] = [...skipped, ...back].map(([, section]) => section).sort((one, two) => one.position - two.position);
  if (!first) return [];
  const named = { skipped: said(skippedNumbers, skipped), back: said(backNumbers, back) };
  return [{ section: first.position, quote: quoteOf(firstLine(first)), named }];
}

function step(levels: Map<string, Level>, number: string, section: Section): void {
  const [above, own] = partsOf(number);
  const level = levels.get(above) ?? { greatest: 0, seen: new Set(), skipped: new Map(), back: new Map() };
  levels.set(above, level);
  for (let missing = level.greatest + 1; missing < own; missing++) level.skipped.set(missing, section);
  // A number that was there before is repeated, which another check says; one that comes late was not skipped.
  if (own < level.greatest && !level.seen.has(own) && own > 0) level.back.set(own, section);
  level.skipped.delete(own);
  level.seen.add(own);
  level.greatest = Math.max(level.greatest, own);
}

/** The number above with its dot, and the last part of the number. */
function partsOf(number: string): readonly [above: string, own: number] {
  const dot = number.lastIndexOf('.') + 1;
  return [number.slice(0, dot), Number(number.slice(dot))];
}

type Step = readonly [number: string, section: Section];

/** Of the levels that have more than one number; a lone 4.2 says nothing of 4.1. */
const stepsOf = (
  levels: ReadonlyMap<string, Level>,
  which: (level: Level) => ReadonlyMap<number, Section>,
): readonly Step[] =>
  [...levels].flatMap(([above, level]) =>
    level.seen.size < 2 ? [] : [...which(level)].map(([own, section]): Step => [`${above}${own}`, section]),
  );

const said = (sentence: typeof skippedNumbers, steps: readonly Step[]): Named =>
  steps.length === 0 ? '' : clause(sentence, { numbers: steps.map(([number]) => number) });
