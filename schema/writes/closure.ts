import { compareText } from '../language/compare-text.js';
import { keyOf } from '../given/given-node.js';
import type { Concept } from '../model/declarations.js';

/** A row, and what it is called. */
export interface NamedRow {
  readonly concept: Concept;
  readonly id: string;
  readonly code: string;
}

/** Everything that goes together. */
export class Closure {
  private readonly rows = new Map<string, NamedRow>();

  /** Takes rows in, and gives those that were not there yet. */
  add(found: readonly NamedRow[]): readonly NamedRow[] {
    const before = this.rows.size;
    for (const row of found) {
      const key = keyOf(row.concept.name, row.id);
      if (!this.rows.has(key)) this.rows.set(key, row);
    }
    return this.all.slice(before);
  }

  has(kind: string, id: string): boolean {
    return this.rows.has(keyOf(kind, id));
  }

  get all(): readonly NamedRow[] {
    return [...this.rows.values()];
  }
}

/** The order in which nodes are told to people. */
export const byKindAndCode = (one: NamedRow, other: NamedRow): number =>
  compareText(one.concept.name, other.concept.name) || compareText(one.code, other.code);
