import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './processes.js';

/** Installs the packages of the contestants unless those of the lock are there, and builds the hub. */
export function prepareCheckout(): void {
  const folder = join(root, 'bench');
  const [lock, installed] = [join(folder, 'package-lock.json'), join(folder, 'node_modules', '.package-lock.json')];
  const isInstalled = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (!isInstalled) run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
  // Incremental: quick when nothing changed.
  run('npm', ['run', '--silent', 'build']);
}
