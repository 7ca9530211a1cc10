import type { GraphOn } from '../graph/hop-rules.js';
import { arrivalOf } from '../graph/hop-rules.js';
import type { Vertex } from '../graph/flow-graph.js';
import { GraphEndKind } from '../graph/graph-kinds.js';
import { holdsOn } from '../law-fact/law-on.js';
import { StoredReference } from '../model/stored-reference.js';
import { disclosuresIn, RemovalCandidate, vendorsIn, type Candidates } from './removal-candidates.js';
import type { RemovalRegister, TouchedPurposes } from './removal-purposes.js';
import { candidatesOn, smallestSet, wayLeft, type SmallestSet, type Way } from './smallest-set.rules.js';
import type { WaysOut } from './ways-out.js';

/** Why no removal keeps the data inside. */
export enum RemovalObstacle {
  OWN_CONTROLLER = 'OWN_CONTROLLER',
  SYSTEM = 'SYSTEM',
  OPERATOR = 'OPERATOR',
  NOT_NAMED = 'NOT_NAMED',
  OTHER_REGISTER = 'OTHER_REGISTER',
}

/** What was found about the ways out of a register. */
export interface FoundRemoval {
  readonly on: GraphOn;
  readonly register: RemovalRegister;
  readonly kind: RemovalCandidate;
  readonly candidates: Candidates;
  readonly out: WaysOut;
  readonly candidateCount: number;
  /** The way that no candidate is on; none where a removal helps. */
  readonly blocked: readonly number[] | null;
  readonly set: SmallestSet;
  /** For each that is removed, the edges of the register's data that go with it. */
  readonly gone: readonly (readonly number[])[];
}

/** The controllers of a register on a day, and who keeps it: they are no vendors. */
const ownOf = ({ custodian, controllerships }: RemovalRegister, day: string): ReadonlySet<string> =>
  new Set([
    custodian.id,
    ...controllerships.nodes.filter((each) => holdsOn(each, day)).map(({ organisation }) => organisation.id),
  ]);

export const candidatesFor = (
  kind: RemovalCandidate,
  { graph, law }: GraphOn,
  register: RemovalRegister,
): Candidates =>
  kind === RemovalCandidate.VENDORS ? vendorsIn(graph, ownOf(register, law.day)) : disclosuresIn(graph, law.day);

/** Steps that may be looked at in each part of the search. */
const steps = 5_000_000;

const nothing: SmallestSet = { removed: [], isExact: true, atLeast: 0 };

export function findRemoval(
  found: Pick<FoundRemoval, 'on' | 'register' | 'kind' | 'candidates' | 'out'>,
): FoundRemoval {
  const { ways, edgeOf } = found.out.ways();
  const all = candidatesOn(ways.flat());
  const uncut = wayLeft(ways, new Set(all));
  const set = uncut ? nothing : smallestSet(ways, steps);
  return {
    ...{ ...found, candidateCount: all.length, set, gone: goneWith(found, set.removed) },
    blocked: uncut ? edgesOf(uncut, edgeOf) : null,
  };
}

const edgesOf = (way: readonly Way[], edgeOf: ReadonlyMap<Way, number>): readonly number[] =>
  way.flatMap((step) => edgeOf.get(step) ?? []);

/** For each candidate, the edges data come over as it is that go away with it. */
function goneWith({ out, candidates }: Pick<FoundRemoval, 'out' | 'candidates'>, removed: readonly number[]) {
  const edges = new Map<number, number[]>(removed.map((each) => [each, []]));
  for (const edge of out.edgesTaken(new Set()))
    for (const candidate of candidates.of(edge)) edges.get(candidate)?.push(edge);
  return removed.map((each) => edges.get(each) ?? []);
}

interface Shown {
  readonly first: number;
  readonly purposesOf: (edges: readonly number[]) => TouchedPurposes;
}

/** The answer of `smallestRemoval`. */
export function removalAnswer(found: FoundRemoval, { first, purposesOf }: Shown): object {
  const { on, register, kind, candidates, out, blocked, set, gone } = found;
  const unknownCountry = out.edgesTaken(new Set(set.removed)).filter((edge) => out.isUnknown(edge)).length;
  const isPossible = blocked === null;
  return {
    ...{ on: on.law.day, register: StoredReference.of(register.id), candidates: kind },
    ...{ candidateCount: found.candidateCount, isPossible, isExact: isPossible && set.isExact },
    obstacle: blocked && obstacleOf(found, blocked),
    wayOut: (blocked ?? []).map((edge) => hopAnswer(on, edge)),
    size: isPossible ? set.removed.length : null,
    atLeast: isPossible ? set.atLeast : null,
    truncated: set.removed.length > first,
    removed: set.removed.slice(0, first).map((candidate, at) => {
      const { activities, purposes, areKnown } = purposesOf(gone[at] ?? []);
      return {
        node: StoredReference.of(candidates.nodeOf(candidate)),
        activities: activities.map(({ id }) => StoredReference.of(id)),
        purposes: purposes.map(({ id }) => StoredReference.of(id)),
        arePurposesKnown: areKnown,
      };
    }),
    ...{ unknownCountry, isInside: isPossible && unknownCountry === 0 ? true : isPossible ? null : false },
  };
}

function obstacleOf({ on: { graph, law }, register }: FoundRemoval, blocked: readonly number[]): RemovalObstacle {
  const { kind, id } = graph.vertex(graph.targetOf(blocked.at(-1) ?? 0));
  if (kind === GraphEndKind.SYSTEM) return RemovalObstacle.SYSTEM;
  if (kind === GraphEndKind.REGISTER) return RemovalObstacle.OTHER_REGISTER;
  if (kind !== GraphEndKind.ORGANISATION) return RemovalObstacle.NOT_NAMED;
  return ownOf(register, law.day).has(id) ? RemovalObstacle.OWN_CONTROLLER : RemovalObstacle.OPERATOR;
}

const hopAnswer = (on: GraphOn, edge: number): object => ({
  from: endAnswer(on.graph.vertex(on.graph.sourceOf(edge))),
  to: endAnswer(on.graph.vertex(on.graph.targetOf(edge))),
  kind: on.graph.kindOf(edge),
  ...arrivalOf(on, edge),
});

const endAnswer = ({ kind, code, id }: Vertex): object | null =>
  kind === null ? null : { kind, code, node: StoredReference.of(id) };
