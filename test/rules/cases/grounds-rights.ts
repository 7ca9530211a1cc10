import type { ContactFact } from '../../../schema/dossier/shared-facts.js';
import { registerCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';
import { adding, all, consent, of, onInterest, says, two, without, type Change } from './grounds-changes.js';

const telling =
  (right: string, ...given: readonly Parameters<typeof made.channel>[1][]): Change =>
  (facts) => ({
    ...facts,
    channels: [
      ...facts.channels.filter((each) => each.right !== right),
      ...given.map((each, at) => made.channel(right, { ...made.node('RightsChannel', `crm/${right}-${at}`), ...each })),
    ],
  });
const nowhere: { readonly channel: null; readonly contactPoint: ContactFact } = {
  channel: null,
  contactPoint: made.contact(),
};
const banned = of({ retention: [made.retention('crm/marketing', { endEvent: 'MARKETING_BAN' })] });

export const rightsCases: readonly RuleCase[] = [
  registerCase('complaint-not-stated', ['crm'], { fires: says('COMPLAINT', 'NOT_STATED') }),
  registerCase('complaint-not-stated', ['crm'], {
    fires: says('COMPLAINT', 'UNSPECIFIC'),
    silent: without('COMPLAINT'),
  }),

  registerCase('complaint-authority-unnamed', ['crm'], { fires: telling('COMPLAINT', nowhere) }),
  registerCase('complaint-authority-unnamed', ['crm'], {
    fires: telling('COMPLAINT', nowhere),
    silent: telling('COMPLAINT', { channel: null, contactPoint: made.contact({ name: 'Authority' }) }),
  }),
  registerCase('complaint-authority-unnamed', ['crm'], {
    fires: telling('COMPLAINT', nowhere),
    silent: all(telling('COMPLAINT', nowhere), of({ documents: [] })),
  }),
  registerCase('complaint-authority-unnamed', ['crm'], {
    fires: telling('COMPLAINT', nowhere),
    silent: all(telling('COMPLAINT', nowhere), says('COMPLAINT', 'UNSPECIFIC')),
  }),

  registerCase('rights-unspecific', ['crm'], { fires: says('RIGHTS', 'UNSPECIFIC') }),
  registerCase('rights-unspecific', ['crm'], { fires: says('RIGHTS', 'NOT_STATED'), silent: without('RIGHTS') }),

  registerCase('right-not-told', ['crm'], { fires: telling('ERASURE') }),
  registerCase('right-not-told', ['crm'], {
    fires: telling('ERASURE'),
    silent: all(telling('ERASURE'), of({ documents: [] })),
  }),
  registerCase('right-not-told', ['crm'], {
    fires: telling('ERASURE'),
    silent: all(telling('ERASURE'), says('RIGHTS', 'NOT_STATED')),
  }),
  registerCase('right-not-told', ['crm'], { fires: onInterest, silent: all(onInterest, telling('OBJECTION', {})) }),
  registerCase('right-not-told', ['crm'], {
    fires: telling('PORTABILITY'),
    silent: all(telling('PORTABILITY'), of({ bases: [made.basis('crm/duty', { article: 'ART_6_1_C' })] })),
  }),
  registerCase('right-not-told', ['crm'], {
    fires: all(two, adding(consent)),
    silent: all(two, adding(consent), telling('WITHDRAWAL_OF_CONSENT', {})),
  }),
  // Nothing of the rights is on record: that is not what the notice passes over.
  registerCase('right-not-told', ['crm'], {
    fires: of({ channels: [made.channel('ACCESS')] }),
    silent: of({ channels: [] }),
  }),

  registerCase('marketing-objection-missing', ['crm'], { fires: banned }),
  registerCase('marketing-objection-missing', ['crm'], {
    fires: banned,
    silent: all(banned, telling('OBJECTION_TO_DIRECT_MARKETING', {})),
  }),
  registerCase('marketing-objection-missing', ['crm'], {
    fires: of({
      retention: [made.retention('crm/marketing', { startEvent: 'WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN' })],
    }),
    silent: of({ retention: [made.retention('crm/marketing', { startEvent: 'WITHDRAWAL_OF_CONSENT' })] }),
  }),
  registerCase('marketing-objection-missing', ['crm'], {
    fires: banned,
    silent: all(banned, of({ documents: [] })),
  }),

  registerCase('rights-fee', ['crm/ACCESS-0#ACCESS'], {
    fires: telling('ACCESS', { fee: 'MORE_THAN_ONCE_A_YEAR' }),
    silent: telling('ACCESS', { fee: 'MANIFESTLY_UNFOUNDED_OR_EXCESSIVE' }),
  }),
  // Two ways to the same right, and one finding.
  registerCase('rights-fee', ['crm/ACCESS-0#ACCESS'], {
    fires: telling('ACCESS', { fee: 'MORE_THAN_ONCE_A_YEAR' }, { fee: 'MORE_THAN_ONCE_A_YEAR' }),
  }),
  registerCase('rights-fee', ['crm/ERASURE-0#ERASURE'], {
    fires: telling('ERASURE', { fee: 'OTHER' }),
    silent: telling('ACCESS', { fee: 'OTHER' }),
  }),

  registerCase('access-fee-unclear', ['crm'], { fires: telling('ACCESS', { fee: 'OTHER' }) }),
  registerCase('access-fee-unclear', ['crm'], {
    fires: telling('ACCESS', { fee: 'OTHER' }),
    silent: telling('ACCESS', { fee: 'MORE_THAN_ONCE_A_YEAR' }),
  }),

  registerCase('right-in-person-only', ['crm/ACCESS-0#ACCESS'], {
    fires: telling('ACCESS', { channel: 'IN_PERSON' }, { channel: 'SIGNED_DOCUMENT' }),
    silent: telling('ACCESS', { channel: 'IN_PERSON' }, { channel: 'FORM' }),
  }),
  registerCase('right-in-person-only', ['crm/ACCESS-0#ACCESS'], {
    fires: telling('ACCESS', { channel: 'EMAIL', answeredBy: 'POST' }),
    silent: telling('ACCESS', { channel: 'EMAIL', answeredBy: 'EMAIL' }),
  }),
  // A way that is not named may be any.
  registerCase('right-in-person-only', ['crm/ACCESS-0#ACCESS'], {
    fires: telling('ACCESS', { channel: 'POST' }),
    silent: telling('ACCESS', { channel: null }),
  }),
  registerCase('right-in-person-only', ['crm/access#ACCESS'], {
    fires: of({ channels: [made.channel('ACCESS', { channel: 'POST' })], documents: [] }),
    silent: of({ channels: [made.channel('COMPLAINT', { channel: 'POST' })], documents: [] }),
  }),

  registerCase('in-person-place-missing', ['crm'], {
    fires: telling('ACCESS', { channel: 'IN_PERSON' }, { channel: 'EMAIL' }),
    silent: telling(
      'ACCESS',
      { channel: 'IN_PERSON', contactPoint: made.contact({ hasAddress: true }) },
      { channel: 'EMAIL' },
    ),
  }),
  registerCase('in-person-place-missing', ['crm'], {
    fires: telling('ACCESS', { channel: 'IN_PERSON' }, { channel: 'EMAIL' }),
    silent: telling('ACCESS', { channel: 'IN_PERSON' }),
  }),

  registerCase('withdrawal-without-channel', ['crm'], {
    fires: telling('WITHDRAWAL_OF_CONSENT', nowhere),
    silent: telling('WITHDRAWAL_OF_CONSENT', { ...nowhere, channel: 'SETTINGS' }),
  }),
  registerCase('withdrawal-without-channel', ['crm'], {
    fires: telling('WITHDRAWAL_OF_CONSENT', nowhere),
    silent: telling('WITHDRAWAL_OF_CONSENT', { ...nowhere, contactPoint: made.contact({ form: 'Form' }) }),
  }),
  registerCase('withdrawal-without-channel', ['crm'], {
    fires: telling('WITHDRAWAL_OF_CONSENT', nowhere),
    silent: all(telling('WITHDRAWAL_OF_CONSENT', nowhere), says('RIGHTS', 'UNSPECIFIC')),
  }),
  // Read in a notice, the right is found untold instead.
  registerCase('withdrawal-without-channel', ['crm'], {
    fires: all(two, adding(consent), of({ documents: [] })),
    silent: all(two, adding(consent)),
  }),
];
