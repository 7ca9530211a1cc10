import { Growing } from './growing.js';

/** A UUID as four words of 32 bits. */
export type Words = readonly [number, number, number, number];

/** The words of the UUID in a text that ends with one, such as a global id. */
export function wordsOf(id: string): Words {
  const hex = id.slice(id.indexOf(':') + 1).replaceAll('-', '');
  const word = (at: number): number => Number.parseInt(hex.slice(at, at + 8), 16);
  return [word(0), word(8), word(16), word(24)];
}

/** Numbers UUIDs from 0 in the order in which they come, and finds the number of one again: 24 bytes for each. */
export class IdTable {
  readonly #words = new Growing();
  #slots = new Int32Array(1024).fill(-1);

  get count(): number {
    return this.#words.length / 4;
  }

  /** The UUID of this number follows. */
  add(words: Words): void {
    if (this.count * 2 >= this.#slots.length) this.#widen();
    this.#slots[this.#slotOf(words)] = this.count;
    for (const word of words) this.#words.push(word);
  }

  /** Its number; -1 for one that is not here. */
  find(words: Words): number {
    return this.#slots[this.#slotOf(words)] ?? -1;
  }

  wordsAt(number: number): Words {
    const at = (place: number): number => this.#words.at(number * 4 + place);
    return [at(0), at(1), at(2), at(3)];
  }

  /** The slot that holds it, or that is free for it. */
  #slotOf(words: Words): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(words) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number === -1 || this.#isAt(number, words)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isAt(number: number, words: Words): boolean {
    return words.every((word, place) => this.#words.at(number * 4 + place) === word);
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let number = 0; number < this.count; number += 1) this.#slots[this.#slotOf(this.wordsAt(number))] = number;
  }
}

/** All words count: in UUIDs of one moment the first ones are alike. */
function hashOf(words: Words): number {
  let hash = 0;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
