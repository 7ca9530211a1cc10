import type { TestHub } from '../support/hub.js';
import { day } from './what-if-world.js';

const code = '{ code }';
/** All that can be asked of it, nodes by their codes. */
export const asked = `query ($changes: [WhatIfChange!]!, $on: LocalDate, $first: Int) {
  whatIf(changes: $changes, on: $on, first: $first) {
    on ending ${code} leaving ${code} truncated purposeCount losingOnlyToolCount losingOnlyProcessorCount
    transferCount losingToolCount processingCount subProcessingCount systemCount
    purposes { company ${code} purpose ${code} activity ${code} register ${code} losesTool losesOnlyTool losesProcessor
      losesOnlyProcessor losesSubProcessor losesSystem hasFallback }
    transfers { transfer ${code} effect verdictsBefore verdictsAfter newVerdicts fallbacks ${code} fallbackCount }
    processings { agreement ${code} recipient ${code} companies ${code} register ${code} activity ${code}
      isOnlyProcessor fallbacks ${code} fallbackCount processor ${code} }
    subProcessings { subProcessing ${code} agreement ${code} isBeneath controller ${code} processor ${code} }
    systems ${code} } }`;

export type Fields = Readonly<Record<string, unknown>>;

/** Nodes by their codes alone. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (only?.[0] === 'code' && entries.length === 1) return only[1];
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]));
}

/** The whole answer of the hub. */
export async function ask(hub: TestHub, variables: object): Promise<Fields & Record<string, Fields[]>> {
  const { whatIf } = (await hub.ask(asked, { on: day, first: 1000, ...variables })) as { whatIf: unknown };
  return plain(whatIf) as Fields & Record<string, Fields[]>;
}
