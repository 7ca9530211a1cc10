import type { RegisterFacts } from '../../../schema/dossier/register-facts.js';
import { registerCase, type RuleCase } from '../rule-case.js';
import * as made from '../sound.js';

const saying =
  (make: (sound: RegisterFacts) => RegisterFacts, aspect: string, says: 'NONE' | 'NOT_STATED' | 'UNSPECIFIC') =>
  (sound: RegisterFacts): RegisterFacts =>
    made.stating(make(sound), { aspect, says });

const uncovered = (sound: RegisterFacts): RegisterFacts => ({
  ...sound,
  coverage: [],
  recipients: sound.recipients.map((each) => ({ ...each, agreement: null })),
});

const inCategory = (sound: RegisterFacts): RegisterFacts => ({
  ...sound,
  coverage: [],
  recipients: [made.recipient('crm/processors', { category: made.party('service-providers'), role: 'PROCESSOR' })],
});

/** Art. 28(3): processors of a register, and contracts with them. */
export const processorCases: readonly RuleCase[] = [
  registerCase('processor-without-agreement', ['crm#processor'], { fires: uncovered }),
  registerCase('processor-without-agreement', ['crm#processor'], {
    fires: uncovered,
    silent: (sound) => ({ ...uncovered(sound), coverage: sound.coverage }),
  }),
  registerCase('processor-without-agreement', ['crm#processor'], {
    fires: uncovered,
    silent: (sound) => ({ ...uncovered(sound), recipients: sound.recipients }),
  }),
  registerCase('processor-without-agreement', ['crm#processor'], {
    fires: uncovered,
    silent: (sound) => ({
      ...uncovered(sound),
      recipients: uncovered(sound).recipients.map((each) => ({ ...each, role: 'CONTROLLER' })),
    }),
  }),
  // Named for two activities, it lacks one contract.
  registerCase('processor-without-agreement', ['crm#processor'], {
    fires: (sound) => ({
      ...uncovered(sound),
      recipients: ['crm/one', 'crm/two'].map((code) =>
        made.recipient(code, { organisation: made.processor, role: 'PROCESSOR' }),
      ),
    }),
    silent: inCategory,
  }),

  registerCase('processing-agreements-not-stated', ['crm'], {
    fires: saying(inCategory, 'PROCESSING_AGREEMENTS', 'NOT_STATED'),
    silent: inCategory,
  }),
  registerCase('processing-agreements-not-stated', ['crm'], {
    fires: saying(inCategory, 'PROCESSING_AGREEMENTS', 'UNSPECIFIC'),
    silent: saying(inCategory, 'PROCESSING_AGREEMENTS', 'NONE'),
  }),
  registerCase('processing-agreements-not-stated', ['crm'], {
    fires: saying(inCategory, 'PROCESSING_AGREEMENTS', 'NOT_STATED'),
    silent: (sound) => ({
      ...saying(inCategory, 'PROCESSING_AGREEMENTS', 'NOT_STATED')(sound),
      coverage: sound.coverage,
    }),
  }),
  registerCase('processing-agreements-not-stated', ['crm'], {
    fires: saying(inCategory, 'PROCESSING_AGREEMENTS', 'NOT_STATED'),
    silent: (sound) => made.unstated(inCategory(sound), 'PROCESSING_AGREEMENTS'),
  }),
  // Said to be there, and nobody of them on record.
  registerCase('processing-agreements-not-stated', ['crm'], {
    fires: (sound) => ({ ...saying(inCategory, 'PROCESSING_AGREEMENTS', 'NOT_STATED')(sound), recipients: [] }),
    silent: (sound) =>
      saying(
        (each) => ({ ...saying(inCategory, 'PROCESSING_AGREEMENTS', 'NOT_STATED')(each), recipients: [] }),
        'PROCESSORS',
        'NONE',
      )(sound),
  }),
];
