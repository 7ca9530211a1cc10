import type { CompanyFacts } from '../../../schema/dossier/company-facts.js';
import type { RegisterFacts } from '../../../schema/dossier/register-facts.js';
import { companyCase, registerCase, type RuleCase } from '../rule-case.js';
import {
  contact,
  controllership,
  decision,
  designation,
  document,
  named,
  stating,
  statement,
  words,
} from '../sound.js';

type Register = (sound: RegisterFacts) => RegisterFacts;

type Company = (sound: CompanyFacts) => CompanyFacts;

/** Two documents on profiling. */
const said =
  (one: 'NONE' | 'STATED' | 'NOT_STATED', other: 'NONE' | 'STATED' | 'UNSPECIFIC'): Register =>
  (sound) =>
    stating(
      sound,
      { aspect: 'PROFILING', says: one, document: document('one') },
      { aspect: 'PROFILING', says: other, document: document('other') },
    );

const profiling: Register = (sound) => ({ ...sound, decisions: [decision('crm/profile', { isProfiling: true })] });
const saidOfActivity =
  (says: 'NONE' | 'STATED'): Register =>
  (sound) => {
    const subject = sound.activities[0]?.id ?? '';
    const of = (code: string, word: 'NONE' | 'STATED') =>
      statement({ subject, aspect: 'PROFILING', says: word, document: document(code) });
    return {
      ...sound,
      statements: new Map([...sound.statements, [subject, [of('one', says), of('other', 'STATED')]]]),
    };
  };
const joint =
  (validTo: string | null): Register =>
  (sound) => ({
    ...sound,
    controllerships: [...sound.controllerships, controllership('crm/joint', { kind: 'JOINT', validTo })],
  });

const contradictions: readonly RuleCase[] = [
  registerCase('statements-conflict', ['crm#PROFILING'], {
    fires: said('NONE', 'STATED'),
    silent: said('NONE', 'NONE'),
  }),
  registerCase('statements-conflict', ['crm#PROFILING'], {
    fires: said('NONE', 'UNSPECIFIC'),
    silent: said('NOT_STATED', 'UNSPECIFIC'),
  }),
  // With facts on record, they are what the statement contradicts.
  registerCase('statements-conflict', ['crm#PROFILING'], {
    fires: said('NONE', 'STATED'),
    silent: (sound) => profiling(said('NONE', 'STATED')(sound)),
  }),
  registerCase('statements-conflict', ['crm/service#PROFILING'], {
    fires: saidOfActivity('NONE'),
    silent: saidOfActivity('STATED'),
  }),
  registerCase('denied-but-on-record', ['crm#AUTOMATED_DECISIONS', 'crm#PROFILING'], { fires: profiling }),
  registerCase('denied-but-on-record', ['crm#AUTOMATED_DECISIONS', 'crm#PROFILING'], {
    fires: profiling,
    silent: (sound) =>
      stating(
        profiling(sound),
        { aspect: 'AUTOMATED_DECISIONS', says: 'STATED' },
        { aspect: 'PROFILING', says: 'STATED' },
      ),
  }),
  registerCase('denied-but-on-record', ['crm#JOINT_CONTROLLERS'], { fires: joint(null), silent: joint('2025-01-01') }),
];

const sameActivity =
  (text: string): Register =>
  (sound) => ({
    ...sound,
    activities: [...sound.activities, { ...named('ProcessingActivity', 'crm/other'), purposes: [], name: words(text) }],
  });
const samePurpose =
  (text: string): Register =>
  (sound) => ({
    ...sound,
    activities: sound.activities.map((each) => ({
      ...each,
      purposes: [...each.purposes, { ...named('Purpose', 'crm/service/again'), activity: each.id, name: words(text) }],
    })),
  });

const other = named('Register', 'other');

/** The company with a second register, and somebody designated for it. */
const second =
  (role: string, given: Parameters<typeof designation>[1] = {}): Company =>
  (sound) => ({
    ...sound,
    designations: [
      ...sound.designations,
      { ...designation(role), code: 'other-designation', ...given, register: other },
    ],
  });
const person = (text: string) => ({ contactPoint: contact({ name: text }) });
const ended = { validTo: '2025-01-01' };

const mailbox = (register: typeof other, contactPoint = contact({ email: 'privacy@example.com' })) => ({
  ...designation('PRIVACY_CONTACT', { contactPoint }),
  ...{ code: `${register.code}-contact`, register },
});
const reached =
  (...contacts: readonly ReturnType<typeof mailbox>[]): Company =>
  (sound) => ({ ...sound, designations: contacts });
const form = contact({ form: 'Request form' });

const controlling =
  (kind: 'SOLE' | 'JOINT', given: { readonly validTo?: string } = {}): Company =>
  (sound) => ({
    ...sound,
    registers: [...sound.registers, { ...other, kind, isOwn: true, validFrom: null, validTo: null, ...given }],
  });
const namedAs =
  (text: string): Company =>
  (sound) => ({
    ...sound,
    registers: [
      ...sound.registers,
      { ...other, name: words(text), kind: 'SOLE', isOwn: true, validFrom: null, validTo: null },
    ],
  });

const companies: readonly RuleCase[] = [
  registerCase('duplicate-activity-names', ['crm/other'], {
    fires: sameActivity(' CRM/service'),
    silent: sameActivity('billing'),
  }),
  registerCase('duplicate-purpose-names', ['crm/service/again'], {
    fires: samePurpose('crm/service/contracts'),
    silent: samePurpose('billing'),
  }),
  companyCase('duplicate-register-names', ['controller#crm'], { fires: namedAs('CRM'), silent: namedAs('HR') }),
  companyCase('responsible-persons-differ', ['controller'], {
    fires: second('RESPONSIBLE_PERSON', person('Another')),
    silent: second('RESPONSIBLE_PERSON', person('person')),
  }),
  companyCase('responsible-persons-differ', ['controller'], {
    fires: second('RESPONSIBLE_PERSON', person('Another')),
    silent: second('RESPONSIBLE_PERSON', { ...person('Another'), ...ended }),
  }),
  companyCase('dpo-differs', ['controller'], {
    fires: second('DPO', person('Another')),
    silent: second('DPO', person('Person')),
  }),
  companyCase('dpo-differs', ['controller'], {
    fires: second('DPO', person('Another')),
    silent: second('DPO', { ...person('Another'), ...ended }),
  }),
  companyCase('contact-channels-differ', ['controller'], {
    fires: reached(mailbox(named('Register', 'crm')), mailbox(other, form)),
    silent: reached(mailbox(named('Register', 'crm')), mailbox(other)),
  }),
  // One register with two ways to reach somebody is no difference.
  companyCase('contact-channels-differ', ['controller'], {
    fires: reached(mailbox(other), mailbox(named('Register', 'crm'), form)),
    silent: reached(mailbox(other), mailbox(other, form)),
  }),
  companyCase('controllership-differs', ['controller'], { fires: controlling('JOINT'), silent: controlling('SOLE') }),
  companyCase('controllership-differs', ['controller'], {
    fires: controlling('JOINT'),
    silent: controlling('JOINT', ended),
  }),
];

/** Contradictions and duplicates, within a register and over those of a company. */
export const contradictionCases: readonly RuleCase[] = [...contradictions, ...companies];
