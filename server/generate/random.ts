import { hash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random choices that are the same in every run: they depend on the seed and on what they are made for, and on nothing else. */
export class Draw {
  private readonly generator;

  constructor(seed: number, about: string) {
    this.generator = xoroshiro128plus(hash('sha256', `${seed} ${about}`, 'buffer').readInt32LE());
  }

  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number {
    return uniformInt(this.generator, 0, count - 1);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return uniformInt(this.generator, least, most);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** A place from 0 up to `count`, the first ones far more often than the last: a few vendors serve nearly everybody. */
  skewedBelow(count: number): number {
    const share = this.below(1_000_000) / 1_000_000;
    return Math.floor(count * share ** 3);
  }

  pick<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  /** Some of the choices, each once, in the order in which they were drawn; all of them where there are no more. */
  some<T>(choices: readonly T[], count: number): readonly T[] {
    const wanted = Math.min(count, choices.length);
    const chosen = new Set<T>();
    while (chosen.size < wanted) chosen.add(this.pick(choices));
    return [...chosen];
  }

  /** A day between the first of January of one year and the 28th of December of another. */
  day(fromYear: number, toYear: number): string {
    const [year, month, day] = [this.between(fromYear, toYear), this.between(1, 12), this.between(1, 28)];
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
}
