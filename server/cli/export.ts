import { Option, type Command } from 'commander';
import { localViewer } from '../../schema/access/viewer.js';
import { bundleFormats, type BundleFormat } from '../../schema/bundles/print-bundle.js';
import { entities } from '../../schema/concepts.js';
import { Refusal, RefusalCode } from '../../schema/errors.js';
import { readConfig, type Config } from '../config.js';
import { findHolder } from '../database/lock.js';
import { openDatabase } from '../database/open.js';
import type { Selection } from '../exports/choose-nodes.js';
import { exportBundle, type ExportOptions } from '../exports/export-bundle.js';
import { fetchExport } from '../exports/fetch-export.js';
import { largestFile, megabyte } from '../imports/decode.js';
import { ExitCode } from './exit-code.js';
import { openOutputFile, UnwritableFile } from './output-file.js';
import { print, say } from './output.js';
import { startProgress } from './progress.js';

interface ExportCommandOptions {
  readonly register?: string;
  readonly organisation?: string;
  readonly all?: true;
  readonly withoutReferences?: true;
  readonly format: BundleFormat;
  readonly output?: string;
}

const examples = `Examples:
  seloste export --register oomi-customers --output oomi-customers.yaml
  seloste export --register oomi-customers --without-references   only what is the register's own, for version control
  seloste export --organisation oomi                              all that the organisation keeps
  seloste export --all --format json | jq '.registers | keys'
`;

const meaning = `
What is exported:
  --register      the register and its parts; what stands outside of registers, is kept by the same organisation and names
                  the register or a part of it, itself or by a part of its own, with its parts (systems, data flows,
                  transfers, designations, agreements that cover it); what is said of all that (citations, statements,
                  external references); and the documents cited, with their sections
  --organisation  the organisation and every node whose custodian it is
  --all           everything
  In each case also what those nodes name, and what that names, each by its own fields and without its parts, so that an
  empty hub takes the file; --without-references leaves it out. Law facts come with every hub and are never exported.

The same register gives the same bytes. Importing what was exported changes nothing.
Exit codes: 0 exported; 1 failure; 2 usage: an unknown code, a file that cannot be written.
While a server has the embedded database open, the server is asked for the export.
`;

/** `seloste export`. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Take bundles out of the register, as they went in.')
    .addHelpText('before', examples)
    .addHelpText('after', meaning)
    .option('--register <code>', 'one register')
    .option('--organisation <code>', 'what one organisation keeps')
    .option('--all', 'everything')
    .option('--without-references', 'leave out what lies outside')
    .addOption(new Option('--format <format>', 'yaml or json').choices(bundleFormats).default('yaml'))
    .option('--output <file>', 'write to a file instead of stdout')
    .action(async (options: ExportCommandOptions) => {
      await runExport(options);
    });
}

async function runExport(options: ExportCommandOptions): Promise<void> {
  const selection = selectionOf(options);
  if (!selection) {
    refuse('Say what to export: exactly one of --register CODE, --organisation CODE and --all.', ExitCode.USAGE);
    return;
  }
  const { format, withoutReferences, output } = options;
  try {
    await deliver(output, () => takeOut(readConfig(), { selection, format, withReferences: !withoutReferences }));
  } catch (error) {
    refuse(...refusalOf(error));
  }
}

function selectionOf({ register, organisation, all }: ExportCommandOptions): Selection | undefined {
  const given = [
    ...(register === undefined ? [] : [{ register }]),
    ...(organisation === undefined ? [] : [{ organisation }]),
    ...(all ? [{ all }] : []),
  ];
  return given.length === 1 ? given[0] : undefined;
}

function refuse(message: string, code: ExitCode): void {
  say(message);
  process.exitCode = code;
}

function refusalOf(error: unknown): [string, ExitCode] {
  if (error instanceof UnwritableFile) return [error.message, ExitCode.USAGE];
  if (!(error instanceof Refusal)) throw error;
  return [error.message, error.extensions.code === RefusalCode.NOT_FOUND ? ExitCode.USAGE : ExitCode.FAILURE];
}

/** Brings the text to where it is wanted; a file is tried before the work begins. */
async function deliver(output: string | undefined, work: () => Promise<string>): Promise<void> {
  if (output === undefined) {
    const text = await work();
    // The last line break is the printer's.
    print(text.slice(0, -1));
    warnOfSize(text);
    return;
  }
  const file = openOutputFile(output);
  try {
    const text = await work();
    file.write(text);
    say(`Exported to ${output}: ${String(text.split('\n').length - 1)} lines.`);
    warnOfSize(text);
  } finally {
    file.discard();
  }
}

function warnOfSize(text: string): void {
  const size = Buffer.byteLength(text);
  if (size <= largestFile) return;
  const shown = `${(size / megabyte).toFixed(1)} MB`;
  say(
    `This bundle has ${shown}, and an import takes at most ${largestFile / megabyte} MB a file: export by organisation.`,
  );
}

async function takeOut(config: Config, options: ExportOptions): Promise<string> {
  const { databaseUrl, dataDir } = config;
  const url = databaseUrl === undefined ? findHolder(dataDir)?.url : undefined;
  if (url !== undefined) {
    say(`Asking the server at ${url}.`);
    return fetchExport(url, options);
  }
  const database = await openDatabase({ url: databaseUrl, dataDir, entities, migrate: true });
  const progress = startProgress('Exporting');
  try {
    return await exportBundle({ database, viewer: localViewer }, { ...options, onProgress: progress.update });
  } finally {
    progress.stop();
    await database.close();
  }
}
