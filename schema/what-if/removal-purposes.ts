import type { FlowPurposesQuery, RemovalFactsQuery } from '../gql/graphql.js';
import type { FlowGraph } from '../graph/flow-graph.js';
import { HopKind } from '../graph/graph-kinds.js';
import { byCode } from '../language/compare-text.js';

export type RemovalRegister = RemovalFactsQuery['registers']['nodes'][number];
type Activity = RemovalRegister['activities']['nodes'][number];

/** What of a register a removal touches. */
export interface TouchedPurposes {
  readonly activities: readonly Activity[];
  readonly purposes: readonly Activity['purposes']['nodes'][number][];
  /** Whether each edge that goes away says for what it is. */
  readonly areKnown: boolean;
}

/** For what edges are, as far as it is on record: by activity, by purpose, or for the whole register. */
export class EdgePurposes {
  readonly #activities: readonly Activity[];
  readonly #byNode = new Map<string, (string | null)[]>();
  readonly #byFlow: ReadonlyMap<string, string>;

  constructor(
    private readonly graph: FlowGraph,
    register: RemovalRegister,
    flows: FlowPurposesQuery['dataFlows']['nodes'],
  ) {
    this.#activities = [...register.activities.nodes].sort(byCode);
    for (const { agreement, activity } of register.agreementCoverage.nodes) this.#note(agreement.id, activity);
    for (const { id, activity } of register.transfers.nodes) this.#note(id, activity);
    this.#byFlow = new Map(flows.flatMap(({ id, purpose }) => (purpose ? [[id, purpose.id]] : [])));
  }

  of(edges: readonly number[]): TouchedPurposes {
    const told = edges.map((edge) => this.#scopeOf(edge));
    const names = new Set(told.flat());
    const isTouched = (purpose: string, activity: string): boolean =>
      names.has(null) || names.has(activity) || names.has(purpose);
    const purposes = this.#activities.flatMap(({ id, purposes: { nodes } }) =>
      nodes.filter((purpose) => isTouched(purpose.id, id)),
    );
    return {
      activities: this.#activities.filter(
        ({ id, purposes: { nodes } }) => isTouched(id, id) || nodes.some((purpose) => names.has(purpose.id)),
      ),
      purposes: purposes.sort(byCode),
      areKnown: told.every((each) => each.length > 0),
    };
  }

  /** Ids of activities and purposes; empty stands for the whole register. None where it is not known. */
  #scopeOf(edge: number): readonly (string | null)[] {
    const evidence = this.graph.evidenceOf(edge);
    if (!evidence) return this.#ofRegister(this.#byFlow.get(this.graph.flowId(edge)));
    const own = evidence.kind === HopKind.TRANSFER ? this.#byNode.get(evidence.id) : undefined;
    return own ?? this.#byNode.get(evidence.agreementId ?? '') ?? [];
  }

  /** A purpose of another register says nothing of this one. */
  #ofRegister(purpose: string | undefined): readonly string[] {
    const isOwn = this.#activities.some(({ purposes }) => purposes.nodes.some(({ id }) => id === purpose));
    return purpose !== undefined && isOwn ? [purpose] : [];
  }

  #note(node: string, activity: { readonly id: string } | null): void {
    this.#byNode.set(node, [...(this.#byNode.get(node) ?? []), activity?.id ?? null]);
  }
}
