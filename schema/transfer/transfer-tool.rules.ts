import { CountryStanding } from '../law-fact/country-standing.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import type { PlacedTransfer } from './placed-transfer.js';
import { isSignable, type TransferLawFact } from './transfer-law.js';
import { isTool, SccModule, TransferTool } from './transfer-tool.js';
import { TransferVerdict } from './transfer-verdict.js';

/** The verdicts on what a transfer rests on, and the facts of law by which they were reached. */
interface ToolVerdicts {
  readonly verdicts: readonly TransferVerdict[];
  readonly facts: readonly TransferLawFact[];
}

const none: ToolVerdicts = { verdicts: [], facts: [] };

/** What is wrong with the tool of a transfer to a third country, or unknown about it; one rule, one verdict. */
export function toolVerdicts(placed: PlacedTransfer): ToolVerdicts {
  const { tool, sccModule } = placed.transfer;
  const isScc = isTool(tool, TransferTool.SCC);
  const parts = [
    instrumentVerdicts(placed),
    isScc ? setVerdicts(placed) : none,
    isScc ? given(moduleVerdicts(placed)) : none,
    given(sccModule !== null && !isScc ? [TransferVerdict.DECLARED_MODULE_WITHOUT_SCC] : []),
    given(needsAssessment(placed) ? [TransferVerdict.TIA_MISSING] : []),
    given(isDerogation(tool) ? [TransferVerdict.DEROGATION] : []),
  ];
  return {
    verdicts: [...new Set(parts.flatMap(({ verdicts }) => verdicts))],
    facts: parts.flatMap(({ facts }) => facts),
  };
}

const given = (verdicts: readonly TransferVerdict[]): ToolVerdicts => ({ verdicts, facts: [] });

export const isDerogation = (tool: string | null): boolean => tool?.startsWith('ART_49') === true;

/** Whether the instrument is what the tool says, and whether it holds. */
function instrumentVerdicts(placed: PlacedTransfer): ToolVerdicts {
  const { transfer, instrument } = placed;
  if (transfer.tool === null) return none;
  if (transfer.instrument === null) return given(adequacyIsGone(placed) ? [TransferVerdict.TOOL_DEAD] : []);
  if (!fits(transfer.tool, instrument?.kind)) {
    return { verdicts: [TransferVerdict.TOOL_OUT_OF_SCOPE], facts: instrument ? [instrument] : [] };
  }
  if (instrument === null) return none;
  if (instrument.kind === ADEQUACY) return decisionVerdicts(placed, instrument);
  return instrument.kind === SCC_SET ? clausesVerdicts(placed, instrument) : none;
}

const ADEQUACY: string = LawFactKind.ADEQUACY;
const SCC_SET: string = LawFactKind.SCC_SET;
const MODULE_4: string = SccModule.MODULE_4;

/** Adequacy without a named decision, where the law on record has none for the country. */
const adequacyIsGone = ({ transfer, standing }: PlacedTransfer): boolean =>
  isTool(transfer.tool, TransferTool.ADEQUACY) && standing.standing === CountryStanding.THIRD_COUNTRY;

/** Decisions and sets of clauses belong to their tools; other tools may rest on facts of other kinds. */
function fits(tool: string, kind: string | undefined): boolean {
  if (isTool(tool, TransferTool.ADEQUACY)) return kind === ADEQUACY;
  if (isTool(tool, TransferTool.SCC)) return kind === SCC_SET;
  return kind !== ADEQUACY && (kind !== SCC_SET || isTool(tool, TransferTool.SUPERVISORY_AUTHORITY_SCC));
}

function decisionVerdicts(placed: PlacedTransfer, decision: TransferLawFact): ToolVerdicts {
  const period = placed.law.periodOf(decision);
  const verdicts: TransferVerdict[] = [];
  if (!period) verdicts.push(TransferVerdict.TOOL_DEAD);
  if (isAboutAnother(placed, decision)) verdicts.push(TransferVerdict.TOOL_OUT_OF_SCOPE);
  return { verdicts, facts: period ? [decision, period] : [decision] };
}

function isAboutAnother({ country, isToOrganisation }: PlacedTransfer, decision: TransferLawFact): boolean {
  if (isToOrganisation) return decision.isInternationalOrganisation !== true;
  if (decision.isInternationalOrganisation === true) return true;
  return country !== null && decision.country !== null && decision.country !== country;
}

const clausesVerdicts = ({ law }: PlacedTransfer, set: TransferLawFact): ToolVerdicts => ({
  verdicts: law.isAlive(set) ? [] : [TransferVerdict.TOOL_DEAD],
  facts: [set],
});

/** Whether the clauses were signed while their set could be. Which pairs of roles an old set fits is on record as prose only. */
function setVerdicts(placed: PlacedTransfer): ToolVerdicts {
  const { transfer, instrument } = placed;
  if (transfer.instrument === null) return unnamedSetVerdicts(placed);
  return instrument?.kind === SCC_SET ? given(signingVerdicts(placed, instrument)) : none;
}

function signingVerdicts({ transfer: { signedOn }, law }: PlacedTransfer, set: TransferLawFact): TransferVerdict[] {
  if (signedOn === null) return law.isRepealed(set) && law.isAlive(set) ? [TransferVerdict.SIGNING_UNKNOWN] : [];
  if (isSignable(set, signedOn)) return [];
  const isLate = set.validTo !== null && set.validTo <= signedOn;
  return [isLate ? TransferVerdict.SIGNED_TOO_LATE : TransferVerdict.SIGNED_TOO_EARLY];
}

/** A set that is not named is one of those that could be signed on the day of signing. */
function unnamedSetVerdicts({ transfer: { signedOn }, law }: PlacedTransfer): ToolVerdicts {
  const possible = law.sets.filter((set) => signedOn === null || isSignable(set, signedOn));
  const alive = possible.filter((set) => law.isAlive(set));
  if (alive.length > 0 && alive.length === possible.length) return { verdicts: [], facts: possible };
  const isDead = signedOn !== null && alive.length === 0 && law.sets.length > 0;
  const verdict = isDead ? TransferVerdict.SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE : TransferVerdict.SCC_SET_UNKNOWN;
  return { verdicts: [verdict], facts: possible };
}

function moduleVerdicts(placed: PlacedTransfer): TransferVerdict[] {
  const { transfer, derivedModule } = placed;
  const { sccModule } = transfer;
  const verdicts: TransferVerdict[] = [];
  if (sccModule !== null && derivedModule !== null && sccModule !== derivedModule)
    verdicts.push(TransferVerdict.MODULE_DIFFERS);
  if (isOfOldSet(placed)) return verdicts;
  if (sccModule === null) verdicts.push(TransferVerdict.MODULE_MISSING);
  if (derivedModule === null) verdicts.push(TransferVerdict.MODULE_NOT_DERIVABLE);
  return verdicts;
}

/** Whether the clauses are, or can only be, of a set with an end: those had no modules. */
function isOfOldSet({ transfer, law, instrument }: PlacedTransfer): boolean {
  const { signedOn } = transfer;
  if (transfer.instrument) return instrument?.kind === SCC_SET && instrument.validTo !== null;
  const possible = signedOn === null ? [] : law.sets.filter((set) => isSignable(set, signedOn));
  return possible.length > 0 && possible.every(({ validTo }) => validTo !== null);
}

const art46: readonly string[] = [
  TransferTool.PUBLIC_BODY_INSTRUMENT,
  TransferTool.BCR,
  TransferTool.SCC,
  TransferTool.SUPERVISORY_AUTHORITY_SCC,
  TransferTool.CODE_OF_CONDUCT,
  TransferTool.CERTIFICATION,
  TransferTool.AUTHORISED_CLAUSES,
  TransferTool.ADMINISTRATIVE_ARRANGEMENT,
];

/** Module 4 needs an assessment only where the processor adds data of its own, which is not on record. */
function needsAssessment({ transfer, law, standing, derivedModule }: PlacedTransfer): boolean {
  const { tool, assessedOn, sccModule } = transfer;
  if (!isTool(tool, ...art46) || standing.standing === CountryStanding.ADEQUATE) return false;
  if (isTool(tool, TransferTool.SCC) && (derivedModule ?? sccModule) === MODULE_4) return false;
  return assessedOn === null || assessedOn > law.day;
}
