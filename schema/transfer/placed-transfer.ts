import type { Standing } from '../law-fact/law-on.js';
import type { TransferLaw, TransferLawFact } from './transfer-law.js';

/** A transfer as it is judged. Enums are texts, as the read plan answers them; empty is not known. */
export interface TransferFacts {
  readonly country: string | null;
  readonly claim: string | null;
  readonly tool: string | null;
  readonly sccModule: string | null;
  readonly exporterRole: string | null;
  readonly importerRole: string | null;
  readonly signedOn: string | null;
  readonly assessedOn: string | null;
  readonly importer: { readonly country: string | null; readonly kind: string | null } | null;
  readonly instrument: { readonly id: string } | null;
}

/** A transfer with what was found about it, on its way to the verdicts. */
export interface PlacedTransfer {
  readonly transfer: TransferFacts;
  readonly law: TransferLaw;
  readonly standing: Standing;
  /** The fact it rests on; nothing where it names none, or one of a kind by which no transfer is judged. */
  readonly instrument: TransferLawFact | null;
  readonly derivedModule: string | null;
  readonly isToOrganisation: boolean;
  /** Where the data go; nothing where that is not known. */
  readonly country: string | null;
}
