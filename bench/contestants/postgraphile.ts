import { startServer } from '../processes.js';
import type { Contestant, Site } from './contestant.js';

/** PostGraphile 5 with the settings its documentation gives for production (see postgraphile-server.js). */
export async function startPostgraphile({ databaseUrl, poolSize, logs }: Site): Promise<Contestant> {
  const server = await startServer({
    command: [process.execPath, 'bench/contestants/postgraphile-server.js', databaseUrl, String(poolSize)],
    environment: { NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    log: `${logs}/postgraphile.log`,
  });
  return { name: 'postgraphile', ...server };
}
