import type { Carried, CategoryTree } from './category-tree.js';
import type { ChainLink, SubProcessingRow } from './chain.js';

export enum AuthorisationReason {
  RECEIVES_SPECIAL_CATEGORIES_WITHOUT_SPECIFIC_AUTHORISATION = 'RECEIVES_SPECIAL_CATEGORIES_WITHOUT_SPECIFIC_AUTHORISATION',
  MAY_RECEIVE_SPECIAL_CATEGORIES = 'MAY_RECEIVE_SPECIAL_CATEGORIES',
  ADDED_AFTER_LAST_ACCEPTANCE = 'ADDED_AFTER_LAST_ACCEPTANCE',
}

export enum ObjectionBasis {
  STATED = 'STATED',
  NOTICE_DAYS = 'NOTICE_DAYS',
  UNKNOWN = 'UNKNOWN',
}

/** Why a sub-processor is not one that the controller is on record as having authorised; none when it is (Art. 28(2), 9). */
export function reasonsAgainst(link: ChainLink, judged: Judged): AuthorisationReason[] {
  const special = isSpecificallyAuthorised(link, judged.day) ? undefined : specialReason(link.carried, judged.tree);
  return [
    ...(special ? [special] : []),
    ...(isAddedAfterLastAcceptance(link.row, judged) ? [AuthorisationReason.ADDED_AFTER_LAST_ACCEPTANCE] : []),
  ];
}

/** What the sub-processors of one agreement are judged by. */
export interface Judged {
  readonly day: string;
  readonly tree: CategoryTree;
  readonly lastAcceptance: string | undefined;
}

/** The agreement asks for authorisation of each, and this one is accepted by the day. */
const isSpecificallyAuthorised = ({ agreement, row }: ChainLink, day: string): boolean =>
  agreement.authorisation === 'SPECIFIC' && isAccepted(row, day);

const isAccepted = ({ acceptedOn }: SubProcessingRow, day: string): boolean => acceptedOn !== null && acceptedOn <= day;

function specialReason(carried: Carried, tree: CategoryTree): AuthorisationReason | undefined {
  if (!carried) return AuthorisationReason.MAY_RECEIVE_SPECIAL_CATEGORIES;
  return tree.specialIn(carried).size > 0
    ? AuthorisationReason.RECEIVES_SPECIAL_CATEGORIES_WITHOUT_SPECIFIC_AUTHORISATION
    : undefined;
}

/** It is not accepted itself, and came after the last of those that are; where none is, there is nothing to come after. */
function isAddedAfterLastAcceptance(row: SubProcessingRow, { day, lastAcceptance: last }: Judged): boolean {
  if (last === undefined || isAccepted(row, day)) return false;
  return [row.validFrom, row.notifiedOn].some((added) => added !== null && added > last);
}

/** The last day up to this one on which the controller accepted one of the sub-processors, ended ones included. */
export function lastAcceptanceOf(rows: readonly SubProcessingRow[], day: string): string | undefined {
  const days = rows.flatMap(({ acceptedOn }) => (acceptedOn !== null && acceptedOn <= day ? [acceptedOn] : []));
  return days.sort().at(-1);
}

export interface Objection {
  readonly objectionUntil: string | null;
  readonly objectionBasis: ObjectionBasis;
  readonly canObject: boolean | null;
}

/** The last day on which the controller may object, what it follows from, and whether the day is still within it. */
export function objectionTo({ agreement: { noticeDays }, row }: ChainLink, day: string): Objection {
  if (row.objectionUntil !== null) return until(row.objectionUntil, ObjectionBasis.STATED, day);
  const counted = row.notifiedOn === null || noticeDays === null ? null : dayAfter(row.notifiedOn, noticeDays);
  if (counted !== null) return until(counted, ObjectionBasis.NOTICE_DAYS, day);
  return { objectionUntil: null, objectionBasis: ObjectionBasis.UNKNOWN, canObject: null };
}

const until = (objectionUntil: string, objectionBasis: ObjectionBasis, day: string): Objection => ({
  objectionUntil,
  objectionBasis,
  canObject: day <= objectionUntil,
});

const millisecondsOfDay = 86_400_000;
const lastDay = Date.UTC(9999, 11, 31);

/** The day so many days later; none for a number that leads out of the calendar or back in it. */
function dayAfter(day: string, days: number): string | null {
  const moment = Date.parse(day) + days * millisecondsOfDay;
  return days < 0 || moment > lastDay ? null : new Date(moment).toISOString().slice(0, 10);
}
