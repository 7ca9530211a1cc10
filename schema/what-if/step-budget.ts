/** Steps that may be looked at; taking more than there are ends the search. */
export class Budget {
  constructor(private left: number) {}

  take(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new OutOfSteps();
  }
}

class OutOfSteps extends Error {}

/** What a search finds; nothing when it is cut off. */
export function within<Found>(search: () => Found): Found | undefined {
  try {
    return search();
  } catch (error) {
    if (error instanceof OutOfSteps) return undefined;
    throw error;
  }
}
