import { readFileSync } from 'node:fs';
import { root, startServer } from '../processes.js';
import type { Contestant, Site } from './contestant.js';

/** The hub as it ships: as `npm start` starts it, its log at the level it comes with. */
export async function startHub({ databaseUrl, poolSize, logs }: Site): Promise<Contestant> {
  const server = await startServer({
    command: [process.execPath, ...startArguments()],
    environment: { DATABASE_URL: databaseUrl, SELOSTE_POOL: String(poolSize), SELOSTE_EXAMPLES: 'false', PORT: '0' },
    log: `${logs}/hub.log`,
  });
  return { name: 'hub', ...server };
}

/** What `npm start` gives to Node. */
function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: { start: string } };
  const words = scripts.start.split(' ');
  return words.slice(words.indexOf('node') + 1);
}
