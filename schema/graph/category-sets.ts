import { byCode } from '../language/compare-text.js';
import type { CategoryFact } from './graph-facts.js';

/** The set that stands for categories that are not known: it passes everything on. */
export const notKnown = 0;

/**
 * Sets of categories of personal data, each with everything narrower than what it names, and each kept once: a set is a
 * number. What two sets share is then what is in both.
 */
export class CategorySets {
  readonly terms: readonly CategoryFact[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #parents: readonly (number | undefined)[];
  readonly #below: readonly (readonly number[])[];
  readonly #words: number;
  readonly #sets: Uint32Array[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(given: readonly CategoryFact[]) {
    this.terms = [...given].sort(byCode);
    this.#places = new Map(this.terms.map(({ code }, at) => [code, at]));
    this.#parents = this.terms.map(({ parent }) => (parent === null ? undefined : this.#places.get(parent)));
    this.#below = this.terms.map((_, at) => this.#parents.flatMap((parent, child) => (parent === at ? [child] : [])));
    this.#words = Math.max(1, Math.ceil(this.terms.length / 32));
    this.#kept(new Uint32Array(this.#words).fill(0xffffffff), 'not known');
  }

  get count(): number {
    return this.#sets.length;
  }

  /** The set of codes between blanks; none are not known. */
  named(text: string): number {
    const known = this.#numbers.get(`=${text}`);
    if (known !== undefined) return known;
    const number = text === '' ? notKnown : this.#closed(text.split(' '));
    this.#numbers.set(`=${text}`, number);
    return number;
  }

  /** Forgets texts: the sets stay. */
  forgetTexts(): void {
    for (const key of this.#numbers.keys()) if (key.startsWith('=')) this.#numbers.delete(key);
  }

  has(code: string): boolean {
    return this.#places.has(code);
  }

  /** The words of a set: a bit for each term. */
  bitsOf(set: number): Uint32Array {
    const bits = this.#sets[set];
    if (!bits) throw new Error(`There is no set ${set} of categories.`);
    return bits;
  }

  /** What is in both; what is not known leaves the other as it is. */
  both(one: number, other: number): number {
    if (one === notKnown || one === other) return other;
    if (other === notKnown) return one;
    const bits = this.bitsOf(other);
    return this.#kept(this.bitsOf(one).map((word, at) => word & (bits[at] ?? 0)));
  }

  /** What is in either; with what is not known nothing is. */
  either(one: number, other: number): number {
    if (one === notKnown || other === notKnown) return notKnown;
    const bits = this.bitsOf(other);
    return this.#kept(this.bitsOf(one).map((word, at) => word | (bits[at] ?? 0)));
  }

  /** The places of a set's terms that nothing is narrower than: two sets share something where they share one of these. */
  narrowest(set: number): readonly number[] {
    return this.#places.size === 0 ? [] : this.#placesIn(set).filter((place) => this.#below[place]?.length === 0);
  }

  /** The terms of a set that no other one of it is wider than. */
  broadest(bits: Uint32Array): readonly CategoryFact[] {
    return this.terms.filter((_, place) => {
      const parent = this.#parents[place];
      return holds(bits, place) && (parent === undefined || !holds(bits, parent));
    });
  }

  /** For each set, which of up to 32 places it has, as bits. */
  masks(places: readonly number[]): Uint32Array {
    return Uint32Array.from(this.#sets, (bits) =>
      places.reduce((mask, place, at) => (holds(bits, place) ? mask | (1 << at) : mask), 0),
    );
  }

  #placesIn(set: number): readonly number[] {
    const bits = this.bitsOf(set);
    return this.terms.flatMap((_, place) => (holds(bits, place) ? [place] : []));
  }

  #closed(codes: readonly string[]): number {
    const bits = new Uint32Array(this.#words);
    const open = codes.flatMap((code) => this.#places.get(code) ?? []);
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (holds(bits, place)) continue;
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
      open.push(...(this.#below[place] ?? []));
    }
    return this.#kept(bits);
  }

  #kept(bits: Uint32Array, key = bits.join(' ')): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#sets.length);
    return this.#sets.push(bits) - 1;
  }
}

const holds = (bits: Uint32Array, place: number): boolean => (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
