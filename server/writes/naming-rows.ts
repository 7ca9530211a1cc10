import type { Row, Transaction } from '../../schema/access/transaction.js';
import { keyOf } from '../../schema/given/given-node.js';
import { conceptOf, type AnyNodeField, type ToOneField } from '../../schema/model/declarations.js';
import { idOf, kindOf } from '../../schema/model/relations.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import type { NamedRow } from '../../schema/writes/closure.js';
import { listOwner, type Naming } from '../../schema/writes/naming.js';
import { relationColumn } from '../../schema/writes/node-write.js';
import { selectListing, selectNaming, selectPointing } from '../../schema/writes/removal-statements.js';

/** Where the rows are read. */
export interface ReadableHub {
  readonly transaction: Transaction;
  readonly tables: Tables;
}

/** A node that names a row. */
export interface NamingNode {
  readonly node: NamedRow;
  /** The row that carries the relation: the node's own, or one that joins it to what its list names. */
  readonly carrierId: string;
  readonly namedId: string;
}

/** Rows that name one of the ids by the relation. */
export async function rowsNaming(
  { transaction, tables }: ReadableHub,
  { concept, field }: Naming,
  ids: readonly string[],
): Promise<readonly NamingNode[]> {
  const table = tableNamed(tables, concept.name);
  const rows = await transaction.query(selectNaming(table.name, relationColumn(table, field.name)), [ids]);
  return rows.map((row) => namingNode(row, concept));
}

/** The same, except that a row that joins two nodes is told as the node whose list it is. */
export async function nodesNaming(
  hub: ReadableHub,
  naming: Naming,
  ids: readonly string[],
): Promise<readonly NamingNode[]> {
  const owner = listOwner(naming.concept);
  return owner ? nodesListing(hub, { ...naming, owner }, ids) : rowsNaming(hub, naming, ids);
}

async function nodesListing(
  { transaction, tables }: ReadableHub,
  { concept, field, owner }: Naming & { readonly owner: ToOneField },
  ids: readonly string[],
): Promise<readonly NamingNode[]> {
  const [joining, whose] = [tableNamed(tables, concept.name), conceptOf(owner.target())];
  const columns = { from: relationColumn(joining, owner.name), to: relationColumn(joining, field.name) };
  const statement = selectListing(tableNamed(tables, whose.name).name, { name: joining.name, ...columns });
  const rows = await transaction.query(statement, [ids]);
  return rows.map((row) => namingNode(row, whose));
}

const namingNode = ({ carrier, id, code, named }: Row, concept: NamedRow['concept']): NamingNode => ({
  node: { concept, id: String(id), code: String(code) },
  carrierId: String(carrier),
  namedId: String(named),
});

/** Rows that point at one of the given rows, of whatever kind those are. */
export async function rowsPointingAt(
  { transaction, tables }: ReadableHub,
  { concept, field }: Naming<AnyNodeField>,
  rows: readonly NamedRow[],
): Promise<readonly NamedRow[]> {
  const table = tableNamed(tables, concept.name);
  const columns = { kind: table.column(kindOf(field.name)), id: table.column(idOf(field.name)) };
  const found = await transaction.query(selectPointing(table.name, columns), [rows.map(({ id }) => id)]);
  const named = new Set(rows.map((row) => keyOf(row.concept.name, row.id)));
  return found
    .filter((row) => named.has(keyOf(String(row.kind), String(row.named))))
    .map(({ id, code }) => ({ concept, id: String(id), code: String(code) }));
}
