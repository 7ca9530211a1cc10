import type {
  CompatibilityFragment,
  DisclosedForFragment,
  DisclosuresOfQuery,
  RegisterEndFragment,
} from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import type { GroupFacts } from './group.js';
import type { Party } from './ownership-graph.js';
import { judgePurpose, PurposeChange, Purposes, type JudgedPurpose } from './purpose-change.js';
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

/** Where data end, as a fact says it. */
interface Ends {
  readonly from: RegisterEndFragment | null | undefined;
  readonly toRegister: RegisterEndFragment | null | undefined;
  readonly toOrganisation: Party | null | undefined;
}

type RegisterOf = DisclosuresOfQuery['registers']['nodes'][number];

/** The answer: disclosures whose purpose has changed or is not known, and how many there are of each sort. */
export function disclosuresAnswer(group: GroupFacts, facts: DisclosuresOfQuery, first: number): unknown {
  const purposes = new PurposesOf(facts.registers.nodes);
  const judged = disclosuresOf(group, facts)
    .map((disclosure) => ({ disclosure, judgement: purposes.judge(disclosure) }))
    .sort((one, other) => compareText(orderOf(one.disclosure), orderOf(other.disclosure)));
  const count = (change: PurposeChange): number =>
    judged.filter(({ judgement }) => judgement.purposeChange === change).length;
  const told = judged.filter(({ judgement }) => judgement.purposeChange !== PurposeChange.SAME);
  return {
    organisation: StoredReference.of(group.organisation.id),
    sameCount: count(PurposeChange.SAME),
    changedCount: count(PurposeChange.CHANGED),
    unknownCount: count(PurposeChange.UNKNOWN),
    truncated: told.length > first,
    disclosures: told.slice(0, first).map(({ disclosure, judgement }) => disclosureAnswer(disclosure, judgement)),
  };
}

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

function disclosuresOf({ members }: GroupFacts, { registers, dataFlows }: DisclosuresOfQuery): Disclosure[] {
  const codes = new Set(members.map(({ organisation }) => organisation.code));
  const between = (ends: Ends): Pick<Disclosure, 'from' | 'to' | 'toRegister'> | undefined => {
    const { from, toRegister = null, toOrganisation } = ends;
    if (!from || !codes.has(from.custodian.code)) return undefined;
    const isOther = (party: Party | null | undefined): party is Party =>
      !!party && codes.has(party.code) && party.code !== from.custodian.code;
    const to = [toRegister?.custodian, toOrganisation].find(isOther);
    return to && { from, to, toRegister };
  };
  return [
    ...flowsIn(dataFlows.nodes),
    ...registers.nodes.flatMap((register) => [...recipientsIn(register), ...sourcesIn(register)]),
  ].flatMap(({ ends, ...fact }) => {
    const found = between(ends);
    return found ? [{ ...fact, ...found }] : [];
  });
}

type Fact = Pick<Disclosure, 'node' | 'activity' | 'purpose'> & { readonly ends: Ends };

/** A system that holds a register stands for the register. */
const flowsIn = (flows: DisclosuresOfQuery['dataFlows']['nodes']): Fact[] =>
  flows.map((node) => ({
    node,
    activity: null,
    purpose: node.purpose,
    ends: {
      from: node.fromRegister ?? node.fromSystem?.register,
      toRegister: node.toRegister ?? node.toSystem?.register,
      toOrganisation: node.toOrganisation ?? node.toSystem?.operator,
    },
  }));

const recipientsIn = (register: RegisterOf): Fact[] =>
  register.recipients.nodes.map((node) => ({
    node,
    activity: node.activity?.code ?? null,
    purpose: node.purpose,
    ends: { from: register, toRegister: node.recipientRegister, toOrganisation: node.organisation },
  }));

const sourcesIn = (register: RegisterOf): Fact[] =>
  register.sources.nodes.map((node) => ({
    node,
    activity: null,
    purpose: null,
    ends: { from: node.sourceRegister, toRegister: register, toOrganisation: null },
  }));

/** The purposes of registers and of their activities. */
class PurposesOf {
  readonly #registers = new Map<string, Purposes>();
  readonly #activities = new Map<string, Purposes>();

  constructor(registers: readonly RegisterOf[]) {
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
