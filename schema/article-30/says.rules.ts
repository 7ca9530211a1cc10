import type { Aspect } from '../statement/aspect.js';
import { type Says } from '../statement/says.js';
import type { LetterAspect } from './letter.js';

export enum RecordSays {
  STATED = 'STATED',
  NONE = 'NONE',
  NOT_STATED = 'NOT_STATED',
  UNSPECIFIC = 'UNSPECIFIC',
  CONFLICTING = 'CONFLICTING',
  NOT_RECORDED = 'NOT_RECORDED',
}

/**
 * What the record says of an aspect: what all statements about it say, or that they conflict.
 * Without a statement the facts on record speak for themselves; without facts, nobody has looked.
 * A statement that there is none conflicts with a fact on record.
 */
export function saysOf(statements: readonly `${Says}`[], hasFacts: boolean): RecordSays {
  const [first, ...others] = new Set(statements);
  if (first === undefined) return hasFacts ? RecordSays.STATED : RecordSays.NOT_RECORDED;
  if (others.length > 0 || (first === 'NONE' && hasFacts)) return RecordSays.CONFLICTING;
  return RecordSays[first];
}

const gapWords: ReadonlySet<RecordSays> = new Set([
  RecordSays.NOT_STATED,
  RecordSays.UNSPECIFIC,
  RecordSays.CONFLICTING,
  RecordSays.NOT_RECORDED,
]);
const silentWords: ReadonlySet<RecordSays> = new Set([RecordSays.NOT_STATED, RecordSays.NOT_RECORDED]);

export interface AspectSays extends LetterAspect {
  readonly says: RecordSays;
}

/** The aspects of a letter that leave something open. */
export function gapsOf(aspects: readonly AspectSays[]): Aspect[] {
  const [main] = aspects;
  // What is said not to be there has no details that could be missing.
  const open = main?.says === RecordSays.NONE ? aspects.slice(0, 1) : aspects;
  return open.filter(isGap).map(({ aspect }) => aspect);
}

function isGap({ says, isWhereApplicable }: AspectSays): boolean {
  if (isWhereApplicable && silentWords.has(says)) return false;
  return gapWords.has(says);
}
