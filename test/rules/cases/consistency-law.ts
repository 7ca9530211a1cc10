import type { RegisterFacts } from '../../../schema/dossier/register-facts.js';
import type { DocumentFact } from '../../../schema/dossier/shared-facts.js';
import { registerCase, type RuleCase } from '../rule-case.js';
import {
  basis,
  channel,
  dataCategory,
  datum,
  decision,
  document,
  organisation,
  recipient,
  retention,
  source,
  stating,
} from '../sound.js';

type Register = (sound: RegisterFacts) => RegisterFacts;

const repealed = 'statute-fi-523-1999';
const inForce = 'statute-fi-1050-2018';
const beforeRepeal = '2018-12-31';

/** Found under the repealed statute; not under one in force, and not before the repeal. */
const repealedCases = (
  rule: string,
  finds: readonly string[],
  under: (statute: string) => Register,
): readonly RuleCase[] => [
  registerCase(rule, finds, { fires: under(repealed), silent: under(inForce) }),
  registerCase(rule, finds, { fires: under(repealed), silent: under(repealed), silentOn: beforeRepeal }),
];

/** The register with documents in the place of its own. */
const documented =
  (...documents: readonly DocumentFact[]): Register =>
  (sound) => ({ ...sound, documents });

const old = document('old', { publishedOn: '2015-01-01', statute: repealed, statuteSection: '10 §' });
const referring =
  (statute: string, of: DocumentFact = document('notice')): Register =>
  (sound) =>
    stating(sound, { aspect: 'RIGHTS', says: 'STATED', statute, document: of });

const staleLaw: readonly RuleCase[] = [
  ...repealedCases('document-under-repealed-act', ['crm#old'], (statute) => documented({ ...old, statute })),
  registerCase('document-under-repealed-act', ['crm#old'], {
    fires: documented(old),
    silent: documented(old, document('notice')),
  }),
  registerCase('document-under-repealed-act', ['crm#old'], {
    fires: documented(old),
    silent: documented({ ...old, kind: 'CONTRACT' }),
  }),
  ...repealedCases('right-under-repealed-act', [`crm#${repealed}`], (statute) => (sound) => ({
    ...sound,
    channels: [channel('ACCESS', { statute, statuteSection: '26 §' }), channel('OBJECTION', { statute: inForce })],
  })),
  ...repealedCases('basis-under-repealed-act', [`crm#${repealed}`], (statute) => (sound) => ({
    ...sound,
    bases: [basis('crm/duty', { article: 'ART_6_1_C', statute, statuteSection: '8 §' })],
  })),
  ...repealedCases('basis-under-repealed-act', [`crm#${repealed}`], (statute) => (sound) => ({
    ...sound,
    decisions: [decision('crm/decision', { statute })],
  })),
  ...repealedCases('retention-under-repealed-act', [`crm#${repealed}`], (statute) => (sound) => ({
    ...sound,
    retention: [retention('crm/all', { statute, statuteSection: '34 §' })],
  })),
  ...repealedCases('statement-under-repealed-act', [`crm#${repealed}`], (statute) => referring(statute)),
  // A document drawn up under the statute is told of as such.
  registerCase('statement-under-repealed-act', [`crm#${repealed}`], {
    fires: referring(repealed, document('notice')),
    silent: referring(repealed, document('notice', { statute: repealed })),
  }),
];

const agency = (authority: string | null) => organisation('agency', { kind: 'PUBLIC_AUTHORITY', authority });
const ceased =
  (authority: string | null): Register =>
  (sound) => ({
    ...sound,
    sources: [...sound.sources, source('crm/agency', { kind: 'ORGANISATION', organisation: agency(authority) })],
  });

const system = 'system-datahub';
const metered: Register = (sound) => ({
  ...sound,
  data: [
    ...sound.data,
    datum('crm/forecast', { dataCategory: dataCategory('forecast', { parent: dataCategory('consumption-data') }) }),
  ],
});
const meteredTo =
  (authority: string | null): Register =>
  (sound) => ({
    ...metered(sound),
    recipients: [...sound.recipients, recipient('crm/hub', { organisation: organisation('hub', { authority }) })],
  });

const datesAndAuthorities: readonly RuleCase[] = [
  registerCase('authority-ceased', ['crm#agency'], { fires: ceased('authority-vrk'), silent: ceased('authority-dvv') }),
  registerCase('authority-ceased', ['crm#agency'], { fires: ceased('authority-vrk'), silent: ceased(null) }),
  registerCase('authority-ceased', ['crm#agency'], {
    fires: ceased('authority-vrk'),
    silent: ceased('authority-vrk'),
    silentOn: '2019-12-31',
  }),
  registerCase('authority-ceased', ['crm#agency'], {
    fires: (sound) => ({ ...sound, recipients: [recipient('crm/agency', { organisation: agency('authority-vrk') })] }),
    silent: (sound) => ({ ...sound, recipients: [recipient('crm/agency', { organisation: agency('authority-dvv') })] }),
  }),
  registerCase('document-stale', ['crm'], { fires: documented(document('notice', { publishedOn: '2023-11-28' })) }),
  registerCase('document-stale', ['crm'], {
    fires: documented(document('notice', { publishedOn: '2023-11-28' })),
    silent: documented(document('notice', { publishedOn: '2023-11-29' })),
  }),
  registerCase('document-stale', ['crm'], {
    fires: documented(document('first', { publishedOn: '2020-01-01' })),
    silent: documented(
      document('first', { publishedOn: '2020-01-01' }),
      document('second', { publishedOn: '2026-01-01' }),
    ),
  }),
  registerCase('document-stale', ['crm'], {
    fires: documented(document('notice', { publishedOn: '2020-11-03' })),
    silent: documented(document('notice', { publishedOn: '2020-11-03' })),
    silentOn: '2020-11-03',
  }),
  registerCase('document-undated', ['crm#notice'], {
    fires: documented(document('notice', { publishedOn: null, isUndated: true })),
    silent: documented(document('notice', { publishedOn: null, isUndated: false })),
  }),
  registerCase('statutory-system-missing', [`crm#${system}`], { fires: metered }),
  registerCase('statutory-system-missing', [`crm#${system}`], { fires: meteredTo(null), silent: meteredTo(system) }),
  registerCase('statutory-system-missing', [`crm#${system}`], {
    fires: metered,
    silent: metered,
    silentOn: '2020-11-03',
  }),
  registerCase('statutory-system-missing', [`crm#${system}`], {
    fires: metered,
    silent: (sound) => ({ ...metered(sound), custodian: organisation('controller', { country: 'DE' }) }),
  }),
];

/** Stale law, ceased authorities, dates of documents. */
export const staleLawCases: readonly RuleCase[] = [...staleLaw, ...datesAndAuthorities];
