/** Lets works through one after the other, in the order in which they came. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    // The next one comes whatever became of this one; who asked for it is told.
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
