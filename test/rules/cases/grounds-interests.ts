import { registerCase, type RuleCase } from '../rule-case.js';
import {
  adding,
  all,
  consent,
  interest,
  marketing,
  news,
  of,
  onInterest,
  says,
  service,
  two,
  type Change,
} from './grounds-changes.js';

const ofGroup = says('GROUP', 'UNSPECIFIC', news.id);
const weighed = (id: string): Change => of({ assessed: new Map([[id, new Set(['LEGITIMATE_INTERESTS_ASSESSMENT'])]]) });

export const interestCases: readonly RuleCase[] = [
  registerCase('interest-not-named', ['crm'], {
    fires: all(two, adding({ ...interest, hasInterest: false })),
    silent: onInterest,
  }),
  registerCase('interest-not-named', ['crm'], {
    fires: adding({ ...interest, purpose: null, hasInterest: false }),
    silent: adding({ ...interest, purpose: null, hasInterest: false, article: 'ART_6_1_E' }),
  }),

  registerCase('interest-unspecific', ['crm'], {
    fires: all(onInterest, says('LEGITIMATE_INTEREST', 'UNSPECIFIC')),
    silent: all(onInterest, says('LEGITIMATE_INTEREST', 'STATED')),
  }),
  registerCase('interest-unspecific', ['crm'], {
    fires: all(onInterest, says('LEGITIMATE_INTEREST', 'UNSPECIFIC')),
    silent: says('LEGITIMATE_INTEREST', 'UNSPECIFIC'),
  }),

  registerCase('interest-holder-unnamed', ['crm'], { fires: all(onInterest, ofGroup), silent: onInterest }),
  registerCase('interest-holder-unnamed', ['crm'], {
    fires: all(onInterest, says('GROUP', 'STATED', marketing.id)),
    silent: all(onInterest, says('GROUP', 'NONE', marketing.id)),
  }),
  registerCase('interest-holder-unnamed', ['crm'], {
    fires: all(onInterest, ofGroup),
    silent: all(two, adding({ ...interest, interestOf: 'GROUP' }), ofGroup),
  }),
  // That a document mentions the group does not say that its companies are served.
  registerCase('interest-holder-unnamed', ['crm'], {
    fires: all(onInterest, ofGroup),
    silent: all(onInterest, says('GROUP', 'UNSPECIFIC')),
  }),
  registerCase('interest-holder-unnamed', ['crm'], {
    fires: all(two, adding({ ...interest, purpose: null }), ofGroup),
    silent: all(two, adding({ ...interest, purpose: null }, consent), ofGroup),
  }),

  registerCase('interest-without-assessment', ['crm'], {
    fires: onInterest,
    silent: all(onInterest, weighed(interest.id)),
  }),
  registerCase('interest-without-assessment', ['crm'], {
    fires: all(onInterest, weighed(service.id)),
    silent: all(onInterest, weighed(marketing.id)),
  }),
  registerCase('interest-without-assessment', ['crm'], {
    fires: all(onInterest, of({ assessed: new Map([['Register-crm', new Set(['TRANSFER_IMPACT_ASSESSMENT'])]]) })),
    silent: all(onInterest, weighed('Register-crm')),
  }),
];
