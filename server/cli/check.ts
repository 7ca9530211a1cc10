import { setFlagsFromString } from 'node:v8';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { localViewer } from '../../schema/access/viewer.js';
import { buildHubSchema } from '../../schema/build-schema.js';
import { entities } from '../../schema/concepts.js';
import { Refusal } from '../../schema/errors.js';
import type { CheckLine } from '../../schema/finding/check-line.js';
import { Language } from '../../schema/language/language.js';
import { rules } from '../../schema/rules/all-rules.js';
import { inLanguage } from '../../schema/rules/message.js';
import { severities } from '../../schema/rules/severity.js';
import { askServer } from '../check/ask-server.js';
import { check, type CheckOptions } from '../check/check.js';
import { checkFormats, writerFor, type CheckFormat } from '../check/formats.js';
import { readConfig, type Config } from '../config.js';
import { findHolder } from '../database/lock.js';
import { openDatabase } from '../database/open.js';
import { loadLawFacts } from '../imports/law-facts.js';
import { PlannedHub } from '../read-plan/planned-hub.js';
import { dayOf } from './day.js';
import { ExitCode } from './exit-code.js';
import { Tally } from './check-tally.js';
import { say } from './output.js';
import { startProgress } from './progress.js';

interface CheckCommandOptions {
  readonly register?: string;
  readonly organisation?: string;
  readonly rule?: readonly string[];
  readonly severity?: readonly string[];
  readonly lawAsOf?: string;
  readonly language: keyof typeof languages;
  readonly format: CheckFormat;
  readonly failOn: keyof typeof weights;
  readonly rules?: true;
}

const languages = { fi: Language.FI, sv: Language.SV, en: Language.EN } as const;
const weights = { high: 0, medium: 1, low: 2, none: -1 } as const;

const examples = `Examples:
  seloste check                                         every finding, by register, the heaviest first
  seloste check --register oomi-customers --language fi
  seloste check --organisation 3101315-4 --severity high,medium --format csv > findings.csv
  seloste check --law-as-of 2020-11-03                  by the law of a past day
  seloste check --format sarif --fail-on high > seloste.sarif
  seloste check --rules                                 what is looked for, with the articles
`;

const meaning = `
What a finding is: what a rule says of a node of the record, by the law of a day. Its id stays the same over imports; what
was decided about it (findingDecisions) stands beside it. One that is accepted is shown, and does not fail the check.

Exit codes: 0 nothing found that weighs as much as --fail-on says; 1 failure; 2 usage: an unknown code or rule;
3 findings. Findings go to stdout as they are found, talk goes to stderr. While a server has the embedded database open, it
is asked (GET /findings).
`;

/** `seloste check`. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Tell what is missing, stale or contradictory in the record.')
    .addHelpText('before', examples)
    .addHelpText('after', meaning)
    .option('--register <code>', 'one register')
    .option('--organisation <key>', 'business ID or code of a company: what it keeps or is controller of')
    .addOption(new Option('--rule <ids>', 'only these rules, with commas between').argParser(listOf))
    .addOption(new Option('--severity <list>', 'high, medium, low, with commas between').argParser(severitiesOf))
    .option('--law-as-of <day>', 'the day of the law, such as 2020-11-03; today when not given', dayOf)
    .addOption(new Option('--language <language>', 'of the texts').choices(Object.keys(languages)).default('en'))
    .addOption(new Option('--format <format>', 'of the findings').choices(checkFormats).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 3 from this weight on')
        .choices(Object.keys(weights))
        .default('high'),
    )
    .option('--rules', 'list the rules instead')
    .action(async (options: CheckCommandOptions) => {
      if (options.rules) listRules(options);
      else await runCheck(options);
    });
}

const listOf = (text: string): readonly string[] => text.split(',').map((each) => each.trim());

function severitiesOf(text: string): readonly string[] {
  const given = listOf(text.toUpperCase());
  const known: readonly string[] = severities;
  if (given.every((each) => known.includes(each))) return given;
  throw new InvalidArgumentError('Give high, medium, low, or several with commas between.');
}

function listRules({ language }: CheckCommandOptions): void {
  for (const { id, severity, articles, title } of rules)
    process.stdout.write(
      `${severity.padEnd(6)} ${id}: ${inLanguage(title, languages[language])} (Art. ${articles.join(', ')})\n`,
    );
  say(`${rules.length} rules.`);
}

async function runCheck(options: CheckCommandOptions): Promise<void> {
  // A check goes over the whole register once, and keeps next to nothing: a small heap costs it a tenth of its time.
  setFlagsFromString('--heap-growing-percent=50');
  const tally = new Tally();
  try {
    await writeOut(linesFor(readConfig(), options), options.format, tally);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    process.exitCode = ExitCode.USAGE;
    return;
  }
  say(tally.text);
  if (tally.hasFrom(weights[options.failOn])) process.exitCode = ExitCode.FINDINGS;
}

type Lines = AsyncIterable<readonly CheckLine[]>;

async function writeOut(lines: Lines, format: CheckFormat, tally: Tally): Promise<void> {
  const writer = writerFor(format);
  // Nothing is written before something is known to be right with what was asked.
  let begin = writer.begin;
  for await (const some of lines) {
    if (begin !== undefined) await out(begin);
    begin = undefined;
    tally.add(some);
    await out(writer.lines(some));
  }
  if (begin !== undefined) await out(begin);
  await out(writer.end());
}

/** Waits while the reader is slower than the check, so that nothing piles up. */
const out = (text: string): Promise<void> | undefined =>
  text === '' || process.stdout.write(text)
    ? undefined
    : new Promise((resolve) => {
        process.stdout.once('drain', resolve);
      });

async function* linesFor(config: Config, options: CheckCommandOptions): AsyncGenerator<readonly CheckLine[]> {
  const { databaseUrl, dataDir } = config;
  const url = databaseUrl === undefined ? findHolder(dataDir)?.url : undefined;
  if (url === undefined) {
    yield* linesHere(config, options);
    return;
  }
  say(`Asking the server at ${url}.`);
  yield* askServer(url, queryOf(options));
}

function queryOf({ register, organisation, rule, severity, lawAsOf, language }: CheckCommandOptions) {
  const given = { register, organisation, rules: rule?.join(','), severities: severity?.join(','), lawAsOf, language };
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

async function* linesHere(
  { databaseUrl: url, dataDir, lawDir }: Config,
  options: CheckCommandOptions,
): AsyncGenerator<readonly CheckLine[]> {
  const database = await openDatabase({ url, dataDir, entities, migrate: true });
  const progress = startProgress('Checking');
  try {
    await loadLawFacts(database, new Date(), lawDir);
    const hub = new PlannedHub(database, await buildHubSchema());
    const { lawAsOf, language } = options;
    const asked = { filter: filterOf(options), lawAsOf, language: languages[language], onProgress: progress.update };
    yield* check(hub, localViewer, asked);
  } finally {
    progress.stop();
    await database.close();
  }
}

const filterOf = ({ register, organisation, rule, severity }: CheckCommandOptions): CheckOptions['filter'] => ({
  register: register ?? null,
  organisation: organisation ?? null,
  rules: rule ? [...rule] : null,
  severities: severity ? severities.filter((each) => severity.includes(each)) : null,
});
