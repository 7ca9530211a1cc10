import type { Transaction } from '../../schema/access/transaction.js';
import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import type { WrittenRow } from '../../schema/writes/node-write.js';
import { readTogether, type HubRows, type WantedCodes } from './hub-rows.js';

/** What the hub has, as one write looks at it before it writes: each row is read once, for nobody else writes meanwhile. */
export class StoredRows {
  // By kind and then by code; undefined where the hub has none.
  private readonly known = new Map<Concept, Map<string, WrittenRow | undefined>>();

  constructor(
    private readonly transaction: Transaction,
    private readonly tables: Tables,
  ) {}

  /** The rows of the wanted codes, by kind and then by code. */
  async byCode(wanted: WantedCodes): Promise<HubRows> {
    await this.readMissing(wanted);
    return new Map(
      [...wanted].map(([concept, codes]) => {
        const known = this.of(concept);
        const rows = [...codes].flatMap((code) => {
          const row = known.get(code);
          return row ? [[code, row] as const] : [];
        });
        return [concept.name, new Map(rows)];
      }),
    );
  }

  /** Rows of several kinds by their ids. */
  async byId(wanted: ReadonlyMap<Concept, readonly string[]>): Promise<readonly WrittenRow[]> {
    const asked = [...wanted].map(([{ name }, values]) => ({ table: tableNamed(this.tables, name), by: 'id', values }));
    const found = await readTogether(this.transaction, asked);
    for (const [at, concept] of [...wanted.keys()].entries())
      for (const row of found[at] ?? []) this.of(concept).set(String(row.code), row);
    return found.flat();
  }

  private async readMissing(wanted: WantedCodes): Promise<void> {
    const missing = [...wanted].map(([concept, codes]) => {
      const known = this.of(concept);
      return { concept, codes: [...codes].filter((code) => !known.has(code)) };
    });
    const asked = missing.map(({ concept, codes }) => ({
      table: tableNamed(this.tables, concept.name),
      by: 'code',
      values: codes,
    }));
    const found = await readTogether(this.transaction, asked);
    for (const [at, { concept, codes }] of missing.entries()) {
      const known = this.of(concept);
      for (const code of codes) known.set(code, undefined);
      for (const row of found[at] ?? []) known.set(String(row.code), row);
    }
  }

  private of(concept: Concept): Map<string, WrittenRow | undefined> {
    const known = this.known.get(concept) ?? new Map<string, WrittenRow | undefined>();
    this.known.set(concept, known);
    return known;
  }
}
