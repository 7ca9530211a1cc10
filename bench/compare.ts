import type { Contestant } from './contestants/contestant.js';
import { firstDifference } from './difference.js';
import type { Request } from './http-connection.js';
import type { PreparedWorkload } from './workloads/workload.js';

/** Fails, with the first place that differs, unless all contestants answer the sampled questions alike. */
export async function compareAnswers(
  id: string,
  workload: PreparedWorkload,
  contestants: readonly Contestant[],
): Promise<void> {
  const [first, ...others] = contestants;
  for (let n = 0; first && n < workload.samples; n += 1) {
    await compareAnswer({ id, workload, first }, others, n);
  }
}

interface Comparison {
  readonly id: string;
  readonly workload: PreparedWorkload;
  readonly first: Contestant;
}

// One after the other: what one of them writes is gone before the next one writes.
async function compareAnswer(
  { id, workload, first }: Comparison,
  others: readonly Contestant[],
  n: number,
): Promise<void> {
  const expected = await workload.witness(first, n);
  for (const other of others) {
    const difference = firstDifference(expected, await workload.witness(other, n));
    if (difference) throw new Error(`${id}, question ${n}: ${first.name} and ${other.name} differ at ${difference}`);
  }
}

/** The JSON a server answers, or an error that shows what it said instead. */
export async function askForJson({ origin, name }: Contestant, { path, headers, body }: Request): Promise<unknown> {
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${name} answered ${response.status}: ${text.slice(0, 2000)}`);
  return JSON.parse(text) as unknown;
}

/** The `data` of a GraphQL answer that has no errors. */
export async function askForData(contestant: Contestant, request: Request): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = (await askForJson(contestant, request)) as Answered;
  if (errors || !data)
    throw new Error(`${contestant.name} answered with errors: ${JSON.stringify(errors).slice(0, 2000)}`);
  return data;
}

interface Answered {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}
