import type { WhatIfQuery } from '../gql/graphql.js';
import { byCode } from '../language/compare-text.js';
import { StoredReference } from '../model/stored-reference.js';
import { affectedPurposes, type AffectedPurpose, type Loss } from './affected-purposes.js';
import type { Changes } from './changes.js';
import { TwoWorlds } from './changed-world.js';
import { controllersOf, coveredBy, type Company } from './place.js';
import { vendorLosses, type EngagementLoss, type ProcessorLoss, type VendorLosses } from './processor-loss.js';
import { TransferEffect } from './tool-loss.rules.js';
import { isStoodInFor, placesOf, transferLosses, type TransferLoss } from './transfer-loss.js';

/** All that is lost between the world of the day and the world after the changes. */
interface Losses extends VendorLosses {
  readonly transfers: readonly TransferLoss[];
  readonly systems: WhatIfQuery['systems']['nodes'];
  readonly purposes: readonly AffectedPurpose[];
}

/** The difference that the changes make, so many of each shown. */
export function whatIf(facts: WhatIfQuery, changes: Changes, first: number): object {
  const losses = lossesOf(facts, changes);
  const { transfers, processors, engagements, systems, purposes } = losses;
  return {
    on: changes.day,
    ending: changes.ending.map(reference),
    leaving: changes.leaving.map(reference),
    transfers: transfers.slice(0, first).map((loss) => transferAnswer(loss, first)),
    processings: processors.slice(0, first).map((loss) => processorAnswer(loss, first)),
    subProcessings: engagements.slice(0, first).map(engagementAnswer),
    systems: systems.slice(0, first).map(reference),
    purposes: purposes.slice(0, first).map(purposeAnswer),
    ...totalsOf(losses),
    truncated: [transfers, processors, engagements, systems, purposes].some(({ length }) => length > first),
  };
}

const totalsOf = ({ transfers, processors, engagements, systems, purposes }: Losses): object => ({
  transferCount: transfers.length,
  losingToolCount: transfers.filter(({ effect }) => effect === TransferEffect.LOSES_TOOL).length,
  processingCount: processors.length,
  subProcessingCount: engagements.length,
  systemCount: systems.length,
  purposeCount: purposes.length,
  losingOnlyToolCount: purposes.filter(({ alone }) => alone.has('TOOL')).length,
  losingOnlyProcessorCount: purposes.filter(({ alone }) => alone.has('PROCESSOR')).length,
});

function lossesOf(facts: WhatIfQuery, changes: Changes): Losses {
  const registers = new Map(facts.registers.nodes.map((register) => [register.id, register]));
  const controllers = (id: string): readonly Company[] => controllersOf(registers.get(id), changes.day);
  const ids = new Set(changes.leaving.map(({ id }) => id));
  const vendors = vendorLosses(facts, { day: changes.day, ids, controllers });
  const transfers = transferLosses(facts, new TwoWorlds(changes), {
    leaving: ids,
    agreements: new Set(vendors.processors.flatMap(({ agreement }) => agreement?.id ?? [])),
    subProcessing: new Set(vendors.engagements.map(({ row }) => row.id)),
  });
  const systems = [...facts.systems.nodes].sort(byCode);
  const losses = [
    ...transfers.flatMap((loss) => toolLosses(loss, controllers)),
    ...vendors.processors.map((place) => ({ place, what: 'PROCESSOR' as const, hasStandIn: vendors.isStoodInFor })),
    ...vendors.engagements.flatMap(engagementLosses),
    ...systems.flatMap(({ register }) => systemLosses(register, controllers)),
  ];
  return { transfers, ...vendors, systems, purposes: affectedPurposes(losses, registers) };
}

function toolLosses(loss: TransferLoss, controllers: (register: string) => readonly Company[]): Loss[] {
  if (loss.effect !== TransferEffect.LOSES_TOOL) return [];
  return placesOf(loss.transfer, controllers).map((place) => ({
    ...{ place, what: 'TOOL' as const, hasStandIn: (scope) => isStoodInFor(loss, scope) },
  }));
}

const engagementLosses = ({ agreement }: EngagementLoss): Loss[] =>
  coveredBy(agreement).map((scope) => ({
    place: { ...scope, companies: [agreement.controller] },
    what: 'SUB_PROCESSOR',
  }));

function systemLosses(
  register: { readonly id: string } | null,
  controllers: (register: string) => readonly Company[],
): Loss[] {
  if (!register) return [];
  return [{ place: { register: register.id, activity: null, companies: controllers(register.id) }, what: 'SYSTEM' }];
}

interface Stored {
  readonly id: string;
}

const reference = ({ id }: Stored): StoredReference => StoredReference.of(id);
const referenceOrNone = (node: Stored | null): StoredReference | null => (node ? reference(node) : null);
const named = (id: string | null): StoredReference | null => (id === null ? null : StoredReference.of(id));

const transferAnswer = ({ transfer, effect, before, after, fallbacks }: TransferLoss, first: number): object => ({
  ...{ transfer: reference(transfer), effect, verdictsBefore: before, verdictsAfter: after },
  newVerdicts: after.filter((verdict) => !before.includes(verdict)),
  fallbacks: fallbacks.slice(0, first).map(reference),
  fallbackCount: fallbacks.length,
});

const processorAnswer = ({ fallbacks, ...loss }: ProcessorLoss, first: number): object => ({
  processor: StoredReference.of(loss.processor),
  agreement: referenceOrNone(loss.agreement),
  recipient: referenceOrNone(loss.recipient),
  companies: [...loss.companies].sort(byCode).map(reference),
  register: named(loss.register),
  activity: named(loss.activity),
  isOnlyProcessor: fallbacks.length === 0,
  fallbacks: fallbacks.slice(0, first).map(reference),
  fallbackCount: fallbacks.length,
});

const engagementAnswer = ({ agreement, row, isBeneath }: EngagementLoss): object => ({
  ...{ subProcessing: reference(row), processor: reference(row.processor), agreement: reference(agreement) },
  ...{ controller: reference(agreement.controller), isBeneath },
});

const purposeAnswer = ({ company, register, activity, purpose, lost, alone }: AffectedPurpose): object => ({
  ...{ company: referenceOrNone(company), register: referenceOrNone(register) },
  ...{ activity: referenceOrNone(activity), purpose: referenceOrNone(purpose) },
  losesTool: lost.has('TOOL'),
  losesOnlyTool: alone.has('TOOL'),
  losesProcessor: lost.has('PROCESSOR'),
  losesOnlyProcessor: alone.has('PROCESSOR'),
  losesSubProcessor: lost.has('SUB_PROCESSOR'),
  losesSystem: lost.has('SYSTEM'),
  hasFallback: lost.has('TOOL') || lost.has('PROCESSOR') ? alone.size === 0 : null,
});
