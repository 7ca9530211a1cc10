import { describeChoices } from '../model/declarations.js';

/** Where the country by which a transfer is judged was found. */
export enum CountryFrom {
  TRANSFER = 'TRANSFER',
  IMPORTER = 'IMPORTER',
  UNKNOWN = 'UNKNOWN',
}

describeChoices('CountryFrom', CountryFrom, {
  description: 'Where the country by which a transfer is judged was found (Art. 30(1)(e)).',
  values: {
    TRANSFER: 'The transfer names it.',
    IMPORTER: 'The transfer names none: it is the country in which the importer is established.',
    UNKNOWN: 'Neither the transfer nor its importer has a country on record.',
  },
});

export enum TransferVerdict {
  NOT_NEEDED = 'NOT_NEEDED',
  COVERED_BY_ADEQUACY = 'COVERED_BY_ADEQUACY',
  ADEQUACY_SCOPE_TO_CHECK = 'ADEQUACY_SCOPE_TO_CHECK',
  COUNTRY_UNKNOWN = 'COUNTRY_UNKNOWN',
  TOOL_MISSING = 'TOOL_MISSING',
  TOOL_DEAD = 'TOOL_DEAD',
  TOOL_OUT_OF_SCOPE = 'TOOL_OUT_OF_SCOPE',
  SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE = 'SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE',
  SCC_SET_UNKNOWN = 'SCC_SET_UNKNOWN',
  SIGNED_TOO_EARLY = 'SIGNED_TOO_EARLY',
  SIGNED_TOO_LATE = 'SIGNED_TOO_LATE',
  SIGNING_UNKNOWN = 'SIGNING_UNKNOWN',
  MODULE_DIFFERS = 'MODULE_DIFFERS',
  MODULE_MISSING = 'MODULE_MISSING',
  MODULE_NOT_DERIVABLE = 'MODULE_NOT_DERIVABLE',
  DECLARED_MODULE_WITHOUT_SCC = 'DECLARED_MODULE_WITHOUT_SCC',
  TIA_MISSING = 'TIA_MISSING',
  DEROGATION = 'DEROGATION',
}

describeChoices('TransferVerdict', TransferVerdict, {
  description: 'What the law of a day says of a transfer (Art. 44-49). Unknown and missing are different verdicts.',
  values: {
    NOT_NEEDED:
      'The country is in the EEA, or stood as if it were: no transfer to a third country, and no tool is needed (Art. 44).',
    COVERED_BY_ADEQUACY: 'An adequacy decision covers every recipient in the country (Art. 45(1)).',
    ADEQUACY_SCOPE_TO_CHECK:
      'An adequacy decision covers some recipients or data only, and the transfer rests on it or names no tool: check its scope (Art. 45(3)).',
    COUNTRY_UNKNOWN:
      'Where the data go is not known well enough: no country is on record, a claim stands in its place, or the law on record does not say how the territory or organisation stands (Art. 30(1)(e)).',
    TOOL_MISSING:
      'The data go to a third country without an adequacy decision, and no tool is on record (Art. 46, 49).',
    TOOL_DEAD:
      'The decision or the set of clauses it rests on does not hold on the day: ended, annulled, lapsed, or not begun (Art. 45(3), 46(2)(c)).',
    TOOL_OUT_OF_SCOPE:
      'The instrument named is of another kind than the tool, or is a decision about another country or organisation (Art. 45(3), 46(2)(c)).',
    SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE:
      'Standard clauses whose set is not named, signed before any set that still holds could be used (Art. 46(2)(c)).',
    SCC_SET_UNKNOWN:
      'Standard clauses whose set is not named, and the day of signing does not tell a set that holds from one that does not (Art. 46(2)(c)).',
    SIGNED_TOO_EARLY: 'Signed before the set of clauses named could be used: check which set it is (Art. 46(2)(c)).',
    SIGNED_TOO_LATE: 'Signed when the set of clauses named had been repealed: it never held (Art. 46(2)(c)).',
    SIGNING_UNKNOWN:
      'The set of clauses named has been repealed and holds for what was signed before; the day of signing is not on record (Art. 46(2)(c)).',
    MODULE_DIFFERS: 'The module declared is not the one that follows from the two roles (Art. 46(2)(c)).',
    MODULE_MISSING: 'Standard clauses with modules, and none is declared (Art. 46(2)(c)).',
    MODULE_NOT_DERIVABLE: 'A role is not known, so no module follows from the two (Art. 46(2)(c)).',
    DECLARED_MODULE_WITHOUT_SCC: 'A module is declared, and the tool is not the standard clauses (Art. 46(2)(c)).',
    TIA_MISSING:
      'A tool of Art. 46, and no assessment of the law of the third country made by the day is on record (Art. 46(1)).',
    DEROGATION: 'It rests on a derogation, which is for specific situations (Art. 49).',
  },
});

const harmless: readonly TransferVerdict[] = [
  TransferVerdict.NOT_NEEDED,
  TransferVerdict.COVERED_BY_ADEQUACY,
  TransferVerdict.DEROGATION,
];

/** Whether a verdict says neither that something is wrong nor that something is unknown. */
export const isHarmless = (verdict: TransferVerdict): boolean => harmless.includes(verdict);
