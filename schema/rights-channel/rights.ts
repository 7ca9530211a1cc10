import { describeChoices } from '../model/declarations.js';

export enum DataSubjectRight {
  INFORMATION = 'INFORMATION',
  ACCESS = 'ACCESS',
  RECTIFICATION = 'RECTIFICATION',
  ERASURE = 'ERASURE',
  RESTRICTION = 'RESTRICTION',
  PORTABILITY = 'PORTABILITY',
  OBJECTION = 'OBJECTION',
  OBJECTION_TO_DIRECT_MARKETING = 'OBJECTION_TO_DIRECT_MARKETING',
  AUTOMATED_DECISIONS = 'AUTOMATED_DECISIONS',
  WITHDRAWAL_OF_CONSENT = 'WITHDRAWAL_OF_CONSENT',
  COMPLAINT = 'COMPLAINT',
}

describeChoices('DataSubjectRight', DataSubjectRight, {
  description: 'A right of the data subject (Art. 7(3), 12-22, 77).',
  values: {
    INFORMATION: 'To be informed (Art. 13, 14).',
    ACCESS: 'Access to the data (Art. 15).',
    RECTIFICATION: 'Rectification (Art. 16).',
    ERASURE: 'Erasure (Art. 17).',
    RESTRICTION: 'Restriction of processing (Art. 18).',
    PORTABILITY: 'Data portability (Art. 20).',
    OBJECTION: 'Objection to processing (Art. 21(1)).',
    OBJECTION_TO_DIRECT_MARKETING: 'Objection to direct marketing (Art. 21(2)-(4)).',
    AUTOMATED_DECISIONS: 'Safeguards against automated decisions (Art. 22).',
    WITHDRAWAL_OF_CONSENT: 'Withdrawal of consent (Art. 7(3)).',
    COMPLAINT: 'Complaint to a supervisory authority (Art. 77).',
  },
});

export enum ContactChannel {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  POST = 'POST',
  FORM = 'FORM',
  IN_PERSON = 'IN_PERSON',
  SIGNED_DOCUMENT = 'SIGNED_DOCUMENT',
  VERIFIED_ELECTRONIC = 'VERIFIED_ELECTRONIC',
  SETTINGS = 'SETTINGS',
}

describeChoices('ContactChannel', ContactChannel, {
  description: 'A way in which a right is exercised.',
  values: {
    EMAIL: 'By e-mail.',
    PHONE: 'By telephone.',
    POST: 'By post.',
    FORM: 'Through a form.',
    IN_PERSON: 'In person.',
    SIGNED_DOCUMENT: 'By a signed document.',
    VERIFIED_ELECTRONIC: 'By a method that reliably verifies who asks.',
    SETTINGS: 'In the settings of a service.',
  },
});

export enum RightsFee {
  FREE = 'FREE',
  MANIFESTLY_UNFOUNDED_OR_EXCESSIVE = 'MANIFESTLY_UNFOUNDED_OR_EXCESSIVE',
  MORE_THAN_ONCE_A_YEAR = 'MORE_THAN_ONCE_A_YEAR',
  OTHER = 'OTHER',
}

describeChoices('RightsFee', RightsFee, {
  description: 'When a fee is charged for exercising a right (Art. 12(5), 15(3)).',
  values: {
    FREE: 'Never.',
    MANIFESTLY_UNFOUNDED_OR_EXCESSIVE: 'When the request is manifestly unfounded or excessive (Art. 12(5)).',
    MORE_THAN_ONCE_A_YEAR: 'When the right is used more than once a year.',
    OTHER: 'On another condition, which the condition of the channel says.',
  },
});
