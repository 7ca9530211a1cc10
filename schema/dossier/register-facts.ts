import type { ControllershipKind, Duty, DutyAnswer } from '../gql/graphql.js';
import type { Fact, NamedFact, Words } from './fact.js';
import type {
  ContactFact,
  DataCategoryFact,
  DocumentFact,
  OrganisationFact,
  StatementFact,
  TermFact,
} from './shared-facts.js';

/** Days on which a fact holds: from the first on, and no longer on the last. Empty is open. */
export interface Valid {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface CellFact extends Fact {
  readonly dataSubjectCategory: TermFact;
  readonly contractTypes: readonly TermFact[];
}

export interface ControllershipFact extends Fact, Valid {
  readonly organisation: OrganisationFact;
  readonly kind: ControllershipKind;
  /** Empty: the whole register. */
  readonly scope: readonly CellFact[];
}

export interface ArrangementFact extends Fact, Valid {
  readonly name: Words | null;
  readonly hasEssence: boolean;
  readonly contactPoint: ContactFact;
  readonly signedOn: string | null;
  readonly parties: readonly OrganisationFact[];
  readonly allocations: readonly AllocationFact[];
}

export interface AllocationFact extends Fact, Valid {
  readonly duty: Duty;
  readonly answer: DutyAnswer;
  readonly party: OrganisationFact | null;
  readonly scope: readonly CellFact[];
}

export interface ActivityFact extends NamedFact {
  readonly purposes: readonly PurposeFact[];
}

export interface PurposeFact extends NamedFact {
  /** Id of the activity. */
  readonly activity: string;
}

export interface BasisFact extends Fact {
  /** Empty: for the whole register. */
  readonly purpose: PurposeFact | null;
  /** `ART_6_1_F`. */
  readonly article: string | null;
  /** `ART_9_2_A`. */
  readonly condition: string | null;
  readonly primary: boolean | null;
  readonly dataSubjectCategory: TermFact | null;
  readonly hasInterest: boolean;
  readonly interestOf: string | null;
  /** Id of the statute. */
  readonly statute: string | null;
  readonly statuteSection: string | null;
}

export interface DataFact extends Fact {
  readonly activity: ActivityFact | null;
  readonly purpose: PurposeFact | null;
  readonly dataSubjectCategory: TermFact | null;
  readonly dataCategory: DataCategoryFact;
}

export interface SourceFact extends Fact {
  readonly activity: ActivityFact | null;
  readonly kind: string;
  readonly organisation: OrganisationFact | null;
  readonly category: TermFact | null;
  readonly dataCategories: readonly DataCategoryFact[];
}

export interface RecipientFact extends Fact {
  /** Whether the register that receives the data is on record. */
  readonly hasRegister: boolean;
  readonly activity: ActivityFact | null;
  readonly organisation: OrganisationFact | null;
  readonly category: TermFact | null;
  readonly role: string | null;
  readonly purpose: PurposeFact | null;
  /** Id of the agreement. */
  readonly agreement: string | null;
  readonly dataCategories: readonly DataCategoryFact[];
}

export interface RetentionFact extends Fact {
  readonly activity: ActivityFact | null;
  readonly dataSubjectCategory: TermFact | null;
  readonly condition: Words | null;
  readonly bound: string | null;
  readonly duration: string | null;
  readonly criterion: Words | null;
  readonly startEvent: string | null;
  readonly endEvent: string | null;
  readonly statute: string | null;
  readonly statuteSection: string | null;
  readonly otherGround: Words | null;
  /** Empty: all data of the activity, or of the register. */
  readonly dataCategories: readonly DataCategoryFact[];
}

export interface MeasureFact extends Fact {
  readonly activity: ActivityFact | null;
}

export interface DecisionFact extends NamedFact {
  readonly activity: ActivityFact | null;
  readonly isProfiling: boolean | null;
  readonly isSolelyAutomated: boolean | null;
  readonly ground: string | null;
  readonly statute: string | null;
  readonly hasLogic: boolean;
  readonly hasConsequences: boolean;
  readonly hasHumanIntervention: boolean | null;
  readonly canExpressView: boolean | null;
  readonly canContest: boolean | null;
}

export interface ChannelFact extends Fact {
  readonly right: string;
  readonly channel: string | null;
  readonly contactPoint: ContactFact;
  readonly hasCondition: boolean;
  readonly fee: string | null;
  readonly answeredBy: string | null;
  readonly statute: string | null;
  readonly statuteSection: string | null;
}

export interface DesignationFact extends Fact, Valid {
  readonly organisation: OrganisationFact;
  readonly role: string;
  readonly contactPoint: ContactFact;
}

/** That an agreement with a processor covers the register, or one of its activities. */
export interface CoverageFact extends Fact {
  /** Id of the agreement. */
  readonly agreement: string;
  readonly processor: OrganisationFact;
  readonly activity: ActivityFact | null;
}

/** A data flow that leaves the register, each pair of an end and a purpose once. */
export interface OutflowFact extends Fact {
  readonly organisation: OrganisationFact | null;
  readonly category: TermFact | null;
  /** Id of the purpose. */
  readonly purpose: string | null;
}

/** A transfer on record whose data come from the register. */
export interface RegisterTransferFact extends Fact, Valid {
  readonly country: string | null;
  readonly tool: string | null;
}

/** All that the record holds of one register, as far as rules look at it; every list by code. */
export interface RegisterFacts extends NamedFact {
  readonly custodian: OrganisationFact;
  readonly cells: readonly CellFact[];
  readonly controllerships: readonly ControllershipFact[];
  readonly arrangements: readonly ArrangementFact[];
  readonly activities: readonly ActivityFact[];
  readonly bases: readonly BasisFact[];
  readonly data: readonly DataFact[];
  readonly sources: readonly SourceFact[];
  readonly recipients: readonly RecipientFact[];
  readonly retention: readonly RetentionFact[];
  readonly measures: readonly MeasureFact[];
  readonly decisions: readonly DecisionFact[];
  readonly channels: readonly ChannelFact[];
  readonly designations: readonly DesignationFact[];
  readonly coverage: readonly CoverageFact[];
  readonly outflows: readonly OutflowFact[];
  readonly transfers: readonly RegisterTransferFact[];
  /** About the register, its parts, and the organisations it names; by the id of what they are about. */
  readonly statements: ReadonlyMap<string, readonly StatementFact[]>;
  /** The documents that these statements are of. */
  readonly documents: readonly DocumentFact[];
  /** By the id of a node, the kinds of documents that are cited for it, notices and descriptions apart. */
  readonly assessed: ReadonlyMap<string, ReadonlySet<string>>;
}
