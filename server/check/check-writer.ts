import type { CheckLine } from '../../schema/finding/check-line.js';

/** Writes findings as they come: a beginning, some lines at a time, an end. */
export interface CheckWriter {
  readonly begin?: string;
  lines(lines: readonly CheckLine[]): string;
  end(): string;
}
