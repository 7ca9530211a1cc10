import type { Transaction } from '../../schema/access/transaction.js';
import { graphNodeOf, type GraphNode } from '../../schema/bundles/graph-node.js';
import type { ListedNode } from '../../schema/bundles/reference-forms.js';
import { shapeOf, type LinkShape, writableConcepts } from '../../schema/given/given-shape.js';
import { conceptOf, type Concept } from '../../schema/model/declarations.js';
import { idOf } from '../../schema/model/relations.js';
import { fieldNamed } from '../../schema/model/shape.js';
import { tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import { relationColumn } from '../../schema/writes/node-write.js';
import { selectCodes, selectKnown, selectKnownCodes } from '../../schema/writes/statements.js';
import { readEveryRow, readRows } from '../writes/hub-rows.js';

/** Gathers nodes of one transaction; each question is one statement, however many nodes it is about. */
export class GraphReader {
  private readonly found = new Map<string, GraphNode>();
  /** What the lists of the nodes name, by the node's id. */
  readonly lists = new Map<string, ListedNode[]>();

  constructor(
    private readonly transaction: Transaction,
    private readonly tables: Tables,
  ) {}

  get nodes(): readonly GraphNode[] {
    return [...this.found.values()];
  }

  has(id: string): boolean {
    return this.found.has(id);
  }

  /** Takes nodes in, and tells which of them were not there yet. */
  take(nodes: readonly GraphNode[]): readonly GraphNode[] {
    const fresh = nodes.filter(({ id }) => !this.found.has(id));
    for (const node of fresh) this.found.set(node.id, node);
    return fresh;
  }

  async every(concept: Concept): Promise<readonly GraphNode[]> {
    const table = this.table(concept);
    return (await readEveryRow(this.transaction, table)).map((row) => graphNodeOf(row, table));
  }

  /** The nodes that have one of the values: of `id`, of `code`, or of a relation. */
  async where(concept: Concept, property: string, values: readonly string[]): Promise<readonly GraphNode[]> {
    const table = this.table(concept);
    const rows = await readRows(this.transaction, table, { by: columnOf(table, property), values });
    return rows.map((row) => graphNodeOf(row, table));
  }

  /** Reads the lists of nodes that were taken in. */
  async readLists(nodes: readonly GraphNode[]): Promise<void> {
    for (const [concept, each] of Map.groupBy(nodes, (node) => node.concept)) {
      const ids = each.map(({ id }) => id);
      for (const link of shapeOf(concept).links) await this.readList(link, ids);
    }
  }

  private async readList({ through, from, to, as }: LinkShape, ids: readonly string[]): Promise<void> {
    const target = conceptOf(to.target());
    for (const { relations } of await this.where(through, from, ids)) {
      const id = relations.get(from) ?? '';
      const listed = this.lists.get(id) ?? [];
      listed.push({ as, target, id: relations.get(to.name) ?? '' });
      this.lists.set(id, listed);
    }
  }

  /** The codes of nodes by their ids. */
  async codesOf(concept: Concept, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.transaction.query(selectCodes(this.table(concept).name), [ids]);
    return new Map(rows.map(({ id, code }) => [String(id), String(code)]));
  }

  /** Which of the codes there are. */
  async known(concept: Concept, codes: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    if (codes.size === 0) return new Set();
    const rows = await this.transaction.query(selectKnown(this.table(concept).name), [[...codes]]);
    return new Set(rows.map(({ code }) => String(code)));
  }

  /** Codes to suggest when one is not there. */
  async someCodes(concept: Concept): Promise<readonly string[]> {
    const rows = await this.transaction.query(selectKnownCodes(this.table(concept).name));
    return rows.map(({ code }) => String(code));
  }

  private table(concept: Concept): Table {
    return tableNamed(this.tables, concept.name);
  }
}

function columnOf(table: Table, property: string): string {
  if (property === 'id' || property === 'code') return property;
  const { kind } = fieldNamed(table.concept.type, property);
  return kind === 'anyNode' ? table.column(idOf(property)) : relationColumn(table, property);
}

/** The concepts whose nodes one organisation keeps. */
export const keptConcepts = (): readonly Concept[] => writableConcepts().filter((concept) => shapeOf(concept).isKept);
