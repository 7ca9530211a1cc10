import type { Fact, NamedFact } from './fact.js';

/** A legal entity in any role. */
export interface OrganisationFact extends NamedFact {
  readonly kind: string | null;
  readonly businessId: string | null;
  readonly country: string | null;
  readonly hasAddress: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** Id of the fact of law about the authority that it is. */
  readonly authority: string | null;
}

/** A term of one of the trees: of data, of data subjects, of contracts, of parties, of measures. */
export interface TermFact extends NamedFact {
  readonly parent: TermFact | null;
}

/** A category of personal data; what a wider category is, it is too. */
export interface DataCategoryFact extends TermFact {
  readonly isSpecial: boolean;
  readonly isCriminal: boolean;
  readonly isNationalId: boolean;
  /** Whether it evaluates a person, as profiling does. */
  readonly isProfile: boolean;
}

/** How to reach somebody; what is empty is not on record. */
export interface ContactFact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly form: string | null;
  readonly formUrl: string | null;
  readonly hasAddress: boolean;
}

/** What one document says of one aspect of a node. */
export interface StatementFact extends Fact {
  readonly subject: string;
  readonly aspect: string;
  readonly says: 'STATED' | 'NONE' | 'NOT_STATED' | 'UNSPECIFIC';
  readonly claim: string | null;
  readonly document: DocumentFact;
  /** Id of the statute it names. */
  readonly statute: string | null;
  readonly statuteSection: string | null;
}

/** A document that serves as evidence. */
export interface DocumentFact extends NamedFact {
  readonly kind: string;
  readonly publishedOn: string | null;
  readonly isUndated: boolean;
  readonly statute: string | null;
  readonly statuteSection: string | null;
}

/** Whether a way to reach them is on record, beside the name. */
export const isReachable = ({ email, phone, formUrl, hasAddress }: ContactFact): boolean =>
  email !== null || phone !== null || formUrl !== null || hasAddress;
