import { compareText } from '../language/compare-text.js';
import { CountryStanding, isOutsideEea } from '../law-fact/country-standing.js';
import type { LawOn } from '../law-fact/law-on.js';
import { TransferRole, type SccModule } from '../transfer/transfer-tool.js';
import { moduleOf } from '../transfer/transfer.rules.js';
import { dayNumber, type Documented, type FlowGraph } from './flow-graph.js';
import { HopKind } from './graph-kinds.js';

/** The graph and the law on one day. */
export interface GraphOn {
  readonly graph: FlowGraph;
  readonly law: LawOn;
}

/** What a hop is on the day, apart from its ends. */
export interface HopFacts {
  readonly transfers: readonly Documented[];
  readonly fromRole: TransferRole | null;
  readonly toRole: TransferRole | null;
  readonly country: string | null;
  readonly standing: CountryStanding;
  /** The transfer that the tool, the module and the assessment are told of: the first with a tool, else the first. */
  readonly told: Documented | null;
  readonly derivedModule: SccModule | null;
  readonly isWithoutTool: boolean;
}

/** The gravest first: of several countries, it is the one told. */
const gravity = [
  CountryStanding.THIRD_COUNTRY,
  CountryStanding.ADEQUATE_WITHIN_SCOPE,
  CountryStanding.ADEQUATE,
  CountryStanding.UNKNOWN,
  CountryStanding.BRIDGE,
  CountryStanding.EEA,
];

export interface Arrival {
  readonly country: string | null;
  readonly standing: CountryStanding;
}

/** Where data arrive by an edge; of several countries, the one that stands gravest. */
export function arrivalOf({ graph, law }: GraphOn, edge: number): Arrival {
  const arrivals = graph.arrivals(edge, dayNumber(law.day)).map((country) => standingIn(law, country));
  const [gravest] = arrivals.sort(
    (a, b) =>
      gravity.indexOf(a.standing) - gravity.indexOf(b.standing) || compareText(a.country ?? '', b.country ?? ''),
  );
  return gravest ?? standingIn(law, null);
}

export const standingIn = (law: LawOn, country: string | null): Arrival => ({
  country,
  standing: law.standingOf(country).standing,
});

export function hopFacts(on: GraphOn, edge: number): HopFacts {
  const { graph, law } = on;
  const transfers = graph.transfersOf(edge, dayNumber(law.day));
  const told = transfers.find(({ tool }) => tool !== null) ?? transfers[0] ?? null;
  const { fromRole, toRole } = rolesOf(graph.kindOf(edge), told);
  const arrival = arrivalOf(on, edge);
  const isOutside = isOutsideEea(arrival.standing) === true;
  return {
    ...{ transfers, fromRole, toRole, ...arrival, told },
    derivedModule: isOutside ? moduleOf(fromRole, toRole) : null,
    isWithoutTool: needsTool.has(arrival.standing) && !transfers.some(({ tool }) => tool !== null),
  };
}

/** An adequacy decision that covers every recipient asks for nothing more (Art. 45(1)). */
const needsTool: ReadonlySet<CountryStanding> = new Set([
  CountryStanding.THIRD_COUNTRY,
  CountryStanding.ADEQUATE_WITHIN_SCOPE,
]);

function rolesOf(kind: HopKind, told: Documented | null): Pick<HopFacts, 'fromRole' | 'toRole'> {
  if (kind === HopKind.PROCESSING_AGREEMENT)
    return { fromRole: TransferRole.CONTROLLER, toRole: TransferRole.PROCESSOR };
  if (kind === HopKind.SUB_PROCESSING) return { fromRole: TransferRole.PROCESSOR, toRole: TransferRole.PROCESSOR };
  return { fromRole: told?.exporterRole ?? null, toRole: told?.importerRole ?? null };
}
