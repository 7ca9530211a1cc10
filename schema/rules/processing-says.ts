import type { ProcessingFacts } from '../dossier/processing-facts.js';
import type { StatementFact } from '../dossier/shared-facts.js';

/** What documents say of an aspect of an entry of a processor's record, or of the processor in all its entries. */
export const saidOf = (processing: ProcessingFacts, aspect: string): readonly StatementFact[] =>
  [processing, processing.processor]
    .flatMap(({ id }) => processing.statements.get(id) ?? [])
    .filter((statement) => statement.aspect === aspect);

/** Whether a document states it, or where `none` is an answer, that there is none. */
export const isAnswered = (processing: ProcessingFacts, aspect: string, none = false): boolean =>
  saidOf(processing, aspect).some(({ says }) => says === 'STATED' || (none && says === 'NONE'));
