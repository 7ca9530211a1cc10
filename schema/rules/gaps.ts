import type { RegisterFacts } from '../dossier/register-facts.js';
import { hasFacts, statementsOn } from './aspects.js';

type Aspect = Parameters<typeof hasFacts>[1];

/** No fact on record describes it and no document states it: one that only touches on it does not describe it. */
export const isUndescribed = (register: RegisterFacts, aspect: Aspect): boolean =>
  !hasFacts(register, aspect) && !isSaid(register, aspect, 'STATED');

/** Whether a document says this of the aspect. */
export const isSaid = (register: RegisterFacts, aspect: Aspect, wanted: 'STATED' | 'NONE' | 'UNSPECIFIC'): boolean =>
  statementsOn(register, aspect).some(({ says }) => says === wanted);
