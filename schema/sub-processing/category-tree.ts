import { StoredReference } from '../model/stored-reference.js';

/** A term of the tree of categories of personal data, as questions need it. */
export interface CategoryTerm {
  readonly id: string;
  readonly code: string;
  readonly parent: { readonly code: string } | null;
  readonly isSpecial: boolean;
}

/** Codes of categories with all that is narrower; nothing where no source says which: then all may pass. */
export type Carried = ReadonlySet<string> | undefined;

interface Coded {
  readonly code: string;
}

/**
 * The tree of categories of personal data: what carries a category carries everything narrower than it. It does not stand
 * on `CategorySets` of the graph, which keeps every set it meets for as long as a graph and shows no term of a circle.
 */
export class CategoryTree {
  readonly #terms: ReadonlyMap<string, CategoryTerm>;
  readonly #narrower = new Map<string, string[]>();
  readonly #within = new Map<string, ReadonlySet<string>>();
  readonly #shown = new WeakMap<ReadonlySet<string>, readonly string[]>();

  constructor(terms: readonly CategoryTerm[]) {
    this.#terms = new Map(terms.map((term) => [term.code, term]));
    for (const { code, parent } of terms) {
      if (parent) this.#narrower.set(parent.code, [...(this.#narrower.get(parent.code) ?? []), code]);
    }
  }

  /** All that the stated categories carry; nothing where none is stated. */
  stated(categories: readonly Coded[]): Carried {
    if (categories.length === 0) return undefined;
    const [only, ...others] = categories;
    if (only && others.length === 0) return this.#below(only.code);
    return new Set(categories.flatMap(({ code }) => [...this.#below(code)]));
  }

  /** What is left of what comes from above where only the stated categories go on; all of it where none is stated. */
  narrowed(above: Carried, categories: readonly Coded[]): Carried {
    const own = this.stated(categories);
    if (!own || !above) return own ?? above;
    return new Set([...own].filter((code) => above.has(code)));
  }

  /** The special categories in it (Art. 9). */
  specialIn(carried: ReadonlySet<string>): ReadonlySet<string> {
    return new Set([...carried].filter((code) => this.#terms.get(code)?.isSpecial));
  }

  /** The codes of the broadest terms of it, in order. */
  broadest(carried: ReadonlySet<string>): readonly string[] {
    const known = this.#shown.get(carried) ?? [...new Set([...carried].map((code) => this.#top(code, carried)))].sort();
    this.#shown.set(carried, known);
    return known;
  }

  /** The broadest terms of it as the stored nodes they are. */
  references(carried: ReadonlySet<string>): StoredReference[] {
    return this.broadest(carried).flatMap((code) => {
      const term = this.#terms.get(code);
      return term ? [StoredReference.of(term.id)] : [];
    });
  }

  #below(code: string): ReadonlySet<string> {
    const known = this.#within.get(code);
    if (known) return known;
    // A set takes what is added while it is gone through, each term once.
    const found = new Set([code]);
    for (const each of found) for (const narrower of this.#narrower.get(each) ?? []) found.add(narrower);
    this.#within.set(code, found);
    return found;
  }

  /** The broadest term above a code within the set; of a circle, the first by code. */
  #top(code: string, within: ReadonlySet<string>): string {
    const walked: string[] = [];
    for (let at = code; ;) {
      if (walked.includes(at)) return walked.slice(walked.indexOf(at)).sort()[0] ?? at;
      walked.push(at);
      const parent = this.#terms.get(at)?.parent?.code;
      if (parent === undefined || !within.has(parent)) return at;
      at = parent;
    }
  }
}
