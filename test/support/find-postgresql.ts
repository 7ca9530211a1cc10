import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest PostgreSQL that the hub supports. */
const oldestVersion = 15;

const packageFolders = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
];

/**
 * The folder with the programs of a PostgreSQL server that is new enough, or nothing.
 * Installed packages come before the search path, where the names may be wrappers.
 */
export function findPostgresql(searchPath: string): string | undefined {
  const folders = [...packageFolders.flatMap(newestFirst), ...configuredFolder(), ...searchPath.split(delimiter)];
  return folders.find((folder) => hasPrograms(folder) && version(folder) >= oldestVersion);
}

function newestFirst(pattern: string): string[] {
  return globSync(pattern).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

function configuredFolder(): string[] {
  const { stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return stdout ? [stdout.trim()] : [];
}

function hasPrograms(folder: string): boolean {
  return folder !== '' && ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)));
}

function version(folder: string): number {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
}
