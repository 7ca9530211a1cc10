import type { Transaction } from '../../schema/access/transaction.js';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import type { Database } from '../database/database.js';
import { loadFlowGraph } from './load-flow-graph.js';

interface Kept {
  readonly revision: number;
  readonly graph: Promise<FlowGraph>;
}

const kept = new WeakMap<Database, Kept>();

/**
 * The graph of the transaction's moment. One is kept for each open database and serves until a revision is written:
 * every write of the hub is one. Questions of the same revision share its building; one that still reads an older
 * revision builds a graph of its own, which is not kept.
 */
export async function flowGraphAt(database: Database, transaction: Transaction): Promise<FlowGraph> {
  const [row] = await transaction.query('select coalesce(max(number), 0) as number from revision');
  const revision = Number(row?.number);
  const known = kept.get(database);
  // Who builds may be cut off, and its transaction with it.
  if (known?.revision === revision) return known.graph.catch(() => loadFlowGraph(transaction));
  const graph = loadFlowGraph(transaction);
  if (!known || known.revision < revision) keep(database, { revision, graph });
  return graph;
}

function keep(database: Database, made: Kept): void {
  kept.set(database, made);
  made.graph.catch(() => {
    if (kept.get(database) === made) kept.delete(database);
  });
}
