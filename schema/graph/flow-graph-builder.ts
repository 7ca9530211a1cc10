import { byCode } from '../language/compare-text.js';
import { CategorySets, notKnown } from './category-sets.js';
import { dayNumber, FlowGraph, type Documented, type Evidence, type Vertex } from './flow-graph.js';
import type { FlowRow } from './flow-columns.js';
import type { AgreementFact, EndFact, GraphFacts, TransferFact } from './graph-facts.js';
import { GraphEndKind, HopKind } from './graph-kinds.js';
import { Growing } from './growing.js';
import { IdTable, wordsOf } from './id-table.js';

interface NewEdge {
  readonly from: string;
  readonly to: string;
  readonly carried: number;
  readonly evidence: Evidence;
  readonly documented?: readonly Documented[];
}

/** Builds the graph from facts; data flows come last, one by one, in the order of their codes. */
export class FlowGraphBuilder {
  readonly #sets: CategorySets;
  readonly vertices: readonly Vertex[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #sources = new Growing();
  readonly #targets = new Growing();
  readonly #carried = new Growing();
  readonly #flowIds = new Growing();
  readonly #evidence: Evidence[] = [];
  readonly #documented = new Map<number, readonly Documented[]>();
  readonly #transfers: readonly Documented[];
  readonly #agreements: readonly AgreementFact[];
  /** The flows that transfers document, and those transfers. */
  readonly #flows = new IdTable();
  readonly #ofFlow: (readonly Documented[])[] = [];

  constructor(private readonly facts: GraphFacts) {
    this.#sets = new CategorySets(facts.categories);
    this.#agreements = [...facts.agreements].sort(byCode);
    const countries = new Map(facts.subProcessing.map(({ id, country }) => [id, country]));
    const dated = facts.transfers.map((fact) => documentedOf(fact, countries)).sort(byCode);
    this.#transfers = dated.filter(({ flow }) => flow === null);
    for (const [flow, transfers] of grouped(dated, ({ flow: id }) => id)) {
      this.#flows.add(wordsOf(flow));
      this.#ofFlow.push(transfers);
    }
    const unnamed = this.#transfers.filter(({ importer }) => importer === null).map(unnamedImporter);
    this.vertices = [...facts.ends.map(vertexOf), ...unnamed].sort(
      (a, b) => kindPlace(a.kind) - kindPlace(b.kind) || byCode(a, b),
    );
    this.#places = new Map(this.vertices.map(({ id }, at) => [id, at]));
  }

  /** The vertex with the global id. */
  placeOf(id: string): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new Error(`An edge of the graph ends at ${id}, which is no end.`);
    return place;
  }

  /** The set of categories, given by codes between blanks. */
  setOf(codes: string): number {
    return this.#sets.named(codes);
  }

  addFlow({ id, source, target, carried }: FlowRow): void {
    const documented = this.#ofFlow[this.#flows.find(id)];
    if (documented) this.#documented.set(this.#sources.length, documented);
    for (const word of id) this.#flowIds.push(word);
    this.#sources.push(source);
    this.#targets.push(target);
    this.#carried.push(carried);
  }

  finish(): FlowGraph {
    for (const transfer of this.#transfers) this.#addTransfer(transfer);
    this.#addAgreements();
    this.#addSubProcessing();
    this.#addSystems();
    this.#sets.forgetTexts();
    return new FlowGraph({
      vertices: this.vertices,
      sets: this.#sets,
      sources: this.#sources.finish(),
      targets: this.#targets.finish(),
      carried: this.#carried.finish(),
      flowIds: this.#flowIds.finish(),
      evidence: this.#evidence,
      documented: this.#documented,
    });
  }

  #add({ from, to, carried, evidence, documented = [] }: NewEdge): void {
    if (documented.length > 0) this.#documented.set(this.#sources.length, documented);
    this.#sources.push(this.placeOf(from));
    this.#targets.push(this.placeOf(to));
    this.#carried.push(carried);
    this.#evidence.push(evidence);
  }

  #addTransfer(transfer: Documented): void {
    const { id, agreement, subProcessing, exporter, register, importer, from, to, categories } = transfer;
    const evidence: Evidence = {
      ...{ kind: HopKind.TRANSFER, id, agreement: -1, agreementId: agreement, subProcessingId: subProcessing },
      ...{ from, to, country: null },
    };
    const edge = { to: importer ?? id, carried: this.#sets.named(categories), evidence, documented: [transfer] };
    this.#add({ ...edge, from: exporter });
    if (register !== null) this.#add({ ...edge, from: register });
  }

  /** Controller to processor, and each covered register to processor, once. */
  #addAgreements(): void {
    const coverage = grouped(this.facts.coverage, ({ agreement }) => agreement);
    const transfers = grouped(this.#transfers, ({ agreement }) => agreement);
    for (const [number, agreement] of this.#agreements.entries()) {
      const { id, controller, processor } = agreement;
      const carried = this.#sets.named(agreement.categories);
      const evidence: Evidence = {
        ...{ kind: HopKind.PROCESSING_AGREEMENT, id, agreement: number, agreementId: id, subProcessingId: null },
        ...{ ...days(agreement), country: null },
      };
      const under = (transfers.get(id) ?? []).filter(
        (transfer) => transfer.exporter === controller && transfer.importer === processor,
      );
      this.#add({ from: controller, to: processor, carried, evidence, documented: under });
      const registers = grouped(coverage.get(id) ?? [], ({ register }) => register);
      for (const [register, covered] of [...registers].sort(([a], [b]) => this.placeOf(a) - this.placeOf(b))) {
        const sets = covered.map(({ categories }) => this.#sets.both(this.#sets.named(categories), carried));
        const all = sets.reduce((one, other) => this.#sets.either(one, other), sets[0] ?? notKnown);
        const documented = under.filter((transfer) => transfer.register === null || transfer.register === register);
        this.#add({ from: register, to: processor, carried: all, evidence, documented });
      }
    }
  }

  #addSubProcessing(): void {
    const agreements = new Map(this.#agreements.map((agreement, number) => [agreement.id, { agreement, number }]));
    const processors = new Map(this.facts.subProcessing.map(({ id, processor }) => [id, processor]));
    const transfers = grouped(this.#transfers, ({ subProcessing }) => subProcessing);
    for (const fact of [...this.facts.subProcessing].sort(byCode)) {
      const under = agreements.get(fact.agreement);
      if (!under) continue;
      const { agreement, number } = under;
      const [own, its] = [days(fact), days(agreement)];
      const evidence: Evidence = {
        ...{ kind: HopKind.SUB_PROCESSING, id: fact.id, agreement: number, country: fact.country },
        ...{ agreementId: agreement.id, subProcessingId: fact.id },
        ...{ from: Math.max(own.from, its.from), to: Math.min(own.to, its.to) },
      };
      const from = fact.parent === null ? agreement.processor : (processors.get(fact.parent) ?? agreement.processor);
      const categories = fact.categories === '' ? agreement.categories : fact.categories;
      const documented = (transfers.get(fact.id) ?? []).filter(
        ({ exporter, importer }) => exporter === from && importer === fact.processor,
      );
      this.#add({ from, to: fact.processor, carried: this.#sets.named(categories), evidence, documented });
    }
  }

  #addSystems(): void {
    const systems = [...this.facts.systems].sort(byCode);
    const always = { agreement: -1, agreementId: null, subProcessingId: null, ...days(open), country: null };
    for (const { id, register } of systems)
      if (register !== null)
        this.#add({ from: register, to: id, carried: notKnown, evidence: { kind: HopKind.HOLDS, id, ...always } });
    for (const { id, operator } of systems)
      if (operator !== null)
        this.#add({
          from: id,
          to: operator,
          carried: notKnown,
          evidence: { kind: HopKind.OPERATED_BY, id, ...always },
        });
  }
}

const open = { validFrom: null, validTo: null };

/** The first and the last day as numbers; the last one is no longer in. */
const days = ({ validFrom, validTo }: Pick<TransferFact, 'validFrom' | 'validTo'>): { from: number; to: number } => ({
  from: validFrom === null ? 0 : dayNumber(validFrom),
  to: validTo === null ? 99_999_999 : dayNumber(validTo),
});

const documentedOf = (fact: TransferFact, countries: ReadonlyMap<string, string | null>): Documented => ({
  ...fact,
  ...days(fact),
  arrivesIn: fact.country ?? (fact.subProcessing === null ? null : (countries.get(fact.subProcessing) ?? null)),
});

const unnamedImporter = ({ id, code }: Documented): Vertex => ({
  kind: null,
  id,
  code,
  country: null,
  businessId: null,
});

const kinds: readonly GraphEndKind[] = Object.values(GraphEndKind);
const concepts: Readonly<Record<string, GraphEndKind>> = {
  Register: GraphEndKind.REGISTER,
  System: GraphEndKind.SYSTEM,
  Organisation: GraphEndKind.ORGANISATION,
  PartyCategory: GraphEndKind.PARTY_CATEGORY,
};

const vertexOf = (fact: EndFact): Vertex => ({
  ...fact,
  kind: concepts[fact.id.slice(0, fact.id.indexOf(':'))] ?? null,
});

const kindPlace = (kind: GraphEndKind | null): number => (kind === null ? kinds.length : kinds.indexOf(kind));

/** Facts by a key; those without one stay out. */
function grouped<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string | null): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}
