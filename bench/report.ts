import type { ContestantName } from './contestants/contestant.js';
import type { Round, Rounds } from './measure.js';
import { median, quantile } from './statistics.js';
import type { Scale, Workload } from './workloads/workload.js';

/** A contestant's line of the table. */
export interface Line {
  readonly workload: string;
  readonly contestant: ContestantName;
  readonly perSecond: number;
  /** Throughput as a share of another contestant's in the same round; the median of the rounds. */
  readonly toSql: number | undefined;
  readonly toPostgraphile: number | undefined;
  readonly serverCpu: number;
  readonly databaseCpu: number | undefined;
  readonly answerKilobytes: number;
  readonly p50: number;
  readonly p95: number;
  readonly residentMegabytes: number;
  readonly peakMegabytes: number;
}

/** What a server's process holds, and has held at most while it was asked. */
export interface Memory {
  readonly resident: number;
  readonly peak: number;
}

/** What was asked of the hub, and what it did. */
export interface Verdict {
  readonly what: string;
  readonly target: number;
  readonly measured: number;
  readonly isMet: boolean;
}

const largestHub = 350;

export function linesOf({ id }: Workload, rounds: Rounds, memoryOf: (name: ContestantName) => Memory): readonly Line[] {
  return [...rounds].map(([contestant, own]) => {
    const latencies = own.flatMap((round) => round.latencies);
    const databaseCpu = own.map((round) => round.databaseCpu).filter((cpu) => cpu !== undefined);
    return {
      workload: id,
      contestant,
      perSecond: median(own.map((round) => round.perSecond)),
      toSql: ratio(own, rounds.get('sql')),
      toPostgraphile: ratio(own, rounds.get('postgraphile')),
      serverCpu: median(own.map((round) => round.serverCpu)),
      databaseCpu: databaseCpu.length > 0 ? median(databaseCpu) : undefined,
      answerKilobytes: median(own.map((round) => round.answerBytes)) / 1000,
      p50: quantile(latencies, 0.5),
      p95: quantile(latencies, 0.95),
      residentMegabytes: memoryOf(contestant).resident,
      peakMegabytes: memoryOf(contestant).peak,
    };
  });
}

function ratio(own: readonly Round[], other: readonly Round[] | undefined): number | undefined {
  if (!other) return undefined;
  return median(own.map(({ perSecond }, round) => perSecond / (other[round]?.perSecond ?? Number.NaN)));
}

/** The hub's targets for a workload, each met or missed. */
export function verdictsOf(
  { id, targets, limits }: Workload,
  scale: Scale,
  lines: readonly Line[],
): readonly Verdict[] {
  const hub = lines.find(({ contestant }) => contestant === 'hub');
  const { sql, postgraphile } = targets[scale];
  return [
    ...atLeast(`${id} at ${scale}, to hand-written SQL`, sql, hub?.toSql),
    ...atLeast(`${id} at ${scale}, to PostGraphile`, postgraphile, hub?.toPostgraphile),
    ...atMost(`${id} at ${scale}, ms of 19 answers in 20`, limits?.[scale]?.milliseconds, hub?.p95),
    ...atMost(`${id} at ${scale}, MB of the hub at its peak`, limits?.[scale]?.megabytes, hub?.peakMegabytes),
  ];
}

function atLeast(what: string, target: number | undefined, measured: number | undefined): readonly Verdict[] {
  if (target === undefined || measured === undefined) return [];
  return [{ what: `${what}, at least`, target, measured, isMet: measured >= target }];
}

function atMost(what: string, target: number | undefined, measured: number | undefined): readonly Verdict[] {
  if (target === undefined || measured === undefined) return [];
  return [{ what: `${what}, at most`, target, measured, isMet: measured <= target }];
}

/** What the hub may hold in memory, after all workloads of the large scale. */
export function memoryVerdict(scale: Scale, measured: number): readonly Verdict[] {
  if (scale !== 'L') return [];
  const what = `memory of the hub at ${scale}, MB at most`;
  return [{ what, target: largestHub, measured, isMet: measured <= largestHub }];
}
