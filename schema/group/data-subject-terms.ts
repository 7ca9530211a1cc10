import { listAt, reachedFrom } from './walk.js';

interface Term {
  readonly code: string;
  readonly parent: { readonly code: string } | null;
}

/** Categories of data subjects as a tree, seen from one of them. */
export class DataSubjectTerms {
  readonly #parents = new Map<string, string>();
  readonly #narrower = new Map<string, string[]>();
  /** The category and everything narrower. */
  readonly narrower: ReadonlySet<string>;
  /** Those, and everything wider. */
  readonly applying: ReadonlySet<string>;

  constructor(terms: readonly Term[], category: string) {
    for (const { code, parent } of terms) {
      if (!parent) continue;
      this.#parents.set(code, parent.code);
      listAt(this.#narrower, parent.code).push(code);
    }
    this.narrower = reachedFrom([category], (code) => this.#narrower.get(code) ?? []);
    this.applying = new Set([...this.narrower, ...this.#widerThan(category)]);
  }

  /** The term itself, and all above it. */
  #widerThan(code: string): ReadonlySet<string> {
    return reachedFrom([code], (each) => {
      const parent = this.#parents.get(each);
      return parent === undefined ? [] : [parent];
    });
  }

  /** Whether what is stated for a term is stated for the category or a part of it; what names none is for all. */
  applies(term: string | null): boolean {
    return term === null || this.applying.has(term);
  }

  /** Whether two terms can be about the same person: one is the other, or wider. */
  overlap(one: string | null, other: string | null): boolean {
    if (one === null || other === null) return true;
    return this.#widerThan(one).has(other) || this.#widerThan(other).has(one);
  }
}
