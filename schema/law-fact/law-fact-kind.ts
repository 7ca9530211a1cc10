import { describeChoices } from '../model/declarations.js';

export enum LawFactKind {
  ADEQUACY = 'ADEQUACY',
  EEA_MEMBER = 'EEA_MEMBER',
  TERRITORY = 'TERRITORY',
  NOT_MEMBER = 'NOT_MEMBER',
  COUNTRY_ALIAS = 'COUNTRY_ALIAS',
  BRIDGE = 'BRIDGE',
  STATUTE = 'STATUTE',
  AMENDMENT = 'AMENDMENT',
  EARLIER_NAME = 'EARLIER_NAME',
  SCC_SET = 'SCC_SET',
  AUTHORITY = 'AUTHORITY',
  THRESHOLD = 'THRESHOLD',
  PROPOSAL = 'PROPOSAL',
  SYSTEM = 'SYSTEM',
  LITIGATION = 'LITIGATION',
  TIME_LIMIT = 'TIME_LIMIT',
}

describeChoices('LawFactKind', LawFactKind, {
  description: 'What sort of fact of law a row is.',
  values: {
    ADEQUACY:
      'A Commission decision that a country, territory, framework or international organisation protects adequately (Art. 45(3)).',
    EEA_MEMBER: 'A State in which the GDPR applies as law of the EEA.',
    TERRITORY: 'A territory of a State, inside or outside the EEA for the GDPR.',
    NOT_MEMBER: 'A European State or territory often taken for a member and not one.',
    COUNTRY_ALIAS: 'A two-letter code in use that is not the ISO 3166-1 code.',
    BRIDGE: 'A period in which transfers to a former member were not taken for transfers to a third country.',
    STATUTE: 'A statute or regulation, in force or repealed.',
    AMENDMENT: 'A change to a statute.',
    EARLIER_NAME: 'A name that a statute had before.',
    SCC_SET: 'A set of standard contractual clauses (Art. 46(2)(c), 28(7)).',
    AUTHORITY: 'A public authority, existing or ceased.',
    THRESHOLD: 'A numeric limit in the law, such as that of Art. 30(5).',
    PROPOSAL: 'A proposal not known to be in force.',
    SYSTEM: 'A statutory information system.',
    LITIGATION: 'A step in a case about a decision.',
    TIME_LIMIT:
      'A period that a section of a statute lets run from an event: a duty to keep data, or a limitation of claims (Art. 5(1)(e), 6(1)(c)).',
  },
});
