import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Command } from 'commander';
import { HubError } from '../../server/errors.js';
import { print, say } from '../../server/cli/output.js';
import { run } from '../../server/cli/run.js';

const addLook = (program: Command) => {
  program.command('look').action(() => {
    print('the answer');
    say('the talk');
  });
};

const addFail = (program: Command) => {
  program.command('fail').action(async () => {
    throw new HubError('ADDRESS_UNUSABLE', 'Port 1 is taken; give another.');
  });
};

let said: { stdout: string; stderr: string };

beforeEach(() => {
  said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

async function seloste(...words: string[]) {
  await run([addLook, addFail], ['node', 'seloste', ...words]);
  return { ...said, exitCode: process.exitCode ?? 0 };
}

describe('the command line', () => {
  test('answers on stdout and talks on stderr', async () => {
    expect(await seloste('look')).toEqual({ stdout: 'the answer\n', stderr: 'the talk\n', exitCode: 0 });
  });

  test('helps with examples first and exit codes last', async () => {
    const { stdout, stderr, exitCode } = await seloste('--help');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toMatch(/^Examples:\n(.|\n)*Usage: seloste(.|\n)*Exit codes:\n/);
  });

  test.each([
    ['without a command', [], 'Examples:'],
    ['with an unknown command', ['lok'], "unknown command 'lok'\n(Did you mean look?)"],
    ['with an unknown option', ['look', '--fast'], "unknown option '--fast'"],
  ])('says how it is used, and ends with 2, %s', async (_name, words, message) => {
    const { stdout, stderr, exitCode } = await seloste(...words);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toContain(message);
  });

  test('ends with 1 and one message when something outside keeps it from working', async () => {
    expect(await seloste('fail')).toEqual({ stdout: '', stderr: 'Port 1 is taken; give another.\n', exitCode: 1 });
  });
});
