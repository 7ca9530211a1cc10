import { makeAgreements } from './agreements.js';
import { makeCompanies, makeVendors } from './companies.js';
import { makeFlow } from './flows.js';
import type { Group } from './group.js';
import type { MadeNode } from './made-node.js';
import { makeRegister } from './registers.js';
import { makeTerms } from './terms.js';
import { makeTransfer, transferCount } from './transfers.js';

/** Nodes that are made in one go, as a person is told of it. */
export interface MadePart {
  readonly step: string;
  readonly nodes: Iterable<MadeNode>;
}

/** The whole group, part by part; nothing is made before it is asked for. */
export function partsOf(group: Group): readonly MadePart[] {
  const { registers, flows } = group.size;
  return [
    { step: 'terms', nodes: makeTerms() },
    { step: 'companies', nodes: makeCompanies(group) },
    { step: 'vendors', nodes: makeVendors(group) },
    { step: 'agreements', nodes: makeAgreements(group) },
    ...slices('registers', registers, (at) => makeRegister(group, at)),
    ...slices('data flows', flows, (at) => makeFlow(group, at)),
    ...slices('transfers', transferCount(group), (at) => makeTransfer(group, at)),
  ];
}

const largestSlice = 50_000;

function slices(step: string, count: number, nodesOf: (at: number) => Iterable<MadeNode>): readonly MadePart[] {
  return Array.from({ length: Math.ceil(count / largestSlice) }, (_, slice) => {
    const [from, to] = [slice * largestSlice, Math.min(count, (slice + 1) * largestSlice)];
    return { step: to === count ? step : `${step} up to ${to}`, nodes: each(from, to, nodesOf) };
  });
}

function* each(from: number, to: number, nodesOf: (at: number) => Iterable<MadeNode>): Generator<MadeNode> {
  for (let at = from; at < to; at += 1) yield* nodesOf(at);
}
