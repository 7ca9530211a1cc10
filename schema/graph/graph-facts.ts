import type { SccModule, TransferRole, TransferTool } from '../transfer/transfer-tool.js';

/** The facts that the graph is built from. Nodes are named by global ids; `categories` are codes between blanks, '' = not known. */
export interface GraphFacts {
  readonly ends: readonly EndFact[];
  readonly categories: readonly CategoryFact[];
  readonly systems: readonly SystemFact[];
  /** Those that are in force on some day; their days tell on which. */
  readonly agreements: readonly AgreementFact[];
  readonly coverage: readonly CoverageFact[];
  readonly subProcessing: readonly SubProcessingFact[];
  readonly transfers: readonly TransferFact[];
}

/** A register, system, organisation or category of parties. */
export interface EndFact {
  readonly id: string;
  readonly code: string;
  readonly country: string | null;
  readonly businessId: string | null;
}

export interface CategoryFact {
  readonly id: string;
  readonly code: string;
  /** The code of the wider term. */
  readonly parent: string | null;
}

export interface SystemFact {
  readonly id: string;
  readonly code: string;
  readonly register: string | null;
  readonly operator: string | null;
}

/** When a fact holds: from a day on, up to and without another; null is open. */
interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface AgreementFact extends Dated {
  readonly id: string;
  readonly code: string;
  readonly controller: string;
  readonly processor: string;
  readonly categories: string;
}

export interface CoverageFact {
  readonly agreement: string;
  readonly register: string;
  /** Those of the activity that it names. */
  readonly categories: string;
}

export interface SubProcessingFact extends Dated {
  readonly id: string;
  readonly code: string;
  readonly agreement: string;
  readonly parent: string | null;
  readonly processor: string;
  readonly categories: string;
  readonly country: string | null;
}

export interface TransferFact extends Dated {
  readonly id: string;
  readonly code: string;
  readonly register: string | null;
  readonly exporter: string;
  readonly importer: string | null;
  readonly flow: string | null;
  readonly agreement: string | null;
  readonly subProcessing: string | null;
  readonly categories: string;
  readonly country: string | null;
  readonly exporterRole: TransferRole | null;
  readonly importerRole: TransferRole | null;
  readonly tool: TransferTool | null;
  readonly sccModule: SccModule | null;
  readonly assessedOn: string | null;
}
