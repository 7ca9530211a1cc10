import type { ChainAgreementFragment } from '../gql/graphql.js';
import type { Fact, NamedFact } from './fact.js';
import type { CategoryTree } from '../sub-processing/category-tree.js';
import type { OrganisationFact } from './shared-facts.js';

/** What Art. 28(3) asks an agreement for, and whether it has it: `PRESENT`, `MISSING`, `NOT_STATED`; empty is not known. */
export type ClauseFacts = Readonly<Record<ClauseName, string | null>>;

export const clauseNames = [
  'documentedInstructions',
  'confidentiality',
  'security',
  'subProcessing',
  'helpWithRights',
  'helpWithCompliance',
  'deletionOrReturn',
  'audits',
] as const;

export type ClauseName = (typeof clauseNames)[number];

/** A sub-processor under an agreement, with what chains are made of. */
export type SubProcessingFact = ChainAgreementFragment['subProcessing']['nodes'][number] & {
  readonly concept: string;
  readonly organisation: OrganisationFact;
  readonly hasFlowDown: boolean | null;
};

/** A register that an agreement covers. */
export interface CoveredRegisterFact extends NamedFact {
  /** The other agreements with the same processor that cover it. */
  readonly others: readonly Pick<AgreementFacts, 'status' | 'validFrom' | 'validTo'>[];
}

/** A contract with a processor (Art. 28(3)), with what chains are made of; every list by code. */
export interface AgreementFacts extends Fact {
  readonly controller: OrganisationFact;
  readonly processor: OrganisationFact;
  readonly hasSubjectMatter: boolean;
  readonly status: ChainAgreementFragment['status'];
  readonly clauses: ClauseFacts;
  readonly authorisation: ChainAgreementFragment['authorisation'];
  readonly noticeDays: number | null;
  /** Id of the set of clauses it is made on. */
  readonly clauseSet: string | null;
  readonly signedOn: string | null;
  readonly reviewOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly dataCategories: { code: string }[];
  /** All categories of personal data; every agreement has the same. */
  readonly tree: CategoryTree;
  readonly subProcessing: readonly SubProcessingFact[];
  /** The registers it covers. */
  readonly registers: readonly CoveredRegisterFact[];
}
