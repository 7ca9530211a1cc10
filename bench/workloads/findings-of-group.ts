import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Contestant } from '../contestants/contestant.js';
import { firstDifference } from '../difference.js';
import { readWorkload } from './reads.js';
import { graphqlRequest, operation } from './requests.js';
import { sample } from './sample.js';
import type { PreparedWorkload, Site, Workload } from './workload.js';

const sampledRegisters = 12;

/**
 * F2: all rules over the whole group. Nobody else answers it, so before it is timed the findings of some registers, asked
 * for one by one, are compared with those that the whole has of them.
 */
export const findingsOfGroup: Workload = {
  id: 'F2',
  title: 'findings of the whole group',
  contestants: ['hub'],
  targets: { S: {}, L: {} },
  limits: { L: { milliseconds: 60_000, megabytes: 512 } },
  connections: 1,
  requests: 1,
  prepare,
};

async function prepare({ contestants, database }: Site): Promise<PreparedWorkload> {
  const [hub] = contestants;
  if (!hub) throw new Error('The hub takes no part.');
  await compareParts(hub, new Set((await sample(database, 'register', sampledRegisters)).map(({ code }) => code)));
  return readWorkload({
    requests: { sql: [], postgraphile: [], hub: [graphqlRequest(operation('f2.hub.graphql'), {})] },
    answer: { sql: () => undefined, postgraphile: () => undefined, hub: ({ findings }) => findings },
  });
}

async function compareParts(hub: Contestant, registers: ReadonlySet<string>): Promise<void> {
  const whole = await linesOf(hub, registers, {});
  for (const register of registers) {
    const alone = await linesOf(hub, new Set([register]), { register });
    const difference = firstDifference(whole.get(register) ?? [], alone.get(register) ?? []);
    if (difference) throw new Error(`F2: the findings of ${register} alone and in the whole differ at ${difference}`);
  }
}

/** The findings of some registers, by register, each in the order of their ids. */
async function linesOf(
  { origin }: Contestant,
  registers: ReadonlySet<string>,
  query: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const address = new URLSearchParams({ ...query, format: 'ndjson', lawAsOf: '2026-11-29' }).toString();
  const { body, status } = await fetch(`${origin}/findings?${address}`);
  if (!body || status !== 200) throw new Error(`The hub answered ${status} to /findings.`);
  const lines = new Map<string, string[]>();
  for await (const line of createInterface({ input: Readable.fromWeb(body) })) {
    const { register } = JSON.parse(line) as { readonly register: string | null };
    if (register !== null && registers.has(register))
      lines.set(register, [...(lines.get(register) ?? []), line].sort());
  }
  return lines;
}
