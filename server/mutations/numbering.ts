import type { Concept } from '../../schema/model/declarations.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';

interface Turn {
  readonly over: Promise<unknown>;
  readonly end: () => void;
}

/**
 * The order in which rows get codes made from their names: that of the call, however long each takes to be looked up.
 * A row waits for the earlier ones of its kind only; no node stands in one of its own kind, so none waits for itself.
 */
export class Numbering {
  private readonly turns = new Map<InputRow, Turn>();
  private readonly rowsOf: ReadonlyMap<Concept, readonly InputRow[]>;

  constructor(rows: readonly InputRow[]) {
    this.rowsOf = Map.groupBy(rows, ({ concept }) => concept);
    for (const row of rows) this.turns.set(row, newTurn());
    for (const row of rows.filter(isNumberedByNobody)) this.done(row);
  }

  /** Waits until every earlier row of the kind is known. */
  async turnOf(row: InputRow): Promise<void> {
    const all = this.rowsOf.get(row.concept) ?? [];
    for (const earlier of all.slice(0, all.indexOf(row))) await this.turns.get(earlier)?.over;
  }

  done(row: InputRow): void {
    this.turns.get(row)?.end();
  }
}

const isNumberedByNobody = ({ input: { code, key } }: InputRow): boolean =>
  typeof code === 'string' || typeof key === 'string';

function newTurn(): Turn {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return { over: promise, end: () => resolve(undefined) };
}
