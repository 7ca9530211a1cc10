import { holdsOn } from '../law-fact/law-on.js';

interface DatedAgreement {
  readonly status: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether an agreement holds on a day. A draft never does, nor one that ended on a day that no source gives. */
export const isInForce = (agreement: DatedAgreement, day: string): boolean =>
  agreement.status !== 'DRAFT' &&
  (agreement.status !== 'ENDED' || agreement.validTo !== null) &&
  holdsOn(agreement, day);
