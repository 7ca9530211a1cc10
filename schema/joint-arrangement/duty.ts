import { describeChoices } from '../model/declarations.js';

export enum Duty {
  INFORMATION = 'INFORMATION',
  ACCESS = 'ACCESS',
  RECTIFICATION = 'RECTIFICATION',
  ERASURE = 'ERASURE',
  RESTRICTION = 'RESTRICTION',
  PORTABILITY = 'PORTABILITY',
  OBJECTION = 'OBJECTION',
  AUTOMATED_DECISIONS = 'AUTOMATED_DECISIONS',
  SECURITY = 'SECURITY',
  BREACH = 'BREACH',
  DPIA = 'DPIA',
  PROCESSORS = 'PROCESSORS',
  TRANSFERS = 'TRANSFERS',
  AUTHORITY_CONTACT = 'AUTHORITY_CONTACT',
}

describeChoices('Duty', Duty, {
  description: 'A duty that joint controllers must share out between them (Art. 26(1)).',
  values: {
    INFORMATION: 'Informing data subjects (Art. 13, 14).',
    ACCESS: 'Right of access (Art. 15).',
    RECTIFICATION: 'Right to rectification (Art. 16).',
    ERASURE: 'Right to erasure (Art. 17).',
    RESTRICTION: 'Right to restriction of processing (Art. 18).',
    PORTABILITY: 'Right to data portability (Art. 20).',
    OBJECTION: 'Right to object (Art. 21).',
    AUTOMATED_DECISIONS: 'Automated individual decision-making (Art. 22).',
    SECURITY: 'Security of processing (Art. 32).',
    BREACH: 'Notifying and communicating a personal data breach (Art. 33, 34).',
    DPIA: 'Data protection impact assessment (Art. 35).',
    PROCESSORS: 'Choosing and instructing processors (Art. 28).',
    TRANSFERS: 'Transfers to third countries (Art. 44-49).',
    AUTHORITY_CONTACT: 'Contact with the supervisory authority (Art. 31).',
  },
});

export enum DutyAnswer {
  PARTY = 'PARTY',
  EACH = 'EACH',
}

describeChoices('DutyAnswer', DutyAnswer, {
  description: 'Who answers for a duty.',
  values: { PARTY: 'One party, and no other: an exclusive answer.', EACH: 'Each party for itself.' },
});
