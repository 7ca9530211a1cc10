import { wordKeys, type Wording } from './same-words.js';

/** How the purpose of a disclosure stands to the purposes that the data were collected for. */
export enum PurposeChange {
  SAME = 'SAME',
  CHANGED = 'CHANGED',
  UNKNOWN = 'UNKNOWN',
}

/** What makes a purpose another one. */
export enum ChangeReason {
  NOT_OF_SOURCE = 'NOT_OF_SOURCE',
  NOT_OF_RECEIVER = 'NOT_OF_RECEIVER',
}

export interface NamedPurpose {
  readonly code: string;
  readonly name: Wording;
}

/** The purposes on record for a register, or for one activity of it. */
export class Purposes {
  readonly #keys: ReadonlySet<string>;

  constructor(purposes: readonly NamedPurpose[]) {
    this.#keys = new Set(purposes.flatMap(keysOf));
  }

  /** Whether a purpose is one of them, by itself or by its name; not known where none is on record. */
  has(purpose: NamedPurpose): boolean | undefined {
    if (this.#keys.size === 0) return undefined;
    return keysOf(purpose).some((key) => this.#keys.has(key));
  }
}

const keysOf = ({ code, name }: NamedPurpose): string[] => [`code: ${code}`, ...wordKeys(name)];

export interface JudgedPurpose {
  readonly purposeChange: PurposeChange;
  readonly reasons: readonly ChangeReason[];
}

/** What is known of a disclosure's purpose: whether it has one, and whether each side has it. */
export interface KnownPurpose {
  readonly hasPurpose: boolean;
  readonly isOfSource: boolean | undefined;
  readonly isOfReceiver: boolean | undefined;
}

/** A receiver without a register of the hub has nothing that the purpose could be missing from. */
export const judgePurpose = (
  purpose: NamedPurpose | null,
  source: Purposes,
  receiver: Purposes | undefined,
): JudgedPurpose =>
  judgeKnown({
    hasPurpose: purpose !== null,
    isOfSource: purpose ? source.has(purpose) : undefined,
    isOfReceiver: purpose && receiver ? receiver.has(purpose) : true,
  });

export function judgeKnown({ hasPurpose, isOfSource, isOfReceiver }: KnownPurpose): JudgedPurpose {
  if (!hasPurpose) return { purposeChange: PurposeChange.UNKNOWN, reasons: [] };
  const reasons = [
    ...(isOfSource === false ? [ChangeReason.NOT_OF_SOURCE] : []),
    ...(isOfReceiver === false ? [ChangeReason.NOT_OF_RECEIVER] : []),
  ];
  if (reasons.length > 0) return { purposeChange: PurposeChange.CHANGED, reasons };
  const isKnown = isOfSource !== undefined && isOfReceiver !== undefined;
  return { purposeChange: isKnown ? PurposeChange.SAME : PurposeChange.UNKNOWN, reasons };
}
