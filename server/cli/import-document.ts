import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Option, type Command } from 'commander';
import { DocumentKind } from '../../schema/evidence-document/evidence-document.entity.js';
import { codeFromName } from '../../schema/given/codes.js';
import { Language } from '../../schema/language/language.js';
import { writerFor, checkFormats, type CheckFormat } from '../check/formats.js';
import { readConfig, type Config } from '../config.js';
import { findHolder } from '../database/lock.js';
import { bringInHere, bringInThrough, type BroughtIn, type DocumentToBringIn } from '../documents/bring-in.js';
import type { GivenDocument } from '../documents/document-bundle.js';
import { formLines } from '../documents/form-lines.js';
import { decodeFile } from '../imports/decode.js';
import { Tally } from './check-tally.js';
import { dayOf } from './day.js';
import { ExitCode } from './exit-code.js';
import { errorLines, reportLines } from './import-report.js';
import { print, say } from './output.js';

interface ImportDocumentOptions {
  readonly custodian: string;
  readonly language: GivenDocument['language'];
  readonly published?: string;
  readonly undated?: true;
  readonly code?: string;
  readonly kind: string;
  readonly title?: string;
  readonly dryRun?: true;
  readonly reason?: string;
  readonly messages: keyof typeof languages;
  readonly format: CheckFormat;
  readonly failOn: keyof typeof weights;
}

const languages = { fi: Language.FI, sv: Language.SV, en: Language.EN } as const;
const weights = { high: 0, medium: 1, low: 2, none: -1 } as const;

const examples = `Examples:
  seloste import-document notice.txt --custodian oomi --language fi --published 2024-02-27 --dry-run
  seloste import-document notice.txt --custodian oomi --language sv --undated --code oomi-marketing-notice
  seloste import-document notice.txt --custodian oomi --language fi --published 2024-02-27 --format json --fail-on low
`;

const meaning = `
The document and its sections are written as evidence, and can be cited from then on; its text is read and not kept. What is
wrong with its form goes to stdout: numbers and headings that repeat or are missing, references that lead nowhere, texts of
links without their targets, acts that are repealed and authorities that have ceased, open parentheses, no date. What it says
of the record is for a person to read and to write down as statements with citations.

The file is UTF-8 text, as copied from a page or taken out of a PDF. Exit codes: 0 written (or, with --dry-run, could be);
1 failure; 2 usage; 3 written, and something weighs as much as --fail-on says; 4 refused: nothing was changed.
`;

/** `seloste import-document`. */
export function addImportDocument(program: Command): void {
  program
    .command('import-document')
    .description('Bring a notice or another document in from its text, and tell what is wrong with its form.')
    .argument('<file>', 'UTF-8 text')
    .addHelpText('before', examples)
    .addHelpText('after', meaning)
    .requiredOption('--custodian <code>', 'the organisation that keeps it')
    .addOption(
      new Option('--language <language>', 'it is written in').choices(Object.keys(languages)).makeOptionMandatory(),
    )
    .option('--published <day>', 'the day it bears, such as 2024-02-27', dayOf)
    .option('--undated', 'it was read to its end and bears no day')
    .option('--code <code>', 'its code; made from the name of the file when not given')
    .addOption(
      new Option('--kind <kind>', 'what sort of document it is')
        .choices(Object.keys(DocumentKind))
        .default('PRIVACY_NOTICE'),
    )
    .option('--title <text>', 'as printed; the first line of the text when not given')
    .option('--dry-run', 'only tell what would happen')
    .option('--reason <text>', 'why, for the history')
    .addOption(new Option('--messages <language>', 'of what is told').choices(Object.keys(languages)).default('en'))
    .addOption(new Option('--format <format>', 'of what is told of its form').choices(checkFormats).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 3 from this weight on')
        .choices(Object.keys(weights))
        .default('none'),
    )
    .action(async (name: string, options: ImportDocumentOptions) => {
      await runImportDocument(name, options);
    });
}

async function runImportDocument(name: string, options: ImportDocumentOptions): Promise<void> {
  const text = readText(name);
  if (text === undefined) return;
  const given = givenDocument(name, options);
  if (!given) {
    refuse('Say what day it bears: exactly one of --published DAY and --undated.');
    return;
  }
  const { dryRun = false, reason = 'Document' } = options;
  const { report, law } = await bringIn(readConfig(), { name, text, given, dryRun, reason });
  if (report.errors.length > 0) {
    errorLines(report).forEach(say);
    process.exitCode = ExitCode.REFUSED;
    return;
  }
  reportLines({ ...report, rows: [] }).forEach(say);
  tellForm(formLines(text, given, { law, language: languages[options.messages] }), options);
}

function bringIn(config: Config, document: DocumentToBringIn): Promise<BroughtIn> {
  const url = config.databaseUrl === undefined ? findHolder(config.dataDir)?.url : undefined;
  if (url === undefined) return bringInHere(config, document);
  say(`Sending to the server at ${url}.`);
  return bringInThrough(url, document);
}

function tellForm(lines: ReturnType<typeof formLines>, { format, failOn }: ImportDocumentOptions): void {
  const writer = writerFor(format);
  const tally = new Tally();
  tally.add(lines);
  print(`${writer.begin ?? ''}${writer.lines(lines)}${writer.end()}`.trimEnd());
  say(tally.text);
  if (tally.hasFrom(weights[failOn])) process.exitCode = ExitCode.FINDINGS;
}

function refuse(message: string): void {
  say(message);
  process.exitCode = ExitCode.USAGE;
}

function readText(name: string): string | undefined {
  try {
    const decoded = decodeFile({ name, bytes: readFileSync(name) });
    if ('text' in decoded) return decoded.text;
    refuse(decoded.error.message);
  } catch {
    refuse(`${name} cannot be read: check the path and its permissions.`);
  }
  return undefined;
}

function givenDocument(name: string, options: ImportDocumentOptions): GivenDocument | undefined {
  const { custodian, language, published, undated, kind, title } = options;
  if ((published === undefined) === (undated === undefined)) return undefined;
  const code = options.code ?? codeFromName(basename(name, extname(name)));
  return { code, custodian, kind, language, publishedOn: published ?? null, title };
}
