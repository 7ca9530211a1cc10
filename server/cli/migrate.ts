import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { readConfig, type Config } from '../config.js';
import type { Database } from '../database/database.js';
import { refuseHeld } from '../database/lock.js';
import { ExitCode } from './exit-code.js';
import { print, say } from './output.js';

interface MigrateOptions {
  readonly check?: true;
  readonly json?: true;
}

const examples = `Examples:
  seloste migrate                  bring the tables up to date (a starting server does the same)
  seloste migrate --check          change nothing; exit code 3 when migrations are pending
  seloste migrate --check --json   {"pending":["..."]}
`;

/** `seloste migrate`. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database up to date, or tell what is pending.')
    .addHelpText('before', examples)
    .option('--check', 'only tell what is pending')
    .option('--json', 'answer in JSON')
    .action(async (options: MigrateOptions) => {
      await (options.check ? check(options) : migrate(options));
    });
}

async function migrate({ json }: MigrateOptions): Promise<void> {
  const applied = await withDatabase(readConfig(), true, (database) => Promise.resolve(database.applied));
  answer(json, { applied });
  if (!json) say(applied.length === 0 ? 'The database is up to date.' : `Applied: ${String(applied.length)}.`);
}

async function check({ json }: MigrateOptions): Promise<void> {
  const pending = await findPending(readConfig());
  if (pending.length > 0) process.exitCode = ExitCode.FINDINGS;
  answer(json, { pending });
  if (!json) say(pending.length === 0 ? 'The database is up to date.' : 'Pending; apply with: seloste migrate');
}

function answer(json: true | undefined, named: Readonly<Record<string, readonly string[]>>): void {
  if (json) print(JSON.stringify(named));
  else Object.values(named).flat().forEach(print);
}

async function findPending(config: Config): Promise<readonly string[]> {
  const { embeddedFolder } = await import('../database/embedded.js');
  const { pendingMigrations } = await import('../database/migrate.js');
  const { migrationsList } = await import('../../migrations/index.js');
  // Opening would make an empty database, and a check changes nothing.
  if (config.databaseUrl === undefined && !existsSync(embeddedFolder(config.dataDir))) {
    return migrationsList.map((migration) => migration.name);
  }
  return withDatabase(config, false, (database) => pendingMigrations(database, migrationsList));
}

// What is big is loaded when it is needed, so that help and refusals are quick.
async function withDatabase<T>(
  config: Config,
  isMigrated: boolean,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const { databaseUrl: url, dataDir } = config;
  if (url === undefined) refuseHeld(dataDir);
  const { openDatabase } = await import('../database/open.js');
  const { entities } = await import('../../schema/concepts.js');
  const database = await openDatabase({ url, dataDir, entities, migrate: isMigrated });
  return work(database).finally(() => database.close());
}
