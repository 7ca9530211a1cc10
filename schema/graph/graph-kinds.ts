import { describeChoices } from '../model/declarations.js';

/** Kinds of ends, in the order in which answers put them. */
export enum GraphEndKind {
  REGISTER = 'REGISTER',
  SYSTEM = 'SYSTEM',
  ORGANISATION = 'ORGANISATION',
  PARTY_CATEGORY = 'PARTY_CATEGORY',
}

describeChoices('GraphEndKind', GraphEndKind, {
  description: 'What data start from or arrive at.',
  values: {
    REGISTER: 'A register, that is, a filing system (Art. 4(6)).',
    SYSTEM: 'A system in which processing runs.',
    ORGANISATION: 'An organisation.',
    PARTY_CATEGORY:
      'A category of sources or recipients, where no source names them (Art. 14(2)(f), 30(1)(d)). Data do not go through it: what comes to one party of it does not come out of another.',
  },
});

/** Kinds of hops, in the order in which answers put them. */
export enum HopKind {
  DATA_FLOW = 'DATA_FLOW',
  TRANSFER = 'TRANSFER',
  PROCESSING_AGREEMENT = 'PROCESSING_AGREEMENT',
  SUB_PROCESSING = 'SUB_PROCESSING',
  HOLDS = 'HOLDS',
  OPERATED_BY = 'OPERATED_BY',
}

describeChoices('HopKind', HopKind, {
  description: 'What a hop rests on.',
  values: {
    DATA_FLOW: 'A data flow, with the transfers that document it.',
    TRANSFER: 'A transfer that documents no data flow (Art. 30(1)(e), 44).',
    PROCESSING_AGREEMENT:
      'An agreement: from the controller, or from a register it covers, to the processor (Art. 28(3)).',
    SUB_PROCESSING: 'Another processor is engaged under an agreement (Art. 28(2), 28(4)).',
    HOLDS: 'A system holds the register.',
    OPERATED_BY: 'An organisation operates the system.',
  },
});
