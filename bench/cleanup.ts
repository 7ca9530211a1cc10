type Step = () => void | Promise<void>;

/** What is to be undone when the run ends, however it ends; the last thing started goes first. */
export class Cleanup {
  readonly #steps: Step[] = [];
  #running: Promise<void> | undefined;

  constructor() {
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.on(signal, () => void this.run().then(() => process.exit(status)));
    }
  }

  /** Whether the run is over already, done or interrupted. */
  get hasBegun(): boolean {
    return this.#running !== undefined;
  }

  add(step: Step): void {
    this.#steps.push(step);
  }

  /** Runs all steps once; a second caller waits for the first. */
  run(): Promise<void> {
    return (this.#running ??= this.#undo());
  }

  async #undo(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
