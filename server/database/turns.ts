/** Lets works start in the order in which they came: the next one once the one before has begun, or ended without. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  take<T>(work: (begun: () => void) => Promise<T>): Promise<T> {
    const before = this.last;
    let begun = (): void => undefined;
    this.last = new Promise((resolve) => (begun = resolve));
    return before.then(() => work(begun)).finally(begun);
  }
}
