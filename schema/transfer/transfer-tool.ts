import { describeChoices } from '../model/declarations.js';

export enum TransferTool {
  ADEQUACY = 'ADEQUACY',
  PUBLIC_BODY_INSTRUMENT = 'PUBLIC_BODY_INSTRUMENT',
  BCR = 'BCR',
  SCC = 'SCC',
  SUPERVISORY_AUTHORITY_SCC = 'SUPERVISORY_AUTHORITY_SCC',
  CODE_OF_CONDUCT = 'CODE_OF_CONDUCT',
  CERTIFICATION = 'CERTIFICATION',
  AUTHORISED_CLAUSES = 'AUTHORISED_CLAUSES',
  ADMINISTRATIVE_ARRANGEMENT = 'ADMINISTRATIVE_ARRANGEMENT',
  ART_49_1_A = 'ART_49_1_A',
  ART_49_1_B = 'ART_49_1_B',
  ART_49_1_C = 'ART_49_1_C',
  ART_49_1_D = 'ART_49_1_D',
  ART_49_1_E = 'ART_49_1_E',
  ART_49_1_F = 'ART_49_1_F',
  ART_49_1_G = 'ART_49_1_G',
  ART_49_1_SECOND_SUBPARAGRAPH = 'ART_49_1_SECOND_SUBPARAGRAPH',
}

describeChoices('TransferTool', TransferTool, {
  description: 'What a transfer to a third country rests on (Art. 45, 46, 49).',
  values: {
    ADEQUACY: 'An adequacy decision (Art. 45(3)).',
    PUBLIC_BODY_INSTRUMENT: 'A binding instrument between public bodies (Art. 46(2)(a)).',
    BCR: 'Binding corporate rules (Art. 46(2)(b), 47).',
    SCC: 'Standard contractual clauses of the Commission (Art. 46(2)(c)).',
    SUPERVISORY_AUTHORITY_SCC: 'Standard clauses of a supervisory authority (Art. 46(2)(d)).',
    CODE_OF_CONDUCT: 'An approved code of conduct (Art. 46(2)(e)).',
    CERTIFICATION: 'An approved certification mechanism (Art. 46(2)(f)).',
    AUTHORISED_CLAUSES: 'Clauses authorised by the supervisory authority (Art. 46(3)(a)).',
    ADMINISTRATIVE_ARRANGEMENT: 'An administrative arrangement between public bodies (Art. 46(3)(b)).',
    ART_49_1_A: 'Explicit consent (Art. 49(1)(a)).',
    ART_49_1_B: 'Contract with the data subject (Art. 49(1)(b)).',
    ART_49_1_C: "Contract in the data subject's interest (Art. 49(1)(c)).",
    ART_49_1_D: 'Important reasons of public interest (Art. 49(1)(d)).',
    ART_49_1_E: 'Legal claims (Art. 49(1)(e)).',
    ART_49_1_F: 'Vital interests (Art. 49(1)(f)).',
    ART_49_1_G: 'A public register (Art. 49(1)(g)).',
    ART_49_1_SECOND_SUBPARAGRAPH: 'Compelling legitimate interests (Art. 49(1), second subparagraph).',
  },
});

/** Whether what the read plan answered is one of these tools. */
export const isTool = (tool: string | null, ...tools: readonly string[]): boolean =>
  tool !== null && tools.includes(tool);

export enum SccModule {
  MODULE_1 = 'MODULE_1',
  MODULE_2 = 'MODULE_2',
  MODULE_3 = 'MODULE_3',
  MODULE_4 = 'MODULE_4',
}

describeChoices('SccModule', SccModule, {
  description: 'A module of the standard contractual clauses (EU) 2021/914.',
  values: {
    MODULE_1: 'Controller to controller.',
    MODULE_2: 'Controller to processor.',
    MODULE_3: 'Processor to processor.',
    MODULE_4: 'Processor to controller.',
  },
});

export enum TransferRole {
  CONTROLLER = 'CONTROLLER',
  PROCESSOR = 'PROCESSOR',
}

describeChoices('TransferRole', TransferRole, {
  description:
    'The role in which a party transfers or receives data; the module of the clauses follows from both roles.',
  values: { CONTROLLER: 'Controller (Art. 4(7)).', PROCESSOR: 'Processor (Art. 4(8)).' },
});
