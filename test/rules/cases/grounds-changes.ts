import type { RegisterFacts } from '../../../schema/dossier/register-facts.js';
import * as made from '../sound.js';

export type Change = (facts: RegisterFacts) => RegisterFacts;

/** One change after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (facts) =>
    changes.reduce((changed, change) => change(changed), facts);

export const purposeAt = (activity: string, code: string) => ({
  ...made.named('Purpose', `${activity}/${code}`),
  activity: `ProcessingActivity-${activity}`,
});

export const [contracts, news] = [purposeAt('crm/service', 'contracts'), purposeAt('crm/marketing', 'news')];
export const service = { ...made.named('ProcessingActivity', 'crm/service'), purposes: [contracts] };
export const marketing = { ...made.named('ProcessingActivity', 'crm/marketing'), purposes: [news] };
export const insurance = { ...made.named('ProcessingActivity', 'crm/insurance'), purposes: [] };

export const of =
  (given: Partial<RegisterFacts>): Change =>
  (facts) => ({ ...facts, ...given });
export const two = of({ activities: [marketing, service] });
export const adding =
  (...bases: RegisterFacts['bases']): Change =>
  (facts) => ({ ...facts, bases: [...facts.bases, ...bases] });
export const says =
  (aspect: string, word: 'STATED' | 'NONE' | 'NOT_STATED' | 'UNSPECIFIC', subject?: string): Change =>
  (facts) =>
    made.stating(facts, { aspect, says: word, ...(subject === undefined ? {} : { subject }) });
export const without =
  (...aspects: readonly string[]): Change =>
  (facts) =>
    aspects.reduce(made.unstated, facts);

export const contract = made.basis('crm/contract');
export const forAll = made.basis('crm/all', { purpose: null });
export const consent = made.basis('crm/consent', { purpose: news, article: 'ART_6_1_A' });
export const interest = made.basis('crm/interest', {
  ...{ purpose: news, article: 'ART_6_1_F', hasInterest: true, interestOf: 'OWN' },
});
export const nameless = made.basis('crm/nameless', { purpose: null, article: 'ART_6_1_A' });
export const company = made.term('company-contact');
export const consumer = { ...made.term('consumer'), parent: made.customer };

export const onInterest = all(two, adding(interest));
