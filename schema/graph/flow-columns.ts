import { Growing } from './growing.js';
import { IdTable, type Words } from './id-table.js';

/** A data flow: its id, the vertices at its ends, and the set of categories it carries. */
export interface FlowRow {
  readonly id: Words;
  readonly source: number;
  readonly target: number;
  readonly carried: number;
}

/** Data flows as columns, in whatever order they come. */
export class FlowColumns {
  readonly #ids = new IdTable();
  readonly #sources = new Growing();
  readonly #targets = new Growing();
  readonly #carried = new Growing();

  get count(): number {
    return this.#ids.count;
  }

  add({ id, source, target, carried }: FlowRow): void {
    this.#ids.add(id);
    this.#sources.push(source);
    this.#targets.push(target);
    this.#carried.push(carried);
  }

  /** The flow with the id. */
  row(id: Words): FlowRow {
    const number = this.#ids.find(id);
    if (number === -1) throw new Error('An order of data flows names one that is not there.');
    const [source, target] = [this.#sources.at(number), this.#targets.at(number)];
    return { id, source, target, carried: this.#carried.at(number) };
  }
}
