import type { Article30ProcessorQuery, StatedFragment } from '../gql/graphql.js';
import type { Language } from '../language/language.js';
import { StoredReference } from '../model/stored-reference.js';
import { Aspect } from '../statement/aspect.js';
import { entryOf, HeldAt, type Entry } from './entry.js';
import { measureEntry, transferEntry } from './facts.entries.js';
import { processorLetters } from './letter.js';
import { letterOf, type LetterRecord } from './letter-record.js';
import { contactEntries, designationEntry } from './parties.entries.js';
import { saysOf, type RecordSays } from './says.rules.js';
import { Words } from './words.js';

/** The record of a processor under Art. 30(2), free of layout. */
export interface ProcessorRecord {
  readonly language: Language;
  readonly processor: StoredReference;
  readonly says: RecordSays;
  readonly controllers: readonly ProcessedController[];
}

export interface ProcessedController {
  readonly controller: StoredReference;
  readonly processing: readonly ProcessingRecord[];
}

export interface ProcessingRecord {
  readonly processing: StoredReference;
  readonly letters: readonly LetterRecord[];
}

type ProcessorFacts = Article30ProcessorQuery['organisations']['nodes'][number];
type ProcessingFacts = ProcessorFacts['processingOnBehalf']['nodes'][number];

/** Makes the record per controller, in the order of their codes. */
export function processorRecord(processor: ProcessorFacts, language: Language): ProcessorRecord {
  const words = new Words(language);
  const processings = processor.processingOnBehalf.nodes;
  const controllers = new Map(processings.map(({ controller }) => [controller.code, controller.id]));
  const codes = [...controllers.keys()].sort((one, other) => (one < other ? -1 : 1));
  return {
    language,
    processor: StoredReference.of(processor.id),
    says: saysOf([], processings.length > 0),
    controllers: codes.map((code) => ({
      controller: StoredReference.of(controllers.get(code) ?? ''),
      processing: processings
        .filter(({ controller }) => controller.code === code)
        .map((processing) => ({
          processing: StoredReference.of(processing.id),
          letters: lettersOf(words, processor, processing),
        })),
    })),
  };
}

function lettersOf(words: Words, processor: ProcessorFacts, processing: ProcessingFacts): LetterRecord[] {
  return (['A', 'B', 'C', 'D'] as const).map((letter) =>
    letterOf(words, {
      letter,
      article: '30_2',
      aspects: processorLetters[letter],
      entries: entriesOf[letter](words, processor, processing),
      statements: (aspect) => ({ from: HeldAt.ACTIVITY, statements: aboutAspect(processing, aspect) }),
    }),
  );
}

const aboutAspect = ({ statements }: StatedFragment, aspect: string): StatedFragment['statements']['nodes'] =>
  statements.nodes.filter((statement) => statement.aspect === aspect);

type LetterEntries = (words: Words, processor: ProcessorFacts, processing: ProcessingFacts) => Entry[];

const entriesOf: Readonly<Record<'A' | 'B' | 'C' | 'D', LetterEntries>> = {
  A: (words, processor, { controller }) => [
    entryOf(controller, { aspect: Aspect.CONTROLLER, from: HeldAt.ORGANISATION, parts: [words.of(controller.name)] }),
    ...contactEntries(words, controller),
    ...contactEntries(words, processor),
    ...processor.designations.nodes.map((designation) => designationEntry(words, designation, HeldAt.ORGANISATION)),
  ],
  B: (words, _processor, processing) => [
    entryOf(processing, {
      aspect: Aspect.CATEGORIES_OF_PROCESSING,
      from: HeldAt.ACTIVITY,
      parts: [words.of(processing.name)],
    }),
  ],
  C: (words, _processor, { transfers }) =>
    transfers.nodes.map((transfer) => transferEntry(words, transfer, HeldAt.ACTIVITY)),
  D: (words, _processor, { securityMeasures }) =>
    securityMeasures.nodes.map((measure) => measureEntry(words, measure, HeldAt.ACTIVITY)),
};
