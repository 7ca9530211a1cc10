/* eslint complexity: off -- the naive answer is one plain list of questions, on purpose */
import type { TransferFacts } from '../../schema/transfer/placed-transfer.js';
import type { TransferLawFact } from '../../schema/transfer/transfer-law.js';

/**
 * The verdicts once more, each as a question of its own over all facts, written without the rules at hand.
 * Nothing is shared but the names.
 */
export function naiveVerdicts(t: TransferFacts, law: readonly TransferLawFact[], day: string): string[] {
  const stands = naiveStanding(t, law, day);
  const open = t.country === null && typeof t.importer?.country === 'string' && t.claim !== null && !isOrganisation(t);
  if ((stands === 'EEA' || stands === 'BRIDGE') && !open) return ['NOT_NEEDED'];
  return [
    ...(stands === 'ADEQUATE' && !open ? ['COVERED_BY_ADEQUACY'] : []),
    ...(stands === 'WITHIN_SCOPE' && (t.tool === null || t.tool === 'ADEQUACY') ? ['ADEQUACY_SCOPE_TO_CHECK'] : []),
    ...(stands === 'UNKNOWN' || open ? ['COUNTRY_UNKNOWN'] : []),
    ...(stands === 'THIRD' && t.tool === null ? ['TOOL_MISSING'] : []),
    ...naiveInstrument(t, law, { day, stands }),
    ...(t.tool === 'SCC' ? naiveClauses(t, law, day) : []),
    ...(t.tool !== 'SCC' && t.sccModule !== null ? ['DECLARED_MODULE_WITHOUT_SCC'] : []),
    ...(naiveNeedsAssessment(t, stands) && !(t.assessedOn !== null && t.assessedOn <= day) ? ['TIA_MISSING'] : []),
    ...(t.tool?.startsWith('ART_49') ? ['DEROGATION'] : []),
  ];
}

const holds = (from: string | null, to: string | null, day: string): boolean =>
  !(from !== null && day < from) && !(to !== null && day >= to);

const isOrganisation = (t: TransferFacts): boolean => t.importer?.kind === 'INTERNATIONAL_ORGANISATION';

const instrumentOf = (t: TransferFacts, law: readonly TransferLawFact[]): TransferLawFact | undefined =>
  law.find((f) => f.id === t.instrument?.id);

/** Every period of the decision, whichever of them is named. */
function period(law: readonly TransferLawFact[], named: TransferLawFact, day: string): TransferLawFact | undefined {
  const root = named.about === null ? named.id : named.about.id;
  const family = law.filter((f) => f.kind === 'ADEQUACY' && (f.id === root || f.about?.id === root));
  return least(family.filter((f) => holds(f.validFrom, f.validTo, day)));
}

const least = (facts: readonly TransferLawFact[]): TransferLawFact | undefined =>
  facts.reduce<TransferLawFact | undefined>((first, f) => (first && first.code < f.code ? first : f), undefined);

const under = (decision: TransferLawFact): string =>
  decision.isFramework === true || (decision.scope ?? []).length > 0 ? 'WITHIN_SCOPE' : 'ADEQUATE';

export function naiveStanding(t: TransferFacts, law: readonly TransferLawFact[], day: string): string {
  if (isOrganisation(t)) return naiveOrganisation(t, law, day);
  const country = t.country ?? t.importer?.country ?? null;
  if (country === null) return 'UNKNOWN';
  const find = (kind: string, where: string | null) =>
    least(law.filter((f) => f.kind === kind && f.country === where && holds(f.validFrom, f.validTo, day)));
  const decision = find('ADEQUACY', country);
  if (find('EEA_MEMBER', country)) return 'EEA';
  if (find('BRIDGE', country) && !decision) return 'BRIDGE';
  const territory = find('TERRITORY', country);
  if (territory?.isInsideEea === null) return 'UNKNOWN';
  if (territory?.isInsideEea && territory.belongsTo !== null && find('EEA_MEMBER', territory.belongsTo)) return 'EEA';
  return decision ? under(decision) : 'THIRD';
}

function naiveOrganisation(t: TransferFacts, law: readonly TransferLawFact[], day: string): string {
  const named = instrumentOf(t, law);
  const isAboutOne = named?.kind === 'ADEQUACY' && named.isInternationalOrganisation === true;
  const holding = isAboutOne ? period(law, named, day) : undefined;
  if (holding) return under(holding);
  return t.tool === 'ADEQUACY' && t.instrument === null ? 'UNKNOWN' : 'THIRD';
}

function naiveInstrument(
  t: TransferFacts,
  law: readonly TransferLawFact[],
  { day, stands }: { day: string; stands: string },
): string[] {
  if (t.tool === null) return [];
  if (t.instrument === null) return t.tool === 'ADEQUACY' && stands === 'THIRD' ? ['TOOL_DEAD'] : [];
  const named = instrumentOf(t, law);
  const wanted: Record<string, string | undefined> = { ADEQUACY: 'ADEQUACY', SCC: 'SCC_SET' };
  const needed = wanted[t.tool];
  if (needed !== undefined && named?.kind !== needed) return ['TOOL_OUT_OF_SCOPE'];
  if (!named) return [];
  if (needed === undefined) {
    const isTaken = named.kind === 'ADEQUACY' || (named.kind === 'SCC_SET' && t.tool !== 'SUPERVISORY_AUTHORITY_SCC');
    if (isTaken) return ['TOOL_OUT_OF_SCOPE'];
  }
  if (named.kind === 'SCC_SET') return aliveSet(named, day) ? [] : ['TOOL_DEAD'];
  return named.kind === 'ADEQUACY' ? naiveDecision(t, law, { named, day }) : [];
}

function naiveDecision(
  t: TransferFacts,
  law: readonly TransferLawFact[],
  { named, day }: { named: TransferLawFact; day: string },
): string[] {
  const country = t.country ?? t.importer?.country ?? null;
  const ofOrganisation = named.isInternationalOrganisation === true;
  const isElsewhere = !isOrganisation(t) && country !== null && named.country !== null && named.country !== country;
  return [
    ...(period(law, named, day) ? [] : ['TOOL_DEAD']),
    ...(isOrganisation(t) !== ofOrganisation || isElsewhere ? ['TOOL_OUT_OF_SCOPE'] : []),
  ];
}

const aliveSet = (f: TransferLawFact, day: string): boolean =>
  holds(f.usableFrom ?? f.validFrom, f.contractsValidTo ?? f.validTo, day);

const couldSign = (f: TransferLawFact, day: string): boolean => holds(f.usableFrom ?? f.validFrom, f.validTo, day);

function naiveClauses(t: TransferFacts, law: readonly TransferLawFact[], day: string): string[] {
  const sets = law.filter((f) => f.kind === 'SCC_SET');
  const named = instrumentOf(t, law);
  const pairs = ['CONTROLLER CONTROLLER', 'CONTROLLER PROCESSOR', 'PROCESSOR PROCESSOR', 'PROCESSOR CONTROLLER'];
  const at = pairs.indexOf(`${String(t.exporterRole)} ${String(t.importerRole)}`);
  const derived = at < 0 ? null : `MODULE_${at + 1}`;
  const mayBe = sets.filter((f) => t.signedOn === null || couldSign(f, t.signedOn));
  const isOld = t.instrument
    ? named?.kind === 'SCC_SET' && named.validTo !== null
    : t.signedOn !== null && mayBe.length > 0 && !mayBe.some((f) => f.validTo === null);
  return [
    ...(t.instrument === null ? unnamedSet(mayBe, { t, sets, day }) : []),
    ...(named?.kind === 'SCC_SET' ? namedSet(t, named, day) : []),
    ...(t.sccModule !== null && derived !== null && t.sccModule !== derived ? ['MODULE_DIFFERS'] : []),
    ...(t.sccModule === null && !isOld ? ['MODULE_MISSING'] : []),
    ...(derived === null && !isOld ? ['MODULE_NOT_DERIVABLE'] : []),
  ];
}

function unnamedSet(
  mayBe: readonly TransferLawFact[],
  { t, sets, day }: { t: TransferFacts; sets: readonly TransferLawFact[]; day: string },
): string[] {
  const alive = mayBe.filter((f) => aliveSet(f, day)).length;
  if (sets.length === 0) return ['SCC_SET_UNKNOWN'];
  if (alive === 0 && t.signedOn !== null) return ['SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE'];
  return alive < mayBe.length || alive === 0 ? ['SCC_SET_UNKNOWN'] : [];
}

function namedSet({ signedOn }: TransferFacts, set: TransferLawFact, day: string): string[] {
  if (signedOn === null)
    return set.validTo !== null && set.validTo <= day && aliveSet(set, day) ? ['SIGNING_UNKNOWN'] : [];
  if (set.validTo !== null && signedOn >= set.validTo) return ['SIGNED_TOO_LATE'];
  const begins = set.usableFrom ?? set.validFrom;
  return begins !== null && signedOn < begins ? ['SIGNED_TOO_EARLY'] : [];
}

function naiveNeedsAssessment(t: TransferFacts, stands: string): boolean {
  if (t.tool === null || t.tool === 'ADEQUACY' || t.tool.startsWith('ART_49') || stands === 'ADEQUATE') return false;
  if (t.tool !== 'SCC') return true;
  const isFromProcessor = t.exporterRole === 'PROCESSOR' && t.importerRole === 'CONTROLLER';
  const isKnown = t.exporterRole !== null && t.importerRole !== null;
  return isKnown ? !isFromProcessor : t.sccModule !== 'MODULE_4';
}
