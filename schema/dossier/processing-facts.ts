import type { NamedFact } from './fact.js';
import type { OrganisationFact, StatementFact } from './shared-facts.js';

/** An entry of a processor's record, for one controller (Art. 30(2)). */
export interface ProcessingFacts extends NamedFact {
  readonly processor: OrganisationFact;
  readonly controller: OrganisationFact;
  /** Id of the agreement it rests on. */
  readonly agreement: string | null;
  readonly transferCount: number;
  readonly measureCount: number;
  /** About the entry, the processor and the controller, by the id of what they are about. */
  readonly statements: ReadonlyMap<string, readonly StatementFact[]>;
}
