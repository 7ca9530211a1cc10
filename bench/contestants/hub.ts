import { startServer } from '../processes.js';
import type { Contestant, Site } from './contestant.js';

/** The hub as it ships: `seloste serve`, its log at the level it comes with. */
export async function startHub({ databaseUrl, poolSize, logs }: Site): Promise<Contestant> {
  const server = await startServer({
    command: ['./dist/server/cli/seloste.js', 'serve'],
    environment: { DATABASE_URL: databaseUrl, SELOSTE_POOL: String(poolSize), SELOSTE_EXAMPLES: 'false', PORT: '0' },
    log: `${logs}/hub.log`,
  });
  return { name: 'hub', ...server };
}
