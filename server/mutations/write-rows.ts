import { findDuplicates } from '../../schema/given/duplicates.js';
import { printPath, ProblemCode, type Problem } from '../../schema/given/problem.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import type { Verb } from '../../schema/mutations/mutation.js';
import type { RevisionNote } from '../writes/apply.js';
import { compareWithHub, hubProblems, writeNodes, type WritableHub } from '../writes/write-nodes.js';
import { HubReader } from './hub-reader.js';
import { likelyCodes } from './likely-codes.js';
import type { Outcome } from './outcome.js';
import { RowPlacing } from './place-rows.js';

/** Writes the rows of a mutation, all of them or none; every mistake of every row is told. */
export async function writeRows(
  hub: WritableHub,
  { verb, rows }: { readonly verb: Verb; readonly rows: readonly InputRow[] },
  note: RevisionNote,
): Promise<Outcome> {
  await hub.stored.byCode(likelyCodes(rows));
  const placing = new RowPlacing(verb, rows, new HubReader(hub));
  const placed = await Promise.all(rows.map((row) => placing.place(row)));
  const nodes = placed.flatMap(({ node }) => (node ? [{ file: '', node }] : []));
  const compared = await compareWithHub(hub, nodes);
  // What a refused row would have been may be just what the others name.
  const found = await hubProblems(hub, compared, { isComplete: nodes.length === rows.length });
  const own = placed.flatMap((each) => each.problems);
  const problems = [
    ...own,
    ...duplicatesOf(nodes),
    ...found.map(({ problem }) => problem).filter((problem) => !own.some((told) => isSame(told, problem))),
  ];
  if (problems.length > 0) return { kind: 'refused', problems, rows: placed };
  const written = await writeNodes(hub, compared, note);
  if ('revision' in written) return { kind: 'written', ...written, rows: placed };
  return { kind: 'refused', problems: written.problems.map(({ problem }) => problem), rows: placed };
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.code === other.code && printPath(one.path) === printPath(other.path);

function duplicatesOf(nodes: Parameters<typeof findDuplicates>[0]): readonly Problem[] {
  return findDuplicates(nodes).map(({ again, message }) => ({
    path: again.node.path,
    code: ProblemCode.DUPLICATE_CODE,
    message,
  }));
}
