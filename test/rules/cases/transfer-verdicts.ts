import type { TransferFacts } from '../../../schema/dossier/transfer-facts.js';
import type { TransferVerdict } from '../../../schema/transfer/transfer-verdict.js';
import { transferCase, type RuleCase } from '../rule-case.js';
import { organisation } from '../sound.js';

const judgedCase = (
  rule: string,
  fires: Partial<TransferFacts>,
  silent: Partial<TransferFacts> & { on?: string } = {},
) => {
  const { on: day, ...facts } = silent;
  return transferCase(rule, ['transfer'], {
    fires: (sound) => ({ ...sound, ...fires }),
    silent: (sound) => ({ ...sound, ...facts }),
    ...(day === undefined ? {} : { on: day }),
  });
};

const law = (code: string): Partial<TransferFacts> => ({ instrument: { id: `LawFact:${code}` } });
const adequacy: Partial<TransferFacts> = { tool: 'ADEQUACY', instrument: null, sccModule: null };
const nowhere: Partial<TransferFacts> = { country: null, importer: organisation('importer', { country: null }) };
const unnamedSet: Partial<TransferFacts> = { instrument: null };
const oldSet: Partial<TransferFacts> = { ...law('scc-2010-87'), sccModule: null };

/** Of every verdict but the one that all is covered. */
const verdicts: Readonly<Record<Exclude<keyof typeof TransferVerdict, 'COVERED_BY_ADEQUACY'>, readonly RuleCase[]>> = {
  NOT_NEEDED: [
    judgedCase('transfer-not-needed', { country: 'SE' }),
    judgedCase('transfer-not-needed', { country: 'SE' }, { country: 'SE', validTo: '2026-01-01' }),
  ],
  ADEQUACY_SCOPE_TO_CHECK: [
    judgedCase('transfer-adequacy-scope', { ...adequacy, country: 'US' }, { ...adequacy, country: 'CH' }),
    judgedCase('transfer-adequacy-scope', { country: 'US', tool: null }, { country: 'US' }),
  ],
  COUNTRY_UNKNOWN: [
    judgedCase('transfer-country-unknown', nowhere, { ...nowhere, country: 'IN' }),
    judgedCase(
      'transfer-country-unknown',
      { ...nowhere, claim: 'LIMITED_TOOL_UNSPECIFIC' },
      { ...nowhere, claim: 'NONE' },
    ),
  ],
  TOOL_MISSING: [
    judgedCase('transfer-tool-missing', { tool: null }),
    judgedCase('transfer-tool-missing', { tool: null }, { tool: null, country: 'CH' }),
  ],
  TOOL_DEAD: [
    judgedCase('transfer-tool-dead', law('scc-2010-87')),
    judgedCase('transfer-tool-dead', { ...adequacy, country: 'IN' }, { ...adequacy, country: 'CH' }),
    judgedCase(
      'transfer-tool-dead',
      { ...adequacy, ...law('adequacy-us-privacy-shield'), country: 'US' },
      { ...adequacy, country: 'US' },
    ),
  ],
  TOOL_OUT_OF_SCOPE: [
    judgedCase('transfer-tool-out-of-scope', { tool: 'BCR' }, { tool: 'BCR', instrument: null }),
    judgedCase('transfer-tool-out-of-scope', law('statute-fi-523-1999')),
  ],
  SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE: [
    judgedCase(
      'transfer-clause-set-outdated',
      { ...unnamedSet, signedOn: '2021-06-26' },
      { ...unnamedSet, signedOn: '2021-06-27' },
    ),
  ],
  SCC_SET_UNKNOWN: [
    judgedCase(
      'transfer-clause-set-unknown',
      { ...unnamedSet, signedOn: '2021-09-26' },
      { ...unnamedSet, signedOn: '2021-09-27' },
    ),
    judgedCase('transfer-clause-set-unknown', { ...unnamedSet, signedOn: null }, { signedOn: null }),
  ],
  SIGNED_TOO_EARLY: [judgedCase('transfer-signed-too-early', { signedOn: '2021-06-26' }, { signedOn: '2021-06-27' })],
  SIGNED_TOO_LATE: [
    judgedCase(
      'transfer-signed-too-late',
      { ...oldSet, signedOn: '2021-09-27' },
      { ...oldSet, signedOn: '2021-09-26', on: '2022-06-01' },
    ),
  ],
  SIGNING_UNKNOWN: [
    judgedCase(
      'transfer-signing-unknown',
      { ...oldSet, signedOn: null },
      { ...oldSet, signedOn: '2021-09-26', on: '2022-06-01' },
    ),
  ],
  MODULE_DIFFERS: [judgedCase('transfer-module-differs', { sccModule: 'MODULE_1' })],
  MODULE_MISSING: [
    judgedCase('transfer-module-missing', { sccModule: null }),
    judgedCase('transfer-module-missing', { sccModule: null }, oldSet),
  ],
  MODULE_NOT_DERIVABLE: [judgedCase('transfer-module-not-derivable', { importerRole: null })],
  DECLARED_MODULE_WITHOUT_SCC: [
    judgedCase(
      'transfer-module-without-clauses',
      { tool: 'BCR', instrument: null },
      { tool: 'BCR', instrument: null, sccModule: null },
    ),
  ],
  TIA_MISSING: [
    judgedCase('transfer-impact-assessment-missing', { assessedOn: null }),
    judgedCase('transfer-impact-assessment-missing', { assessedOn: null }, { assessedOn: null, country: 'CH' }),
    transferCase('transfer-impact-assessment-missing', ['transfer'], {
      fires: (sound) => ({ ...sound, ...oldSet, signedOn: '2019-01-01', assessedOn: null }),
      silent: (sound) => ({ ...sound, ...oldSet, signedOn: '2019-01-01', assessedOn: null }),
      ...{ on: '2020-07-16', silentOn: '2020-07-15' },
    }),
  ],
  DEROGATION: [
    judgedCase(
      'transfer-derogation',
      { tool: 'ART_49_1_A', instrument: null, sccModule: null },
      { tool: 'BCR', instrument: null, sccModule: null },
    ),
  ],
};

/** Transfers on record, as they are judged. */
export const transferVerdictCases: readonly RuleCase[] = [
  judgedCase('transfer-importer-unknown', { importer: null }),
  judgedCase('transfer-importer-unknown', { importer: null }, { importer: null, country: 'SE' }),
  ...Object.values(verdicts).flat(),
];
