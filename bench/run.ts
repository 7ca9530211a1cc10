/**
 * `npm run bench`: one database, three servers over it, the same questions to each in turns. What they answer is
 * compared before anything is timed. README.md says how to read the table.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Cleanup } from './cleanup.js';
import { compareAnswers } from './compare.js';
import type { Contestant } from './contestants/contestant.js';
import { startContestants } from './contestants/start.js';
import { openDatabase } from './database.js';
import { measure } from './measure.js';
import { readOptions, type Options } from './options.js';
import { prepareCheckout } from './packages.js';
import { findPostmaster, forgetPeak, peakMegabytes, residentMegabytes } from './processor-time.js';
import { linesOf, memoryVerdict, verdictsOf, type Line, type Memory, type Verdict } from './report.js';
import { tableOf, verdictsTable } from './table.js';
import { workloads } from './workloads/all.js';
import type { Workload } from './workloads/workload.js';

const poolSize = 16;

/** What all workloads of a run share. */
interface Run {
  readonly options: Options;
  readonly contestants: readonly Contestant[];
  readonly database: pg.Client;
  readonly postmaster: number | undefined;
}

interface Results {
  readonly lines: Line[];
  readonly verdicts: Verdict[];
}

const options = readOptions(workloads.map(({ id }) => id));
const cleanup = new Cleanup();
try {
  await bench();
} catch (error) {
  process.exitCode = 1;
  // What an interrupted run was waiting for failed because everything is being stopped.
  if (!cleanup.hasBegun) say(error instanceof Error ? error.message : String(error));
} finally {
  await cleanup.run();
}

async function bench(): Promise<void> {
  const chosen = workloads.filter(({ id }) => options.only?.includes(id) ?? true);
  say('Preparing the packages and the hub');
  prepareCheckout();
  say(`Preparing the database of scale ${options.scale}`);
  const run = await start(await openDatabase(options, cleanup), chosen);
  const results: Results = { lines: [], verdicts: [] };
  for (const workload of chosen) await runWorkload(workload, run, results);
  const hub = run.contestants.find(({ name }) => name === 'hub');
  if (hub) results.verdicts.push(...memoryVerdict(options.scale, residentMegabytes(hub.pid)));
  print(results);
}

async function start(databaseUrl: string, chosen: readonly Workload[]): Promise<Run> {
  const logs = mkdtempSync(join(tmpdir(), 'seloste-bench-logs-'));
  cleanup.add(() => rmSync(logs, { recursive: true }));
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  cleanup.add(() => database.end());
  const names = [...new Set(chosen.flatMap(({ contestants }) => contestants))];
  const contestants = await startContestants(names, { databaseUrl, poolSize, logs }, cleanup);
  return { options, contestants, database, postmaster: await findPostmaster(database) };
}

async function runWorkload(workload: Workload, run: Run, { lines, verdicts }: Results): Promise<void> {
  const { scale, rounds, seconds } = options;
  const contestants = run.contestants.filter(({ name }) => workload.contestants.includes(name));
  say(`${workload.id}: ${workload.title}; comparing the answers`);
  const prepared = await workload.prepare({ ...run, scale, contestants });
  await compareAnswers(workload.id, prepared, contestants);
  const onRound = (done: number): void => say(`${workload.id}: round ${done} of ${rounds}`);
  const { postmaster } = run;
  for (const { pid } of contestants) forgetPeak(pid);
  const measured = await measure({ workload, prepared }, contestants, { rounds, seconds, postmaster, onRound });
  const memoryOf = (name: string): Memory => {
    const pid = contestants.find((each) => each.name === name)?.pid ?? 0;
    return { resident: residentMegabytes(pid), peak: peakMegabytes(pid) };
  };
  const own = linesOf(workload, measured, memoryOf);
  lines.push(...own);
  verdicts.push(...verdictsOf(workload, scale, own));
}

function print(results: Results): void {
  const [processor] = cpus();
  const machine = `${cpus().length} x ${processor?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
  const about = { scale: options.scale, rounds: options.rounds, seconds: options.seconds, machine };
  const at = new Date().toISOString();
  console.log(
    `\nScale ${options.scale}, ${options.rounds} rounds of ${options.seconds} s, ${machine}, ${at.slice(0, 10)}\n`,
  );
  console.log(`${tableOf(results.lines)}\n\n${verdictsTable(results.verdicts)}`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ at, ...about, ...results }, null, 2)}\n`);
}

/** Talk goes to stderr; the table is the answer. */
function say(sentence: string): void {
  console.error(sentence);
}
