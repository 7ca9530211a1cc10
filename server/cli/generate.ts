import { InvalidArgumentError, Option, type Command } from 'commander';
import { localViewer } from '../../schema/access/viewer.js';
import { entities } from '../../schema/concepts.js';
import { conceptNamed } from '../../schema/model/declarations.js';
import { countedKind } from '../../schema/writes/kind-words.js';
import { readConfig, type Config } from '../config.js';
import { refuseHeld } from '../database/lock.js';
import { openDatabase } from '../database/open.js';
import type { GroupCounts } from '../generate/counter.js';
import { countGroup, generateGroup } from '../generate/generate-group.js';
import type { GroupSize } from '../generate/group.js';
import { loadLawFacts } from '../imports/law-facts.js';
import { print } from './output.js';
import { startProgress } from './progress.js';

interface GenerateCommandOptions extends Partial<GroupSize> {
  readonly scale?: keyof typeof scales;
  readonly seed: number;
  readonly dryRun?: true;
  readonly json?: true;
}

const scales = {
  S: { companies: 100, registers: 2_000, vendors: 1_000, flows: 20_000 },
  L: { companies: 1_000, registers: 50_000, vendors: 10_000, flows: 1_000_000 },
} as const satisfies Record<string, GroupSize>;

const smallGroup: GroupSize = { companies: 5, registers: 20, vendors: 30, flows: 200 };
const largest: GroupSize = { companies: 99_999, registers: 999_999, vendors: 99_999, flows: 9_999_999 };

const examples = `Examples:
  seloste generate                                    a small group: 5 companies, 20 registers, 30 vendors, 200 data flows
  seloste generate --scale S                          100 companies, 2,000 registers, 1,000 vendors, 20,000 data flows
  DATABASE_URL=postgresql://... seloste generate --scale L    1,000 / 50,000 / 10,000 / 1,000,000: use PostgreSQL
  seloste generate --scale S --flows 5000 --seed 7    counts override the scale; another seed makes another group
  seloste generate --scale L --dry-run --json         how many nodes of each kind that would be
`;

const meaning = `
The group says that it is synthetic: by its names, and by codes that begin with "synthetic-". Business IDs are left out. It
is written under one revision, all of it or nothing; meanwhile others wait for the tables. The same counts and seed give the
same nodes, with the same codes and ids, in every database. A hub takes one such group.

Exit codes: 0 generated (or, with --dry-run, counted); 1 failure: the hub holds a synthetic group already, the database is
in use by a server or cannot be reached; 2 usage: a count that is not a whole number from 1 up to what is said below.
`;

/** `seloste generate`. */
export function addGenerate(program: Command): void {
  const command = program
    .command('generate')
    .description('Fill the register with a synthetic group, to try the hub at size.')
    .addHelpText('before', examples)
    .addHelpText('after', meaning)
    .addOption(new Option('--scale <scale>', 'S or L: the counts of one of these sizes').choices(Object.keys(scales)));
  for (const [name, most] of Object.entries(largest)) {
    const count = new Option(`--${name} <number>`, `how many ${name}, 1 to ${String(most)}`);
    command.addOption(count.argParser(wholeNumber(1, Number(most))));
  }
  command
    .addOption(new Option('--seed <number>', 'which group').argParser(wholeNumber(0, 2_147_483_647)).default(1))
    .option('--dry-run', 'only count, and touch no database')
    .option('--json', 'answer in JSON')
    .action(async (options: GenerateCommandOptions) => {
      await runGenerate(options);
    });
}

const wholeNumber = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Give a whole number from ${String(least)} to ${String(most)}.`);
};

async function runGenerate({ scale, seed, dryRun, json, ...counts }: GenerateCommandOptions): Promise<void> {
  const size = { ...(scale ? scales[scale] : smallGroup), ...counts };
  const progress = startProgress(dryRun ? 'Counting' : 'Generating');
  const made = { size, seed, onProgress: progress.update };
  try {
    const counted = dryRun ? { ...countGroup(made), revision: null } : await writeGroup(readConfig(), made);
    progress.stop();
    tell({ dryRun: dryRun ?? false, ...counted }, { json, size, seed });
  } finally {
    progress.stop();
  }
}

async function writeGroup({ databaseUrl: url, dataDir, lawDir }: Config, made: Parameters<typeof countGroup>[0]) {
  if (url === undefined) refuseHeld(dataDir);
  const database = await openDatabase({ url, dataDir, entities, migrate: true });
  try {
    await loadLawFacts(database, new Date(), lawDir);
    return await generateGroup({ database, viewer: localViewer, now: new Date(), ...made });
  } finally {
    await database.close();
  }
}

interface Outcome extends GroupCounts {
  readonly dryRun: boolean;
  readonly revision: number | null;
}

function tell(outcome: Outcome, { json, size, seed }: { json: true | undefined; size: GroupSize; seed: number }): void {
  const { dryRun, revision, nodes, links } = outcome;
  if (json) return print(JSON.stringify({ dryRun, revision, seed, size, nodes, links }));
  const total = Object.values(nodes).reduce((sum, count) => sum + count, 0);
  const verdict = dryRun ? 'Dry run, nothing is written:' : `Revision ${String(revision)}:`;
  print(`${verdict} ${String(total)} nodes.`);
  for (const [kind, count] of Object.entries(nodes)) print(countedKind(conceptNamed(kind), count));
}
