import { startServer } from '../processes.js';
import type { Contestant, Site } from './contestant.js';

/** Hand-written SQL: one prepared statement for a request, its text spliced into the answer (see sql-server.ts). */
export async function startSql({ databaseUrl, poolSize, logs }: Site): Promise<Contestant> {
  const server = await startServer({
    command: [process.execPath, '--import', 'tsx', 'bench/contestants/sql-server.ts', databaseUrl, String(poolSize)],
    environment: { NODE_ENV: 'production' },
    log: `${logs}/sql.log`,
  });
  return { name: 'sql', ...server };
}
