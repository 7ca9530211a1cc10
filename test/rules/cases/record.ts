import type { RegisterFacts } from '../../../schema/dossier/register-facts.js';
import { companyCase, registerCase, type RuleCase } from '../rule-case.js';
import * as sound from '../sound.js';
import { processings } from './record-of-processor.js';

type Said = Parameters<typeof sound.stating>[1];

/** The sound register with other facts, and with statements in the place of those it has. */
const having =
  (given: Partial<RegisterFacts>, ...said: readonly Said[]) =>
  (register: RegisterFacts): RegisterFacts =>
    sound.stating({ ...register, ...given }, ...said);

/** The same with nothing stated of an aspect. */
const without =
  (aspect: string, given: Partial<RegisterFacts> = {}) =>
  (register: RegisterFacts): RegisterFacts =>
    sound.unstated({ ...register, ...given }, aspect);

const ended = { validTo: '2026-01-01' };
const unreachable = sound.organisation('controller', { hasAddress: false });
const controlledBy = (...given: readonly Parameters<typeof sound.controllership>[1][]) => ({
  controllerships: given.map((each, at) => sound.controllership(`crm/controller-${at}`, each)),
});
const abroad = sound.organisation('controller', { country: 'US', businessId: null });
const nameless = sound.contact({ name: 'Person' });
const form = sound.contact({ form: 'Contact form' });

const nobody = (given: Parameters<typeof sound.recipient>[1] = {}) =>
  having({ recipients: [sound.recipient('crm/nobody', given)] });

const unnamedRecipients: readonly RuleCase[] = [
  registerCase('recipient-unidentified', ['crm'], {
    fires: nobody(),
    silent: nobody({ category: sound.party('authorities') }),
  }),
  registerCase('recipient-unidentified', ['crm'], { fires: nobody(), silent: nobody({ hasRegister: true }) }),
];

const controllers: readonly RuleCase[] = [
  registerCase('controller-missing', ['crm'], { fires: having({ controllerships: [] }) }),
  registerCase('controller-missing', ['crm'], { fires: having(controlledBy(ended)), silent: having(controlledBy({})) }),
  registerCase('controller-contact-missing', ['crm#controller'], {
    fires: having(controlledBy({ organisation: unreachable })),
    silent: having(controlledBy({ organisation: { ...unreachable, phone: '010 123' } })),
  }),
  // Two controllerships of one organisation are one thing to mend.
  registerCase('controller-contact-missing', ['crm#controller'], {
    fires: having(controlledBy({ organisation: unreachable }, { organisation: unreachable })),
    silent: having({
      ...controlledBy({ organisation: unreachable }, { organisation: unreachable }),
      designations: [...sound.soundRegister.designations, sound.designation('PRIVACY_CONTACT')],
    }),
  }),
  registerCase('controller-contact-missing', ['crm#controller'], {
    fires: having(controlledBy({ organisation: unreachable })),
    silent: having(controlledBy({ organisation: unreachable, ...ended })),
  }),
  registerCase('representative-missing', ['crm'], {
    fires: having(controlledBy({ organisation: abroad })),
    silent: having({
      ...controlledBy({ organisation: abroad }),
      designations: [...sound.soundRegister.designations, sound.designation('REPRESENTATIVE')],
    }),
  }),
  registerCase('representative-missing', ['crm'], {
    fires: having(controlledBy({ organisation: abroad })),
    silent: having(controlledBy({ organisation: abroad }, { organisation: sound.organisation('joint') })),
  }),
  registerCase('representative-missing', ['crm'], {
    fires: having(controlledBy({ organisation: abroad })),
    silent: having(controlledBy({ organisation: { ...abroad, country: null } })),
  }),
  registerCase('representative-missing', ['crm'], {
    fires: having(controlledBy({ organisation: abroad })),
    silent: having(controlledBy({ organisation: { ...abroad, kind: 'PUBLIC_AUTHORITY' } })),
  }),
  // The United Kingdom, before and after it left.
  registerCase('representative-missing', ['crm'], {
    fires: having(controlledBy({ organisation: { ...abroad, country: 'GB' } })),
    silent: having(controlledBy({ organisation: { ...abroad, country: 'GB' } })),
    silentOn: '2019-06-01',
  }),
];

const noOfficer = { designations: [sound.designation('RESPONSIBLE_PERSON')] };
const officer = (contactPoint: RegisterFacts['designations'][number]['contactPoint']) => ({
  designations: [sound.designation('DPO', { contactPoint })],
});
/** Nothing but a postal address and a link text. */
const byFormOnly = {
  channels: [sound.channel('ACCESS', { contactPoint: form })],
  designations: [sound.designation('PRIVACY_CONTACT', { contactPoint: form })],
};

const contacts: readonly RuleCase[] = [
  registerCase('dpo-not-stated', ['crm'], {
    fires: having(noOfficer, { aspect: 'DPO', says: 'NOT_STATED' }),
    silent: having(noOfficer, { aspect: 'DPO', says: 'NONE' }),
  }),
  registerCase('dpo-not-stated', ['crm'], {
    fires: having(noOfficer, { aspect: 'DPO', says: 'NOT_STATED' }),
    silent: having({}, { aspect: 'DPO', says: 'NOT_STATED' }),
  }),
  registerCase('dpo-not-stated', ['crm'], {
    fires: having({ designations: [sound.designation('DPO', ended)] }, { aspect: 'DPO', says: 'UNSPECIFIC' }),
    silent: having({ designations: [sound.designation('DPO')] }, { aspect: 'DPO', says: 'UNSPECIFIC' }),
  }),
  // Nobody has looked.
  registerCase('dpo-not-stated', ['crm'], {
    fires: having(noOfficer, { aspect: 'DPO', says: 'NOT_STATED' }),
    silent: without('DPO', noOfficer),
  }),
  registerCase('dpo-without-contact', ['crm'], {
    fires: having(officer(nameless)),
    silent: having(officer(sound.contact({ phone: '010 123' }))),
  }),
  registerCase('dpo-without-contact', ['crm'], { fires: having({}, { aspect: 'DPO_CONTACT', says: 'UNSPECIFIC' }) }),
  // Where no officer is told of, that is what is found.
  registerCase('dpo-without-contact', ['crm'], {
    fires: having(noOfficer, { aspect: 'DPO', says: 'STATED' }, { aspect: 'DPO_CONTACT', says: 'NOT_STATED' }),
    silent: having(noOfficer, { aspect: 'DPO', says: 'NONE' }, { aspect: 'DPO_CONTACT', says: 'NOT_STATED' }),
  }),
  registerCase('dpo-without-contact', ['crm'], {
    fires: (register) => sound.unstated({ ...register, ...noOfficer }, 'DPO_CONTACT'),
    silent: (register) => sound.unstated(register, 'DPO_CONTACT'),
  }),
  registerCase('privacy-contact-unreachable', ['crm'], {
    fires: having(byFormOnly),
    silent: having({
      ...byFormOnly,
      channels: [sound.channel('ACCESS', { contactPoint: { ...form, formUrl: 'https://example.com/form' } })],
    }),
  }),
  registerCase('privacy-contact-unreachable', ['crm'], {
    fires: having(byFormOnly),
    silent: having({
      ...byFormOnly,
      ...controlledBy({ organisation: sound.organisation('controller', { email: 'a@example.com' }) }),
    }),
  }),
  // The authority's telephone is none of the controller's.
  registerCase('privacy-contact-unreachable', ['crm'], {
    fires: having({ ...byFormOnly, channels: [sound.channel('COMPLAINT')] }),
    silent: having({ ...byFormOnly, channels: [sound.channel('ERASURE')] }),
  }),
  registerCase('privacy-contact-unreachable', ['crm'], {
    fires: having({ channels: [], designations: [] }),
    silent: having({ channels: [], designations: [], documents: [] }),
  }),
  registerCase('privacy-contact-unreachable', ['crm'], {
    fires: having({ channels: [], designations: [] }),
    silent: having({ channels: [], designations: [], ...controlledBy({ organisation: unreachable }) }),
  }),
];

const emptied = { ...sound.node('ProcessingActivity', 'crm/service'), name: sound.words('Service'), purposes: [] };
const aboutEmptied = { subject: emptied.id, aspect: 'PURPOSES' };
const undated = [sound.datum('crm/name', { dataSubjectCategory: null })];

const processed: readonly RuleCase[] = [
  registerCase('register-without-activity', ['crm'], { fires: having({ activities: [] }) }),
  registerCase('activity-without-purpose', ['crm/service'], { fires: having({ activities: [emptied] }) }),
  registerCase('activity-without-purpose', ['crm/service'], {
    fires: having({ activities: [emptied] }, { ...aboutEmptied, says: 'NOT_STATED' }),
    silent: having({ activities: [emptied] }, { ...aboutEmptied, says: 'UNSPECIFIC' }),
  }),
  registerCase('purposes-unspecific', ['crm'], { fires: having({}, { aspect: 'PURPOSES', says: 'UNSPECIFIC' }) }),
  registerCase('purposes-unspecific', ['crm/service/contracts'], {
    fires: having({}, { subject: 'Purpose-crm/service/contracts', aspect: 'PURPOSES', says: 'UNSPECIFIC' }),
    silent: having({}, { subject: 'Purpose-crm/service/contracts', aspect: 'PURPOSES', says: 'STATED' }),
  }),
  registerCase('data-categories-missing', ['crm'], {
    fires: without('DATA_CATEGORIES', { data: [] }),
    silent: without('DATA_CATEGORIES'),
  }),
  registerCase('data-categories-missing', ['crm'], {
    fires: having({ data: [] }, { aspect: 'DATA_CATEGORIES', says: 'UNSPECIFIC' }),
    silent: having({ data: [] }, { aspect: 'DATA_CATEGORIES', says: 'STATED' }),
  }),
  registerCase('data-subjects-missing', ['crm'], {
    fires: without('DATA_SUBJECTS', { data: undated }),
    silent: without('DATA_SUBJECTS'),
  }),
  registerCase('data-subjects-missing', ['crm'], {
    fires: having({ data: undated }, { aspect: 'DATA_SUBJECTS', says: 'NOT_STATED' }),
    silent: having({ data: undated }, { aspect: 'DATA_SUBJECTS', says: 'UNSPECIFIC' }),
  }),
  registerCase('data-subjects-unspecific', ['crm'], {
    fires: having({}, { aspect: 'DATA_SUBJECTS', says: 'UNSPECIFIC' }),
  }),
  registerCase('data-subjects-unspecific', ['crm'], {
    fires: having({}, { subject: emptied.id, aspect: 'DATA_SUBJECTS', says: 'UNSPECIFIC' }),
    silent: having({}, { subject: emptied.id, aspect: 'DATA_SUBJECTS', says: 'NOT_STATED' }),
  }),
];

const none = { recipients: [], coverage: [] };
const partners = sound.party('partners');
const callers = { ...sound.party('callers'), parent: partners };
const flowTo = (given: Partial<RegisterFacts['outflows'][number]>) => [
  { ...sound.node('DataFlow', 'crm-out'), organisation: null, category: null, purpose: null, ...given },
];
const toPartners = flowTo({ category: partners });
const toCallers = flowTo({ category: callers });
const to = (code: string) => flowTo({ organisation: sound.organisation(code) });
const unnamed = {
  coverage: [],
  recipients: [sound.recipient('crm/helpers', { role: 'PROCESSOR', category: sound.party('helpers') })],
};

const disclosed: readonly RuleCase[] = [
  registerCase('recipients-missing', ['crm'], {
    fires: having(none, { aspect: 'RECIPIENTS', says: 'NOT_STATED' }),
    silent: having(none, { aspect: 'RECIPIENTS', says: 'NONE' }),
  }),
  registerCase('recipients-missing', ['crm'], {
    fires: without('RECIPIENTS', none),
    silent: without('RECIPIENTS', { ...none, coverage: sound.soundRegister.coverage }),
  }),
  // The party that data flow to is found instead.
  registerCase('recipients-missing', ['crm'], {
    fires: without('RECIPIENTS', none),
    silent: without('RECIPIENTS', { ...none, outflows: toPartners }),
  }),
  registerCase('processors-not-named', ['crm'], {
    fires: having(unnamed),
    silent: having({ ...unnamed, coverage: sound.soundRegister.coverage }),
  }),
  registerCase('processors-not-named', ['crm'], {
    fires: having(unnamed),
    silent: having({ ...unnamed, recipients: unnamed.recipients.map((each) => ({ ...each, role: null })) }),
  }),
  registerCase('processors-not-named', ['crm'], {
    fires: having(none, { aspect: 'PROCESSORS', says: 'NOT_STATED' }),
    silent: having(none, { aspect: 'PROCESSORS', says: 'NONE' }),
  }),
  // What documents leave open is filled by names on record, unless others are unnamed.
  registerCase('processors-not-named', ['crm'], {
    fires: having({ ...unnamed, coverage: sound.soundRegister.coverage }, { aspect: 'PROCESSORS', says: 'UNSPECIFIC' }),
    silent: having({}, { aspect: 'PROCESSORS', says: 'UNSPECIFIC' }),
  }),
  registerCase('processors-not-named', ['crm'], {
    fires: having(none, { aspect: 'PROCESSORS', says: 'NOT_STATED' }),
    silent: having(none, { aspect: 'PROCESSORS', says: 'NOT_STATED' }, { aspect: 'RECIPIENTS', says: 'NONE' }),
  }),
  registerCase('group-recipients-not-named', ['crm'], { fires: having({}, { aspect: 'GROUP', says: 'UNSPECIFIC' }) }),
  registerCase('group-recipients-not-named', ['crm'], {
    fires: having({}, { subject: 'Recipient-crm/processor', aspect: 'GROUP', says: 'NOT_STATED' }),
    silent: having({}, { subject: 'Recipient-crm/processor', aspect: 'GROUP', says: 'STATED' }),
  }),
  registerCase('group-recipients-not-named', ['crm'], {
    fires: having({}, { aspect: 'GROUP', says: 'UNSPECIFIC' }),
    silent: having({}, { aspect: 'GROUP', says: 'NOT_STATED' }),
  }),
  registerCase('group-recipients-not-named', ['crm'], {
    fires: having(none, { aspect: 'GROUP', says: 'UNSPECIFIC' }),
    silent: having(none, { aspect: 'GROUP', says: 'UNSPECIFIC' }, { aspect: 'RECIPIENTS', says: 'NONE' }),
  }),
  registerCase('flow-end-not-recipient', ['crm#PartyCategory:partners'], {
    fires: having({ outflows: toPartners }),
    silent: having({
      outflows: toPartners,
      recipients: [...sound.soundRegister.recipients, sound.recipient('crm/partners', { category: partners })],
    }),
  }),
  // Two flows to one party are one thing to mend.
  registerCase('flow-end-not-recipient', ['crm#Organisation:platform'], {
    fires: having({ outflows: [...to('platform'), ...to('platform')] }),
    silent: having({
      outflows: [...to('platform'), ...to('platform')],
      recipients: [
        ...sound.soundRegister.recipients,
        sound.recipient('crm/platform', { organisation: sound.organisation('platform') }),
      ],
    }),
  }),
  // A wider category covers a narrower one, not the other way round.
  registerCase('flow-end-not-recipient', ['crm#PartyCategory:partners'], {
    fires: having({ outflows: toPartners, recipients: [sound.recipient('crm/some', { category: callers })] }),
    silent: having({ outflows: toPartners, recipients: [sound.recipient('crm/some', { category: partners })] }),
  }),
  registerCase('flow-end-not-recipient', ['crm#PartyCategory:callers'], {
    fires: having({ outflows: toCallers, recipients: [sound.recipient('crm/some')] }),
    silent: having({ outflows: toCallers, recipients: [sound.recipient('crm/some', { category: partners })] }),
  }),
  registerCase('flow-end-not-recipient', ['crm#Organisation:platform'], {
    fires: having({ outflows: to('platform') }),
    silent: having({ outflows: to('controller') }),
  }),
  registerCase('flow-end-not-recipient', ['crm#Organisation:processor'], {
    fires: having({ ...none, outflows: to('processor') }),
    silent: having({ ...none, outflows: to('processor'), coverage: sound.soundRegister.coverage }),
  }),
  // To the data subjects themselves.
  registerCase('flow-end-not-recipient', ['crm#PartyCategory:partners'], {
    fires: having({ outflows: toPartners }),
    silent: having({ outflows: toPartners, sources: [sound.source('crm/customer', { category: partners })] }),
  }),
];

const protecting: readonly RuleCase[] = [
  registerCase('retention-missing', ['crm'], { fires: (register) => ({ ...register, retention: [] }) }),
  registerCase('security-measures-missing', ['crm'], {
    fires: without('SECURITY_MEASURES', { measures: [] }),
    silent: without('SECURITY_MEASURES'),
  }),
  registerCase('security-measures-missing', ['crm'], {
    fires: having({ measures: [] }, { aspect: 'SECURITY_MEASURES', says: 'UNSPECIFIC' }),
    silent: having({ measures: [] }, { aspect: 'SECURITY_MEASURES', says: 'STATED' }),
  }),
];

const unidentified = { businessId: null };
const statedNone = [sound.statement({ subject: 'Organisation-controller', aspect: 'BUSINESS_ID', says: 'NONE' })];

const companies: readonly RuleCase[] = [
  companyCase('business-id-missing', ['controller'], { fires: (company) => ({ ...company, ...unidentified }) }),
  ...[{ country: 'SE' }, { kind: 'PUBLIC_AUTHORITY' }, { registers: [] }, { statements: statedNone }].map((given) =>
    companyCase('business-id-missing', ['controller'], {
      fires: (company) => ({ ...company, ...unidentified }),
      silent: (company) => ({ ...company, ...unidentified, ...given }),
    }),
  ),
  companyCase('business-id-missing', ['controller'], {
    fires: (company) => ({ ...company, ...unidentified, country: null, kind: null }),
    silent: (company) => ({ ...company, country: null, kind: null }),
  }),
];

/** Art. 30(1) and 30(2), letter by letter. */
export const recordCases: readonly RuleCase[] = [
  ...[...controllers, ...contacts, ...unnamedRecipients, ...processed, ...disclosed, ...protecting],
  ...companies,
  ...processings,
];
