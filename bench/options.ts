import { Command, InvalidArgumentError, Option } from 'commander';
import type { Scale } from './workloads/workload.js';

export interface Options {
  readonly scale: Scale;
  readonly seconds: number;
  readonly rounds: number;
  /** Ids of workloads; all when left out. */
  readonly only?: readonly string[];
  readonly json?: string;
  readonly keep: boolean;
  /** A PostgreSQL to use instead of one of the run's own. */
  readonly database?: string;
}

/** Reads the command line; prints help or a mistake, and ends the process, where there is nothing to run. */
export function readOptions(ids: readonly string[]): Options {
  return new Command('npm run bench --')
    .description('Measures the hub beside hand-written SQL and PostGraphile 5, over one generated register.')
    .addOption(new Option('--scale <scale>', 'size of the generated register').choices(['S', 'L']).default('S'))
    .option('--seconds <number>', 'length of a round', atLeastOne, 4)
    .option('--rounds <number>', 'rounds for each contestant', atLeastOne, 7)
    .option('--only <ids>', `workloads to run: ${ids.join(',')}`, listOf(ids))
    .option('--json <file>', 'write what was measured to a file')
    .option('--keep', 'keep the database for another run', false)
    .option('--database <url>', 'use a PostgreSQL server instead of starting one; its user may create databases')
    .parse()
    .opts<Options>();
}

function atLeastOne(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return value;
}

const listOf = (known: readonly string[]) => (text: string) => {
  const ids = text.toUpperCase().split(',');
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no ${unknown}; there are ${known.join(', ')}.`);
  return ids;
};
