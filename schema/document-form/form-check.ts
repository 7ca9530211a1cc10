import type { Language } from '../language/language.js';
import type { NamedIn, Sentence } from '../rules/message.js';
import type { Hit } from '../rules/rule.js';
import type { RuleLaw } from '../rules/rule-law.js';
import type { Severity } from '../rules/severity.js';
import type { Section } from './sections.js';

/** A text as the checks read it. */
export interface FormText {
  readonly sections: readonly Section[];
  readonly language: `${Language}`;
  readonly publishedOn: string | null;
  readonly law: RuleLaw;
  /** The day that the text is held against: that of its publication, or that of the law where it has none. */
  readonly day: string;
  /** The whole text, with its lines ended alike, and the same with plain spaces. */
  readonly whole: string;
  readonly plainWhole: string;
  /** The section that a place of the whole text is in, and where it begins. */
  readonly sectionAt: (place: number) => SectionAt;
  /** The numbers, such as 5 or 1.2, that lines of it begin with, whether they are headings or not. */
  readonly lineNumbers: ReadonlySet<string>;
}

export interface SectionAt {
  readonly section: Section;
  readonly start: number;
}

/** A place in a text in which a check finds something. */
export interface FormHit {
  /** The position of the section. */
  readonly section: number;
  /** At most 80 characters of the text. */
  readonly quote: string;
  /** What is named in the sentence. */
  readonly named: NamedIn;
  /** The facts of law that it rests on. */
  readonly restsOn?: NonNullable<Hit['restsOn']>;
}

/** A question put to the form of a text, whatever the text is about. */
export interface FormCheck {
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: Sentence;
  /** What is wrong, with places for names. */
  readonly message: Sentence;
  /** What to do about it. */
  readonly remedy: Sentence;
  find(text: FormText): Iterable<FormHit>;
}
