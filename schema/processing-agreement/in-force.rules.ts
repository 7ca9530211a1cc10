import type { ProcessingAgreementFilter } from '../gql/graphql.js';
import { holdsOn } from '../law-fact/law-on.js';
import type { AgreementStatus } from './processing-agreement.entity.js';

type Status = `${AgreementStatus}`;

interface DatedAgreement {
  readonly status: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A contract binds the processor, and a draft binds nobody (Art. 28(3)): it is in force on no day, whatever its days say. */
const never = 'DRAFT' satisfies Status;

/** What has ended governed the processing up to its end; where no source gives that day, it is not known to hold on any. */
const upToItsEnd = 'ENDED' satisfies Status;

/**
 * Whether an agreement is in force on a day. All questions ask this one rule, also as a filter or in SQL. A status that
 * is not on record speaks neither for nor against it: then its days decide.
 */
export const isInForce = (agreement: DatedAgreement, day: string): boolean =>
  agreement.status !== never &&
  (agreement.status !== upToItsEnd || agreement.validTo !== null) &&
  holdsOn(agreement, day);

/** The same rule as a filter. */
export const inForceOn = (day: string): ProcessingAgreementFilter => ({
  and: [
    { status: { ne: never } },
    { or: [{ status: { ne: upToItsEnd } }, { validTo: { isNull: false } }] },
    { or: [{ validFrom: { isNull: true } }, { validFrom: { lte: day } }] },
    { or: [{ validTo: { isNull: true } }, { validTo: { gt: day } }] },
  ],
});

/** The same rule in SQL of a row of `processing_agreement`, but for the day: whether it is in force on any. */
export const isEverInForce = (row: string): string =>
  `${row}.status is distinct from '${never}' and (${row}.status is distinct from '${upToItsEnd}' or ${row}.valid_to is not null)`;
