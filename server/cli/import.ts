import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { bundleSchema } from '../../schema/bundles/bundle-schema.js';
import { entities } from '../../schema/concepts.js';
import { localViewer } from '../../schema/access/viewer.js';
import { readConfig, type Config } from '../config.js';
import { findHolder } from '../database/lock.js';
import { openDatabase } from '../database/open.js';
import { codeOf, messageOf } from '../errors.js';
import { importBundles } from '../imports/import-bundles.js';
import { loadLawFacts } from '../imports/law-facts.js';
import { decodeFile } from '../imports/decode.js';
import { refusal, type ImportFile, type ImportReport } from '../imports/report.js';
import { sendToServer } from '../imports/send.js';
import { ExitCode } from './exit-code.js';
import { errorLines, reportLines } from './import-report.js';
import { print, say } from './output.js';
import { startProgress } from './progress.js';

interface ImportCommandOptions {
  readonly dryRun?: true;
  readonly json?: true;
  readonly reason?: string;
  readonly schema?: true;
}

const examples = `Examples:
  seloste import --dry-run examples/energy-companies/*.yaml   what would be created, updated, unchanged
  seloste import register.yaml --reason "Yearly review"
  seloste import vendors.yaml --json | jq .counts
  seloste import --schema > bundle.schema.json                JSON Schema of bundles, for editors
`;

const exitCodes = `
Exit codes: 0 imported (or, with --dry-run, could be); 2 usage; 4 refused: every mistake is told, nothing was changed.
A bundle is a UTF-8 YAML file of at most 20 MB. While a server has the embedded database open, the files are sent to it.
`;

/** `seloste import`. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('Bring bundles into the register, all files together or nothing of them.')
    .argument('[files...]', 'YAML bundles')
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes)
    .option('--dry-run', 'only tell what would happen')
    .option('--json', 'answer in JSON')
    .option('--reason <text>', 'why, for the history')
    .option('--schema', 'print the JSON Schema of bundles')
    .action(async (names: readonly string[], options: ImportCommandOptions) => {
      await runImport(names, options);
    });
}

async function runImport(names: readonly string[], options: ImportCommandOptions): Promise<void> {
  if (options.schema) {
    print(JSON.stringify(bundleSchema(), null, 2));
    return;
  }
  if (names.length === 0) {
    refuse('Name at least one file: seloste import FILE...', ExitCode.USAGE);
    return;
  }
  const files = readAll(names);
  if (files === undefined) return;
  tell(await bringIn(readConfig(), files, options), options);
}

function refuse(message: string, code: ExitCode): void {
  say(message);
  process.exitCode = code;
}

function readAll(names: readonly string[]): readonly ImportFile[] | undefined {
  const problems: string[] = [];
  const files = [...new Set(names)].flatMap((name) => {
    try {
      return [{ name, bytes: readFileSync(name) }];
    } catch (error) {
      problems.push(unreadable(name, error));
      return [];
    }
  });
  if (problems.length === 0) return files;
  refuse(problems.join('\n'), ExitCode.USAGE);
  return undefined;
}

function unreadable(name: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return `There is no file ${name}: check the path.`;
    case 'EISDIR':
      return `${name} is a folder: name the files in it, ${name}/*.yaml`;
    case 'EACCES':
      return `${name} may not be read by this account: check its permissions.`;
    default:
      return `${name} cannot be read: ${messageOf(error)}`;
  }
}

async function bringIn(
  config: Config,
  files: readonly ImportFile[],
  { dryRun = false, reason }: { dryRun?: boolean; reason?: string },
): Promise<ImportReport> {
  const url = config.databaseUrl === undefined ? findHolder(config.dataDir)?.url : undefined;
  if (url !== undefined) {
    const errors = files.map(decodeFile).flatMap((read) => ('error' in read ? [read.error] : []));
    const names = files.map(({ name }) => name);
    // A file that cannot be read at all is refused here; it need not travel.
    if (errors.length > 0) return refusal(dryRun, errors, names);
    say(`Sending to the server at ${url}.`);
    return sendToServer(url, files, { dryRun, reason });
  }
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, entities, migrate: true });
  const progress = startProgress('Importing');
  try {
    await loadLawFacts(database, new Date(), config.lawDir);
    return await importBundles({
      database,
      viewer: localViewer,
      files,
      dryRun,
      reason,
      now: new Date(),
      onProgress: progress.update,
    });
  } finally {
    progress.stop();
    await database.close();
  }
}

function tell(report: ImportReport, { json }: ImportCommandOptions): void {
  if (report.errors.length > 0) process.exitCode = ExitCode.REFUSED;
  if (json) return print(JSON.stringify(report));
  errorLines(report).forEach(say);
  if (report.errors.length === 0) reportLines(report).forEach(print);
}
