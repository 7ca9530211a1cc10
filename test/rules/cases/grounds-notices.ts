import { registerCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';
import { all, of, says, without, type Change } from './grounds-changes.js';

const decided = (given: Parameters<typeof made.decision>[1] = {}): Change =>
  of({ decisions: [made.decision('crm/decision', given)] });
const fromOthers = made.source('crm/partner', { kind: 'CATEGORY', category: made.party('partners') });

const profile = made.datum('crm/profile', { dataCategory: made.dataCategory('profile', { isProfile: true }) });

export const noticeCases: readonly RuleCase[] = [
  registerCase('provision-obligatory-not-stated', ['crm'], { fires: says('PROVISION_OBLIGATORY', 'NOT_STATED') }),
  registerCase('provision-obligatory-not-stated', ['crm'], {
    fires: says('PROVISION_OBLIGATORY', 'UNSPECIFIC'),
    silent: without('PROVISION_OBLIGATORY'),
  }),
  registerCase('provision-obligatory-not-stated', ['crm'], {
    fires: says('PROVISION_OBLIGATORY', 'NOT_STATED'),
    silent: all(says('PROVISION_OBLIGATORY', 'NOT_STATED'), of({ sources: [fromOthers] })),
  }),

  registerCase('automated-decisions-not-stated', ['crm'], { fires: says('AUTOMATED_DECISIONS', 'NOT_STATED') }),
  registerCase('automated-decisions-not-stated', ['crm'], {
    fires: all(without('AUTOMATED_DECISIONS'), says('PROFILING', 'NOT_STATED')),
    silent: without('AUTOMATED_DECISIONS', 'PROFILING'),
  }),
  registerCase('automated-decisions-not-stated', ['crm'], {
    fires: all(says('AUTOMATED_DECISIONS', 'UNSPECIFIC'), says('PROFILING', 'NOT_STATED')),
    silent: says('PROFILING', 'NOT_STATED'),
  }),

  registerCase('profiling-denied', ['crm'], { fires: of({ data: [profile] }) }),
  registerCase('profiling-denied', ['crm'], {
    fires: of({ data: [profile] }),
    silent: all(says('PROFILING', 'UNSPECIFIC'), of({ data: [profile] })),
  }),

  registerCase('profiling-not-described', ['crm'], { fires: says('PROFILING', 'UNSPECIFIC') }),
  registerCase('profiling-not-described', ['crm'], {
    fires: all(says('PROFILING', 'UNSPECIFIC'), decided({ isProfiling: null })),
    silent: all(says('PROFILING', 'UNSPECIFIC'), decided({ isProfiling: true })),
  }),
  registerCase('profiling-not-described', ['crm'], {
    fires: says('PROFILING', 'UNSPECIFIC'),
    silent: says('PROFILING', 'NOT_STATED'),
  }),

  registerCase('decision-without-logic', ['crm/decision'], { fires: decided({ hasLogic: false }), silent: decided() }),
  registerCase('decision-without-logic', ['crm/decision'], {
    fires: decided({ hasConsequences: false }),
    silent: decided({ hasConsequences: false, isSolelyAutomated: false }),
  }),

  registerCase('decision-without-ground', ['crm/decision'], { fires: decided({ ground: null }), silent: decided() }),
  registerCase('decision-without-ground', ['crm/decision'], {
    fires: decided({ ground: null, isSolelyAutomated: null }),
    silent: decided({ ground: null, isSolelyAutomated: false }),
  }),

  registerCase('decision-without-safeguards', ['crm/decision'], {
    fires: decided({ hasHumanIntervention: false }),
    silent: decided(),
  }),
  registerCase('decision-without-safeguards', ['crm/decision'], {
    fires: decided({ canExpressView: null }),
    silent: decided({ canExpressView: null, ground: 'ART_22_2_B' }),
  }),
  registerCase('decision-without-safeguards', ['crm/decision'], {
    fires: decided({ canContest: null }),
    silent: decided({ canContest: null, isSolelyAutomated: null }),
  }),

  registerCase('source-not-named', ['crm'], {
    fires: (sound) => ({ ...sound, sources: [...sound.sources, fromOthers] }),
    silent: (sound) => ({
      ...sound,
      sources: [...sound.sources, { ...fromOthers, kind: 'ORGANISATION' }],
    }),
  }),
  registerCase('source-not-named', ['crm'], {
    fires: of({ sources: [{ ...fromOthers, category: null }] }),
    silent: of({ sources: [{ ...fromOthers, category: null, kind: 'OBSERVATION' }] }),
  }),

  registerCase('source-data-not-stated', ['crm'], {
    fires: of({ sources: [{ ...fromOthers, dataCategories: [] }] }),
    silent: of({ sources: [fromOthers] }),
  }),
  registerCase('source-data-not-stated', ['crm'], {
    fires: of({ sources: [{ ...fromOthers, kind: 'REGISTER', category: null, dataCategories: [] }] }),
    silent: of({ sources: [{ ...fromOthers, kind: 'DATA_SUBJECT', category: null, dataCategories: [] }] }),
  }),
  registerCase('source-data-not-stated', ['crm'], {
    fires: of({ sources: [{ ...fromOthers, dataCategories: [] }] }),
    silent: of({ sources: [{ ...fromOthers, dataCategories: [] }], documents: [] }),
  }),
];
