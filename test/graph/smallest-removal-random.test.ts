import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import { disclosuresIn, RemovalCandidate, vendorsIn } from '../../schema/what-if/removal-candidates.js';
import { findRemoval } from '../../schema/what-if/smallest-removal.js';
import type { RemovalRegister } from '../../schema/what-if/removal-purposes.js';
import { WaysOut } from '../../schema/what-if/ways-out.js';
import { propertyRuns } from '../support/settings.js';
import { categoryCodes, day, endIds, flowWorld, graphOf, lawOn, type FlowWorld } from './flow-graph-facts.js';
import { downFrom, isUnknown, mayFollow, plainEdges, rankOf, type PlainEdge } from './flow-graph-oracle.js';

interface Asked {
  readonly register: string;
  readonly kind: RemovalCandidate;
  readonly data: string | null;
  readonly controllers: readonly string[];
}

const organisations = endIds.filter((id) => id.startsWith('Organisation'));
const asked: fc.Arbitrary<Asked> = fc.record({
  register: fc.constantFrom(...endIds.filter((id) => id.startsWith('Register'))),
  kind: fc.constantFrom(RemovalCandidate.VENDORS, RemovalCandidate.TRANSFERS),
  data: fc.constantFrom(...categoryCodes, ...categoryCodes.map(() => null)),
  controllers: fc.subarray(organisations, { maxLength: 2 }),
});

/** What takes an edge away, by ids. */
function takenAwayBy(world: FlowWorld, edge: PlainEdge, { kind, controllers }: Asked): readonly string[] {
  if (kind === RemovalCandidate.VENDORS)
    return [edge.from, edge.to].filter((id) => organisations.includes(id) && !controllers.includes(id));
  if (edge.kind > 3) return [];
  const transfer = world.transfers.find(({ id }) => id === edge.id && edge.kind === 1);
  const valid = new Set(plainEdges(world).map(({ id }) => id));
  return [edge.id, edge.agreement, transfer?.agreement, transfer?.subProcessing].filter(
    (id): id is string => typeof id === 'string' && valid.has(id),
  );
}

/** The edges that data come over, one category at a time, without those that are removed. */
function reached(world: FlowWorld, question: Asked, removed: readonly string[]): readonly PlainEdge[] {
  const all = plainEdges(world).filter(
    (edge) => !takenAwayBy(world, edge, question).some((id) => removed.includes(id)),
  );
  const sorts = question.data === null ? [null] : [...downFrom(world, [question.data])];
  return all.filter((wanted) =>
    sorts.some((sort) => {
      const edges = all.filter(({ carried }) => sort === null || carried === null || carried.has(sort));
      const seen = new Set(edges.filter(({ from }) => from === question.register));
      for (const before of seen) {
        const next = edges.filter((edge) => edge.from === before.to && mayFollow(before, edge));
        for (const edge of next) seen.add(edge);
      }
      return seen.has(wanted);
    }),
  );
}

const isUnsafe = (country: string | null): boolean =>
  ['ADEQUATE_WITHIN_SCOPE', 'THIRD_COUNTRY'].includes(lawOn.standingOf(country).standing);
const leavesBy = ({ register }: Asked, edge: PlainEdge): boolean =>
  edge.to !== register && edge.countries.some(isUnsafe);

const setsOf = (all: readonly string[], size: number): string[][] =>
  size === 0 ? [[]] : all.flatMap((each, at) => setsOf(all.slice(at + 1), size - 1).map((others) => [each, ...others]));

function rankIn(world: FlowWorld, edges: readonly PlainEdge[], id: string): string {
  const edge = edges.find((each) => each.id === id);
  return edge && !id.startsWith('Organisation') ? `${edge.kind} ${edge.code}` : rankOf(world, id);
}

/** Every set by size, in the order of kinds and codes, until one keeps the data inside. */
function plainRemoval(world: FlowWorld, question: Asked): object {
  const edges = plainEdges(world);
  const isCut = (removed: readonly string[]): boolean =>
    !reached(world, question, removed).some((edge) => leavesBy(question, edge));
  const candidates = [...new Set(edges.flatMap((edge) => takenAwayBy(world, edge, question)))];
  candidates.sort((a, b) => (rankIn(world, edges, a) < rankIn(world, edges, b) ? -1 : 1));
  if (!isCut(candidates)) return { isPossible: false };
  let removed: readonly string[] | undefined;
  for (let size = 0; !removed; size += 1) removed = setsOf(candidates, size).find(isCut);
  const after = reached(world, question, removed);
  const unknown = after.filter((edge) => edge.to !== question.register && edge.countries.every(isUnknown));
  return { isPossible: true, removed, unknownCountry: unknown.length };
}

const registerOf = ({ register, controllers }: Asked): RemovalRegister => ({
  ...{ id: register, code: '', custodian: { id: '' }, activities: { nodes: [] }, transfers: { nodes: [] } },
  controllerships: {
    nodes: controllers.map((id) => ({ validFrom: null, validTo: null, organisation: { id } })),
  },
  agreementCoverage: { nodes: [] },
});

function answer(graph: FlowGraph, question: Asked) {
  const { kind, register, data } = question;
  const on = { graph, law: lawOn };
  const isVendors = kind === RemovalCandidate.VENDORS;
  const candidates = isVendors ? vendorsIn(graph, new Set(question.controllers)) : disclosuresIn(graph, day);
  const start = graph.vertices.findIndex(({ id }) => id === register);
  const sets = data === null ? null : graph.sets.named(data);
  const out = new WaysOut(on, { start, data: sets, candidatesOf: candidates.of }, 1_000_000);
  const found = findRemoval({ on, register: registerOf(question), kind, candidates, out });
  if (found.blocked) return { isPossible: false };
  const after = out.edgesTaken(new Set(found.set.removed));
  return {
    isPossible: true,
    removed: found.set.removed.map(candidates.nodeOf),
    unknownCountry: after.filter((edge) => out.isUnknown(edge)).length,
  };
}

describe('the smallest removal in random graphs', () => {
  it('is the first of all sets that keep the data inside, size by size; and impossible where none does', () => {
    const property = fc.property(flowWorld, asked, (world, question) => {
      expect(answer(graphOf(world), question)).toEqual(plainRemoval(world, question));
    });
    fc.assert(property, { numRuns: propertyRuns(1000, 20_000) });
  }, 300_000);

  it('comes to sets of no, one, two and three, and to impossible ones', () => {
    const drawn = fc.sample(fc.tuple(flowWorld, asked), { numRuns: 2000, seed: 3 });
    const answers = drawn.map(([world, question]) => answer(graphOf(world), question));
    const sizes = answers.map(({ removed }) => removed?.length ?? 'impossible');
    const seen = [0, 1, 2, 3, 'impossible'].map((size) => sizes.filter((each) => each === size).length);
    expect(Math.min(...seen)).toBeGreaterThan(3);
  });
});
