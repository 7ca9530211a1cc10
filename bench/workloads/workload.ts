import type pg from 'pg';
import type { Contestant, ContestantName } from '../contestants/contestant.js';
import type { Request } from '../http-connection.js';

export type Scale = 'S' | 'L';

/** What a workload finds when it gets ready. */
export interface Site {
  readonly scale: Scale;
  readonly contestants: readonly Contestant[];
  /** A connection to the database that the contestants share. */
  readonly database: pg.Client;
}

/** The least that the hub is to reach, as a share of another contestant's throughput. */
export type Targets = Partial<Readonly<Record<Exclude<ContestantName, 'hub'>, number>>>;

/** The most that an answer of the hub is to take, where there is nothing to compare it with. */
export interface Limits {
  /** Of the slowest answer but one in twenty. */
  readonly milliseconds?: number;
  /** Of the hub at its highest while it answers. */
  readonly megabytes?: number;
}

/** A question as a privacy office would ask it, or a write as its systems would make it. */
export interface Workload {
  readonly id: string;
  readonly title: string;
  /** Who takes part. */
  readonly contestants: readonly ContestantName[];
  readonly targets: Readonly<Record<Scale, Targets>>;
  readonly limits?: Partial<Readonly<Record<Scale, Limits>>>;
  /** Connections that ask at the same time. */
  readonly connections: number;
  /** Requests of a round, where a round is not a stretch of time. */
  readonly requests?: number;
  prepare(site: Site): Promise<PreparedWorkload>;
}

export interface PreparedWorkload {
  /** The n-th request, the same question to all contestants; reads repeat after a while, writes never do. */
  request(contestant: ContestantName, n: number): Request;
  /** What every right answer starts with. */
  readonly beginning: Readonly<Record<ContestantName, string>>;
  /** How many questions are compared before anything is timed. */
  readonly samples: number;
  /** The n-th request's effect, in a form that is equal for all contestants: the answer, or the rows left behind. */
  witness(contestant: Contestant, n: number): Promise<unknown>;
  /** Undoes what a number of requests wrote, and fails when they wrote something else. */
  clean?(requests: number): Promise<void>;
}
