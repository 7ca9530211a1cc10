import { randomUUID } from 'node:crypto';
import { conceptOf, type ToOneField } from '../../schema/model/declarations.js';
import { tableNamed, type Table } from '../../schema/read-plan/tables.js';
import { wider } from '../../schema/model/shape.js';
import { holdsOn, listOwner, type Naming } from '../../schema/writes/naming.js';
import { relationColumn, type WrittenRow } from '../../schema/writes/node-write.js';
import { Rewrites } from '../../schema/writes/rewrites.js';
import { selectAbove } from '../../schema/writes/statements.js';
import { readRows } from './hub-rows.js';
import type { ReadableHub } from './naming-rows.js';

/** A term that goes, and the one of its kind that takes its place. */
export interface TermChange {
  readonly table: Table;
  readonly from: WrittenRow;
  readonly to: WrittenRow;
}

/** Puts a term in the place of another: in every row that names it, in every list, and above the narrower terms. */
export async function replacementOf(hub: ReadableHub, change: TermChange): Promise<Rewrites> {
  const rewrites = new Rewrites();
  for (const hold of holdsOn(change.table.concept)) {
    const owner = listOwner(hold.concept);
    if (owner) await replaceInLists(hub, { ...change, ...hold, owner }, rewrites);
    else await replaceInRows(hub, { ...change, ...hold }, rewrites);
  }
  await moveUp(hub, change, rewrites);
  return rewrites;
}

async function replaceInRows(hub: ReadableHub, { concept, field, from, to }: TermChange & Naming, rewrites: Rewrites) {
  const table = tableNamed(hub.tables, concept.name);
  const column = relationColumn(table, field.name);
  const rows = await readRows(hub.transaction, table, { by: column, values: [String(from.id)] });
  for (const row of rows) rewrites.update(table, row, { [column]: to.id });
}

interface ListChange extends TermChange, Naming {
  /** The relation to the node whose list it is. */
  readonly owner: ToOneField;
}

// A joining row is made anew, as its code says what it joins; a list that has the other term already loses one.
async function replaceInLists(hub: ReadableHub, change: ListChange, rewrites: Rewrites): Promise<void> {
  const { from, to, field, owner } = change;
  const table = tableNamed(hub.tables, change.concept.name);
  const [column, ownerColumn] = [relationColumn(table, field.name), relationColumn(table, owner.name)];
  const rows = await readRows(hub.transaction, table, { by: column, values: [String(from.id), String(to.id)] });
  const naming = rows.filter((row) => row[column] === from.id);
  const complete = new Set(rows.filter((row) => row[column] === to.id).map((row) => row[ownerColumn]));
  const ownerIds = naming.map((row) => String(row[ownerColumn]));
  const owners = await readOwners(hub, owner, ownerIds);
  for (const row of naming) {
    const node = owners.find(row[ownerColumn]);
    rewrites.remove(table, row);
    rewrites.update(owners.table, node);
    const columns = { id: randomUUID(), code: `${String(node.code)}+${String(to.code)}`, [column]: to.id };
    if (!complete.has(node.id)) rewrites.createLike(table, row, columns);
  }
}

async function readOwners(hub: ReadableHub, owner: ToOneField, ids: readonly string[]) {
  const table = tableNamed(hub.tables, conceptOf(owner.target()).name);
  const byId = new Map((await readRows(hub.transaction, table, { by: 'id', values: ids })).map((row) => [row.id, row]));
  const find = (id: unknown): WrittenRow => {
    const row = byId.get(id);
    if (!row) throw new Error(`A list belongs to a ${table.concept.name} that is not there: ${String(id)}.`);
    return row;
  };
  return { table, find };
}

// One that stood below the other moves up to where that stood: whatever lay between them now lies below it.
async function moveUp(hub: ReadableHub, { table, from, to }: TermChange, rewrites: Rewrites): Promise<void> {
  const column = relationColumn(table, wider);
  const above = await hub.transaction.query(selectAbove(table.name, column), [[to.id]]);
  if (above.some(({ id }) => id === from.id)) rewrites.update(table, to, { [column]: from[column] ?? null });
}
