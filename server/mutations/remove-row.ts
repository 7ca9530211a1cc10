import { ProblemCode, type Problem } from '../../schema/given/problem.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import type { Mutation } from '../../schema/mutations/mutation.js';
import type { RevisionNote } from '../writes/apply.js';
import { staleVersion } from '../writes/relation-problems.js';
import { removeNode } from '../writes/removal.js';
import type { WritableHub } from '../writes/write-nodes.js';
import { HubReader } from './hub-reader.js';
import { knownNode } from './known-node.js';
import { NodeFinder, type Found } from './node-finder.js';
import type { Outcome } from './outcome.js';
import { Refused } from './refused.js';

/** Removes the node that a mutation names, or tells what stands in the way. */
export async function removeRow(hub: WritableHub, { concept, input }: Mutation, note: RevisionNote): Promise<Outcome> {
  if (!concept) throw new Error('A removal names its kind of node.');
  const row: InputRow = { concept, input, path: ['input'], around: undefined, relation: undefined };
  try {
    return await new RowRemoval(hub, row, note).run();
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', problems: error.problems, rows: [] };
    throw error;
  }
}

class RowRemoval {
  private readonly finder: NodeFinder;

  constructor(
    private readonly hub: WritableHub,
    private readonly row: InputRow,
    private readonly note: RevisionNote,
  ) {
    this.finder = new NodeFinder(new HubReader(hub));
  }

  async run(): Promise<Outcome> {
    const { input, concept } = this.row;
    const found = await knownNode(this.finder, this.row, 'id');
    const stale = staleVersion({ kind: concept.name, code: String(found.row.code) }, Number(input.version), found.row);
    if (stale) return this.refused(found, { ...stale, path: ['input', 'version'] });
    const other = typeof input.replaceBy === 'string' ? await knownNode(this.finder, this.row, 'replaceBy') : undefined;
    const id = String(found.row.id);
    const replaceBy = other && { id: String(other.row.id), code: String(other.row.code) };
    const removal = await removeNode(this.hub, { concept, id, ...(replaceBy ? { replaceBy } : {}) }, this.note);
    if ('revision' in removal) return { kind: 'removed', removal };
    return this.refused(found, { ...removal.problem, path: ['input', replaceBy ? 'replaceBy' : 'id'] });
  }

  private refused({ row: { id } }: Found, problem: Problem): Outcome {
    // A transaction that the database has given up cannot read what stands there.
    const storedId = problem.code === ProblemCode.NOT_UNIQUE ? undefined : String(id);
    const placed = { row: this.row, node: undefined, problems: [problem], storedId };
    return { kind: 'refused', problems: [problem], rows: [placed] };
  }
}
