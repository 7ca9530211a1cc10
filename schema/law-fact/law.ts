import { LawOn, type DatedFact } from './law-on.js';

/** How many days are kept ready: those that are asked about over and over. */
const daysKept = 32;

/** The law on record, of all days. */
export class Law {
  readonly #days = new Map<string, LawOn>();

  constructor(private readonly facts: readonly DatedFact[]) {}

  on(day: string): LawOn {
    const known = this.#days.get(day);
    if (known) return known;
    const law = new LawOn(this.facts, day);
    const [first] = this.#days.keys();
    if (first !== undefined && this.#days.size >= daysKept) this.#days.delete(first);
    this.#days.set(day, law);
    return law;
  }
}
