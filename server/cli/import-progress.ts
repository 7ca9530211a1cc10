import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../imports/report.js';
import { say } from './output.js';

/** Shows how far an import has come: a bar on a terminal, a line for each step elsewhere; nothing in its first second. */
export function startProgress(): { readonly update: (progress: ImportProgress) => void; readonly stop: () => void } {
  const since = Date.now();
  let bar: SingleBar | undefined;
  const update = ({ step, done, of }: ImportProgress): void => {
    if (Date.now() - since < 1000 || step === 'done') return;
    if (!process.stderr.isTTY) return say(`Importing: ${step} (${done} of ${of} steps done).`);
    bar ??= startBar(of);
    bar.update(done, { step });
  };
  return { update, stop: () => bar?.stop() };
}

function startBar(of: number): SingleBar {
  const bar = new SingleBar(
    { format: 'Importing {bar} {percentage} % {step}', stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(of, 0, { step: '' });
  return bar;
}
