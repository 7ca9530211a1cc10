import type { ChannelFact, RegisterFacts } from '../dossier/register-facts.js';
import { isReachable } from '../dossier/shared-facts.js';
import { byCode } from '../language/compare-text.js';
import { RecordSays } from '../article-30/says.rules.js';
import { says } from './aspects.js';
import { Basis, basesOn, type BasisArticle } from './bases.js';
import type { Named } from './message.js';
import { noticesOf } from './notices.js';

const words: Readonly<Record<string, Named>> = {
  ACCESS: { word: 'right_access' },
  RECTIFICATION: { word: 'right_rectification' },
  ERASURE: { word: 'right_erasure' },
  RESTRICTION: { word: 'right_restriction' },
  PORTABILITY: { word: 'right_portability' },
  OBJECTION: { word: 'right_object' },
  OBJECTION_TO_DIRECT_MARKETING: {
    text: [
      'Oikeus vastustaa suoramarkkinointia',
      'Rätt att göra invändningar mot direktmarknadsföring',
      'Right to object to direct marketing',
      'FI',
    ],
  },
  AUTOMATED_DECISIONS: { word: 'right_adm' },
  WITHDRAWAL_OF_CONSENT: { word: 'right_withdraw_consent' },
  COMPLAINT: { word: 'right_complaint' },
  INFORMATION: {
    text: ['Oikeus saada tietoa käsittelystä', 'Rätt till information om behandlingen', 'Right to be informed', 'FI'],
  },
};

/** The right by its name in law. */
export const rightWord = (right: string): Named => words[right] ?? right;

/** The channels of each right, those of one right by code. */
export const channelsByRight = ({ channels }: RegisterFacts): ReadonlyMap<string, readonly ChannelFact[]> =>
  Map.groupBy(channels.toSorted(byCode), ({ right }) => right);

/** Whether a channel says in which way, or where, the right is exercised. */
export const namesWay = ({ channel, contactPoint }: ChannelFact): boolean =>
  channel !== null || isReachable(contactPoint) || contactPoint.form !== null;

/** Rights that every data subject has, and those that a legal basis brings with it. */
const broughtBy: readonly (readonly [right: string, bases: readonly BasisArticle[] | null])[] = [
  ['ACCESS', null],
  ['RECTIFICATION', null],
  ['ERASURE', null],
  ['RESTRICTION', null],
  ['OBJECTION', [Basis.PUBLIC_TASK, Basis.INTEREST]],
  ['PORTABILITY', [Basis.CONSENT, Basis.CONTRACT]],
  ['WITHDRAWAL_OF_CONSENT', [Basis.CONSENT]],
];

/** The rights that the notices of the register pass over; none where they were not read for them, or tell of no right at all. */
export function untoldRights(register: RegisterFacts): readonly string[] {
  const told = channelsByRight(register);
  if (!tellsOfRights(register)) return [];
  return broughtBy
    .filter(([right, articles]) => !told.has(right) && (articles === null || basesOn(register, ...articles).length > 0))
    .map(([right]) => right);
}

/** Whether a notice was read for the register, and tells of rights: their channels are on record. */
export const tellsOfRights = (register: RegisterFacts): boolean =>
  noticesOf(register).length > 0 && register.channels.length > 0 && says(register, 'RIGHTS') !== RecordSays.NOT_STATED;

/** Whether every way that is told asks for a visit, a signature or the post; or the answer comes by post alone. */
export const isBurdensome = (right: string, channels: readonly ChannelFact[]): boolean =>
  right !== 'COMPLAINT' &&
  (channels.every(({ channel }) => channel !== null && byHand.has(channel)) ||
    channels.every(({ answeredBy }) => answeredBy === 'POST'));

const byHand: ReadonlySet<string> = new Set(['IN_PERSON', 'SIGNED_DOCUMENT', 'POST']);
