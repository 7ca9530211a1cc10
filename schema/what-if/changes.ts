import { Refusal, RefusalCode } from '../errors.js';
import type { LawFactFilter, NamedInWhatIfQuery, OrganisationFilter } from '../gql/graphql.js';
import { byCode } from '../language/compare-text.js';
import { holdsOn } from '../law-fact/law-on.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { TransferLaw, type TransferLawFact } from '../transfer/transfer-law.js';
import type { WhatIfChange } from './what-if.input.js';

interface Coded {
  readonly id: string;
  readonly code: string;
}

/** The changes, with what they name found. */
export interface Changes {
  readonly day: string;
  readonly law: readonly TransferLawFact[];
  /** The periods of decisions and the sets of clauses that end; by code. */
  readonly ending: readonly TransferLawFact[];
  /** By code. */
  readonly leaving: readonly Coded[];
  readonly roles: readonly { readonly organisation: Coded; readonly role: string }[];
}

/** One field of a change, and where it stands in the argument. */
interface Given {
  readonly argument: string;
  readonly change: WhatIfChange;
}

const most = 100;

/** Each change with its place; refused where there is none, there are too many, or one says nothing or two things. */
export function givenChanges(changes: readonly WhatIfChange[]): readonly Given[] {
  if (changes.length === 0 || changes.length > most) {
    const message = `changes: ${changes.length} are given; give 1 to ${most}, for without a change nothing is lost.`;
    throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
  }
  return changes.map((change, at) => {
    const count = Object.values(change).filter((value) => value !== null && value !== undefined).length;
    if (count === 1) return { argument: `changes[${at}]`, change };
    const message = `changes[${at}]: ${count} changes are given in one; give exactly one of lawFactEnds, organisationLeaves and roleBecomes.`;
    throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
  });
}

const organisationKey = ({ organisationLeaves, roleBecomes }: WhatIfChange): string | undefined =>
  organisationLeaves ?? roleBecomes?.organisation;

/** What has to be looked up for the changes. */
export function namedBy(given: readonly Given[]): { named: LawFactFilter; organisations: OrganisationFilter } {
  return {
    named: { or: given.flatMap(({ change: { lawFactEnds: key } }) => (key ? [lawFactBy(key)] : [])) },
    organisations: {
      or: given.flatMap(({ change }) => {
        const key = organisationKey(change);
        return key === undefined ? [] : [organisationBy(key)];
      }),
    },
  };
}

const lawFactBy = (key: string): LawFactFilter =>
  key.trim().startsWith('LawFact:') ? { id: { eq: key.trim() } } : { code: { eq: key.trim() } };

/** The changes made clear, or a refusal of what is unknown, contradicts itself, or changes nothing. */
export function changesOn(given: readonly Given[], facts: NamedInWhatIfQuery, day: string): Changes {
  const law = new TransferLaw(facts.lawFacts.nodes, day);
  const ending = given.flatMap((each) => endingFacts(each, facts, law));
  const leaving = given.flatMap(({ argument, change: { organisationLeaves: key } }) =>
    typeof key === 'string' ? [organisationNamed(`${argument}.organisationLeaves`, key, facts)] : [],
  );
  const roles = given.flatMap(({ argument, change: { roleBecomes } }) => {
    if (!roleBecomes) return [];
    const place = `${argument}.roleBecomes.organisation`;
    return [{ organisation: organisationNamed(place, roleBecomes.organisation, facts), role: roleBecomes.role }];
  });
  refuseContradictions(leaving, roles);
  return { day, law: facts.lawFacts.nodes, ending: once(ending), leaving: once(leaving), roles };
}

function organisationNamed(argument: string, key: string, { organisations }: NamedInWhatIfQuery): Coded {
  const { businessId, id } = organisationBy(key);
  const text = key.trim();
  const found = organisations.nodes.filter((each) => {
    if (businessId) return each.businessId === businessId.eq;
    return id ? each.id === text : each.code === text;
  });
  return onlyOrganisation(argument, key, found);
}

/** The facts that end by a change: of a decision, the periods that hold on the day. */
function endingFacts({ argument, change }: Given, facts: NamedInWhatIfQuery, law: TransferLaw): TransferLawFact[] {
  if (typeof change.lawFactEnds !== 'string') return [];
  const place = `${argument}.lawFactEnds`;
  const key = change.lawFactEnds.trim();
  const named = facts.named.nodes.find(({ id, code }) => id === key || code === key);
  if (!named) {
    const message = `${place}: no fact of law has the code or id "${key}"; find it with lawFacts(filter: { kind: { eq: ADEQUACY } }).`;
    throw new Refusal(RefusalCode.NOT_FOUND, message);
  }
  const fact = law.fact(named.id);
  const ending = fact ? heldFacts(fact, facts.lawFacts.nodes, law) : undefined;
  if (!ending) {
    const message = `${place}: "${named.code}" is a fact of the kind ${named.kind}; only an adequacy decision (ADEQUACY) or a set of clauses (SCC_SET) can end here.`;
    throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
  }
  if (ending.length > 0) return ending;
  // An empty answer would read as if nothing rested on it.
  const message = `${place}: "${named.code}" does not hold on ${law.day} as it is, so that nothing would change; give a day on which it holds.`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
}

const adequacy: string = LawFactKind.ADEQUACY;
const clauses: string = LawFactKind.SCC_SET;

/** What holds on the day of a decision or a set of clauses; nothing where it is of another kind. */
function heldFacts(fact: TransferLawFact, all: readonly TransferLawFact[], law: TransferLaw) {
  if (fact.kind === clauses) return law.isAlive(fact) ? [fact] : [];
  if (fact.kind !== adequacy) return undefined;
  return periodsOf(fact, all).filter((period) => holdsOn(period, law.day));
}

const decisionOf = ({ id, about }: TransferLawFact): string => about?.id ?? id;

/** A decision with all its periods. */
export const periodsOf = (decision: TransferLawFact, all: readonly TransferLawFact[]): readonly TransferLawFact[] =>
  all.filter((each) => each.kind === adequacy && decisionOf(each) === decisionOf(decision));

function refuseContradictions(leaving: readonly Coded[], roles: Changes['roles']): void {
  for (const { organisation, role } of roles) {
    const other = roles.find((each) => each.organisation.id === organisation.id && each.role !== role);
    if (other) {
      const message = `changes: the role of "${organisation.code}" becomes both ${role} and ${other.role}; give one of the two.`;
      throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
    }
    if (!leaving.some(({ id }) => id === organisation.id)) continue;
    const message = `changes: "${organisation.code}" leaves, and takes another role; give one of the two.`;
    throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
  }
}

const once = <Each extends Coded>(all: readonly Each[]): Each[] =>
  [...new Map(all.map((each) => [each.id, each])).values()].sort(byCode);
