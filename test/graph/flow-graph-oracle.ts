import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import type { TransferFact } from '../../schema/graph/graph-facts.js';
import { CountryStanding } from '../../schema/law-fact/country-standing.js';
import { holdsOn } from '../../schema/law-fact/law-on.js';
import { day, lawOn, type FlowWorld } from './flow-graph-facts.js';

/** An edge as plainly as can be; codes and categories are texts. */
export interface PlainEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: number;
  readonly code: string;
  readonly id: string;
  /** Null: not known. Everything narrower is in it. */
  readonly carried: ReadonlySet<string> | null;
  readonly agreement: string | null;
  readonly countries: readonly (string | null)[];
  readonly tools: readonly (string | null)[];
}

/** What a path is told by. */
export const nameOf = ({ from, to, id }: Pick<PlainEdge, 'from' | 'to' | 'id'>): string => `${from} ${id} ${to}`;

export function nameInGraph(graph: FlowGraph, edge: number): string {
  const id = graph.evidenceOf(edge)?.id ?? graph.flowId(edge);
  return nameOf({ from: graph.vertex(graph.sourceOf(edge)).id, to: graph.vertex(graph.targetOf(edge)).id, id });
}

/** A category with everything narrower. */
export function downFrom({ categories }: Pick<FlowWorld, 'categories'>, codes: readonly string[]): ReadonlySet<string> {
  const narrower = categories.filter(
    ({ parent, code }) => parent !== null && codes.includes(parent) && !codes.includes(code),
  );
  return narrower.length === 0
    ? new Set(codes)
    : downFrom({ categories }, [...codes, ...narrower.map(({ code }) => code)]);
}

const setOf = (world: FlowWorld, text: string): ReadonlySet<string> | null =>
  text === '' ? null : downFrom(world, text.split(' '));

export const shared = (
  one: ReadonlySet<string> | null,
  other: ReadonlySet<string> | null,
): ReadonlySet<string> | null =>
  one === null ? other : other === null ? one : new Set([...one].filter((code) => other.has(code)));

/** Every edge that is valid on the day, one by one. */
export const plainEdges = (world: FlowWorld): readonly PlainEdge[] => [
  ...flowEdges(world),
  ...transferEdges(world),
  ...agreementEdges(world),
  ...subProcessingEdges(world),
  ...systemEdges(world),
];

const validTransfers = ({ transfers }: FlowWorld): readonly TransferFact[] =>
  transfers.filter((each) => holdsOn(each, day)).sort((a, b) => (a.code < b.code ? -1 : 1));

const looseTransfers = (world: FlowWorld): readonly TransferFact[] =>
  validTransfers(world).filter(({ flow }) => flow === null);

const countryOf = ({ ends }: FlowWorld, id: string | null): string | null =>
  ends.find((each) => each.id === id)?.country ?? null;

/** What transfers tell of an edge: else the data arrive in another country. */
function told(world: FlowWorld, its: readonly TransferFact[], otherwise: string | null) {
  const subOf = (each: TransferFact) => world.subProcessing.find(({ id }) => id === each.subProcessing);
  const countries = its.map((each) => each.country ?? subOf(each)?.country ?? null).filter((each) => each !== null);
  return { countries: countries.length > 0 ? countries : [otherwise], tools: its.map(({ tool }) => tool) };
}

const flowEdges = (world: FlowWorld): readonly PlainEdge[] =>
  world.flows.map(({ id, code, from, to, categories }) => {
    const its = validTransfers(world).filter(({ flow }) => flow === id);
    const carried = setOf(world, categories);
    return { from, to, kind: 0, code, id, carried, agreement: null, ...told(world, its, countryOf(world, to)) };
  });

const transferEdges = (world: FlowWorld): readonly PlainEdge[] =>
  looseTransfers(world).flatMap((each) => {
    const from = each.register === null ? [each.exporter] : [each.exporter, each.register];
    const more = { carried: setOf(world, each.categories), ...told(world, [each], countryOf(world, each.importer)) };
    const edge = { to: each.importer ?? each.id, kind: 1, code: each.code, id: each.id, agreement: null };
    return from.map((start) => ({ ...edge, ...more, from: start }));
  });

const agreementEdges = (world: FlowWorld): readonly PlainEdge[] =>
  world.agreements
    .filter((each) => holdsOn(each, day))
    .flatMap((under) => {
      const { id, code, controller, processor } = under;
      const its = looseTransfers(world).filter(
        (each) => each.agreement === id && each.exporter === controller && each.importer === processor,
      );
      const edge = { to: processor, kind: 2, code, id, agreement: id };
      const country = countryOf(world, processor);
      const own = setOf(world, under.categories);
      const coverage = world.coverage.filter(({ agreement }) => agreement === id);
      const registers = [...new Set(coverage.map(({ register }) => register))].map((register) => {
        const covered = coverage.filter((each) => each.register === register);
        const sets = covered.map(({ categories }) => shared(setOf(world, categories), own));
        const carried = sets.includes(null) ? null : new Set(sets.flatMap((set) => [...(set ?? [])]));
        const ofIt = its.filter((each) => each.register === null || each.register === register);
        return { ...edge, from: register, carried, ...told(world, ofIt, country) };
      });
      return [{ ...edge, from: controller, carried: own, ...told(world, its, country) }, ...registers];
    });

const subProcessingEdges = (world: FlowWorld): readonly PlainEdge[] =>
  world.subProcessing.flatMap((fact) => {
    const under = world.agreements.find(({ id }) => id === fact.agreement);
    if (!under || !holdsOn(under, day) || !holdsOn(fact, day)) return [];
    const from = world.subProcessing.find(({ id }) => id === fact.parent)?.processor ?? under.processor;
    const its = looseTransfers(world).filter(
      (each) => each.subProcessing === fact.id && each.exporter === from && each.importer === fact.processor,
    );
    const edge = { from, to: fact.processor, kind: 3, code: fact.code, id: fact.id, agreement: fact.agreement };
    const country = fact.country ?? countryOf(world, fact.processor);
    return [{ ...edge, carried: setOf(world, fact.categories || under.categories), ...told(world, its, country) }];
  });

const systemEdges = (world: FlowWorld): readonly PlainEdge[] =>
  world.systems.flatMap(({ id, code, register, operator }) => {
    const edge = { code, id, carried: null, agreement: null, tools: [] };
    const held =
      register === null ? [] : [{ ...edge, from: register, to: id, kind: 4, countries: [countryOf(world, id)] }];
    if (operator === null) return held;
    return [...held, { ...edge, from: id, to: operator, kind: 5, countries: [countryOf(world, operator)] }];
  });

/** Whether data may go over one edge and then the other; a category of parties is not one party. */
export const mayFollow = (before: PlainEdge, after: PlainEdge): boolean =>
  !before.to.startsWith('PartyCategory') &&
  (after.kind !== 3 || before.agreement === null || before.agreement === after.agreement);

export const isOutside = (country: string | null): boolean =>
  ['ADEQUATE', 'ADEQUATE_WITHIN_SCOPE', 'THIRD_COUNTRY'].includes(lawOn.standingOf(country).standing);

export const isUnknown = (country: string | null): boolean =>
  lawOn.standingOf(country).standing === CountryStanding.UNKNOWN;

/** By kind and code, as answers order ends. */
export function rankOf(world: FlowWorld, id: string): string {
  const concepts = ['Register', 'System', 'Organisation', 'PartyCategory', 'Transfer'];
  const code = [...world.ends, ...world.transfers].find((each) => each.id === id)?.code ?? '';
  return `${concepts.indexOf(id.slice(0, id.indexOf(':')))} ${code}`;
}

/** How many hops away each edge is at least, found layer by layer for one category at a time. */
export function plainHops(world: FlowWorld, question: PlainWalk): ReadonlyMap<string, number> {
  const hops = new Map<string, number>();
  const data = question.data === null ? [null] : [...downFrom(world, [question.data])];
  for (const category of data) {
    const edges = plainEdges(world).filter(
      ({ carried }) => category === null || carried === null || carried.has(category),
    );
    const layers = layersOf(edges, question);
    for (const { edge, distance } of layers)
      hops.set(nameOf(edge), Math.min(distance, hops.get(nameOf(edge)) ?? distance));
  }
  return hops;
}

function layersOf(edges: readonly PlainEdge[], question: PlainWalk) {
  const layers: { edge: PlainEdge; distance: number }[] = [];
  const seen = new Set<PlainEdge>();
  let now = edges.filter((edge) => (question.isUpstream ? edge.to : edge.from) === question.start);
  for (let distance = 1; now.length > 0 && distance <= question.depth; distance += 1) {
    for (const edge of now) seen.add(edge);
    layers.push(...now.map((edge) => ({ edge, distance })));
    const last = now;
    now = edges.filter((edge) => !seen.has(edge) && last.some((before) => follows(before, edge, question)));
  }
  return layers;
}

export interface PlainWalk {
  readonly start: string;
  readonly isUpstream: boolean;
  readonly depth: number;
  readonly data: string | null;
}

const follows = (one: PlainEdge, other: PlainEdge, { isUpstream }: PlainWalk): boolean =>
  isUpstream ? other.to === one.from && mayFollow(other, one) : one.to === other.from && mayFollow(one, other);
