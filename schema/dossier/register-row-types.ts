import type { Words } from './fact.js';
import type * as facts from './register-facts.js';

/** A row as the database gives it: of which register it is a part, and its columns under the names of the facts. */
export interface PartRow {
  readonly id: string;
  readonly code: string;
  readonly register: string;
}

/** A fact as its row has it: what it always names stands as an id, and what is listed in it stands elsewhere. */
type Row<Each, Named extends keyof Each = never, Listed extends keyof Each = never> = PartRow &
  Omit<Each, Named | Listed | 'concept'> &
  Readonly<Record<Named, string>>;

/** The same of a fact that may name something. */
type MaybeRow<Each, Named extends keyof Each, Listed extends keyof Each = never> = PartRow &
  Omit<Each, Named | Listed | 'concept'> &
  Readonly<Record<Named, string | null>>;

type Link<Name extends string> = PartRow & Readonly<Record<Name, string>>;

/** What the rows of each list are. */
export interface RegisterRowTypes {
  readonly registers: PartRow & { readonly name: Words };
  readonly cells: Row<facts.CellFact, 'dataSubjectCategory', 'contractTypes'>;
  readonly cellContractTypes: Link<'cell' | 'contractType'>;
  readonly controllerships: Row<facts.ControllershipFact, 'organisation', 'scope'>;
  readonly controllershipScopes: Link<'controllership' | 'cell'>;
  readonly arrangements: Row<facts.ArrangementFact, never, 'parties' | 'allocations'>;
  readonly arrangementParties: Link<'arrangement' | 'party'>;
  readonly allocations: MaybeRow<facts.AllocationFact, 'party', 'scope'> & Link<'arrangement'>;
  readonly dutyScopes: Link<'allocation' | 'cell'>;
  readonly activities: Row<facts.ActivityFact, never, 'purposes'>;
  readonly purposes: Row<facts.PurposeFact>;
  readonly bases: MaybeRow<facts.BasisFact, 'purpose' | 'dataSubjectCategory'>;
  readonly data: MaybeRow<facts.DataFact, 'activity' | 'purpose' | 'dataSubjectCategory', 'dataCategory'> &
    Link<'dataCategory'>;
  readonly sources: MaybeRow<facts.SourceFact, 'activity' | 'organisation' | 'category', 'dataCategories'>;
  readonly sourceData: Link<'source' | 'dataCategory'>;
  readonly recipients: MaybeRow<
    facts.RecipientFact,
    'activity' | 'organisation' | 'category' | 'purpose',
    'dataCategories'
  >;
  readonly recipientData: Link<'recipient' | 'dataCategory'>;
  readonly retention: MaybeRow<facts.RetentionFact, 'activity' | 'dataSubjectCategory', 'dataCategories'>;
  readonly retentionData: Link<'retention' | 'dataCategory'>;
  readonly measures: MaybeRow<facts.MeasureFact, 'activity'>;
  readonly decisions: MaybeRow<facts.DecisionFact, 'activity'>;
  readonly channels: Row<facts.ChannelFact>;
  readonly designations: Row<facts.DesignationFact, 'organisation'>;
  readonly coverage: MaybeRow<facts.CoverageFact, 'activity', 'processor'> & Link<'processor'>;
  readonly outflows: MaybeRow<facts.OutflowFact, 'organisation' | 'category'>;
  readonly transfers: Row<facts.RegisterTransferFact>;
}
