import type { MetadataStorage } from '@mikro-orm/core';
import type { Transaction } from '../../schema/access/transaction.js';
import type { FiledNode } from '../../schema/given/duplicates.js';
import { readTables, type Tables } from '../../schema/read-plan/tables.js';
import type { Database } from '../database/database.js';
import type { TableChanges } from '../../schema/writes/table-changes.js';
import { applyChanges, type RevisionNote } from './apply.js';
import { cycleProblems } from './cycles.js';
import { danglingProblems, type FiledProblem } from './dangling.js';
import { readOwnerCodes } from './hub-rows.js';
import { planChanges } from './plan.js';
import { relationProblems } from './relation-problems.js';
import { resultRows, type NodeResult } from './result-rows.js';
import { StoredRows } from './stored-rows.js';
import { Targets, wantedCodes } from './targets.js';
import { clashesOfRefusal, findClashes, type Clash } from './uniqueness.js';

/**
 * How nodes get into the register, from wherever they come: files of an import, mutations, the hub's own data. What they
 * show by themselves was checked before (`schema/given/`); here they are compared with the hub, checked against it, and
 * written as one revision, by a number of statements that does not grow with the nodes.
 */
export interface WritableHub {
  readonly transaction: Transaction;
  readonly tables: Tables;
  readonly metadata: MetadataStorage;
  readonly stored: StoredRows;
}

export function writableHub(database: Database, transaction: Transaction): WritableHub {
  const metadata = database.orm.getMetadata();
  const tables = readTables(metadata);
  return { transaction, tables, metadata, stored: new StoredRows(transaction, tables) };
}

/** Nodes beside what the hub has of them and of what they name. */
export interface ComparedNodes {
  readonly nodes: readonly FiledNode[];
  readonly targets: Targets;
}

export async function compareWithHub(hub: WritableHub, nodes: readonly FiledNode[]): Promise<ComparedNodes> {
  const { transaction, tables, stored } = hub;
  const rows = await stored.byCode(wantedCodes(nodes));
  const ownerCodes = await readOwnerCodes(transaction, tables, rows);
  return { nodes, targets: new Targets(nodes, { rows, tables, ownerCodes }) };
}

/** What is wrong with the nodes that only the hub shows; `isComplete` says that nothing else is to come that they may name. */
export async function hubProblems(
  hub: WritableHub,
  { nodes, targets }: ComparedNodes,
  { isComplete = true } = {},
): Promise<readonly FiledProblem[]> {
  const related = nodes.flatMap(({ file, node }) =>
    relationProblems(node, targets, hub.tables).map((problem) => ({ file, problem })),
  );
  const cycles = await cycleProblems(nodes, targets, hub);
  const dangling = isComplete ? await danglingProblems(nodes, targets, hub) : [];
  return [...dangling, ...related, ...cycles];
}

/** What was written: the revision, or none when nothing changed, and what became of each node. */
export interface Written {
  readonly revision: number | null;
  readonly results: readonly NodeResult[];
}

/** What may not be written: nothing of it was. */
export interface NotWritten {
  readonly problems: readonly FiledProblem[];
}

/** Writes nodes that have no problems. */
export async function writeNodes(
  hub: WritableHub,
  { nodes, targets }: ComparedNodes,
  note: RevisionNote,
): Promise<Written | NotWritten> {
  const plan = await planChanges(nodes, targets, hub);
  const results = await resultRows(plan.nodes, targets, hub);
  const changes = plan.changes.all();
  if (changes.length === 0) return { revision: null, results };
  try {
    return { revision: await hub.transaction.attempt(() => apply(hub, changes, note)), results };
  } catch (error) {
    const clashes = error instanceof Clashing ? error.clashes : clashesOfRefusal(error, changes);
    const problems = filed(nodes, clashes ?? []);
    if (problems.length > 0) return { problems };
    throw error;
  }
}

/** Thrown to undo what was written: no two may have what is to be written. */
class Clashing extends Error {
  constructor(readonly clashes: readonly Clash[]) {
    super('What is to be written clashes with what there is.');
  }
}

async function apply(
  { transaction, metadata }: WritableHub,
  changes: readonly TableChanges[],
  note: RevisionNote,
): Promise<number> {
  const looked = findClashes(transaction, changes, metadata);
  // Where all is new, no value changes hands, and both go out together: the database takes them in this order.
  const isNew = changes.every(({ update }) => update.length === 0);
  const early = isNew ? applyChanges(transaction, changes, note) : undefined;
  early?.catch(() => undefined);
  const clashes = await looked;
  if (clashes.length > 0) throw new Clashing(clashes);
  return early ?? applyChanges(transaction, changes, note);
}

function filed(nodes: readonly FiledNode[], clashes: readonly Clash[]): readonly FiledProblem[] {
  return clashes.flatMap(({ kind, code, property, problem }) => {
    const found = nodes.find(({ node }) => node.concept.name === kind && node.code === code);
    if (!found) return [];
    const path = property === undefined ? found.node.path : [...found.node.path, property];
    return [{ file: found.file, problem: { ...problem, path } }];
  });
}
