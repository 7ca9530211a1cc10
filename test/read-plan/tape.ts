import fc, { type Arbitrary } from 'fast-check';

/** Numbers that choices are read off, one after the other; when they have run out, each choice is the simplest. */
export class Tape {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A number from 0 up to one less than the bound. */
  below(bound: number): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return bound < 2 ? 0 : number % bound;
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('There is nothing to pick from.');
    return from[this.below(from.length)] as T;
  }

  /** True once in so many times, and never when the tape has run out. */
  oneIn(times: number): boolean {
    return this.below(times) === times - 1;
  }
}

/** What one selection of an operation is drawn from: a tree, so that a smaller operation is a smaller tree. */
export interface Seedling {
  readonly pick: number;
  readonly numbers: readonly number[];
  readonly below: readonly Seedling[];
}

/** How many selections stand in one set at most, from the roots down. */
const widths = [3, 4, 3, 3, 3, 3, 2, 2, 2];

const anyNumber = fc.nat(999_999);

/** Mostly enough for a filter of several levels; a short one makes the smaller operation. */
const numbers = fc.oneof({ withCrossShrink: true }, fc.array(anyNumber, { maxLength: 8, size: 'max' }), {
  weight: 3,
  arbitrary: fc.array(anyNumber, { minLength: 24, maxLength: 48, size: 'max' }),
});

function seedlings(depth: number): Arbitrary<readonly Seedling[]> {
  const width = widths[depth];
  if (width === undefined) return fc.constant([]);
  const seedling = fc.record({ pick: anyNumber, numbers, below: seedlings(depth + 1) });
  return fc.array(seedling, { minLength: depth === 0 ? 1 : 0, maxLength: width, size: 'max' });
}

/** What one operation is drawn from. */
export const anySeedlings: Arbitrary<readonly Seedling[]> = fc.noBias(seedlings(0));

/** A tape for what is not shrunk. */
export const longTape = (seed: number): Tape => new Tape(fc.sample(fc.noBias(anyNumber), { seed, numRuns: 50_000 }));
