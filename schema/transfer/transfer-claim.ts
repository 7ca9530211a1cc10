import { describeChoices } from '../model/declarations.js';

/** What documents say when they name no third country. Kept as the claim it is; nothing is invented in its place. */
export enum TransferClaim {
  NONE = 'NONE',
  NONE_BUT_CONDITIONAL = 'NONE_BUT_CONDITIONAL',
  LIMITED_TOOL_UNSPECIFIC = 'LIMITED_TOOL_UNSPECIFIC',
  POSSIBLE_TOOL_EXAMPLE = 'POSSIBLE_TOOL_EXAMPLE',
}

describeChoices('TransferClaim', TransferClaim, {
  description: 'What a source says about transfers when it names no third country (Art. 30(1)(e)).',
  values: {
    NONE: 'No data are transferred outside the EU and EEA.',
    NONE_BUT_CONDITIONAL: 'No data are transferred; should they be, the law is followed.',
    LIMITED_TOOL_UNSPECIFIC: 'Data are transferred to a limited extent; the tool is standard clauses or another one.',
    POSSIBLE_TOOL_EXAMPLE: 'Data may be transferred; standard clauses are an example of the tool.',
  },
});
