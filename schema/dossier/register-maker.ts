import { byCode } from '../language/compare-text.js';
import type { Fact } from './fact.js';
import type { Organisations } from './organisations.js';
import type * as facts from './register-facts.js';
import type { RegisterRowTypes } from './register-row-types.js';
import type { RegisterKey, RegisterRows } from './register-rows.js';
import type { RegisterList } from './register.sql.js';
import type { DataCategoryFact, OrganisationFact, StatementFact, TermFact } from './shared-facts.js';
import { documentsOf, type Statements } from './statements.js';
import type { Terms } from './terms.js';

export interface RegisterSources {
  readonly rows: RegisterRows;
  readonly terms: Terms;
  readonly organisations: Organisations;
  readonly statements: Statements;
  readonly assessed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes the facts of one register from rows; what a row names by its id stands in it as the fact. */
export function makeRegister(from: RegisterSources, { id, custodian }: RegisterKey): facts.RegisterFacts {
  const [row] = from.rows.of('registers', id);
  if (!row) throw new Error(`The register ${id} is gone.`);
  const parts = new RegisterParts(from, id);
  const lists = { ...parts.responsible(), ...parts.processed(), ...parts.disclosed(), ...parts.protected() };
  const own = [row, ...Object.values(lists).flat(), ...parts.purposes.values()].map((each) => each.id);
  const owners = [custodian, ...lists.controllerships.map(({ organisation }) => organisation.id)];
  const [ofOwn, ofOwners] = [own, owners].map((ids) => statementsOf(from.statements, ids));
  return {
    ...{ concept: 'Register', id, code: row.code, name: row.name, custodian: from.organisations.get(custodian) },
    ...lists,
    statements: new Map([...(ofOwn ?? []), ...(ofOwners ?? [])]),
    documents: documentsOf((ofOwn ?? new Map<string, StatementFact[]>()).values()),
    assessed: from.assessed,
  };
}

const statementsOf = (statements: Statements, ids: readonly string[]): Map<string, readonly StatementFact[]> =>
  new Map(
    ids.flatMap((id) => {
      const said = statements.get(id);
      return said ? [[id, said]] : [];
    }),
  );

class RegisterParts {
  readonly purposes: ReadonlyMap<string, facts.PurposeFact>;
  readonly #activities: ReadonlyMap<string, facts.ActivityFact>;
  readonly #cells: ReadonlyMap<string, facts.CellFact>;

  constructor(
    private readonly from: RegisterSources,
    private readonly id: string,
  ) {
    this.purposes = keyed(this.#list('purposes').map((row) => ({ ...row, concept: 'Purpose' })));
    const byActivity = Map.groupBy(this.purposes.values(), ({ activity }) => activity);
    this.#activities = keyed(
      this.#list('activities').map((row) => ({
        ...row,
        concept: 'ProcessingActivity',
        purposes: byActivity.get(row.id) ?? [],
      })),
    );
    this.#cells = keyed(this.#makeCells());
  }

  responsible() {
    const scopes = this.#linked('controllershipScopes', 'controllership', 'cell');
    const controllerships = this.#list('controllerships');
    const designations = this.#list('designations');
    return {
      cells: [...this.#cells.values()],
      controllerships: controllerships.map((row): facts.ControllershipFact => ({
        ...row,
        concept: 'Controllership',
        organisation: this.#organisation(row.organisation),
        scope: this.#cellsOf(scopes.get(row.id)),
      })),
      arrangements: this.#arrangements(),
      designations: designations.map((row): facts.DesignationFact => ({
        ...row,
        concept: 'Designation',
        organisation: this.#organisation(row.organisation),
      })),
    };
  }

  processed() {
    const bases = this.#list('bases');
    const data = this.#list('data');
    return {
      activities: [...this.#activities.values()],
      bases: bases.map((row): facts.BasisFact => ({
        ...row,
        concept: 'PurposeBasis',
        purpose: this.#purpose(row.purpose),
        dataSubjectCategory: this.#term(row.dataSubjectCategory),
      })),
      data: data.map((row): facts.DataFact => ({
        ...row,
        concept: 'ActivityData',
        activity: this.#activity(row.activity),
        purpose: this.#purpose(row.purpose),
        dataSubjectCategory: this.#term(row.dataSubjectCategory),
        dataCategory: this.#dataCategory(row.dataCategory),
      })),
    };
  }

  disclosed() {
    const [ofSource, ofRecipient] = [this.#data('sourceData', 'source'), this.#data('recipientData', 'recipient')];
    const sources = this.#list('sources');
    const recipients = this.#list('recipients');
    const outflows = this.#list('outflows');
    return {
      sources: sources.map((row): facts.SourceFact => ({
        ...row,
        concept: 'DataSource',
        activity: this.#activity(row.activity),
        ...this.#party(row),
        dataCategories: this.#dataCategories(ofSource.get(row.id)),
      })),
      recipients: recipients.map((row): facts.RecipientFact => ({
        ...row,
        concept: 'Recipient',
        activity: this.#activity(row.activity),
        ...this.#party(row),
        purpose: this.#purpose(row.purpose),
        dataCategories: this.#dataCategories(ofRecipient.get(row.id)),
      })),
      outflows: outflows.map((row): facts.OutflowFact => ({ ...row, concept: 'DataFlow', ...this.#party(row) })),
      coverage: this.#coverage(),
      transfers: this.#list('transfers').map((row) => ({
        ...row,
        concept: 'Transfer',
      })),
    };
  }

  protected() {
    const ofRetention = this.#data('retentionData', 'retention');
    const retention = this.#list('retention');
    return {
      retention: retention.map((row): facts.RetentionFact => ({
        ...row,
        concept: 'RetentionPeriod',
        activity: this.#activity(row.activity),
        dataSubjectCategory: this.#term(row.dataSubjectCategory),
        dataCategories: this.#dataCategories(ofRetention.get(row.id)),
      })),
      measures: this.#list('measures').map((row) => ({
        ...row,
        concept: 'SecurityMeasure',
        activity: this.#activity(row.activity),
      })),
      decisions: this.#list('decisions').map((row) => ({
        ...row,
        concept: 'AutomatedDecision',
        activity: this.#activity(row.activity),
      })),
      channels: this.#list('channels').map((row) => ({ ...row, concept: 'RightsChannel' })),
    };
  }

  #makeCells(): readonly facts.CellFact[] {
    const contracts = this.#linked('cellContractTypes', 'cell', 'contractType');
    return this.#list('cells').map((row) => ({
      ...row,
      concept: 'RegisterCell',
      dataSubjectCategory: this.#term(row.dataSubjectCategory) ?? missing(row.dataSubjectCategory),
      contractTypes: (contracts.get(row.id) ?? []).flatMap((id) => this.#term(id) ?? []).sort(byCode),
    }));
  }

  #arrangements(): readonly facts.ArrangementFact[] {
    const parties = this.#linked('arrangementParties', 'arrangement', 'party');
    const scopes = this.#linked('dutyScopes', 'allocation', 'cell');
    const rows = this.#list('allocations');
    const allocations = rows.map((row) => ({
      ...row,
      concept: 'DutyAllocation',
      party: this.from.organisations.maybe(row.party),
      scope: this.#cellsOf(scopes.get(row.id)),
    }));
    return this.#list('arrangements').map((row) => ({
      ...row,
      concept: 'JointArrangement',
      parties: (parties.get(row.id) ?? []).map((id) => this.#organisation(id)).sort(byCode),
      allocations: allocations.filter(({ arrangement }) => arrangement === row.id),
    }));
  }

  #coverage(): readonly facts.CoverageFact[] {
    const rows = this.#list('coverage');
    return rows.map((row) => ({
      ...row,
      concept: 'AgreementCoverage',
      activity: this.#activity(row.activity),
      processor: this.#organisation(row.processor),
    }));
  }

  /** The rows of a list, by code. */
  #list<List extends RegisterList>(list: List): readonly RegisterRowTypes[List][] {
    return this.from.rows.of(list, this.id).toSorted(byCode);
  }

  /** What the rows of a list join: for each of the one side, the ids of the other. */
  #linked(list: RegisterList, one: string, other: string): ReadonlyMap<string, readonly string[]> {
    const rows: readonly object[] = this.from.rows.of(list, this.id);
    const links = new Map<string, string[]>();
    for (const row of rows) {
      const [from, to] = [String(Reflect.get(row, one)), String(Reflect.get(row, other))];
      links.set(from, [...(links.get(from) ?? []), to]);
    }
    return links;
  }

  #data(list: RegisterList, one: string): ReadonlyMap<string, readonly string[]> {
    return this.#linked(list, one, 'dataCategory');
  }

  #dataCategories(ids: readonly string[] = []): readonly DataCategoryFact[] {
    return ids.map((id) => this.#dataCategory(id)).sort(byCode);
  }

  #cellsOf(ids: readonly string[] = []): readonly facts.CellFact[] {
    return ids.flatMap((id) => this.#cells.get(id) ?? []).sort(byCode);
  }

  #party(row: { readonly organisation: string | null; readonly category: string | null }) {
    return { organisation: this.from.organisations.maybe(row.organisation), category: this.#term(row.category) };
  }

  #organisation(id: string): OrganisationFact {
    return this.from.organisations.get(id);
  }

  #purpose(id: string | null): facts.PurposeFact | null {
    return id === null ? null : (this.purposes.get(id) ?? null);
  }

  #activity(id: string | null): facts.ActivityFact | null {
    return id === null ? null : (this.#activities.get(id) ?? null);
  }

  #term(id: string | null): TermFact | null {
    return id === null ? null : (this.from.terms.others.get(id) ?? null);
  }

  #dataCategory(id: string): DataCategoryFact {
    return this.from.terms.dataCategories.get(id) ?? missing(id);
  }
}

const keyed = <Each extends Fact>(all: readonly Each[]): ReadonlyMap<string, Each> =>
  new Map(all.map((each) => [each.id, each]));

function missing(id: string): never {
  throw new Error(`The term ${id} is named, and was not read.`);
}
