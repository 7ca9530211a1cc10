import type { StatedFragment } from '../gql/graphql.js';
import type { GlossaryKey } from '../language/glossary.js';
import { statusWord } from '../language/status-word.js';
import { StoredReference } from '../model/stored-reference.js';
import { Aspect } from '../statement/aspect.js';
import type { Entry, HeldAt } from './entry.js';
import type { LetterAspect } from './letter.js';
import { gapsOf, saysOf, type RecordSays } from './says.rules.js';
import type { Words } from './words.js';

/** One letter of the record: what it says, what is missing, and the facts it rests on. */
export interface LetterRecord {
  readonly letter: string;
  readonly heading: string;
  readonly requirement: string;
  readonly says: RecordSays;
  readonly gaps: readonly Aspect[];
  readonly aspects: readonly AspectRecord[];
  readonly entries: readonly Entry[];
}

/** What the record says of one aspect of a letter, and the statements that it follows from. */
export interface AspectRecord extends LetterAspect {
  readonly label: string;
  readonly says: RecordSays;
  readonly saysText: string;
  readonly isGap: boolean;
  readonly from: HeldAt;
  readonly statements: readonly StoredReference[];
}

type Statements = StatedFragment['statements']['nodes'];

/** What documents say of one aspect, and whether of the activity itself or of its register. */
export interface AspectStatements {
  readonly from: HeldAt;
  readonly statements: Statements;
}

export interface LetterFacts {
  readonly letter: string;
  /** `30_1` or `30_2`, as the glossary names the articles. */
  readonly article: '30_1' | '30_2';
  readonly aspects: readonly [LetterAspect, ...LetterAspect[]];
  readonly entries: readonly Entry[];
  readonly statements: (aspect: `${Aspect}`) => AspectStatements;
}

export function letterOf(words: Words, facts: LetterFacts): LetterRecord {
  const { letter, article, entries } = facts;
  const [main, ...others] = facts.aspects;
  const said: readonly [Said, ...Said[]] = [
    aspectSays(facts, main),
    ...others.map((aspect) => aspectSays(facts, aspect)),
  ];
  const gaps = gapsOf(said);
  const key = `a${article}_${letter.toLowerCase()}`;
  const aspects = said.map(({ aspect, says, from, statements }) => ({
    aspect,
    says,
    from,
    label: words.legal(aspectLabels[aspect] ?? 'unknown').text,
    saysText: statusWord(says, words.language),
    isGap: gaps.includes(aspect),
    statements: statements.map(({ id }) => StoredReference.of(id)),
  }));
  return {
    letter,
    heading: words.legal(`${key}_heading`).text,
    requirement: words.legal(key).text,
    says: said[0].says,
    gaps,
    aspects,
    entries,
  };
}

interface Said extends LetterAspect {
  readonly says: RecordSays;
  readonly from: HeldAt;
  readonly statements: Statements;
}

function aspectSays({ entries, statements: statementsOf }: LetterFacts, aspect: LetterAspect): Said {
  const { from, statements } = statementsOf(aspect.aspect);
  const hasFacts = entries.some(({ establishes }) => establishes.includes(aspect.aspect));
  return {
    ...aspect,
    from,
    statements,
    says: saysOf(
      statements.map(({ says }) => says),
      hasFacts,
    ),
  };
}

/** The legal word of each aspect that a letter asks for. */
export const aspectLabels: Readonly<Partial<Record<Aspect, GlossaryKey>>> = {
  [Aspect.CONTROLLER]: 'controller',
  [Aspect.CONTROLLER_CONTACT]: 'controller_contact',
  [Aspect.JOINT_CONTROLLERS]: 'joint_controllers',
  [Aspect.REPRESENTATIVE]: 'representative',
  [Aspect.DPO]: 'dpo',
  [Aspect.DPO_CONTACT]: 'dpo_contact',
  [Aspect.PURPOSES]: 'purpose',
  [Aspect.LEGAL_BASIS]: 'legal_basis',
  [Aspect.DATA_SUBJECTS]: 'categories_of_data_subjects',
  [Aspect.DATA_CATEGORIES]: 'categories_of_personal_data',
  [Aspect.RECIPIENTS]: 'categories_of_recipients',
  [Aspect.PROCESSORS]: 'processor',
  [Aspect.TRANSFERS]: 'transfer',
  [Aspect.THIRD_COUNTRY]: 'third_country',
  [Aspect.IMPORTER]: 'importer',
  [Aspect.TRANSFER_TOOL]: 'appropriate_safeguards',
  [Aspect.RETENTION]: 'time_limits_for_erasure',
  [Aspect.SECURITY_MEASURES]: 'security_measures',
  [Aspect.CATEGORIES_OF_PROCESSING]: 'a30_2_b',
};
