import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { typescriptModules } from '../support/settings.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly talk: string;
}

/** Runs the command in a process of its own, on a database; lines that tell how far it has come are left out. */
export async function run(
  { dataDir, url }: { readonly dataDir: string; readonly url?: string },
  args: readonly string[],
): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', typescriptModules, 'server/cli/seloste.ts', ...args], {
    env: { SELOSTE_DATA: dataDir, DATABASE_URL: url ?? '', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', talk: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.talk += text));
  const code = await once(child, 'close').then(([status]) => Number(status));
  return { code, out: said.out, talk: said.talk.replace(/^(Check|Export|Import)ing: .*\n/gm, '') };
}
