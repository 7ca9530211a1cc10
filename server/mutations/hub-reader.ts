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
    this.codes = this.loaderBy('code');
    this.ids = this.loaderBy('id');
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

  private loaderBy(by: 'code' | 'id'): Loader {
    return new DataLoader((wanted) => this.rowsBy(by, wanted), {
      cacheKeyFn: ({ concept, value }) => `${concept.name}:${value}`,
    });
  }

  private async rowsBy(by: 'code' | 'id', wanted: readonly Wanted[]): Promise<(WrittenRow | undefined)[]> {
    const found = new Map<string, WrittenRow>();
    for (const [concept, each] of Map.groupBy(wanted, ({ concept: of }) => of)) {
      const table = tableNamed(this.hub.tables, concept.name);
      const rows = await readRows(this.hub.transaction, table, { by, values: each.map(({ value }) => value) });
      for (const row of rows) found.set(`${concept.name}:${String(row[by])}`, row);
    }
    return wanted.map(({ concept, value }) => found.get(`${concept.name}:${value}`));
  }
}
