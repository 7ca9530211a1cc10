import { clauseNames, type AgreementFacts } from '../../../schema/dossier/agreement-facts.js';
import { agreementCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';

const open = { validFrom: null, validTo: null };
const past = { validFrom: '2019-01-01', validTo: '2025-01-01' };

type Given = Partial<AgreementFacts>;
const agreed =
  (given: Given) =>
  (sound: AgreementFacts): AgreementFacts => ({ ...sound, ...given });

const draft: Given = { status: 'DRAFT' };
const ended: Given = { status: 'ENDED' };
const clausesBeing = (says: string | null): AgreementFacts['clauses'] => ({
  ...made.soundAgreement.clauses,
  audits: says,
  security: says,
});

/** Art. 28(3): what a contract with a processor must have. */
export const agreementCases: readonly RuleCase[] = [
  agreementCase('agreement-clause-missing', ['agreement#security', 'agreement#audits'], {
    fires: agreed({ clauses: clausesBeing('MISSING') }),
  }),
  agreementCase('agreement-clause-missing', ['agreement#security', 'agreement#audits'], {
    fires: agreed({ clauses: clausesBeing('MISSING') }),
    silent: agreed({ clauses: clausesBeing('MISSING'), ...draft }),
  }),
  agreementCase('agreement-clause-missing', ['agreement#security', 'agreement#audits'], {
    fires: agreed({ clauses: clausesBeing('MISSING') }),
    silent: agreed({ clauses: clausesBeing('NOT_STATED') }),
  }),
  agreementCase('agreement-clause-not-stated', ['agreement'], {
    fires: agreed({ clauses: clausesBeing('NOT_STATED') }),
  }),
  agreementCase('agreement-clause-not-stated', ['agreement'], {
    fires: agreed({
      clauses: { ...clausesBeing(null), ...Object.fromEntries(clauseNames.map((name) => [name, null])) },
    }),
    silent: agreed({ clauses: clausesBeing('MISSING') }),
  }),
  agreementCase('agreement-clause-not-stated', ['agreement'], {
    fires: agreed({ clauses: clausesBeing(null) }),
    silent: agreed({ clauses: clausesBeing(null), clauseSet: 'scc-2021-915' }),
  }),
  agreementCase('agreement-clause-not-stated', ['agreement'], {
    fires: agreed({ clauses: clausesBeing(null), clauseSet: 'scc-2010-87' }),
    silent: agreed({ clauses: clausesBeing(null), clauseSet: 'scc-2010-87' }),
    silentOn: '2021-01-01',
  }),
  agreementCase('agreement-clause-not-stated', ['agreement'], {
    fires: agreed({ clauses: clausesBeing(null) }),
    silent: agreed({ clauses: clausesBeing(null), ...ended }),
  }),
  agreementCase('agreement-not-signed', ['agreement'], { fires: agreed({ signedOn: null }) }),
  agreementCase('agreement-not-signed', ['agreement'], {
    fires: agreed({ signedOn: null }),
    silent: agreed({ signedOn: null, ...draft }),
  }),
  agreementCase('agreement-without-subject-matter', ['agreement'], { fires: agreed({ hasSubjectMatter: false }) }),
  agreementCase('agreement-without-subject-matter', ['agreement'], {
    fires: agreed({ hasSubjectMatter: false }),
    silent: agreed({ hasSubjectMatter: false, ...past }),
  }),
  agreementCase('agreement-review-overdue', ['agreement'], {
    fires: agreed({ reviewOn: '2026-11-28' }),
    silent: agreed({ reviewOn: '2026-11-29' }),
  }),
  agreementCase('agreement-review-overdue', ['agreement'], {
    fires: agreed({ reviewOn: '2026-11-28' }),
    silent: agreed({ reviewOn: null }),
  }),
  agreementCase('agreement-authorisation-not-stated', ['agreement'], { fires: agreed({ authorisation: null }) }),
  agreementCase('agreement-authorisation-not-stated', ['agreement'], {
    fires: agreed({ authorisation: null }),
    silent: agreed({ authorisation: null, subProcessing: [] }),
  }),
  agreementCase('agreement-ended-in-use', ['agreement'], { fires: agreed({ validTo: '2026-11-29' }) }),
  agreementCase('agreement-ended-in-use', ['agreement'], {
    fires: agreed(ended),
    silent: agreed({ ...ended, validTo: '2027-01-01' }),
  }),
  agreementCase('agreement-ended-in-use', ['agreement'], {
    fires: agreed(ended),
    silent: agreed({ ...ended, registers: [] }),
  }),
  // Another contract with the processor has taken its place.
  agreementCase('agreement-ended-in-use', ['agreement'], {
    fires: (sound) => ({ ...sound, ...ended, registers: succeeded(sound, { ...past }) }),
    silent: (sound) => ({ ...sound, ...ended, registers: succeeded(sound, { ...open }) }),
  }),
  agreementCase('agreement-ended-in-use', ['agreement'], {
    fires: agreed({ validFrom: '2020-01-01', validTo: '2021-01-01' }),
    silent: agreed({ validFrom: '2027-01-01' }),
  }),
  agreementCase('agreement-still-draft', ['agreement'], { fires: agreed(draft) }),
  agreementCase('agreement-still-draft', ['agreement'], {
    fires: agreed(draft),
    silent: agreed({ ...draft, validFrom: '2027-01-01' }),
  }),
  agreementCase('agreement-still-draft', ['agreement'], {
    fires: agreed(draft),
    silent: (sound) => ({ ...sound, ...draft, registers: succeeded(sound, { ...open }) }),
  }),
  agreementCase('agreement-clauses-dead', ['agreement'], {
    fires: agreed({ clauseSet: 'scc-2010-87', signedOn: '2019-01-01' }),
    silent: agreed({ clauseSet: 'scc-2021-915', signedOn: '2019-01-01' }),
  }),
  agreementCase('agreement-clauses-dead', ['agreement'], {
    fires: agreed({ clauseSet: 'scc-2010-87', signedOn: '2019-01-01' }),
    silent: agreed({ clauseSet: 'scc-2010-87', signedOn: '2019-01-01' }),
    on: '2022-12-28',
    silentOn: '2022-12-27',
  }),
  agreementCase('agreement-clauses-dead', ['agreement'], {
    fires: agreed({ clauseSet: 'scc-2010-87', signedOn: '2021-09-27' }),
    silent: agreed({ clauseSet: 'scc-2010-87', signedOn: '2021-09-26' }),
    on: '2022-06-01',
  }),
  agreementCase('agreement-clauses-dead', ['agreement'], {
    fires: agreed({ clauseSet: 'scc-2010-87' }),
    silent: agreed({ clauseSet: 'scc-2010-87', ...draft }),
  }),
];

function succeeded(sound: AgreementFacts, days: typeof past | typeof open): AgreementFacts['registers'] {
  return sound.registers.map((each) => ({ ...each, others: [{ status: 'IN_FORCE', ...days }] }));
}
