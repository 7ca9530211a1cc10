import { describeChoices } from '../model/declarations.js';

export enum Severity {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

describeChoices('Severity', Severity, {
  description: 'How much a finding weighs.',
  values: {
    HIGH: 'What the law asks for is missing, has ended or contradicts itself.',
    MEDIUM: 'What the law asks for is there in part, or cannot be judged by what is on record.',
    LOW: 'The law is not broken; the record is weaker than it could be.',
  },
});

/** From the heaviest to the lightest. */
export const severities: readonly Severity[] = Object.values(Severity);
