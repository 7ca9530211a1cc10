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

/** What a cell has by way of controllers and, for one duty, of answers. */
export interface Answered {
  readonly kinds: ReadonlySet<`${ControllershipKind}`>;
  readonly answers: readonly Answering[];
}

/**
 * Why the duty is not answered for in the cell; null when it is.
 *
 * What contradicts itself comes before what is missing. Independent controllers process for themselves, so they are in
 * conflict neither with one another nor with what joint controllers have allocated (Art. 26(1)); nor do they answer for
 * the joint processing, which needs an allocation of its own.
 */
export function gapOf({ kinds, answers }: Answered): GapReason | null {
  if (kinds.size === 0) return GapReason.NO_CONTROLLER;
  if (isExclusiveBesideAnother(answers, AnswerReason.SOLE_CONTROLLER)) return GapReason.SOLE_BESIDE_ANOTHER;
  const joint = answers.filter(isJoint);
  if (isExclusiveBesideAnother(joint, AnswerReason.ALLOCATED)) return GapReason.EXCLUSIVE_BESIDE_ANOTHER;
  return kinds.has('JOINT') && joint.length === 0 ? GapReason.NO_DUTY_ALLOCATED : null;
}

/** Whether an organisation that is to answer alone stands beside another one that answers too. */
function isExclusiveBesideAnother(answers: readonly Answering[], exclusive: AnswerReason): boolean {
  const organisations = new Set(answers.map(({ organisation }) => organisation.code));
  return organisations.size > 1 && answers.some(({ because }) => because === exclusive);
}

const isJoint = ({ because }: Answering): boolean =>
  because === AnswerReason.ALLOCATED || because === AnswerReason.EACH;

const conflicts: ReadonlySet<GapReason> = new Set([GapReason.SOLE_BESIDE_ANOTHER, GapReason.EXCLUSIVE_BESIDE_ANOTHER]);

/** The state that a gap, or none, puts a duty in. */
export function statusOf(gap: GapReason | null): CoverageStatus {
  if (gap === null) return CoverageStatus.ANSWERED;
  return conflicts.has(gap) ? CoverageStatus.CONFLICTING : CoverageStatus.NONE;
}
