import type { Problem } from '../../schema/given/problem.js';
import { tableNamed, type Table } from '../../schema/read-plan/tables.js';
import { byKindAndCode, type Closure, type NamedRow } from '../../schema/writes/closure.js';
import { inUse } from '../../schema/writes/in-use.js';
import { notFound, notUnique, replacementProblem, type RemovalRequest } from '../../schema/writes/removal-problems.js';
import type { WrittenRow } from '../../schema/writes/node-write.js';
import { namedRow, Rewrites } from '../../schema/writes/rewrites.js';
import { Changes } from '../../schema/writes/table-changes.js';
import { applyChanges, type RevisionNote } from './apply.js';
import { closureOf } from './find-closure.js';
import { usesOf } from './find-uses.js';
import { readRows } from './hub-rows.js';
import { replacementOf } from './replacement.js';
import { clashesOfRefusal, findClashes } from './uniqueness.js';
import type { WritableHub } from './write-nodes.js';

/*
 * How a node leaves the register. With it go its parts, and whatever documents, citations and other systems say of any
 * of them: of a removed term too, since what was said of it was not said of the term in its place. What else names it
 * stands in the way, and then nothing goes. A term may be replaced: everything that names it names the other one.
 */

export interface RemovedNode {
  readonly kind: string;
  readonly id: string;
  readonly code: string;
}

/** What a removal did. */
export interface Removal {
  /** Everything that went, the node itself included, by kind and code; rows that only join two nodes are not told. */
  readonly removed: readonly RemovedNode[];
  /** Nodes that name the term that took the place of the removed one. */
  readonly changed: readonly RemovedNode[];
  readonly revision: number;
}

/** Why nothing went; the transaction must be undone. */
export interface NotRemoved {
  readonly problem: Omit<Problem, 'path'>;
}

/** Removes a node, or says what stands in the way. */
export async function removeNode(
  hub: WritableHub,
  request: RemovalRequest,
  note: RevisionNote,
): Promise<Removal | NotRemoved> {
  const table = tableNamed(hub.tables, request.concept.name);
  const stored = await readStored(hub, table, request);
  if ('problem' in stored) return stored;
  const { from, to } = stored;
  const rewrites = to ? await replacementOf(hub, { table, from, to }) : new Rewrites();
  const closure = await closureOf(hub, [namedRow(table, from), ...rewrites.removed]);
  const uses = await usesOf(hub, closure, { spared: to && request.id });
  if (uses.length > 0) return { problem: inUse(namedRow(table, from), uses) };
  return write(hub, { closure, rewrites }, note);
}

interface StoredNodes {
  readonly from: WrittenRow;
  /** The term that takes its place. */
  readonly to: WrittenRow | undefined;
}

async function readStored(
  { transaction }: WritableHub,
  table: Table,
  request: RemovalRequest,
): Promise<StoredNodes | NotRemoved> {
  const { id, replaceBy } = request;
  const problem = replacementProblem(request);
  if (problem) return { problem };
  const rows = await readRows(transaction, table, { by: 'id', values: replaceBy ? [id, replaceBy.id] : [id] });
  const [from, to] = [id, replaceBy?.id].map((wanted) => rows.find((row) => row.id === wanted));
  if (!from) return { problem: notFound(table.concept) };
  if (replaceBy && !to) return { problem: notFound(table.concept, replaceBy.code) };
  return { from, to };
}

interface RemovalPlan {
  readonly closure: Closure;
  readonly rewrites: Rewrites;
}

async function write(
  hub: WritableHub,
  { closure, rewrites }: RemovalPlan,
  note: RevisionNote,
): Promise<Removal | NotRemoved> {
  const changes = new Changes();
  for (const { concept, id } of closure.all) changes.remove(tableNamed(hub.tables, concept.name), id);
  const changed = rewrites.addTo(changes, closure);
  const clashes = await findClashes(hub.transaction, changes.all(), hub.metadata);
  if (clashes.length > 0) return { problem: notUnique(clashes) };
  try {
    const revision = await applyChanges(hub.transaction, changes.all(), note);
    return { removed: told(closure.all), changed: told(changed), revision };
  } catch (error) {
    const refused = clashesOfRefusal(error, changes.all());
    if (refused) return { problem: notUnique(refused) };
    throw error;
  }
}

const told = (rows: readonly NamedRow[]): readonly RemovedNode[] =>
  rows
    .filter(({ concept }) => !concept.link)
    .sort(byKindAndCode)
    .map(({ concept, id, code }) => ({ kind: concept.name, id, code }));
