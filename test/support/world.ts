import { localViewer } from '../../schema/access/viewer.js';
import type { Row, Transaction } from '../../schema/access/transaction.js';
import { sortKey } from '../../schema/language/sort-key.js';
import { sortKeyOf } from '../../schema/model/columns.js';
import {
  fieldsOf,
  conceptNamed,
  conceptOf,
  type AnyNodeField,
  type Concept,
  type StoredField,
  type ToOneField,
  type ValueField,
} from '../../schema/model/declarations.js';
import { idOf, kindOf } from '../../schema/model/relations.js';
import { readTables, tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import { asViewer } from '../../server/database/as-viewer.js';
import type { Database } from '../../server/database/database.js';
import { madeUp } from './made-up.js';

/** Values by field: a plain value, a text (taken for the Finnish original), a value object, or a seeded node. */
export type Given = Readonly<Record<string, unknown>>;

/** A node that a test put into the register. */
export class Seeded {
  constructor(
    readonly concept: Concept,
    /** Its row, by column. */
    readonly row: Row,
    /** The nodes its relations name. */
    readonly relations: ReadonlyMap<string, Seeded>,
  ) {}

  get code(): string {
    return String(this.row.code);
  }

  /** Its global id. */
  get id(): string {
    return `${this.concept.name}:${String(this.row.id)}`;
  }
}

/** A node on its way into the database. */
interface Draft {
  readonly table: Table;
  readonly transaction: Transaction;
  readonly given: Given;
  readonly columns: Map<string, unknown>;
  readonly relations: Map<string, Seeded>;
}

/** Puts nodes into an empty register, each with all it needs, by plain inserts. */
export class World {
  private readonly tables: Tables;
  private revision: Seeded | undefined;
  // Made-up numbers stay clear of those that tests give.
  private count = 1000;

  constructor(private readonly database: Database) {
    this.tables = readTables(database.orm.getMetadata());
  }

  /** Puts one node, and what it cannot be without, in one write. */
  put(concept: Concept, given: Given): Promise<Seeded> {
    return asViewer(this.database, localViewer, 'write', (transaction) => this.insert(transaction, concept, given));
  }

  private async insert(transaction: Transaction, concept: Concept, given: Given): Promise<Seeded> {
    const table = tableNamed(this.tables, concept.name);
    const draft: Draft = { table, transaction, given, columns: new Map(), relations: new Map() };
    const fields = fieldsOf(concept.type);
    refuseUnknown(concept, fields, given);
    // Relations first: what is made up for one agrees with the others.
    const relations = fields.filter((field) => field.kind === 'toOne');
    for (const field of relations) await this.relate(draft, field);
    for (const field of fields) await this.write(draft, field);
    return new Seeded(concept, await insertRow(draft), draft.relations);
  }

  private async write(draft: Draft, field: StoredField): Promise<void> {
    if (field.kind === 'anyNode') return this.pointAt(draft, field);
    if (field.kind === 'toOne') return;
    const value =
      draft.given[field.name] ?? (field.isNullable ? null : madeUp(field, draft.table.concept, ++this.count));
    if (field.kind === 'value') {
      writeValue(draft, field, value);
      return;
    }
    draft.columns.set(
      draft.table.column(field.name),
      field.scalar === 'texts' && value !== null ? JSON.stringify(value) : value,
    );
  }

  private async relate(draft: Draft, field: ToOneField): Promise<void> {
    const node = await this.related(draft, field);
    if (!node) return;
    draft.relations.set(field.name, node);
    const { table, columns } = draft;
    for (const [column, referenced] of table.pairs(field.name)) columns.set(column, node.row[referenced]);
  }

  private async related(draft: Draft, field: ToOneField): Promise<Seeded | undefined> {
    const given = draft.given[field.name];
    if (given instanceof Seeded) return given;
    if (given === null) return undefined;
    const target = conceptOf(field.target());
    if (target.name === 'Revision') return this.firstRevision(draft.transaction);
    const known = inherited(draft, field);
    if (known) return known;
    return isNeeded(draft, field) ? this.insert(draft.transaction, target, shared(draft, target)) : undefined;
  }

  private async pointAt({ table, transaction, given, columns, relations }: Draft, field: AnyNodeField): Promise<void> {
    const target = given[field.name];
    const node =
      target instanceof Seeded
        ? target
        : await this.insert(transaction, conceptNamed('Register'), { custodian: relations.get('custodian') });
    columns.set(table.column(kindOf(field.name)), node.concept.name);
    columns.set(table.column(idOf(field.name)), node.row.id);
  }

  /** Every row says which write left it; the world is one write unless a test gives others. */
  private async firstRevision(transaction: Transaction): Promise<Seeded> {
    const given = { number: 1, at: '2026-01-31T10:00:00.000Z', actor: 'seed' };
    this.revision ??= await this.insert(transaction, conceptNamed('Revision'), given);
    return this.revision;
  }
}

function refuseUnknown(concept: Concept, fields: readonly StoredField[], given: Given): void {
  const unknown = Object.keys(given).filter((name) => !fields.some((field) => field.name === name));
  if (unknown.length > 0) throw new Error(`${concept.name} declares no ${unknown.join(', ')}.`);
}

/**
 * A relation that another given node has too: the cell's register is the register of its scope. The node that a
 * citation speaks of may be another company's, and passes nothing on.
 */
function inherited({ table, given }: Draft, { name, isNullable }: ToOneField): Seeded | undefined {
  if (isNullable) return undefined;
  const relations = fieldsOf(table.concept.type).filter((field) => field.kind === 'toOne');
  const nodes = relations.map((field) => given[field.name]).filter((value) => value instanceof Seeded);
  return nodes.map((node) => node.relations.get(name)).find((node) => node !== undefined);
}

/** A relation is needed when it may not be empty, or as the first of a set of which exactly one is given. */
function isNeeded({ table, given }: Draft, { name, isNullable }: ToOneField): boolean {
  if (!isNullable) return true;
  const sets = table.concept.exactlyOne ?? [];
  return sets.some((set) => set[0] === name && !set.some((other) => given[other] instanceof Seeded));
}

/** What a made-up node has in common with the node that needs it: custodian, register, whatever both declare. */
function shared({ relations }: Draft, target: Concept): Given {
  const declared = new Set(fieldsOf(target.type).map((field) => field.name));
  return Object.fromEntries([...relations].filter(([name]) => declared.has(name)));
}

function writeValue({ table, columns }: Draft, field: ValueField, value: unknown): void {
  const parts = partsOf(value);
  for (const [name, column] of table.valueColumns(field.name)) columns.set(column, parts[name] ?? null);
  if (!field.isSorted) return;
  const original = String(parts[String(parts.original).toLowerCase()]);
  columns.set(table.column(sortKeyOf(field.name)), sortKey(original));
}

function partsOf(value: unknown): Given {
  if (typeof value === 'string') return { fi: value, original: 'FI' };
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

async function insertRow({ table, transaction, columns }: Draft): Promise<Row> {
  const names = [...columns.keys()].map((name) => `"${name}"`).join(', ');
  const places = [...columns.keys()].map((_, at) => `$${at + 1}`).join(', ');
  const sql = `insert into "${table.name}" (${names}) values (${places}) returning *`;
  const [row] = await transaction.query(sql, [...columns.values()]);
  if (!row) throw new Error(`${table.name} took no row.`);
  return row;
}
