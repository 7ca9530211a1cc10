import type { Transaction } from '../../schema/access/transaction.js';
import type { Reference } from '../../schema/given/given-node.js';
import type { FiledNode } from '../../schema/given/duplicates.js';
import { nearest } from '../../schema/given/nearest.js';
import { ProblemCode, type Problem } from '../../schema/given/problem.js';
import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import { selectKnownCodes } from '../../schema/writes/statements.js';
import { allReferences, type Targets } from './targets.js';

/** A mistake of one of the files. */
export interface FiledProblem {
  readonly file: string;
  readonly problem: Problem;
}

interface Dangling {
  readonly file: string;
  readonly reference: Reference;
}

// Looking for alike codes is slow, and after the first ones nobody reads on.
const mostSuggestions = 50;

/** References that lead to nothing, with the codes they may have meant. */
export async function danglingProblems(
  nodes: readonly FiledNode[],
  targets: Targets,
  hub: { transaction: Transaction; tables: Tables },
): Promise<readonly FiledProblem[]> {
  const dangling = withoutRepeats(
    nodes.flatMap(({ file, node }) =>
      allReferences(node)
        .filter((reference) => !targets.find(reference))
        .map((reference) => ({ file, reference })),
    ),
  );
  const known = new Map<Concept, readonly string[]>();
  for (const concept of new Set(dangling.map(({ reference }) => reference.target))) {
    const rows = await hub.transaction.query(selectKnownCodes(tableNamed(hub.tables, concept.name).name));
    const inFiles = nodes.filter(({ node }) => node.concept === concept).map(({ node }) => node.code);
    known.set(concept, [...new Set([...rows.map(({ code }) => String(code)), ...inFiles])]);
  }
  return dangling.map(({ file, reference }, at) => {
    const codes = at < mostSuggestions ? (known.get(reference.target) ?? []) : [];
    return {
      file,
      problem: { path: reference.path, code: ProblemCode.DANGLING_REFERENCE, message: messageFor(reference, codes) },
    };
  });
}

// The custodian and the document at the top of a file serve many nodes.
function withoutRepeats(dangling: readonly Dangling[]): readonly Dangling[] {
  const seen = new Set<string>();
  return dangling.filter(({ file, reference }) => {
    const key = JSON.stringify([file, reference.path, reference.target.name]);
    return !seen.has(key) && seen.add(key);
  });
}

function messageFor({ target, written, candidates }: Reference, known: readonly string[]): string {
  const looked = candidates.length === 1 && candidates[0] === written ? '' : ` (looked for ${candidates.join(', ')})`;
  const alike = nearest(candidates.at(-1) ?? written, known);
  const ends = alike.length > 0 ? alike : nearestByEnd(written, known);
  const hint = ends.length === 0 ? '' : ` Did you mean ${ends.map((code) => `"${code}"`).join(' or ')}?`;
  return `There is no ${target.name} "${written}"${looked}: correct it, or add the ${target.name}.${hint}`;
}

// The code of a part is written by its last key alone.
function nearestByEnd(written: string, known: readonly string[]): readonly string[] {
  const byEnd = new Map(known.map((code) => [code.split('/').at(-1) ?? code, code]));
  return nearest(written, byEnd.keys()).map((end) => byEnd.get(end) ?? end);
}
