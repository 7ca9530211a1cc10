/** Whole numbers, as many as come, close together in memory. */
export class Growing {
  #values = new Uint32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow();
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** Those that came; nothing can be added after. */
  finish(): Uint32Array {
    const values = this.#values.slice(0, this.#length);
    this.#values = new Uint32Array(0);
    return values;
  }

  get length(): number {
    return this.#length;
  }

  #grow(): void {
    const wider = new Uint32Array(Math.max(1024, Math.ceil(this.#length * 1.5)));
    wider.set(this.#values);
    this.#values = wider;
  }
}
