import { describeChoices } from '../model/declarations.js';

export enum RetentionBound {
  EXACT = 'EXACT',
  AT_MOST = 'AT_MOST',
  AT_LEAST = 'AT_LEAST',
}

describeChoices('RetentionBound', RetentionBound, {
  description: 'What a duration of retention means.',
  values: {
    EXACT: 'Data are kept for exactly this long.',
    AT_MOST: 'Data are kept for at most this long.',
    AT_LEAST: 'Data are kept for at least this long.',
  },
});

export enum RetentionStart {
  END_OF_CUSTOMER_RELATIONSHIP = 'END_OF_CUSTOMER_RELATIONSHIP',
  END_OF_CONTRACT = 'END_OF_CONTRACT',
  EVENT_DATA_CONCERNS = 'EVENT_DATA_CONCERNS',
  WITHDRAWAL_OF_CONSENT = 'WITHDRAWAL_OF_CONSENT',
  MARKETING_BAN = 'MARKETING_BAN',
  WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN = 'WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN',
  RECORDING = 'RECORDING',
  END_OF_INSURER_LIABILITY = 'END_OF_INSURER_LIABILITY',
  INSURED_EVENT = 'INSURED_EVENT',
  END_OF_RAFFLE = 'END_OF_RAFFLE',
  END_OF_FINANCIAL_YEAR = 'END_OF_FINANCIAL_YEAR',
  END_OF_YEAR_OF_FINANCIAL_YEAR = 'END_OF_YEAR_OF_FINANCIAL_YEAR',
  BASIS_ENDS = 'BASIS_ENDS',
  DUE_DATE = 'DUE_DATE',
}

describeChoices('RetentionStart', RetentionStart, {
  description: 'An event from which, or up to which, data are kept.',
  values: {
    END_OF_CUSTOMER_RELATIONSHIP: 'The customer relationship ends.',
    END_OF_CONTRACT: 'The contract ends.',
    EVENT_DATA_CONCERNS: 'The event that the data concern.',
    WITHDRAWAL_OF_CONSENT: 'Consent is withdrawn.',
    MARKETING_BAN: 'Direct marketing is forbidden by the data subject.',
    WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN:
      'Consent is withdrawn or direct marketing forbidden, whichever comes first.',
    RECORDING: 'The recording is made.',
    END_OF_INSURER_LIABILITY: "The insurer's liability ends.",
    INSURED_EVENT: 'The insured event.',
    END_OF_RAFFLE: 'The raffle ends.',
    END_OF_FINANCIAL_YEAR: 'The financial year ends.',
    END_OF_YEAR_OF_FINANCIAL_YEAR: 'The calendar year ends in which the financial year ended.',
    BASIS_ENDS: 'The basis for the processing ends.',
    DUE_DATE: 'The debt falls due.',
  },
});
