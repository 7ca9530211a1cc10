import type { Contestant, ContestantName } from './contestants/contestant.js';
import { askAll, type Load } from './load.js';
import { postgresqlTime, processorTime } from './processor-time.js';
import type { PreparedWorkload, Workload } from './workloads/workload.js';

/** What one contestant did in one round. */
export interface Round {
  readonly perSecond: number;
  /** CPU milliseconds per request; the database's is unknown when it runs elsewhere. */
  readonly serverCpu: number;
  readonly databaseCpu: number | undefined;
  readonly answerBytes: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
}

export type Rounds = ReadonlyMap<ContestantName, readonly Round[]>;

export interface Timing {
  readonly rounds: number;
  readonly seconds: number;
  readonly postmaster: number | undefined;
  readonly onRound: (done: number) => void;
}

/** Times the contestants in turns, each round in another order, after a round of each that does not count. */
export async function measure(
  { workload, prepared }: { readonly workload: Workload; readonly prepared: PreparedWorkload },
  contestants: readonly Contestant[],
  timing: Timing,
): Promise<Rounds> {
  const measured = new Map<ContestantName, Round[]>(contestants.map(({ name }) => [name, []]));
  const load = new Turns(workload, prepared, timing);
  for (const contestant of contestants) await load.take(contestant);
  for (let round = 0; round < timing.rounds; round += 1) {
    for (const contestant of rotated(contestants, round)) {
      measured.get(contestant.name)?.push(await load.take(contestant));
    }
    timing.onRound(round + 1);
  }
  return measured;
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

class Turns {
  // Every contestant gets the same questions in the same order, and no write comes twice.
  readonly #next = new Map<ContestantName, number>();

  constructor(
    private readonly workload: Workload,
    private readonly prepared: PreparedWorkload,
    private readonly timing: Timing,
  ) {}

  async take(contestant: Contestant): Promise<Round> {
    const { workload, prepared, timing } = this;
    const from = this.#next.get(contestant.name) ?? prepared.samples;
    const load: Load = { ...workload, seconds: timing.seconds, from };
    const before = this.#cpu(contestant);
    const started = performance.now();
    const { latencies, bytes } = await askAll(contestant, prepared, load);
    const elapsed = performance.now() - started;
    const after = this.#cpu(contestant);
    const count = latencies.length;
    this.#next.set(contestant.name, from + count);
    await prepared.clean?.(count);
    return {
      perSecond: (count * 1000) / elapsed,
      serverCpu: (after.server - before.server) / count,
      databaseCpu: timing.postmaster === undefined ? undefined : (after.database - before.database) / count,
      answerBytes: bytes / count,
      latencies,
    };
  }

  #cpu({ pid }: Contestant): { readonly server: number; readonly database: number } {
    const { postmaster } = this.timing;
    return { server: processorTime(pid), database: postmaster === undefined ? 0 : postgresqlTime(postmaster) };
  }
}
