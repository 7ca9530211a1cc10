import { readConfig } from '../../server/config.js';
import { run } from '../../server/cli/run.js';
import { print } from '../../server/cli/output.js';
import { serve } from '../../server/http/serve.js';
import { stopOnSignals } from '../../server/http/stop-on-signals.js';
import { smallHub } from './small-hub.js';

// A process of its own for the tests that need signals and exit codes: the small hub behind the real command line.
const addServe = (program: Parameters<Parameters<typeof run>[0][number]>[0]) => {
  program.command('serve').action(async () => {
    const server = await serve(readConfig(), smallHub);
    stopOnSignals(server);
    print(server.url);
  });
};

await run([addServe], process.argv);
