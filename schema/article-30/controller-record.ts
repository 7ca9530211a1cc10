import type { Article30Query } from '../gql/graphql.js';
import type { Language } from '../language/language.js';
import { StoredReference } from '../model/stored-reference.js';
import { Aspect } from '../statement/aspect.js';
import { entryOf, HeldAt, heldFor, type Entry } from './entry.js';
import { dataEntry, measureEntry, recipientEntry, transferEntry } from './facts.entries.js';
import { Letter, controllerLetters } from './letter.js';
import { letterOf, type AspectStatements, type LetterRecord } from './letter-record.js';
import { partyEntries, type RegisterFacts } from './parties.entries.js';
import { purposeEntries, type ActivityFacts } from './purposes.entries.js';
import { retentionEntry } from './retention.entries.js';
import { phrase, Words } from './words.js';

/** The record of a controller under Art. 30(1), free of layout. */
export interface ControllerRecord {
  readonly language: Language;
  readonly controller: StoredReference;
  readonly registers: readonly RegisterRecord[];
}

export interface RegisterRecord {
  readonly register: StoredReference;
  readonly controllerships: readonly StoredReference[];
  readonly jointArrangements: readonly StoredReference[];
  readonly activities: readonly ActivityRecord[];
}

export interface ActivityRecord {
  readonly activity: StoredReference;
  readonly letters: readonly LetterRecord[];
}

const references = (nodes: readonly { readonly id: string }[]): StoredReference[] =>
  nodes.map(({ id }) => StoredReference.of(id));

/** Makes the record out of what the register holds; pure, so that the same graph gives the same record. */
export function controllerRecord(
  { registers }: Article30Query,
  controller: string,
  language: Language,
): ControllerRecord {
  const words = new Words(language);
  return {
    language,
    controller: StoredReference.of(controller),
    registers: registers.nodes.map((register) => registerRecord(words, register)),
  };
}

function registerRecord(words: Words, register: RegisterFacts): RegisterRecord {
  return {
    register: StoredReference.of(register.id),
    controllerships: references(register.controllerships.nodes),
    jointArrangements: references(register.jointArrangements.nodes),
    activities: register.activities.nodes.map((activity) => activityRecord(words, register, activity)),
  };
}

function activityRecord(words: Words, register: RegisterFacts, activity: ActivityFacts): ActivityRecord {
  const letters = Object.values(Letter).map((letter) =>
    letterOf(words, {
      letter,
      article: '30_1',
      aspects: controllerLetters[letter],
      entries: entriesOf[letter](words, register, activity),
      statements: statementsFor(register, activity),
    }),
  );
  return { activity: StoredReference.of(activity.id), letters };
}

type LetterEntries = (words: Words, register: RegisterFacts, activity: ActivityFacts) => Entry[];

const entriesOf: Readonly<Record<Letter, LetterEntries>> = {
  A: (words, register) => partyEntries(words, register),
  B: purposeEntries,
  C: (words, { data }, { code }) => heldFor(data.nodes, code).map(({ fact, from }) => dataEntry(words, fact, from)),
  D: (words, { recipients }, { code }) =>
    heldFor(recipients.nodes, code).map(({ fact, from }) => recipientEntry(words, fact, from)),
  E: (words, register, activity) => [
    ...heldFor(register.transfers.nodes, activity.code).map(({ fact, from }) => transferEntry(words, fact, from)),
    ...claimEntries(words, statementsFor(register, activity)(Aspect.TRANSFERS)),
  ],
  F: (words, { retentionPeriods }, { code }) =>
    heldFor(retentionPeriods.nodes, code).map(({ fact, from }) => retentionEntry(words, fact, from)),
  G: (words, { securityMeasures }, { code }) =>
    heldFor(securityMeasures.nodes, code).map(({ fact, from }) => measureEntry(words, fact, from)),
};

/** What documents say of transfers without naming one: their own claim, which establishes no transfer. */
function claimEntries(words: Words, { from, statements }: AspectStatements): Entry[] {
  return statements
    .filter(({ claim, text }) => claim !== null || text !== null)
    .map(({ claim, text, ...statement }) => {
      const parts = phrase(words, claim === null ? [] : [words.legal(`claim_${claim.toLowerCase()}`)], [
        words.ofAny(text),
      ]);
      return entryOf(statement, { aspect: Aspect.TRANSFERS, establishes: [], from, parts });
    });
}

/** What documents say of an aspect of the activity itself, or else of its register. */
function statementsFor(register: RegisterFacts, activity: ActivityFacts) {
  return (aspect: `${Aspect}`): AspectStatements => {
    const own = activity.statements.nodes.filter((statement) => statement.aspect === aspect);
    if (own.length > 0) return { from: HeldAt.ACTIVITY, statements: own };
    return {
      from: HeldAt.REGISTER,
      statements: register.statements.nodes.filter((statement) => statement.aspect === aspect),
    };
  };
}
