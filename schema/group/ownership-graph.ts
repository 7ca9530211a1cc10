import { byCode, compareText } from '../language/compare-text.js';
import { listAt } from './walk.js';

/** A company as the walks need it. */
export interface Party {
  /** Global id. */
  readonly id: string;
  readonly code: string;
}

/** An ownership that holds on the day asked for; the share is in per cent, null when not known. */
export interface OwnershipFact extends Party {
  readonly kind: 'PARENT' | 'SHAREHOLDER' | 'ASSOCIATE';
  readonly share: number | null;
  readonly owner: Party;
  readonly owned: Party;
}

/** What control rests on. */
export enum ControlBy {
  STATED = 'STATED',
  MAJORITY = 'MAJORITY',
}

/** Why an ownership is no control. */
export enum HoldingReason {
  NO_SHARE_ON_RECORD = 'NO_SHARE_ON_RECORD',
  NO_MAJORITY = 'NO_MAJORITY',
  ASSOCIATE = 'ASSOCIATE',
}

export interface Control {
  readonly ownership: OwnershipFact;
  readonly by: ControlBy;
}

export interface Holding {
  readonly ownership: OwnershipFact;
  readonly reason: HoldingReason;
}

/** A share above this controls (Art. 4(19), and the majority of the votes that goes with the shares). */
const half = 50;

/** Who controls whom, and who holds a part without control. An ownership of oneself is neither. */
export class OwnershipGraph {
  readonly parties = new Map<string, Party>();
  readonly controls: readonly Control[];
  readonly holdings: readonly Holding[];
  readonly ownerships: readonly OwnershipFact[];

  constructor(facts: readonly OwnershipFact[]) {
    this.ownerships = facts.filter(({ owner, owned }) => owner.code !== owned.code).sort(byCode);
    for (const { owner, owned } of facts) for (const each of [owner, owned]) this.parties.set(each.code, each);
    const pairs = [...Map.groupBy(this.ownerships, ({ owner, owned }) => `${owner.code} ${owned.code}`).values()];
    this.controls = pairs.flatMap(controlsOf).sort((one, other) => byCode(one.ownership, other.ownership));
    this.holdings = pairs.flatMap(holdingsOf).sort((one, other) => byCode(one.ownership, other.ownership));
  }

  /** Who controls and who is controlled, by code; by stated control alone where that is asked for. */
  lines(isStatedOnly = false): ControlLines {
    const [controlled, controllers] = [new Map<string, string[]>(), new Map<string, string[]>()];
    for (const { ownership, by } of this.controls) {
      if (isStatedOnly && by !== ControlBy.STATED) continue;
      listAt(controlled, ownership.owner.code).push(ownership.owned.code);
      listAt(controllers, ownership.owned.code).push(ownership.owner.code);
    }
    return {
      controlledBy: (code) => controlled.get(code) ?? [],
      controllersOf: (code) => controllers.get(code) ?? [],
    };
  }
}

export interface ControlLines {
  readonly controlledBy: (code: string) => readonly string[];
  readonly controllersOf: (code: string) => readonly string[];
}

/** The shares of several ownerships between the same two companies add up. */
const hasMajority = (pair: readonly OwnershipFact[]): boolean =>
  pair.reduce((sum, { kind, share }) => sum + (kind === 'SHAREHOLDER' ? (share ?? 0) : 0), 0) > half;

function controlsOf(pair: readonly OwnershipFact[]): Control[] {
  const isMajority = hasMajority(pair);
  return pair.flatMap((ownership): Control[] => {
    if (ownership.kind === 'PARENT') return [{ ownership, by: ControlBy.STATED }];
    const isPart = isMajority && ownership.kind === 'SHAREHOLDER' && ownership.share !== null;
    return isPart ? [{ ownership, by: ControlBy.MAJORITY }] : [];
  });
}

function holdingsOf(pair: readonly OwnershipFact[]): Holding[] {
  if (controlsOf(pair).length > 0) return [];
  return pair.map((ownership) => ({ ownership, reason: reasonOf(ownership) }));
}

function reasonOf({ kind, share }: OwnershipFact): HoldingReason {
  if (kind === 'ASSOCIATE') return HoldingReason.ASSOCIATE;
  return share === null ? HoldingReason.NO_SHARE_ON_RECORD : HoldingReason.NO_MAJORITY;
}

/** The companies whose direct shares on record add up to more than the whole. */
export function overOwned(ownerships: readonly OwnershipFact[]): string[] {
  // Decimals do not add up exactly.
  const tolerance = 1e-9;
  const sums = new Map<string, number>();
  for (const { owned, share } of ownerships) sums.set(owned.code, (sums.get(owned.code) ?? 0) + (share ?? 0));
  return [...sums].flatMap(([code, sum]) => (sum > 100 + tolerance ? [code] : [])).sort(compareText);
}
