import { Presets, SingleBar } from 'cli-progress';
import { say } from './output.js';

/** How far something has come. */
interface Progress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** Shows how far something has come: a bar on a terminal, a line for each step elsewhere; nothing in its first second. */
export function startProgress(doing: string): {
  readonly update: (progress: Progress) => void;
  readonly stop: () => void;
} {
  const since = Date.now();
  let bar: SingleBar | undefined;
  const update = ({ step, done, of }: Progress): void => {
    if (Date.now() - since < 1000 || step === 'done') return;
    if (!process.stderr.isTTY) return say(`${doing}: ${step} (${done} of ${of} steps done).`);
    bar ??= startBar(doing, of);
    bar.update(done, { step });
  };
  return { update, stop: () => bar?.stop() };
}

function startBar(doing: string, of: number): SingleBar {
  const bar = new SingleBar(
    { format: `${doing} {bar} {percentage} % {step}`, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(of, 0, { step: '' });
  return bar;
}
