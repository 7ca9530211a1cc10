import type { Cleanup } from '../cleanup.js';
import type { Contestant, ContestantName, Site } from './contestant.js';
import { startHub } from './hub.js';
import { startPostgraphile } from './postgraphile.js';
import { startSql } from './sql.js';

const starts: Readonly<Record<ContestantName, (site: Site) => Promise<Contestant>>> = {
  sql: startSql,
  postgraphile: startPostgraphile,
  hub: startHub,
};

/** Starts the named contestants over the same database, one process each. */
export async function startContestants(
  names: readonly ContestantName[],
  site: Site,
  cleanup: Cleanup,
): Promise<readonly Contestant[]> {
  const started: Contestant[] = [];
  for (const name of names) {
    const contestant = await starts[name](site);
    cleanup.add(() => contestant.stop());
    started.push(contestant);
  }
  return started;
}
