import type { ControllershipKind } from '../controllership/controllership.entity.js';

export enum CoverageStatus {
  ANSWERED = 'ANSWERED',
  NONE = 'NONE',
  CONFLICTING = 'CONFLICTING',
}

export enum GapReason {
  NO_CONTROLLER = 'NO_CONTROLLER',
  NO_DUTY_ALLOCATED = 'NO_DUTY_ALLOCATED',
  SOLE_BESIDE_ANOTHER = 'SOLE_BESIDE_ANOTHER',
  EXCLUSIVE_BESIDE_ANOTHER = 'EXCLUSIVE_BESIDE_ANOTHER',
}

export enum AnswerReason {
  SOLE_CONTROLLER = 'SOLE_CONTROLLER',
  INDEPENDENT_CONTROLLER = 'INDEPENDENT_CONTROLLER',
  ALLOCATED = 'ALLOCATED',
  EACH = 'EACH',
}

/** What a judgement needs of one organisation that answers for a duty. */
export interface Answering {
  readonly organisation: { readonly code: string };
  readonly because: AnswerReason;
}

/** What stands in a cell: of which kinds its controllers are and, for one duty, how many organisations answer. */
export interface Standing {
  readonly isSole: boolean;
  readonly isIndependent: boolean;
  readonly isJoint: boolean;
  readonly answering: number;
  /** As joint controllers. */
  readonly jointlyAnswering: number;
  /** Whether the duty is allocated to any of these alone. */
  readonly isAllocated: boolean;
}

/** Puts together what a judgement needs of the controllers' kinds and of the answers for a duty. */
export function standingOf(kinds: ReadonlySet<`${ControllershipKind}`>, answers: readonly Answering[]): Standing {
  const count = (some: readonly Answering[]): number => new Set(some.map(({ organisation }) => organisation.code)).size;
  return {
    isSole: kinds.has('SOLE'),
    isIndependent: kinds.has('INDEPENDENT'),
    isJoint: kinds.has('JOINT'),
    answering: count(answers),
    jointlyAnswering: count(answers.filter(isJointly)),
    isAllocated: answers.some(({ because }) => because === AnswerReason.ALLOCATED),
  };
}

const isJointly = ({ because }: Answering): boolean =>
  because === AnswerReason.ALLOCATED || because === AnswerReason.EACH;

/**
 * Why the duty is not answered for in the cell; null when it is.
 *
 * What contradicts itself comes before what is missing: an organisation that is to answer alone stands beside another
 * one that answers too. Independent controllers process for themselves, so they are in conflict neither with one another
 * nor with what joint controllers have allocated (Art. 26(1)); nor do they answer for the joint processing, which needs
 * an allocation of its own.
 */
export function gapOf(standing: Standing): GapReason | null {
  const { isSole, isIndependent, isJoint, answering, jointlyAnswering, isAllocated } = standing;
  if (!isSole && !isIndependent && !isJoint) return GapReason.NO_CONTROLLER;
  if (isSole && answering > 1) return GapReason.SOLE_BESIDE_ANOTHER;
  if (isAllocated && jointlyAnswering > 1) return GapReason.EXCLUSIVE_BESIDE_ANOTHER;
  return isJoint && jointlyAnswering === 0 ? GapReason.NO_DUTY_ALLOCATED : null;
}

const conflicts: ReadonlySet<GapReason> = new Set([GapReason.SOLE_BESIDE_ANOTHER, GapReason.EXCLUSIVE_BESIDE_ANOTHER]);

/** The state that a gap, or none, puts a duty in. */
export function statusOf(gap: GapReason | null): CoverageStatus {
  if (gap === null) return CoverageStatus.ANSWERED;
  return conflicts.has(gap) ? CoverageStatus.CONFLICTING : CoverageStatus.NONE;
}
