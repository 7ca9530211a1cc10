import type { ControllershipKind } from '../gql/graphql.js';
import type { NamedFact } from './fact.js';
import type { DesignationFact, Valid } from './register-facts.js';
import type { DocumentFact, OrganisationFact, StatementFact } from './shared-facts.js';

/** A register of which the company is controller, or which it keeps. */
export interface CompanyRegisterFact extends NamedFact, Valid {
  /** How the company is controller of it; empty where it keeps it and is not. */
  readonly kind: ControllershipKind | null;
  /** Whether the company keeps it. */
  readonly isOwn: boolean;
}

/** Who stands for the company, for all its registers or for one. */
export interface CompanyDesignationFact extends Omit<DesignationFact, 'organisation'> {
  readonly register: NamedFact | null;
}

/** A company as a controller, over all its registers; every list by code. */
export interface CompanyFacts extends OrganisationFact {
  readonly registers: readonly CompanyRegisterFact[];
  readonly designations: readonly CompanyDesignationFact[];
  /** What it keeps as evidence. */
  readonly documents: readonly DocumentFact[];
  /** About the company itself. */
  readonly statements: readonly StatementFact[];
}
