import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.js';
import { HubError, messageOf } from '../errors.js';
import { ExitCode } from './exit-code.js';
import { say } from './output.js';

const examples = `Examples:
  seloste serve              start the hub and open the address it prints
  seloste migrate --check    is the database up to date?
`;

const exitCodes = `
Exit codes:
  0  ok
  1  failure
  2  usage: a wrong option, argument or setting
  3  findings: the check found something
  4  refused input: nothing was changed

Answers go to stdout, talk goes to stderr.
`;

/** Runs the command that the arguments name; the exit code is left in the process. */
export async function run(commands: readonly ((program: Command) => void)[], argv: readonly string[]): Promise<void> {
  const program = new Command('seloste')
    .description('Records of processing activities (GDPR Art. 30) as one graph.')
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes)
    .showSuggestionAfterError()
    .showHelpAfterError('Run it with --help to see how it is used.')
    .exitOverride();
  for (const add of commands) add(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): ExitCode {
  // Commander has said it already.
  if (error instanceof CommanderError) return isHelp(error) ? ExitCode.OK : ExitCode.USAGE;
  if (error instanceof ConfigError) return tell(error.message, ExitCode.USAGE);
  if (error instanceof HubError) return tell(error.message, ExitCode.FAILURE);
  return tell(`Something went wrong that should not have. ${messageOf(error)}`, ExitCode.FAILURE);
}

function isHelp(error: CommanderError): boolean {
  return error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
}

function tell(message: string, code: ExitCode): ExitCode {
  say(message);
  return code;
}
