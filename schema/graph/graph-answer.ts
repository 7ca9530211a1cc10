import { compareText } from '../language/compare-text.js';
import { CountryStanding } from '../law-fact/country-standing.js';
import { StoredReference } from '../model/stored-reference.js';
import type { CategoryFact } from './graph-facts.js';
import { notKnown } from './category-sets.js';
import { dayNumber, type Documented, type Vertex } from './flow-graph.js';
import { GraphEndKind } from './graph-kinds.js';
import { arrivalOf, hopFacts, standingIn, type GraphOn } from './hop-rules.js';
import type { PathQuestion } from './path-question.js';
import { findPaths, type FoundPath } from './paths.rules.js';
import { hopsFrom, type WalkQuestion } from './reach.rules.js';
import { reachedCountries, ReachedEnds } from './reached.js';

/** The answer of `dataPaths`; what nobody selects of it is not worked out. */
export function pathsAnswer(on: GraphOn, question: PathQuestion): object {
  const { paths, truncatedBy } = findPaths(on, question);
  return {
    paths: paths.map((path) => pathAnswer(on, question, path)),
    truncated: truncatedBy !== null,
    truncatedBy,
    totalCount: truncatedBy === null ? paths.length : null,
    get unknownCountry() {
      return unknownCountries(on, question);
    },
  };
}

function pathAnswer(on: GraphOn, { data }: PathQuestion, { edges, surviving }: FoundPath): object {
  const { graph } = on;
  const hops = edges.map((edge) => hopAnswer(on, edge));
  const telling = edges.filter((edge) => !graph.passesOn(edge));
  const known = telling.filter((edge) => graph.carriedBy(edge) !== notKnown);
  const without = hops.findIndex(({ isWithoutTool }) => isWithoutTool);
  return {
    length: edges.length,
    hops,
    categories: data === null && known.length === 0 ? [] : references(graph.sets.broadest(surviving)),
    areCategoriesKnown: telling.length > 0 && known.length === telling.length,
    firstHopWithoutTool: without === -1 ? null : without,
  };
}

interface HopAnswer {
  readonly isWithoutTool: boolean;
}

function hopAnswer(on: GraphOn, edge: number): HopAnswer {
  const { graph } = on;
  const { transfers, told, ...facts } = hopFacts(on, edge);
  const carried = graph.carriedBy(edge);
  const answer = {
    ...facts,
    ...toldOf(told),
    ...evidenceAnswer(on, edge, told),
    from: endAnswer(graph.vertex(graph.sourceOf(edge))),
    to: endAnswer(graph.vertex(graph.targetOf(edge))),
    kind: graph.kindOf(edge),
    transfers: transfers.map(({ id }) => StoredReference.of(id)),
    categories: carried === notKnown ? [] : references(graph.sets.broadest(graph.sets.bitsOf(carried))),
    areCategoriesKnown: carried !== notKnown,
  };
  return answer;
}

const toldOf = (told: Documented | null): object => ({
  tool: told?.tool ?? null,
  declaredModule: told?.sccModule ?? null,
  assessedOn: told?.assessedOn ?? null,
});

function evidenceAnswer({ graph }: GraphOn, edge: number, told: Documented | null): object {
  const evidence = graph.evidenceOf(edge);
  if (evidence)
    return {
      flow: null,
      agreement: reference(evidence.agreementId),
      subProcessing: reference(evidence.subProcessingId),
    };
  return {
    flow: StoredReference.of(graph.flowId(edge)),
    agreement: reference(told?.agreement),
    subProcessing: reference(told?.subProcessing),
  };
}

/** The answer of `reach`. */
export function reachAnswer(on: GraphOn, question: WalkQuestion, first: number): object {
  const { graph, law } = on;
  const hops = hopsFrom(graph, question);
  const reached = new ReachedEnds(graph, question, hops);
  const { vertices } = reached;
  return {
    ends: reached.list(first).map(({ vertex, edge, distance }) => ({
      end: endAnswer(graph.vertex(vertex)),
      distance,
      ...(question.isUpstream ? standingIn(law, graph.vertex(vertex).country) : arrivalOf(on, edge)),
    })),
    get organisations() {
      return vertices.filter((vertex) => graph.vertex(vertex).kind === GraphEndKind.ORGANISATION).length;
    },
    get countries() {
      return reachedCountries(graph, question, hops)
        .map(({ country, distance, count }) => ({ ...standingIn(law, country), nearest: distance, count }))
        .sort((a, b) => a.nearest - b.nearest || compareText(a.country ?? '', b.country ?? ''));
    },
    truncated: vertices.length > first,
    totalCount: vertices.length,
  };
}

/** Hops that could be the last one of a path, and of which it is not known how the country stands. */
export function unknownCountries(on: GraphOn, { from, to, data, depth }: PathQuestion): number {
  const { graph, law } = on;
  const [start, isUpstream] = [from ?? to ?? 0, from === null];
  const day = dayNumber(law.day);
  const { edges } = hopsFrom(graph, { start, isUpstream, day, depth: isUpstream ? 1 : depth, data });
  const isUnknown = (country: string | null): boolean => standingIn(law, country).standing === CountryStanding.UNKNOWN;
  const isNotKnown = (edge: number): boolean =>
    graph.isSpecial(edge)
      ? graph.arrivals(edge, day).every(isUnknown)
      : isUnknown(graph.vertex(graph.targetOf(edge)).country);
  const mayBeLast = (edge: number): boolean => {
    const target = graph.targetOf(edge);
    return target !== from && graph.sourceOf(edge) !== to && (to === null || target === to);
  };
  return edges.filter((edge) => mayBeLast(edge) && isNotKnown(edge)).length;
}

const endAnswer = ({ kind, code, id }: Vertex): object | null =>
  kind === null ? null : { kind, code, node: StoredReference.of(id) };

const reference = (id: string | null | undefined): StoredReference | null => (id ? StoredReference.of(id) : null);

const references = (terms: readonly CategoryFact[]): readonly StoredReference[] =>
  terms.map(({ id }) => StoredReference.of(id));
