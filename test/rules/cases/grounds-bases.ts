import { registerCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';
import {
  adding,
  all,
  company,
  consent,
  consumer,
  forAll,
  insurance,
  interest,
  nameless,
  news,
  of,
  says,
  service,
  two,
  without,
} from './grounds-changes.js';

export const basisCases: readonly RuleCase[] = [
  registerCase('purpose-without-basis', ['crm/marketing'], { fires: two, silent: all(two, adding(consent)) }),
  registerCase('purpose-without-basis', ['crm/marketing'], { fires: two, silent: all(two, adding(forAll)) }),
  // A condition of Art. 9(2) is no ground of Art. 6(1).
  registerCase('purpose-without-basis', ['crm/marketing'], {
    fires: all(two, adding({ ...consent, article: null, condition: 'ART_9_2_A' })),
    silent: all(two, adding({ ...consent, condition: 'ART_9_2_A' })),
  }),
  // Consent that names no purpose, beside a basis that names its own; and alone.
  registerCase('purpose-without-basis', ['crm/marketing'], {
    fires: all(two, adding(nameless)),
    silent: all(two, of({ bases: [nameless] })),
  }),
  // Without any basis on record, the register is found, and not each of its activities.
  registerCase('purpose-without-basis', ['crm/marketing', 'crm/service'], {
    fires: all(two, of({ bases: [] })),
    silent: all(two, of({ bases: [] }), says('LEGAL_BASIS', 'NOT_STATED')),
  }),
  registerCase('purpose-without-basis', ['crm/marketing', 'crm/service'], {
    fires: all(two, of({ bases: [] })),
    silent: all(two, of({ bases: [] }), says('LEGAL_BASIS', 'UNSPECIFIC')),
  }),

  registerCase('legal-basis-not-stated', ['crm'], {
    fires: all(of({ bases: [] }), says('LEGAL_BASIS', 'NOT_STATED')),
    silent: says('LEGAL_BASIS', 'NOT_STATED'),
  }),
  registerCase('legal-basis-not-stated', ['crm'], {
    fires: all(of({ bases: [] }), without('LEGAL_BASIS')),
    silent: of({ bases: [] }),
  }),

  registerCase('legal-basis-unspecific', ['crm'], { fires: says('LEGAL_BASIS', 'UNSPECIFIC') }),
  registerCase('legal-basis-unspecific', ['crm'], {
    fires: all(two, of({ bases: [forAll, { ...interest, purpose: null }] })),
    silent: of({ bases: [forAll, { ...interest, purpose: null }] }),
  }),
  registerCase('legal-basis-unspecific', ['crm'], {
    fires: all(two, of({ bases: [forAll, { ...interest, purpose: null }] })),
    silent: all(two, of({ bases: [forAll] })),
  }),
  // Two bases, each for other people: that is a mapping too.
  registerCase('legal-basis-unspecific', ['crm'], {
    fires: all(
      two,
      of({
        bases: [
          { ...forAll, dataSubjectCategory: consumer },
          { ...interest, purpose: null },
        ],
      }),
    ),
    silent: all(
      two,
      of({
        bases: [
          { ...forAll, dataSubjectCategory: consumer },
          { ...interest, purpose: null, dataSubjectCategory: company },
        ],
      }),
    ),
  }),
  registerCase('legal-basis-unspecific', ['crm'], {
    fires: all(two, adding(nameless)),
    silent: all(two, adding({ ...nameless, purpose: news })),
  }),

  registerCase('activity-without-basis', ['crm/insurance'], {
    fires: all(of({ activities: [insurance, service] }), says('LEGAL_BASIS', 'NOT_STATED', insurance.id)),
    silent: of({ activities: [insurance, service] }),
  }),
  registerCase('activity-without-basis', ['crm/insurance'], {
    fires: all(of({ activities: [insurance, service] }), says('LEGAL_BASIS', 'NOT_STATED', insurance.id)),
    silent: all(of({ activities: [insurance, service] }), says('LEGAL_BASIS', 'STATED', insurance.id)),
  }),
  registerCase('activity-without-basis', ['crm/insurance'], {
    fires: all(of({ activities: [insurance, service] }), says('LEGAL_BASIS', 'NOT_STATED', insurance.id)),
    silent: all(
      of({ activities: [insurance, service] }),
      says('LEGAL_BASIS', 'NOT_STATED', insurance.id),
      adding(forAll),
    ),
  }),

  registerCase('consent-beside-interest', ['crm'], {
    fires: all(two, adding(consent, interest)),
    silent: all(two, adding(consent)),
  }),
  registerCase('consent-beside-interest', ['crm'], {
    fires: of({ bases: [nameless, { ...interest, purpose: null }] }),
    silent: of({ bases: [nameless, interest] }),
  }),
  // Consent of consumers, and the interest in contacts of companies.
  registerCase('consent-beside-interest', ['crm'], {
    fires: all(two, adding({ ...consent, dataSubjectCategory: consumer }, interest)),
    silent: all(
      two,
      adding({ ...consent, dataSubjectCategory: consumer }, { ...interest, dataSubjectCategory: company }),
    ),
  }),
  registerCase('consent-beside-interest', ['crm'], {
    fires: all(
      two,
      adding({ ...consent, dataSubjectCategory: consumer }, { ...interest, dataSubjectCategory: made.customer }),
    ),
    silent: all(
      two,
      adding({ ...consent, dataSubjectCategory: company }, { ...interest, dataSubjectCategory: made.customer }),
    ),
  }),

  registerCase('consent-not-among-bases', ['crm'], {
    fires: (sound) => ({ ...sound, channels: [...sound.channels, made.channel('WITHDRAWAL_OF_CONSENT')] }),
  }),
  registerCase('consent-not-among-bases', ['crm'], {
    fires: of({ retention: [made.retention('crm/consented', { endEvent: 'WITHDRAWAL_OF_CONSENT' })] }),
    silent: all(
      of({ retention: [made.retention('crm/consented', { endEvent: 'WITHDRAWAL_OF_CONSENT' })] }),
      adding(consent),
    ),
  }),
  registerCase('consent-not-among-bases', ['crm'], {
    fires: of({ retention: [made.retention('crm/consented', { endEvent: 'WITHDRAWAL_OF_CONSENT' })] }),
    silent: of({ retention: [made.retention('crm/consented', { endEvent: 'WITHDRAWAL_OF_CONSENT' })], bases: [] }),
  }),

  registerCase('legal-obligation-without-statute', ['crm'], {
    fires: adding(made.basis('crm/duty', { article: 'ART_6_1_C' })),
    silent: adding(made.basis('crm/duty', { article: 'ART_6_1_C', statute: 'statute' })),
  }),
  registerCase('legal-obligation-without-statute', ['crm'], {
    fires: adding(made.basis('crm/task', { article: 'ART_6_1_E' })),
    silent: adding(made.basis('crm/task', { article: 'ART_6_1_D' })),
  }),
];
