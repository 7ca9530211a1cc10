import { holdsOn } from '../law-fact/law-on.js';
import type { TransferLawFact } from '../transfer/transfer-law.js';

const firstDay = ({ usableFrom, validFrom }: TransferLawFact): string | null => usableFrom ?? validFrom;

/** Whether a set of clauses could be used on a day or before. */
export const wasUsableBy = (set: TransferLawFact, day: string): boolean => (firstDay(set) ?? day) <= day;

/** Whether a contract made on the set held on a day. */
export const heldOn = (set: TransferLawFact, day: string): boolean =>
  holdsOn({ validFrom: firstDay(set), validTo: set.contractsValidTo ?? set.validTo }, day);
