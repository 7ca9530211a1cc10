import type { LawFactKind } from '../law-fact/law-fact-kind.js';
import type { LawFactOn, RuleLaw } from '../rules/rule-law.js';
import type { Named } from '../rules/message.js';
import type { FormText } from './form-check.js';
import { quoteAt } from './plain-lines.js';
import { sectionLabel } from './section-label.js';
import type { Section } from './sections.js';

/** What had ended by the day of the text, of the kinds asked for. */
export const endedBy = ({ law, day }: FormText, kinds: readonly LawFactKind[]): readonly LawFactOn[] =>
  kinds.flatMap((kind) => law.ofKind(kind)).filter(({ validTo }) => validTo !== null && validTo <= day);

/** Where a text has one of the patterns: in each section the first place, and all sections. */
export interface Naming {
  readonly section: number;
  readonly quote: string;
  /** The sections in which it is named. */
  readonly places: readonly Named[];
  /** The words that stand there, each once, in small letters. */
  readonly words: readonly string[];
}

/** Without the longer ones that end in another one. */
const withoutCompounds = (words: ReadonlySet<string>): readonly string[] =>
  [...words].filter((word) => !endsOf(word).some((end) => words.has(end)));

const endsOf = (word: string): readonly string[] => Array.from(word.slice(1), (_letter, at) => word.slice(at + 1));

interface Place {
  readonly section: Section;
  readonly at: number;
  readonly word: string;
}

/** The first place of a text with one of the patterns, and the sections of the others; nothing if it is only named as gone. */
export function namingOf(text: FormText, patterns: readonly RegExp[]): Naming | null {
  const found = placesIn(text, patterns);
  const [first] = found;
  if (!first) return null;
  return {
    section: first.section.position,
    quote: quoteAt(text.whole, first.at),
    places: [...new Set(found.map(({ section }) => section))].map(sectionLabel),
    words: withoutCompounds(new Set(found.map(({ word }) => word.toLowerCase()))),
  };
}

function placesIn({ plainWhole, sectionAt }: FormText, patterns: readonly RegExp[]): readonly Place[] {
  return patterns
    .flatMap((pattern) => [...plainWhole.matchAll(pattern)])
    .filter(({ 0: word, index }) => !isToldAsGone(plainWhole, index, index + word.length))
    .map(({ 0: word, index }) => ({ section: sectionAt(index).section, at: index, word }))
    .sort((one, other) => one.at - other.at);
}

/** How a text tells of an act or an authority that it is gone. */
const gone =
  /kumo(?:t|nn|s|aa|av)|kumoami|upphäv|upphört|upphörde|repeal|entinen|entise|aiem|aikaisem|edeltäj|korva(?:si|nnut|ttu)|lakan(?:nut|nee)|tidigare|(?<!\p{L})f\. ?d\.|föregångar|ersatt|ersätter|(?<!\p{L})former(?:ly| (?!av))|previous|earlier|replac|ceased|predecessor/iu;

/** How much of the line on either side is looked at. */
const around = 120;

function isToldAsGone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - around), from).split(/\n|[.!?] (?=\p{Lu})/u);
  const after = text.slice(to, to + around).split(/\n|[.!?] (?=\p{Lu})/u);
  return gone.test(`${before.at(-1) ?? ''} ${after[0] ?? ''}`);
}

/** What came in the place of an ended fact, as far as that is on record; for an earlier name, the act that had it. */
export const successorOf = (fact: LawFactOn, law: RuleLaw): LawFactOn | null =>
  law.fact(fact.replacedBy) ?? (fact.about === null ? null : law.fact(fact.about));
