import { started } from './start-postgresql.js';

/** Jest calls this once, after the last test of the project `postgresql`. */
export default async function stop() {
  await started?.stop();
}
