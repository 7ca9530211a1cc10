import type { AgreementFacts, CoveredRegisterFact } from '../dossier/agreement-facts.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';

export const isDraft = ({ status }: AgreementFacts): boolean => status === 'DRAFT';

/** The registers that an agreement covers and for which no other one with the processor is in force on the day. */
export const leftWithout = ({ registers }: AgreementFacts, day: string): readonly CoveredRegisterFact[] =>
  registers.filter(({ others }) => !others.some((other) => isInForce(other, day)));
