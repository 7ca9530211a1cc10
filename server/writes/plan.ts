import type { Transaction } from '../../schema/access/transaction.js';
import type { GivenNode, GivenList } from '../../schema/given/given-node.js';
import type { FiledNode } from '../../schema/given/duplicates.js';
import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import { relationColumn, type WrittenRow } from '../../schema/writes/node-write.js';
import { Changes, compare, type Comparison } from '../../schema/writes/table-changes.js';
import { readTogether } from './hub-rows.js';
import { linkWrites, writeOf } from './node-writes.js';
import type { Targets } from './targets.js';

/** A list of a node before and after. */
export interface ListChange {
  readonly field: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What is to become of one node. */
export interface PlannedNode {
  readonly filed: FiledNode;
  readonly comparison: Comparison;
  readonly lists: readonly ListChange[];
}

export interface Plan {
  readonly nodes: readonly PlannedNode[];
  readonly changes: Changes;
}

/** Compares the nodes of the files with the hub's rows, and gathers what is to be written. */
export async function planChanges(
  nodes: readonly FiledNode[],
  targets: Targets,
  hub: { transaction: Transaction; tables: Tables },
): Promise<Plan> {
  const stored = await readLinkRows(nodes, targets, hub);
  const changes = new Changes();
  const planned = nodes.map((filed): PlannedNode => {
    const { node } = filed;
    const table = tableNamed(hub.tables, node.concept.name);
    const comparison = compare(writeOf(node, targets), table, targets.stored(node));
    const lists = node.lists.flatMap((list) => planList(node, list, { targets, tables: hub.tables, changes, stored }));
    changes.add(comparison, table, lists.length > 0);
    return { filed, comparison, lists };
  });
  return { nodes: planned, changes };
}

/** Joining rows by the concept that joins and the id of the node whose list they are. */
type LinkRows = ReadonlyMap<Concept, ReadonlyMap<string, readonly WrittenRow[]>>;

async function readLinkRows(
  nodes: readonly FiledNode[],
  targets: Targets,
  { transaction, tables }: { transaction: Transaction; tables: Tables },
): Promise<LinkRows> {
  const given = nodes.flatMap(({ node }) =>
    targets.stored(node) ? node.lists.map(({ shape }) => ({ shape, id: targets.idOf(node) })) : [],
  );
  const wanted = [...Map.groupBy(given, ({ shape }) => shape.through)].map(([through, lists]) => {
    const table = tableNamed(tables, through.name);
    return { through, table, by: relationColumn(table, through.link?.from ?? ''), values: lists.map(({ id }) => id) };
  });
  const found = await readTogether(transaction, wanted);
  return new Map(
    wanted.map(({ through, by }, at) => [through, Map.groupBy(found[at] ?? [], (row) => String(row[by]))]),
  );
}

interface Around {
  readonly targets: Targets;
  readonly tables: Tables;
  readonly changes: Changes;
  readonly stored: LinkRows;
}

function planList(node: GivenNode, list: GivenList, { targets, tables, changes, stored }: Around): ListChange[] {
  const { through, as } = list.shape;
  const table = tableNamed(tables, through.name);
  const rows = stored.get(through)?.get(targets.idOf(node)) ?? [];
  const byCode = new Map(rows.map((row) => [String(row.code), row]));
  const writes = linkWrites(node, list, {
    targets,
    idByCode: new Map(rows.map((row) => [String(row.code), String(row.id)])),
  });
  for (const write of writes) changes.add(compare(write, table, byCode.get(write.code)), table, false);
  const kept = new Set(writes.map(({ code }) => code));
  const removed = rows.filter((row) => !kept.has(String(row.code)));
  for (const row of removed) changes.remove(table, String(row.id));
  const isChanged = removed.length > 0 || writes.some(({ code }) => !byCode.has(code));
  const endsOf = (codes: Iterable<string>): string[] =>
    [...codes].map((code) => code.slice(node.code.length + 1)).sort();
  return isChanged && targets.stored(node) ? [{ field: as, from: endsOf(byCode.keys()), to: endsOf(kept) }] : [];
}
