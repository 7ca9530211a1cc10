import type { Transaction } from '../../schema/access/transaction.js';
import type { GivenNode, Reference } from '../../schema/given/given-node.js';
import type { FiledNode } from '../../schema/given/duplicates.js';
import { ProblemCode } from '../../schema/given/problem.js';
import type { Concept } from '../../schema/model/declarations.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import { relationColumn } from '../../schema/writes/node-write.js';
import { selectAbove } from '../../schema/writes/statements.js';
import type { FiledProblem } from './dangling.js';
import type { Targets } from './targets.js';

/** A step from a node to another of its kind, by one relation. */
interface Step {
  readonly file: string;
  readonly node: GivenNode;
  readonly reference: Reference;
  readonly from: string;
  readonly to: string;
}

/** Relations of a kind to itself that lead round in a circle: no term is wider than itself. */
export async function cycleProblems(
  nodes: readonly FiledNode[],
  targets: Targets,
  hub: { transaction: Transaction; tables: Tables },
): Promise<readonly FiledProblem[]> {
  const groups = Map.groupBy(
    stepsOf(nodes, targets),
    ({ node, reference }) => `${node.concept.name}.${reference.field}`,
  );
  const problems: FiledProblem[][] = [];
  for (const steps of groups.values()) {
    const [first] = steps;
    if (!first) continue;
    const above = await readAbove(steps, { concept: first.node.concept, field: first.reference.field }, hub);
    const isWritten = new Set(
      nodes.filter(({ node }) => node.concept === first.node.concept).map(({ node }) => targets.idOf(node)),
    );
    problems.push(circlesOf(steps, above, isWritten));
  }
  return problems.flat();
}

function stepsOf(nodes: readonly FiledNode[], targets: Targets): Step[] {
  return nodes.flatMap(({ file, node }) =>
    node.references.flatMap((reference) => {
      const target = reference.target === node.concept ? targets.find(reference) : undefined;
      return target ? [{ file, node, reference, from: targets.idOf(node), to: target.id }] : [];
    }),
  );
}

interface Above {
  readonly parent: string | undefined;
  readonly code: string;
}

async function readAbove(
  steps: readonly Step[],
  { concept, field }: { concept: Concept; field: string },
  { transaction, tables }: { transaction: Transaction; tables: Tables },
): Promise<ReadonlyMap<string, Above>> {
  const written = new Set(steps.map(({ from }) => from));
  const beyond = steps.map(({ to }) => to).filter((id) => !written.has(id));
  if (beyond.length === 0) return new Map();
  const table = tableNamed(tables, concept.name);
  const rows = await transaction.query(selectAbove(table.name, relationColumn(table, field)), [[...new Set(beyond)]]);
  return new Map(
    rows.map(({ id, parent, code }) => [
      String(id),
      { parent: typeof parent === 'string' ? parent : undefined, code: String(code) },
    ]),
  );
}

function circlesOf(
  steps: readonly Step[],
  above: ReadonlyMap<string, Above>,
  written: ReadonlySet<string>,
): FiledProblem[] {
  const byFrom = new Map(steps.map((step) => [step.from, step]));
  // What the files say of a node counts, and what the hub has of it no longer.
  const next = (id: string): string | undefined =>
    byFrom.get(id)?.to ?? (written.has(id) ? undefined : above.get(id)?.parent);
  const codeOf = (id: string): string => byFrom.get(id)?.node.code ?? above.get(id)?.code ?? id;
  const done = new Set<string>();
  return steps.flatMap((step) => {
    const circle = circleFrom(step.from, next, done);
    const shown = circle.map((id) => byFrom.get(id)).find((each) => each !== undefined) ?? step;
    return circle.length === 0 ? [] : [problemOf(shown, circle.map(codeOf))];
  });
}

/** The ids of the circle that the way from here ends in, if it was not walked before. */
function circleFrom(start: string, next: (id: string) => string | undefined, done: Set<string>): readonly string[] {
  const way: string[] = [];
  const onWay = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !done.has(id); id = next(id)) {
    if (onWay.has(id)) {
      way.forEach((each) => done.add(each));
      return way.slice(way.indexOf(id));
    }
    onWay.add(id);
    way.push(id);
  }
  way.forEach((each) => done.add(each));
  return [];
}

function problemOf({ file, node, reference }: Step, codes: readonly string[]): FiledProblem {
  const isSelf = codes.length === 1;
  const what = isSelf
    ? `${node.concept.name} "${codes[0] ?? ''}" names itself as ${reference.field}: leave it out, or name another.`
    : `${node.concept.name} goes round in a circle by ${reference.field}: ${[...codes, codes[0] ?? ''].join(' -> ')}; take one of these out.`;
  return { file, problem: { path: reference.path, code: ProblemCode.CYCLE, message: what } };
}
