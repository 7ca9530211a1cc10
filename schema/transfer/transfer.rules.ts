import { byCode } from '../language/compare-text.js';
import { CountryStanding } from '../law-fact/country-standing.js';
import { OrganisationKind } from '../organisation/organisation.entity.js';
import type { PlacedTransfer, TransferFacts } from './placed-transfer.js';
import type { TransferLaw, TransferLawFact } from './transfer-law.js';
import { toolVerdicts } from './transfer-tool.rules.js';
import { isTool, SccModule, TransferRole, TransferTool } from './transfer-tool.js';
import { CountryFrom, isHarmless, TransferVerdict } from './transfer-verdict.js';

export interface Assessed {
  readonly country: string | null;
  readonly countryFrom: CountryFrom;
  readonly standing: CountryStanding;
  readonly adequacyScope: readonly string[];
  readonly derivedModule: string | null;
  readonly verdicts: readonly TransferVerdict[];
  readonly isSound: boolean;
  /** The facts of law that the verdicts rest on, by code. */
  readonly restsOn: readonly { readonly id: string; readonly code: string; readonly isVerified: boolean }[];
}

const internationalOrganisation: string = OrganisationKind.INTERNATIONAL_ORGANISATION;

const modules: Readonly<Record<string, SccModule>> = {
  [`${TransferRole.CONTROLLER} ${TransferRole.CONTROLLER}`]: SccModule.MODULE_1,
  [`${TransferRole.CONTROLLER} ${TransferRole.PROCESSOR}`]: SccModule.MODULE_2,
  [`${TransferRole.PROCESSOR} ${TransferRole.PROCESSOR}`]: SccModule.MODULE_3,
  [`${TransferRole.PROCESSOR} ${TransferRole.CONTROLLER}`]: SccModule.MODULE_4,
};

/** The module of the clauses that follows from the roles of exporter and importer; nothing where one is not known. */
export const moduleOf = (exporterRole: string | null, importerRole: string | null): SccModule | null =>
  modules[`${exporterRole} ${importerRole}`] ?? null;

/** What the law of the day says of a transfer. */
export function assessTransfer(transfer: TransferFacts, law: TransferLaw): Assessed {
  const placed = place(transfer, law);
  const { standing, country, derivedModule } = placed;
  const { verdicts, facts } = judge(placed);
  const isScoped = standing.standing === CountryStanding.ADEQUATE_WITHIN_SCOPE;
  return {
    country,
    countryFrom: countryFrom(transfer),
    standing: standing.standing,
    adequacyScope: isScoped ? (standing.fact?.scope ?? []) : [],
    derivedModule,
    verdicts,
    isSound: verdicts.every(isHarmless),
    restsOn: eachByCode([...(standing.fact ? [standing.fact] : []), ...facts]),
  };
}

function place(transfer: TransferFacts, law: TransferLaw): PlacedTransfer {
  const country = transfer.country ?? transfer.importer?.country ?? null;
  const instrument = transfer.instrument && law.fact(transfer.instrument.id);
  const isToOrganisation = transfer.importer?.kind === internationalOrganisation;
  const isUnnamed = transfer.instrument === null && isTool(transfer.tool, TransferTool.ADEQUACY);
  return {
    transfer,
    law,
    country,
    instrument,
    isToOrganisation,
    standing: isToOrganisation ? law.standingOfOrganisation(instrument, isUnnamed) : law.standingOf(country),
    derivedModule: moduleOf(transfer.exporterRole, transfer.importerRole),
  };
}

function countryFrom({ country, importer }: TransferFacts): CountryFrom {
  if (country !== null) return CountryFrom.TRANSFER;
  return typeof importer?.country === 'string' ? CountryFrom.IMPORTER : CountryFrom.UNKNOWN;
}

interface Judged {
  readonly verdicts: readonly TransferVerdict[];
  readonly facts: readonly TransferLawFact[];
}

function judge(placed: PlacedTransfer): Judged {
  const whereTo = verdictsOfPlace(placed);
  if (whereTo.includes(TransferVerdict.NOT_NEEDED)) return { verdicts: whereTo, facts: [] };
  const { verdicts, facts } = toolVerdicts(placed);
  const order = Object.values(TransferVerdict);
  const all = [...whereTo, ...verdicts].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return { verdicts: all, facts };
}

function verdictsOfPlace({ transfer, standing, isToOrganisation }: PlacedTransfer): TransferVerdict[] {
  // A claim says that the third country is not named: that the importer sits in a safe one does not answer it.
  const isClaimed = countryFrom(transfer) === CountryFrom.IMPORTER && transfer.claim !== null && !isToOrganisation;
  const found = verdictOf(standing.standing, transfer.tool);
  if (!isClaimed) return found;
  return [...new Set([TransferVerdict.COUNTRY_UNKNOWN, ...found.filter((verdict) => !isHarmless(verdict))])];
}

function verdictOf(standing: CountryStanding, tool: string | null): TransferVerdict[] {
  switch (standing) {
    case CountryStanding.EEA:
    case CountryStanding.BRIDGE:
      return [TransferVerdict.NOT_NEEDED];
    case CountryStanding.ADEQUATE:
      return [TransferVerdict.COVERED_BY_ADEQUACY];
    case CountryStanding.ADEQUATE_WITHIN_SCOPE:
      return tool === null || isTool(tool, TransferTool.ADEQUACY) ? [TransferVerdict.ADEQUACY_SCOPE_TO_CHECK] : [];
    case CountryStanding.THIRD_COUNTRY:
      return tool === null ? [TransferVerdict.TOOL_MISSING] : [];
    case CountryStanding.UNKNOWN:
      return [TransferVerdict.COUNTRY_UNKNOWN];
  }
}

function eachByCode<Fact extends { readonly id: string; readonly code: string }>(facts: readonly Fact[]): Fact[] {
  const each = new Map(facts.map((fact) => [fact.id, fact]));
  return [...each.values()].sort(byCode);
}
