import type { CheckLine } from '../../schema/finding/check-line.js';
import { severities } from '../../schema/rules/severity.js';

/** What was found, counted. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #open = new Set<string>();
  #accepted = 0;

  add(lines: readonly CheckLine[]): void {
    for (const { severity, status } of lines) {
      this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + 1);
      if (status === 'ACCEPTED') this.#accepted += 1;
      else this.#open.add(severity);
    }
  }

  /** Whether something that is not accepted weighs as much as the n-th severity, or more. */
  hasFrom(weight: number): boolean {
    return severities.slice(0, weight + 1).some((severity) => this.#open.has(severity));
  }

  get text(): string {
    const counts = severities.map((severity) => `${this.#counts.get(severity) ?? 0} ${severity.toLowerCase()}`);
    const all = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    return `${all} findings: ${counts.join(', ')}; ${this.#accepted} accepted.`;
  }
}
