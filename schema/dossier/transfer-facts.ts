import type { TransferFacts as JudgedFacts } from '../transfer/placed-transfer.js';
import type { Fact, NamedFact } from './fact.js';
import type { OrganisationFact } from './shared-facts.js';

/** A transfer on record, as it is judged (Art. 44-49), with who makes it and whose data they are. */
export interface TransferFacts extends Fact, JudgedFacts {
  readonly exporter: OrganisationFact;
  readonly importer: OrganisationFact | null;
  readonly register: NamedFact | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
