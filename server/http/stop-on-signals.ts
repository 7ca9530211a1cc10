import type { RunningServer } from './serve.js';

/** Stops the server at the first TERM or INT and ends the process; a second one ends it at once. */
export function stopOnSignals(server: Pick<RunningServer, 'stop'>): void {
  let isStopping = false;
  const end = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
