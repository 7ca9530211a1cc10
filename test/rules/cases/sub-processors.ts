import type { AgreementFacts, SubProcessingFact } from '../../../schema/dossier/agreement-facts.js';
import { CategoryTree } from '../../../schema/sub-processing/category-tree.js';
import { agreementCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';

const past = { validFrom: '2019-01-01', validTo: '2025-01-01' };

type Given = Partial<AgreementFacts>;
const agreed =
  (given: Given) =>
  (sound: AgreementFacts): AgreementFacts => ({ ...sound, ...given });

const below = (given: Partial<SubProcessingFact>, more: Given = {}) =>
  agreed({ subProcessing: [made.subProcessing('agreement/sub', given)], ...more });

const health = made.dataCategory('health', { isSpecial: true });
const diagnosis = made.dataCategory('diagnosis', { isSpecial: true, parent: health });
const sensitive: Given = {
  tree: new CategoryTree([made.dataCategory('name'), health, diagnosis]),
  dataCategories: [{ code: 'health' }, { code: 'name' }],
};
const diagnoses = { dataCategories: [{ code: 'diagnosis' }] };

const late = { notifiedOn: '2026-11-01', acceptedOn: null };
const added = (given: Partial<SubProcessingFact>, more: Given = {}) =>
  agreed({
    subProcessing: [made.subProcessing('agreement/sub'), made.subProcessing('agreement/late', given)],
    ...more,
  });

const third = made.organisation('third');
const engaged = (organisation: typeof third, given: Partial<SubProcessingFact> = {}) =>
  agreed({
    subProcessing: [
      made.subProcessing('agreement/sub'),
      made.subProcessing('agreement/sub-2', { organisation, parent: { code: 'agreement/sub' }, ...given }),
    ],
  });

/** Art. 28(2) and 28(4): sub-processors. */
export const subProcessorCases: readonly RuleCase[] = [
  agreementCase('sub-processor-without-flow-down', ['agreement/sub'], { fires: below({ hasFlowDown: false }) }),
  agreementCase('sub-processor-without-flow-down', ['agreement/sub'], {
    fires: below({ hasFlowDown: false }),
    silent: below({ hasFlowDown: false, ...past }),
  }),
  agreementCase('sub-processor-without-flow-down', ['agreement/sub'], {
    fires: below({ hasFlowDown: false }),
    silent: below({ hasFlowDown: false }, { status: 'ENDED' }),
  }),
  agreementCase('sub-processor-flow-down-unknown', ['agreement'], { fires: below({ hasFlowDown: null }) }),
  agreementCase('sub-processor-flow-down-unknown', ['agreement'], {
    fires: below({ hasFlowDown: null }),
    silent: below({ hasFlowDown: false }),
  }),
  agreementCase('sub-processor-country-unknown', ['agreement'], { fires: below({ country: null }) }),
  agreementCase('sub-processor-country-unknown', ['agreement'], {
    fires: below({ country: null }),
    silent: below({ country: null }, { status: 'DRAFT' }),
  }),
  agreementCase('sub-processor-unauthorised', ['agreement/sub'], {
    fires: below({ ...diagnoses, acceptedOn: null }, sensitive),
    silent: below(diagnoses, sensitive),
  }),
  agreementCase('sub-processor-unauthorised', ['agreement'], {
    fires: below(diagnoses, { ...sensitive, authorisation: 'GENERAL' }),
    silent: below({ dataCategories: [{ code: 'name' }] }, { ...sensitive, authorisation: 'GENERAL' }),
  }),
  // What is passed on is no more than what came.
  agreementCase('sub-processor-unauthorised', ['agreement'], {
    fires: below({ dataCategories: [] }, { ...sensitive, authorisation: 'GENERAL' }),
    silent: below(diagnoses, { ...sensitive, authorisation: 'GENERAL', dataCategories: [{ code: 'name' }] }),
  }),
  agreementCase('sub-processor-after-acceptance', ['agreement/late'], {
    fires: added(late),
    silent: added({ ...late, acceptedOn: '2026-11-20' }),
  }),
  agreementCase('sub-processor-after-acceptance', ['agreement/late'], {
    fires: added(late),
    silent: added({ ...late, notifiedOn: '2026-01-01' }),
  }),
  // Under a general authorisation, silence until the day to object by is enough.
  agreementCase('sub-processor-after-acceptance', ['agreement/late'], {
    fires: added({ ...late, objectionUntil: '2026-11-28' }),
    silent: added({ ...late, objectionUntil: '2026-11-28' }, { authorisation: 'GENERAL' }),
  }),
  agreementCase('sub-processor-after-acceptance', ['agreement/late'], {
    fires: added({ ...late, objectionUntil: '2026-11-29' }, { authorisation: 'GENERAL' }),
    silent: added({ ...late, objectionUntil: '2026-11-28' }, { authorisation: 'GENERAL' }),
  }),
  agreementCase('sub-processor-circle', ['agreement/sub-2'], {
    fires: engaged(made.processor),
    silent: engaged(third),
  }),
  agreementCase('sub-processor-circle', ['agreement/sub-2'], {
    fires: engaged(made.processor),
    silent: engaged(made.processor, past),
  }),
];
