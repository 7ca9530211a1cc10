import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { refuseHeld } from '../database/lock.js';
import { stopOnSignals } from '../http/stop-on-signals.js';
import { print } from './output.js';

const examples = `Examples:
  seloste serve                                    embedded database in .data, http://127.0.0.1:4000/graphql
  PORT=8080 SELOSTE_DATA=/srv/seloste seloste serve
  DATABASE_URL=postgresql://hub:secret@db/hub seloste serve
`;

const settings = `
Settings, from the environment:
  PORT                      4000        port to listen to; 0 takes a free one
  HOST                      127.0.0.1   address to listen to; 0.0.0.0 opens the hub to the network
  DATABASE_URL              -           a PostgreSQL; without it the embedded database is used
  SELOSTE_DATA              .data       folder of the embedded database
  SELOSTE_EXAMPLES          true        load the example registers into an empty embedded database
  SELOSTE_POOL              10          connections to PostgreSQL at most
  SELOSTE_SHUTDOWN_SECONDS  10          how long running requests may take to end at a stop
  LOG_LEVEL                 info        fatal, error, warn, info, debug, trace or silent
`;

/** `seloste serve`. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Start the hub; TERM or INT stops it.')
    .addHelpText('before', examples)
    .addHelpText('after', settings)
    .action(async () => {
      // The engine would let the heap grow to several times what lives in it before it cleans up; `npm start` says so from
      // the beginning, and sets the nursery too, which cannot be done later.
      setFlagsFromString('--heap-growing-percent=50');
      const config = readConfig();
      if (config.databaseUrl === undefined) refuseHeld(config.dataDir);
      // Loaded here, so that help and refusals are quick.
      const [{ serve }, { hub }] = await Promise.all([import('../http/serve.js'), import('../http/hub.js')]);
      const server = await serve(config, hub);
      stopOnSignals(server);
      const database = server.kind === 'pglite' ? 'embedded database' : 'PostgreSQL';
      for (const notice of server.notices) print(notice);
      print(`Seloste (${database}) answers at ${server.url}/graphql - open it in a browser, or POST a query there.`);
    });
}
