import type { ProcessingFacts } from '../../../schema/dossier/processing-facts.js';
import { processingCase, type RuleCase } from '../rule-case.js';
import * as sound from '../sound.js';

const unreachable = sound.organisation('controller', { hasAddress: false });
const mute: ProcessingFacts['statements'] = new Map();
const saying = (
  subject: string,
  aspect: string,
  says: 'STATED' | 'NONE' | 'NOT_STATED',
): ProcessingFacts['statements'] => new Map([[subject, [sound.statement({ subject, aspect, says })]]]);
const entry = 'ProcessingOnBehalf-processor/hosting';
const inEntry = (given: Partial<ProcessingFacts>) => (processing: ProcessingFacts) => ({ ...processing, ...given });

/** Art. 30(2), letter by letter. */
export const processings: readonly RuleCase[] = [
  processingCase('processing-party-contact-missing', ['processor/hosting#CONTROLLER'], {
    fires: inEntry({ controller: unreachable }),
  }),
  processingCase('processing-party-contact-missing', ['processor/hosting#PROCESSOR'], {
    fires: inEntry({ processor: sound.organisation('processor', { hasAddress: false }) }),
  }),
  processingCase('processing-without-agreement', ['processor/hosting'], { fires: inEntry({ agreement: null }) }),
  processingCase('processing-without-agreement', ['processor/hosting'], {
    fires: inEntry({ agreement: null, statements: saying(entry, 'PROCESSING_AGREEMENTS', 'NOT_STATED') }),
    silent: inEntry({ agreement: null, statements: saying(entry, 'PROCESSING_AGREEMENTS', 'STATED') }),
  }),
  processingCase('processing-transfers-not-recorded', ['processor/hosting'], { fires: inEntry({ statements: mute }) }),
  processingCase('processing-transfers-not-recorded', ['processor/hosting'], {
    fires: inEntry({ statements: saying('Organisation-processor', 'TRANSFERS', 'NOT_STATED') }),
    silent: inEntry({ statements: saying('Organisation-processor', 'TRANSFERS', 'NONE') }),
  }),
  processingCase('processing-transfers-not-recorded', ['processor/hosting'], {
    fires: inEntry({ statements: mute }),
    silent: inEntry({ statements: mute, transferCount: 1 }),
  }),
  processingCase('processing-measures-missing', ['processor/hosting'], { fires: inEntry({ measureCount: 0 }) }),
  processingCase('processing-measures-missing', ['processor/hosting'], {
    fires: inEntry({ measureCount: 0, statements: mute }),
    silent: inEntry({ measureCount: 0, statements: saying(entry, 'SECURITY_MEASURES', 'STATED') }),
  }),
];
