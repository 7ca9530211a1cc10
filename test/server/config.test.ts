import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../server/config.js';

function mistakesOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
  }
  return [];
}

describe('the configuration', () => {
  test('needs nothing, and then keeps to this machine', () => {
    expect(readConfig({ PORT: '' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: path.resolve('.data'),
      loadsExamples: true,
      lawDir: undefined,
      logLevel: 'info',
      poolSize: 10,
      shutdownSeconds: 10,
    });
  });

  test('names every mistake at once, with the way out', () => {
    const environment = {
      PORT: 'abc',
      HOST: 'a host',
      SELOSTE_EXAMPLES: 'maybe',
      SELOSTE_LAW: 'no/such/folder',
      LOG_LEVEL: 'loud',
      SELOSTE_POOL: '0',
      SELOSTE_SHUTDOWN_SECONDS: '-1',
    };
    expect(mistakesOf(environment)).toEqual([
      'PORT is "abc"; give a whole number from 0 to 65535',
      'HOST is "a host"; give a host name or an IP address, such as 127.0.0.1 or 0.0.0.0',
      'SELOSTE_EXAMPLES is "maybe"; give true or false',
      'SELOSTE_LAW is "no/such/folder"; give a folder with YAML files of law facts, or unset it for those that come with the hub',
      'LOG_LEVEL is "loud"; give one of fatal, error, warn, info, debug, trace, silent',
      'SELOSTE_POOL is "0"; give a whole number from 1 to 1000',
      'SELOSTE_SHUTDOWN_SECONDS is "-1"; give a whole number from 0 to 3600',
    ]);
  });

  test.each(['70000', '1e3', '4000 ', '40.5', '-1', '99999999999999999999'])('refuses the port "%s"', (port) => {
    expect(mistakesOf({ PORT: port })).toHaveLength(1);
  });

  test.each(['mysql://hub:hunter2@db/hub', 'hub:hunter2@db', 'postgresql://hub:hunter2@db'])(
    'refuses a DATABASE_URL without repeating its password',
    (url) => {
      const mistakes = mistakesOf({ DATABASE_URL: url });
      expect(mistakes).toEqual([expect.stringContaining('give postgresql://user:password@host:5432/database')]);
      expect(mistakes.join()).not.toContain('hunter2');
    },
  );
});
