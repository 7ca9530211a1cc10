import type {
  CompatibilityFragment,
  DisclosedForFragment,
  DisclosuresOfQuery,
  PurposesOfRegisterFragment,
  RegisterEndFragment,
} from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import type { GroupFacts } from './group.js';
import type { Party } from './ownership-graph.js';
import type { CountedDisclosures } from './intra-group.sql.js';
import { judgeKnown, judgePurpose, PurposeChange, Purposes, type JudgedPurpose } from './purpose-change.js';
import { compareText } from '../language/compare-text.js';

/** Data go from a register that one member keeps to another member. */
interface Disclosure {
  /** The flow, recipient or source that records it. */
  readonly node: CompatibilityFragment;
  readonly from: RegisterEndFragment;
  /** The activity that discloses; null for the whole register. */
  readonly activity: string | null;
  readonly to: Party;
  readonly toRegister: RegisterEndFragment | null;
  readonly purpose: DisclosedForFragment | null;
}

type RegisterOf = DisclosuresOfQuery['registers']['nodes'][number];

/** What the database counted of a group's disclosures, and what is to be shown of them. */
export interface DisclosureFacts {
  readonly counts: readonly CountedDisclosures[];
  /** The registers that the disclosures to be shown come from, with all that they disclose. */
  readonly sources: readonly RegisterOf[];
  /** Those of the group that these disclose to. */
  readonly receivers: readonly PurposesOfRegisterFragment[];
}

/** The answer: disclosures whose purpose has changed or is not known, and how many there are of each sort. */
export function disclosuresAnswer(group: GroupFacts, facts: DisclosureFacts, first: number): unknown {
  const purposes = new PurposesOf([...facts.sources, ...facts.receivers]);
  const told = disclosuresOf(group, facts.sources)
    .map((disclosure) => ({ disclosure, judgement: purposes.judge(disclosure) }))
    .filter(({ judgement }) => judgement.purposeChange !== PurposeChange.SAME)
    .sort((one, other) => compareText(orderOf(one.disclosure), orderOf(other.disclosure)));
  const sum = (change: PurposeChange): number =>
    facts.counts
      .filter((known) => judgeKnown(known).purposeChange === change)
      .reduce((total, { count }) => total + count, 0);
  const [changedCount, unknownCount] = [sum(PurposeChange.CHANGED), sum(PurposeChange.UNKNOWN)];
  return {
    organisation: StoredReference.of(group.organisation.id),
    sameCount: sum(PurposeChange.SAME),
    changedCount,
    unknownCount,
    truncated: changedCount + unknownCount > first,
    disclosures: told.slice(0, first).map(({ disclosure, judgement }) => disclosureAnswer(disclosure, judgement)),
  };
}

/** The registers of the group, by their global ids, that registers disclose to. */
export const receiversOf = (group: GroupFacts, sources: readonly RegisterOf[]): string[] => {
  const companies = new Set(group.members.map(({ organisation }) => organisation.code));
  const receivers = disclosuresOf(group, sources).flatMap(({ toRegister }) => toRegister ?? []);
  return [...new Set(receivers.filter(({ custodian }) => companies.has(custodian.code)).map(({ id }) => id))];
};

const orderOf = ({ from, node }: Disclosure): string => `${from.code} ${node.id.split(':')[0] ?? ''} ${node.code}`;

function disclosureAnswer({ node, from, to, toRegister, purpose }: Disclosure, judgement: JudgedPurpose): object {
  const notes = new Map(node.citations.nodes.map(({ document }) => [document.code, document.id]));
  const codes = [...notes.keys()].sort(compareText);
  return {
    ...judgement,
    disclosure: StoredReference.of(node.id),
    from: StoredReference.of(from.custodian.id),
    fromRegister: StoredReference.of(from.id),
    to: StoredReference.of(to.id),
    toRegister: toRegister && StoredReference.of(toRegister.id),
    purpose: purpose && StoredReference.of(purpose.id),
    hasCompatibilityNote: codes.length > 0,
    compatibilityNotes: codes.map((code) => StoredReference.of(notes.get(code) ?? '')),
  };
}

function disclosuresOf({ members }: GroupFacts, sources: readonly RegisterOf[]): Disclosure[] {
  const codes = new Set(members.map(({ organisation }) => organisation.code));
  return sources.flatMap((from) => {
    const isOther = (party: Party | null | undefined): party is Party =>
      !!party && codes.has(party.code) && party.code !== from.custodian.code;
    return [...flowsFrom(from), ...recipientsOf(from), ...sourcesFrom(from)].flatMap((fact): Disclosure[] => {
      const { toOrganisation, toRegister = null, ...rest } = fact;
      const to = [toRegister?.custodian, toOrganisation].find(isOther);
      return to ? [{ ...rest, from, to, toRegister }] : [];
    });
  });
}

/** What discloses something, with where it goes. */
interface Fact extends Pick<Disclosure, 'node' | 'activity' | 'purpose'> {
  readonly toRegister: RegisterEndFragment | null | undefined;
  readonly toOrganisation: Party | null | undefined;
}

/** A system that holds a register stands for the register. */
const flowsFrom = ({ flowsOut, systems }: RegisterOf): Fact[] =>
  [flowsOut, ...systems.nodes.map((system) => system.flowsOut)].flatMap(({ nodes }) =>
    nodes.map((node) => ({
      node,
      activity: null,
      purpose: node.purpose,
      toRegister: node.toRegister ?? node.toSystem?.register,
      toOrganisation: node.toOrganisation ?? node.toSystem?.operator,
    })),
  );

const recipientsOf = ({ recipients }: RegisterOf): Fact[] =>
  recipients.nodes.map((node) => ({
    node,
    activity: node.activity?.code ?? null,
    purpose: node.purpose,
    toRegister: node.recipientRegister,
    toOrganisation: node.organisation,
  }));

const sourcesFrom = ({ sourceOf }: RegisterOf): Fact[] =>
  sourceOf.nodes.map((node) => ({
    node,
    activity: null,
    purpose: null,
    toRegister: node.register,
    toOrganisation: null,
  }));

/** The purposes of registers and of their activities. */
class PurposesOf {
  readonly #registers = new Map<string, Purposes>();
  readonly #activities = new Map<string, Purposes>();

  constructor(registers: readonly PurposesOfRegisterFragment[]) {
    for (const { code, activities } of registers) {
      this.#registers.set(code, new Purposes(activities.nodes.flatMap(({ purposes }) => purposes.nodes)));
      for (const activity of activities.nodes)
        this.#activities.set(activity.code, new Purposes(activity.purposes.nodes));
    }
  }

  judge({ from, activity, toRegister, purpose }: Disclosure): JudgedPurpose {
    const none = new Purposes([]);
    const source = activity === null ? this.#registers.get(from.code) : this.#activities.get(activity);
    const receiver = toRegister ? (this.#registers.get(toRegister.code) ?? none) : undefined;
    return judgePurpose(purpose, source ?? none, receiver);
  }
}
