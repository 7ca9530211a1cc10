import type { Row } from '../../schema/access/transaction.js';
import { fieldsOf, conceptNamed, conceptOf, type Concept, type StoredField } from '../../schema/model/declarations.js';
import { reversesOf, type ReverseList } from '../../schema/model/shape.js';
import { readTables, tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import type { Database } from '../../server/database/database.js';

/** A node with all that hangs on it, as plain objects; other nodes and lists of them by the names of the schema. */
export type NaiveNode = Readonly<Record<string, unknown>>;

interface Loaded {
  readonly concept: Concept;
  readonly row: Row;
  readonly node: Record<string, unknown>;
}

/**
 * The register as a graph of objects in memory: one select per table and no join. Slow and simple, to compare the read
 * plan with. Of the concepts not named, nothing is there.
 */
export async function readNaively(
  database: Database,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly NaiveNode[]>> {
  const tables = readTables(database.orm.getMetadata());
  const loaded = new Map<string, readonly Loaded[]>();
  await database.read(async (transaction) => {
    for (const concept of names.map(conceptNamed)) {
      const rows = await transaction.query(`select * from "${tableNamed(tables, concept.name).name}"`);
      loaded.set(
        concept.name,
        rows.map((row) => ({ concept, row, node: {} })),
      );
    }
  });
  const world = new NaiveWorld(tables, loaded);
  for (const each of [...loaded.values()].flat()) world.connect(each);
  return new Map([...loaded].map(([name, all]) => [name, all.map(({ node }) => node)]));
}

class NaiveWorld {
  constructor(
    private readonly tables: Tables,
    private readonly loaded: ReadonlyMap<string, readonly Loaded[]>,
  ) {}

  /** Fills in what the node has and what names it. */
  connect(one: Loaded): void {
    for (const field of fieldsOf(one.concept.type)) one.node[field.name] = this.valueOf(one, field);
    for (const reverse of reversesOf(one.concept)) one.node[reverse.as] = this.listOf(one, reverse);
  }

  private valueOf({ concept, row }: Loaded, field: StoredField): unknown {
    const table = tableNamed(this.tables, concept.name);
    if (field.kind === 'column')
      return field.scalar === 'instant'
        ? new Date(String(row[table.column(field.name)])).toISOString()
        : row[table.column(field.name)];
    if (field.kind === 'toOne') return this.named({ concept, row }, field.name)?.node ?? null;
    if (field.kind === 'anyNode') return null;
    return ['fi', 'sv', 'en'].map((language) => row[table.valueColumn(field.name, language)] ?? null);
  }

  /** The node that a row's relation names. */
  private named({ concept, row }: Pick<Loaded, 'concept' | 'row'>, relation: string): Loaded | undefined {
    const field = fieldsOf(concept.type).find(({ name }) => name === relation);
    if (field?.kind !== 'toOne') throw new Error(`${concept.name} has no relation ${relation}.`);
    const table = tableNamed(this.tables, concept.name);
    const candidates = this.loaded.get(conceptOf(field.target()).name) ?? [];
    return candidates.find((other) =>
      table.pairs(relation).every(([column, referenced]) => other.row[referenced] === row[column]),
    );
  }

  private listOf(one: Loaded, { through, relation, to }: ReverseList): unknown[] {
    const naming = (this.loaded.get(through.name) ?? []).filter((each) => this.named(each, relation) === one);
    return naming.map((each) => (to === undefined ? each : this.named(each, to))?.node);
  }
}
