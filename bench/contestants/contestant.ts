import type { Server } from '../processes.js';

/** Who is measured: hand-written SQL behind bare HTTP, PostGraphile 5, and the hub as it ships. */
export const contestantNames = ['sql', 'postgraphile', 'hub'] as const;

export type ContestantName = (typeof contestantNames)[number];

/** What a contestant's server runs over. */
export interface Site {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Folder for log files. */
  readonly logs: string;
}

export interface Contestant extends Server {
  readonly name: ContestantName;
}
