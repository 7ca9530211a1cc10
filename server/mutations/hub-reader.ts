import DataLoader from 'dataloader';
import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed } from '../../schema/read-plan/tables.js';
import { type WrittenRow } from '../../schema/writes/node-write.js';
import { readRows } from '../writes/hub-rows.js';
import type { WritableHub } from '../writes/write-nodes.js';

/** A row that is looked for by one of its columns. */
interface Wanted {
  readonly concept: Concept;
  readonly value: string;
}

type Loader = DataLoader<Wanted, WrittenRow | undefined, string>;

/** Reads rows that mutations name; those asked for in one moment are read at once, kind by kind. */
export class HubReader {
  private readonly codes: Loader;
  private readonly ids: Loader;
  private readonly externalValues: DataLoader<string, readonly WrittenRow[]>;

  constructor(readonly hub: WritableHub) {
    this.codes = this.loaderOf((wanted) => this.rowsByCode(wanted));
    this.ids = this.loaderOf((wanted) => this.rowsById(wanted));
    this.externalValues = new DataLoader((values) => this.referencesTo(values));
  }

  byCode(concept: Concept, code: string): Promise<WrittenRow | undefined> {
    return this.codes.load({ concept, value: code });
  }

  byId(concept: Concept, id: string): Promise<WrittenRow | undefined> {
    return this.ids.load({ concept, value: id });
  }

  /** Identifiers of other systems that have the value. */
  byExternalValue(value: string): Promise<readonly WrittenRow[]> {
    return this.externalValues.load(value);
  }

  private async referencesTo(values: readonly string[]): Promise<(readonly WrittenRow[])[]> {
    const table = tableNamed(this.hub.tables, 'ExternalReference');
    const rows = await readRows(this.hub.transaction, table, { by: 'value', values });
    const byValue = Map.groupBy(rows, (row) => String(row.value));
    return values.map((value) => byValue.get(value) ?? []);
  }

  private loaderOf(read: (wanted: readonly Wanted[]) => Promise<(WrittenRow | undefined)[]>): Loader {
    return new DataLoader(read, { cacheKeyFn: ({ concept, value }) => `${concept.name}:${value}` });
  }

  private async rowsByCode(wanted: readonly Wanted[]): Promise<(WrittenRow | undefined)[]> {
    const codes = new Map([...byConcept(wanted)].map(([concept, values]) => [concept, new Set(values)]));
    const found = await this.hub.stored.byCode(codes);
    return wanted.map(({ concept, value }) => found.get(concept.name)?.get(value));
  }

  private async rowsById(wanted: readonly Wanted[]): Promise<(WrittenRow | undefined)[]> {
    const rows = await this.hub.stored.byId(byConcept(wanted));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return wanted.map(({ value }) => byId.get(value));
  }
}

const byConcept = (wanted: readonly Wanted[]): ReadonlyMap<Concept, readonly string[]> =>
  new Map(
    [...Map.groupBy(wanted, ({ concept }) => concept)].map(([concept, each]) => [
      concept,
      each.map(({ value }) => value),
    ]),
  );
