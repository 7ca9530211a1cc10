import type {
  AllocationFact,
  ArrangementFact,
  CellFact,
  RegisterFacts,
} from '../../../schema/dossier/register-facts.js';
import { Duty } from '../../../schema/joint-arrangement/duty.js';
import { registerCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';
import { agreementCases } from './agreements.js';
import { processorCases } from './processors.js';
import { subProcessorCases } from './sub-processors.js';

const partner = made.organisation('partner');
const open = { validFrom: null, validTo: null };
const past = { validFrom: '2019-01-01', validTo: '2025-01-01' };

const cell = (code: string, ...contracts: readonly string[]): CellFact => ({
  ...made.node('RegisterCell', code),
  dataSubjectCategory: made.customer,
  contractTypes: contracts.map((each) => made.term(each, 'ContractType')),
});

const allocation = (duty: `${Duty}`, given: Partial<AllocationFact> = {}): AllocationFact => ({
  ...made.node('DutyAllocation', `crm/arrangement/${duty.toLowerCase()}`),
  ...{ duty, answer: 'EACH', party: null, scope: [], ...open },
  ...given,
});

const arrangement = (given: Partial<ArrangementFact> = {}): ArrangementFact => ({
  ...made.named('JointArrangement', 'crm/arrangement'),
  ...{ hasEssence: true, signedOn: '2024-01-01', parties: [made.controller, partner], ...open },
  contactPoint: made.contact({ email: 'privacy@example.com' }),
  allocations: Object.values(Duty).map((duty) => allocation(duty)),
  ...given,
});

const jointOf = (organisation: typeof partner, given: Partial<RegisterFacts['controllerships'][number]> = {}) =>
  made.controllership(`crm/joint-${organisation.code}`, { organisation, kind: 'JOINT', ...given });

const [electricity, solar] = [cell('crm/electricity', 'electricity'), cell('crm/solar', 'solar')];
const both = cell('crm/both', 'electricity', 'solar');

/** Two joint controllers with all that Art. 26 asks for. */
const joint = (sound: RegisterFacts): RegisterFacts =>
  made.stating(
    {
      ...sound,
      controllerships: [jointOf(made.controller), jointOf(partner)],
      arrangements: [arrangement()],
    },
    { aspect: 'JOINT_CONTROLLERS', says: 'STATED' },
    { aspect: 'JOINT_ARRANGEMENT', says: 'STATED' },
  );

/** The same with an arrangement that differs. */
const arranged =
  (given: Partial<ArrangementFact>) =>
  (sound: RegisterFacts): RegisterFacts => ({ ...joint(sound), arrangements: [arrangement(given)] });

/** Split over cells: the controller alone for one contract, the partner alone for the other, both jointly for both. */
const split = (sound: RegisterFacts): RegisterFacts => ({
  ...joint(sound),
  cells: [electricity, solar, both],
  controllerships: [
    jointOf(made.controller, { scope: [both] }),
    jointOf(partner, { scope: [both] }),
    made.controllership('crm/own', { kind: 'INDEPENDENT', scope: [electricity] }),
    made.controllership('crm/partner-own', { organisation: partner, kind: 'INDEPENDENT', scope: [solar] }),
  ],
});

const without =
  (...codes: readonly string[]) =>
  (sound: RegisterFacts): RegisterFacts => {
    const facts = split(sound);
    return { ...facts, controllerships: facts.controllerships.filter((each) => !codes.includes(each.code)) };
  };

const unarranged = (sound: RegisterFacts): RegisterFacts =>
  made.unstated({ ...joint(sound), arrangements: [] }, 'JOINT_ARRANGEMENT');

const saying =
  (
    make: (sound: RegisterFacts) => RegisterFacts,
    aspect: string,
    says: 'STATED' | 'NONE' | 'NOT_STATED' | 'UNSPECIFIC',
  ) =>
  (sound: RegisterFacts): RegisterFacts =>
    made.stating(make(sound), { aspect, says });

const same = (sound: RegisterFacts): RegisterFacts => sound;

const arrangementCases: readonly RuleCase[] = [
  registerCase('joint-arrangement-missing', ['crm'], { fires: unarranged, silent: joint }),
  registerCase('joint-arrangement-missing', ['crm'], { fires: arranged({ ...past }), silent: joint }),
  registerCase('joint-arrangement-missing', ['crm'], {
    fires: arranged({ parties: [made.controller] }),
    silent: joint,
  }),
  // A party that is added later is missing until then.
  registerCase('joint-arrangement-missing', ['crm'], {
    fires: (sound) => ({
      ...joint(sound),
      controllerships: [...joint(sound).controllerships, jointOf(made.organisation('third'))],
    }),
    silent: (sound) => ({
      ...joint(sound),
      controllerships: [...joint(sound).controllerships, jointOf(made.organisation('third'), past)],
    }),
  }),
  registerCase('joint-arrangement-missing', ['crm'], {
    fires: (sound) => ({ ...split(sound), arrangements: [] }),
    silent: (sound) => ({ ...without('crm/joint-partner')(sound), arrangements: [] }),
  }),

  registerCase('joint-controllers-unclear', ['crm'], { fires: saying(same, 'JOINT_CONTROLLERS', 'UNSPECIFIC') }),
  registerCase('joint-controllers-unclear', ['crm'], {
    fires: saying(joint, 'JOINT_CONTROLLERS', 'UNSPECIFIC'),
    silent: joint,
  }),
  // One document names them, another one passes them over.
  registerCase('joint-controllers-unclear', ['crm'], {
    fires: (sound) =>
      made.stating(
        joint(sound),
        { aspect: 'JOINT_CONTROLLERS', says: 'STATED' },
        { aspect: 'JOINT_CONTROLLERS', says: 'NOT_STATED', document: made.document('other') },
      ),
    silent: (sound) =>
      made.stating(
        joint(sound),
        { aspect: 'JOINT_CONTROLLERS', says: 'STATED' },
        { aspect: 'JOINT_CONTROLLERS', says: 'STATED', document: made.document('other') },
      ),
  }),
  registerCase('joint-controllers-unclear', ['crm'], {
    fires: saying(unarranged, 'JOINT_ARRANGEMENT', 'NOT_STATED'),
    silent: unarranged,
  }),
  registerCase('joint-controllers-unclear', ['crm'], {
    fires: (sound) => ({ ...joint(sound), controllerships: [jointOf(partner)] }),
    silent: joint,
  }),
  // Controllers of one cell each by itself: only the document can tell that they are not joint.
  registerCase('joint-controllers-unclear', ['crm'], {
    fires: saying(independent, 'JOINT_CONTROLLERS', 'NOT_STATED'),
    silent: saying(independent, 'JOINT_CONTROLLERS', 'NONE'),
  }),

  registerCase('joint-essence-missing', ['crm/arrangement'], {
    fires: arranged({ hasEssence: false }),
    silent: arranged({ hasEssence: false, ...past }),
  }),
  registerCase('joint-essence-missing', ['crm/arrangement'], {
    fires: saying(arranged({ hasEssence: false }), 'JOINT_ARRANGEMENT', 'UNSPECIFIC'),
    silent: joint,
  }),
  registerCase('joint-essence-missing', ['crm/arrangement'], {
    fires: saying(joint, 'JOINT_ARRANGEMENT', 'NOT_STATED'),
    silent: joint,
  }),
  registerCase('joint-essence-missing', ['crm'], {
    fires: saying(unarranged, 'JOINT_ARRANGEMENT', 'NOT_STATED'),
    silent: unarranged,
  }),
  // A sole controller has nothing to arrange.
  registerCase('joint-essence-missing', ['crm'], {
    fires: saying(unarranged, 'JOINT_ARRANGEMENT', 'NOT_STATED'),
    silent: saying(same, 'JOINT_ARRANGEMENT', 'NOT_STATED'),
  }),

  registerCase('joint-contact-point-missing', ['crm/arrangement'], {
    fires: arranged({ contactPoint: made.contact({ name: 'Person' }) }),
    silent: arranged({ contactPoint: made.contact({ name: 'Person', phone: '123' }) }),
  }),
  registerCase('joint-contact-point-missing', ['crm/arrangement'], {
    fires: arranged({ contactPoint: made.contact() }),
    silent: arranged({ contactPoint: made.contact(), ...past }),
  }),
];

function independent(sound: RegisterFacts): RegisterFacts {
  const kind = 'INDEPENDENT' as const;
  return {
    ...sound,
    controllerships: [
      made.controllership('crm/own', { kind }),
      made.controllership('crm/partner', { organisation: partner, kind }),
    ],
  };
}

const leftOut =
  (of: string, aspects: readonly string[], says: 'NOT_STATED' | 'UNSPECIFIC' = 'NOT_STATED') =>
  (sound: RegisterFacts): RegisterFacts =>
    made.stating(split(sound), ...aspects.map((aspect) => ({ subject: `Controllership-${of}`, aspect, says })));

const splitCases: readonly RuleCase[] = [
  registerCase('cell-without-controller', ['crm/solar'], { fires: without('crm/partner-own'), silent: split }),
  registerCase('cell-without-controller', ['crm/electricity', 'crm/solar'], {
    fires: without('crm/partner-own', 'crm/own'),
    // Nobody at all is another finding, of the register.
    silent: without('crm/partner-own', 'crm/own', 'crm/joint-controller', 'crm/joint-partner'),
  }),
  registerCase('cell-without-controller', ['crm/solar'], {
    fires: (sound) => ({
      ...split(sound),
      controllerships: split(sound).controllerships.map((each) =>
        each.code === 'crm/partner-own' ? { ...each, ...past } : each,
      ),
    }),
    silent: split,
  }),
  registerCase('cell-without-controller', ['crm/solar'], {
    fires: without('crm/partner-own'),
    silent: (sound) => ({ ...without('crm/partner-own')(sound), cells: [] }),
  }),

  registerCase('duty-unallocated', ['crm'], {
    fires: arranged({ allocations: arrangement().allocations.slice(1) }),
    silent: joint,
  }),
  registerCase('duty-unallocated', ['crm'], { fires: unarranged, silent: joint }),
  registerCase('duty-unallocated', ['crm/both'], {
    fires: (sound) => ({ ...split(sound), arrangements: [arrangement({ allocations: [] })] }),
    silent: split,
  }),
  // All cells alike are one thing to mend.
  registerCase('duty-unallocated', ['crm'], {
    fires: (sound) => ({ ...arranged({ allocations: [] })(sound), cells: [electricity, solar] }),
    silent: (sound) => ({ ...joint(sound), cells: [electricity, solar] }),
  }),
  registerCase('duty-unallocated', ['crm'], {
    fires: arranged({ allocations: [allocation('ACCESS', past), ...allExcept('ACCESS')] }),
    silent: arranged({ allocations: [allocation('ACCESS'), ...allExcept('ACCESS')] }),
  }),
  // The sound record says that there are no transfers and no automated decisions.
  registerCase('duty-unallocated', ['crm'], {
    fires: saying(arranged({ allocations: allExcept('TRANSFERS') }), 'TRANSFERS', 'STATED'),
    silent: arranged({ allocations: allExcept('TRANSFERS') }),
  }),

  registerCase('duty-conflicting', ['crm'], {
    fires: (sound) => ({ ...sound, controllerships: [...sound.controllerships, second()] }),
    silent: (sound) => ({ ...sound, controllerships: [...sound.controllerships, second(past)] }),
  }),
  registerCase('duty-conflicting', ['crm'], {
    fires: arranged({ allocations: [...allExcept('ACCESS'), alone('controller'), alone('partner')] }),
    silent: arranged({ allocations: [...allExcept('ACCESS'), alone('controller')] }),
  }),
  registerCase('duty-conflicting', ['crm/electricity'], {
    fires: (sound) => ({
      ...split(sound),
      controllerships: [...split(sound).controllerships, second({ scope: [electricity] })],
    }),
    silent: split,
  }),

  registerCase('joint-controller-left-out', ['crm/joint-partner'], {
    fires: leftOut('crm/joint-partner', ['PURPOSES', 'LEGAL_BASIS', 'RIGHTS']),
    silent: split,
  }),
  registerCase('joint-controller-left-out', ['crm/partner-own'], {
    fires: leftOut('crm/partner-own', ['RIGHTS']),
    silent: leftOut('crm/partner-own', ['RIGHTS'], 'UNSPECIFIC'),
  }),
  registerCase('joint-controller-left-out', ['crm/partner-own'], {
    fires: leftOut('crm/partner-own', ['RIGHTS']),
    silent: leftOut('crm/partner-own', ['DPO']),
  }),
];

function second(given: Partial<RegisterFacts['controllerships'][number]> = {}) {
  return made.controllership('crm/second', { organisation: partner, ...given });
}

function alone(code: 'controller' | 'partner'): AllocationFact {
  const party = code === 'partner' ? partner : made.controller;
  return allocation('ACCESS', { ...made.node('DutyAllocation', `crm/access-${code}`), answer: 'PARTY', party });
}

function allExcept(left: `${Duty}`): readonly AllocationFact[] {
  return arrangement().allocations.filter(({ duty }) => duty !== left);
}

/** Art. 26 and Art. 28. */
export const responsibilityCases: readonly RuleCase[] = [
  ...arrangementCases,
  ...splitCases,
  ...processorCases,
  ...agreementCases,
  ...subProcessorCases,
];
