import { byCode, compareText } from '../language/compare-text.js';
import type { SplitFragment } from '../gql/graphql.js';
import { Duty } from '../joint-arrangement/duty.js';
import { StoredReference } from '../model/stored-reference.js';
import { gapsIn } from './coverage.js';
import type { GapsCounted } from './gaps.sql.js';
import { gapOf, GapReason, statusOf, type CoverageStatus } from './responsibility.rules.js';
import { splitOf, type SplitCell } from './split.js';

export interface Gaps {
  readonly on: string;
  readonly totalCount: number;
  readonly gapCount: number;
  readonly truncated: boolean;
  readonly registers: readonly RegisterGaps[];
}

export interface RegisterGaps {
  readonly register: StoredReference;
  readonly controllers: readonly StoredReference[];
  readonly isJoint: boolean;
  readonly totalCount: number;
  readonly gapCount: number;
  readonly kinds: readonly GapKind[];
}

export interface GapKind {
  readonly status: CoverageStatus;
  readonly reason: GapReason;
  readonly gapCount: number;
  readonly duties: readonly Duty[];
  readonly totalCount: number;
  readonly cells: readonly (StoredReference | null)[];
}

const everyDuty = Object.values(Duty);

/** A register with its split. */
interface SplitRegister {
  readonly register: SplitFragment;
  readonly split: readonly SplitCell[];
  /** The controllers that hold on the day, by code. */
  readonly controllers: ReadonlyMap<string, string>;
  readonly isJoint: boolean;
  readonly gapCount: number;
}

/** The answer from what was counted over all registers, and the first of those that are shared or have a gap. */
export function gapsOf(
  { counts, totalCount }: GapsCounted,
  registers: readonly SplitFragment[],
  { day, first }: { readonly day: string; readonly first: number },
): Gaps {
  return {
    on: day,
    totalCount,
    gapCount: counts.reduce((sum, { standing, count }) => sum + (gapOf(standing) === null ? 0 : count), 0),
    truncated: totalCount > first,
    registers: [...registers].sort(byCode).map((register) => registerGaps(splitRegister(register, day), first)),
  };
}

function splitRegister(register: SplitFragment, day: string): SplitRegister {
  const split = splitOf(register, day, everyDuty);
  const controllerships = split.flatMap((each) => each.controllerships);
  return {
    register,
    split,
    controllers: new Map(controllerships.map(({ organisation }) => [organisation.code, organisation.id])),
    isJoint: controllerships.some(({ kind }) => kind === 'JOINT'),
    gapCount: split.reduce((sum, each) => sum + gapsIn(each), 0),
  };
}

function registerGaps({ register, split, controllers, isJoint, gapCount }: SplitRegister, first: number): RegisterGaps {
  return {
    register: StoredReference.of(register.id),
    controllers: [...controllers]
      .sort(([one], [other]) => compareText(one, other))
      .map(([, id]) => StoredReference.of(id)),
    isJoint,
    totalCount: split.length,
    gapCount,
    kinds: Object.values(GapReason).flatMap((reason) => kindOf(split, reason, first)),
  };
}

/** The gaps of one kind; none where there are none. */
function kindOf(split: readonly SplitCell[], reason: GapReason, first: number): GapKind[] {
  const found = split
    .map(({ cell, duties }) => ({ cell, duties: duties.flatMap(({ duty, gap }) => (gap === reason ? [duty] : [])) }))
    .filter(({ duties }) => duties.length > 0);
  if (found.length === 0) return [];
  const duties = new Set(found.flatMap((each) => each.duties));
  return [
    {
      status: statusOf(reason),
      reason,
      gapCount: found.reduce((sum, each) => sum + each.duties.length, 0),
      duties: everyDuty.filter((duty) => duties.has(duty)),
      totalCount: found.length,
      cells: found.slice(0, first).map(({ cell }) => cell && StoredReference.of(cell.id)),
    },
  ];
}
