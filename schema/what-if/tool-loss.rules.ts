import { TransferVerdict } from '../transfer/transfer-verdict.js';

export enum TransferEffect {
  LOSES_TOOL = 'LOSES_TOOL',
  BECOMES_UNKNOWN = 'BECOMES_UNKNOWN',
  OTHER_VERDICTS = 'OTHER_VERDICTS',
  ENDS = 'ENDS',
}

/** Whether a transfer may be made on what it rests on, as its verdicts say; nothing where they do not tell. */
export function doesToolHold(verdicts: readonly TransferVerdict[]): boolean | undefined {
  // Where no tool is needed, none can be missing.
  if (verdicts.some((verdict) => unneeded.has(verdict))) return true;
  if (verdicts.some((verdict) => missing.has(verdict))) return false;
  return verdicts.some((verdict) => untold.has(verdict)) ? undefined : true;
}

const { NOT_NEEDED, COVERED_BY_ADEQUACY, ...needed } = TransferVerdict;
const unneeded: ReadonlySet<TransferVerdict> = new Set([NOT_NEEDED, COVERED_BY_ADEQUACY]);

/** There is no tool, or the one there is does not hold for this transfer as it is made. */
const missing: ReadonlySet<TransferVerdict> = new Set([
  needed.TOOL_MISSING,
  needed.TOOL_DEAD,
  needed.TOOL_OUT_OF_SCOPE,
  needed.SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE,
  needed.SIGNED_TOO_LATE,
  needed.MODULE_DIFFERS,
]);

/** Something that decides it is not on record, or has to be looked up by a person. */
const untold: ReadonlySet<TransferVerdict> = new Set([
  needed.ADEQUACY_SCOPE_TO_CHECK,
  needed.COUNTRY_UNKNOWN,
  needed.SCC_SET_UNKNOWN,
  needed.SIGNED_TOO_EARLY,
  needed.SIGNING_UNKNOWN,
  needed.MODULE_MISSING,
  needed.MODULE_NOT_DERIVABLE,
]);

/** What becomes of a transfer whose verdicts are others after the change; nothing where they are the same. */
export function effectOn(
  before: readonly TransferVerdict[],
  after: readonly TransferVerdict[],
): TransferEffect | undefined {
  if (before.join() === after.join()) return undefined;
  const [held, holds] = [doesToolHold(before), doesToolHold(after)];
  if (holds === false && held !== false) return TransferEffect.LOSES_TOOL;
  if (holds === undefined && held === true) return TransferEffect.BECOMES_UNKNOWN;
  return TransferEffect.OTHER_VERDICTS;
}
