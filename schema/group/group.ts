import type { RegistersOfCompaniesQuery } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import { Shares, type EffectiveShare } from './effective-share.js';
import { membersOf, ultimateParentsOf, Direction, type Member } from './members.js';
import { overOwned, OwnershipGraph, type OwnershipFact, type Party } from './ownership-graph.js';
import { listAt } from './walk.js';

/** The group of a company as its ownerships make it. */
export interface GroupFacts {
  readonly organisation: Party;
  readonly graph: OwnershipGraph;
  readonly shares: Shares;
  /** In the order of the answer. */
  readonly members: readonly Member[];
}

export function groupOf(organisation: Party, ownerships: readonly OwnershipFact[]): GroupFacts {
  const graph = new OwnershipGraph(ownerships);
  return {
    organisation,
    graph,
    shares: new Shares(ownerships),
    members: membersOf(graph, organisation),
  };
}

const referenceOf = ({ id }: { readonly id: string }): StoredReference => StoredReference.of(id);

/** How many registers a member shows of each kind. */
const shownRegisters = 50;

/** The answer: the group, with what its shown members do with registers. */
export function groupAnswer(
  group: GroupFacts,
  { registers, organisations }: RegistersOfCompaniesQuery,
  first: number,
): unknown {
  const kept = Map.groupBy(registers.nodes, ({ custodian }) => custodian.id);
  const roles = new Map(organisations.nodes.map((node) => [node.id, node]));
  const over = overOwnedAround(group);
  const isOver = new Set(over.map(({ code }) => code));
  const shareOf = sharesAround(group);
  const members = group.members.slice(0, first).map((member) => {
    const { organisation, ...how } = member;
    const role = roles.get(organisation.id);
    return {
      ...how,
      organisation: referenceOf(organisation),
      ...shareAnswer(shareOf(member)),
      isInconsistent: isOver.has(organisation.code),
      registersKept: registerList(kept.get(organisation.id) ?? []),
      registersShared: registerList(sharedOf(organisation.id, role)),
      registersProcessed: registerList(processedOf(role)),
    };
  });
  return { ...ownershipAnswer(group, over, first), members };
}

function ownershipAnswer(group: GroupFacts, over: readonly Party[], first: number): object {
  const codes = new Set(group.members.map(({ organisation }) => organisation.code));
  const isInside = ({ owner, owned }: OwnershipFact): boolean => codes.has(owner.code) && codes.has(owned.code);
  const touches = ({ owner, owned }: OwnershipFact): boolean => codes.has(owner.code) || codes.has(owned.code);
  const controls = group.graph.controls.filter(({ ownership }) => isInside(ownership));
  const holdings = group.graph.holdings.filter(({ ownership }) => touches(ownership));
  const parents = ultimateParentsOf(group.graph, group.organisation);
  return {
    organisation: referenceOf(group.organisation),
    totalCount: group.members.length,
    truncated: [group.members, controls, holdings, parents, over].some((list) => list.length > first),
    ultimateParents: parents
      .slice(0, first)
      .map(({ organisation, isCircular }) => ({ organisation: referenceOf(organisation), isCircular })),
    controls: controls.slice(0, first).map(({ ownership, by }) => ({ ownership: referenceOf(ownership), by })),
    holdings: holdings.slice(0, first).map(({ ownership, reason }) => ({ ownership: referenceOf(ownership), reason })),
    isInconsistent: over.length > 0,
    inconsistent: over.slice(0, first).map(referenceOf),
  };
}

/** The companies on any chain from or to the company, or in its group, of which more than the whole is owned. */
function overOwnedAround({ graph, shares, organisation, members }: GroupFacts): Party[] {
  const around = new Set([
    ...shares.ownersOf(organisation.code),
    ...shares.ownedBy(organisation.code),
    ...members.map((member) => member.organisation.code),
  ]);
  return overOwned(graph.ownerships).flatMap((code) => {
    const party = graph.parties.get(code);
    return party && around.has(code) ? [party] : [];
  });
}

/** A controller's share in the company; the company's share in everybody else. */
function sharesAround({ shares, organisation }: GroupFacts): (member: Member) => EffectiveShare | undefined {
  const own = shares.sharesOf(organisation.code);
  const owners = shares.ownersOf(organisation.code);
  return ({ organisation: { code }, direction }) => {
    if (direction === Direction.ITSELF) return undefined;
    const share =
      direction === Direction.CONTROLS ? shares.sharesOf(code, owners).get(organisation.code) : own.get(code);
    return share ?? { share: 0, isLowerBound: false };
  };
}

function shareAnswer(share: EffectiveShare | undefined): object {
  if (!share) return { effectiveShare: null, isLowerBound: false };
  const percent = share.share === null ? null : roundShare(share.share);
  const isNothingKnown = share.isLowerBound && percent === 0;
  return { effectiveShare: isNothingKnown ? null : percent, isLowerBound: share.isLowerBound };
}

/** A fraction of the whole in per cent, with two decimals. */
export const roundShare = (fraction: number): number => Math.round(fraction * 10_000) / 100;

type Role = RegistersOfCompaniesQuery['organisations']['nodes'][number];

/** Registers of which it is controller, and another company keeps them. */
const sharedOf = (id: string, role: Role | undefined): Party[] =>
  (role?.controllerships.nodes ?? []).map(({ register }) => register).filter(({ custodian }) => custodian.id !== id);

const processedOf = (role: Role | undefined): Party[] =>
  (role?.agreementsAsProcessor.nodes ?? []).flatMap(({ coverage }) => coverage.nodes.map(({ register }) => register));

function registerList(registers: readonly Party[]): object {
  const byRegister = new Map<string, Party[]>();
  for (const register of registers) listAt(byRegister, register.code).push(register);
  const only = [...byRegister.keys()].sort().flatMap((code) => byRegister.get(code)?.slice(0, 1) ?? []);
  return { totalCount: only.length, registers: only.slice(0, shownRegisters).map(referenceOf) };
}
