import type { Row } from '../../schema/access/transaction.js';
import {
  allConcepts,
  conceptOf,
  fieldsOf,
  type AnyNodeField,
  type ColumnField,
  type Concept,
  type StoredField,
  type ToOneField,
  type ValueField,
} from '../../schema/model/declarations.js';
import { idOf, kindOf } from '../../schema/model/relations.js';
import { isNode, nodeReverses, reversesOf, type ReverseList } from '../../schema/model/shape.js';
import { readTables, tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import type { Database } from '../../server/database/database.js';
import { defaultOrder, sortedBy } from './memory-order.js';

/** A row with all that hangs on it, by the names of the schema: plain values, other nodes, and lists of nodes. */
export class MemoryNode {
  readonly values = new Map<string, unknown>();

  constructor(
    readonly concept: Concept,
    readonly row: Row,
  ) {}

  /** The global id of a node; rows that are no nodes are told apart likewise. */
  get id(): string {
    return `${this.concept.name}:${String(this.row.id ?? this.row.sequence ?? this.row.number)}`;
  }

  text(name: string): string {
    return String(this.values.get(name));
  }
}

/** The register as a graph of objects in memory, from one select per table: slow and simple, to compare the hub with. */
export class MemoryWorld {
  private readonly nodes = new Map<string, readonly MemoryNode[]>();
  private readonly byId: ReadonlyMap<string, MemoryNode>;

  static async read(database: Database): Promise<MemoryWorld> {
    const tables = readTables(database.orm.getMetadata());
    const rows = new Map<Concept, readonly Row[]>();
    await database.read(async (transaction) => {
      for (const concept of allConcepts())
        rows.set(concept, await transaction.query(`select * from "${tableNamed(tables, concept.name).name}"`));
    });
    return new MemoryWorld(tables, rows);
  }

  private constructor(
    private readonly tables: Tables,
    rows: ReadonlyMap<Concept, readonly Row[]>,
  ) {
    for (const [concept, all] of rows)
      this.nodes.set(
        concept.name,
        all.map((row) => new MemoryNode(concept, row)),
      );
    const everything = [...this.nodes.values()].flat();
    this.byId = new Map(everything.map((node) => [node.id, node]));
    for (const node of everything) for (const field of fieldsOf(node.concept.type)) this.fill(node, field);
    for (const node of everything) for (const list of listsOf(node.concept)) this.gather(node, list);
  }

  /** All rows of a concept. */
  of(concept: string): readonly MemoryNode[] {
    return this.nodes.get(concept) ?? [];
  }

  find(id: string): MemoryNode | undefined {
    return this.byId.get(id);
  }

  private fill(node: MemoryNode, field: StoredField): void {
    const table = tableNamed(this.tables, node.concept.name);
    switch (field.kind) {
      case 'column':
        return void node.values.set(field.name, columnValue(field, node.row[table.column(field.name)]));
      case 'value':
        return void node.values.set(field.name, partsOf(node.row, table, field));
      case 'toOne':
        return void node.values.set(field.name, this.named(node.row, table, field));
      case 'anyNode':
        return this.fillAnyNode(node, table, field);
    }
  }

  private named(row: Row, table: Table, { name, target }: ToOneField): MemoryNode | null {
    const pairs = table.pairs(name);
    const isNamed = (other: MemoryNode): boolean => pairs.every(([own, of]) => other.row[of] === row[own]);
    return this.of(conceptOf(target()).name).find(isNamed) ?? null;
  }

  private fillAnyNode(node: MemoryNode, table: Table, { name, outlived }: AnyNodeField): void {
    const kind = node.row[table.column(kindOf(name))];
    const id = `${String(kind)}:${String(node.row[table.column(idOf(name))])}`;
    node.values.set(name, this.find(id) ?? null);
    if (outlived) node.values.set(outlived.kind.as, kind).set(outlived.id.as, id);
  }

  private gather(node: MemoryNode, { as, through, relation, target, to }: ReverseList): void {
    const naming = this.of(through.name).filter((each) => each.values.get(relation) === node);
    const listed = to === undefined ? naming : naming.map((each) => each.values.get(to) as MemoryNode);
    node.values.set(as, sortedBy(listed, defaultOrder(target)));
  }
}

/** The lists that rows of a concept show. */
export const listsOf = (concept: Concept): readonly ReverseList[] => [
  ...reversesOf(concept),
  ...(isNode(concept.type) ? nodeReverses() : []),
];

function columnValue({ scalar }: ColumnField, raw: unknown): unknown {
  if (raw === null || raw === undefined) return null;
  if (scalar === 'instant') return new Date(raw as string).toISOString();
  return scalar === 'texts' && typeof raw === 'string' ? (JSON.parse(raw) as unknown) : raw;
}

/** A value of several columns; null when all of them are. */
function partsOf(row: Row, table: Table, { name }: ValueField): Readonly<Record<string, unknown>> | null {
  const parts = [...table.valueColumns(name)].map(([own, column]): [string, unknown] => [own, row[column] ?? null]);
  return parts.some(([, value]) => value !== null) ? Object.fromEntries(parts) : null;
}
