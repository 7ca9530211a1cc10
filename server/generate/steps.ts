/** How far the making of a group has come. */
export interface GenerateProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** The steps of a long work, told one by one as they begin. */
export class Steps {
  private done = 0;

  constructor(
    private readonly of: number,
    private readonly tell: (progress: GenerateProgress) => void = () => undefined,
  ) {}

  begin(step: string): void {
    this.tell({ step, done: this.done, of: this.of });
    this.done += 1;
  }
}
