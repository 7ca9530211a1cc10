import type { GivenList, GivenNode, Reference } from '../../schema/given/given-node.js';
import { shapeOf } from '../../schema/given/given-shape.js';
import { ProblemCode, type Problem } from '../../schema/given/problem.js';
import { tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import type { WrittenRow } from '../../schema/writes/node-write.js';
import type { Target, Targets } from './targets.js';

/** A relation of a node that leads somewhere. */
interface Led {
  readonly node: GivenNode;
  readonly reference: Reference;
  readonly target: Target;
  /** The table that keeps the relation, and its name there. */
  readonly table: Table;
  readonly relation: string;
}

/** What is wrong with where the relations of a node lead; references that lead nowhere are told elsewhere. */
export function relationProblems(node: GivenNode, targets: Targets, tables: Tables): readonly Problem[] {
  const lead = (reference: Reference, concept: string, relation: string): readonly Problem[] => {
    const target = targets.find(reference);
    return target ? problemsOf({ node, reference, target, table: tableNamed(tables, concept), relation }, targets) : [];
  };
  return [
    ...expectationProblems(node, targets),
    ...movedProblems(node, targets),
    ...selfProblems(node, targets),
    ...node.lists.flatMap((list) => repeatProblems(list, targets)),
    ...node.references.flatMap((reference) => lead(reference, node.concept.name, reference.field)),
    ...node.lists.flatMap(({ shape, references }) =>
      references.flatMap((reference) => lead(reference, shape.through.name, shape.to.name)),
    ),
  ];
}

function problemsOf(led: Led, targets: Targets): readonly Problem[] {
  return [...custodianProblems(led, targets), ...registerProblems(led, targets), ...ownerProblems(led, targets)];
}

// A row is joined to rows of its own company only, unless the relation was declared to reach across.
function custodianProblems({ node, reference, target, table, relation }: Led, targets: Targets): readonly Problem[] {
  const own = targets.ofNode(node).custodianId;
  const isAcross = table.pairs(relation).length < 2;
  if (isAcross || own === undefined || target.custodianId === undefined || own === target.custodianId) return [];
  const message =
    `${target.concept.name} "${target.code}" is kept by ${keeper(target.custodianId, targets)}, and this ${node.concept.name} by ${keeper(own, targets)}: ` +
    'name one of the same custodian, or correct the custodian.';
  return [{ path: reference.path, code: ProblemCode.OTHER_CUSTODIAN, message }];
}

const keeper = (id: string, targets: Targets): string => targets.codeOf(id) ?? 'another organisation';

function registerProblems({ node, reference, target }: Led, targets: Targets): readonly Problem[] {
  if (target.registerId === undefined) return [];
  const own = registerIdOf(node, targets);
  if (own === undefined || own === target.registerId) return [];
  const [theirs, ours] = [targets.codeOf(target.registerId), targets.codeOf(own)];
  const message = `${target.concept.name} "${target.code}" belongs to ${theirs ? `register "${theirs}"` : 'another register'}, not to "${ours ?? 'this one'}": name one of the same register.`;
  return [{ path: reference.path, code: ProblemCode.OTHER_REGISTER, message }];
}

function registerIdOf(node: GivenNode, targets: Targets): string | undefined {
  const implied = targets.ofNode(node).registerId;
  if (implied !== undefined) return implied;
  if (node.owner?.concept.name === 'Register') return targets.idOf(node.owner);
  const register = node.references.find(({ field }) => field === 'register');
  return register && targets.find(register)?.id;
}

// A tree of parts lies within one whole: sub-processors of one agreement.
function ownerProblems({ node, reference, target }: Led, targets: Targets): readonly Problem[] {
  if (reference.id !== undefined || target.concept !== node.concept || shapeOf(node.concept).owner?.kind !== 'toOne')
    return [];
  if (target.ownerId === targets.ofNode(node).ownerId) return [];
  const message = `${target.concept.name} "${target.code}" is part of another ${node.owner?.concept.name ?? 'node'} than "${node.owner?.code ?? ''}": name one inside the same.`;
  return [{ path: reference.path, code: ProblemCode.OTHER_OWNER, message }];
}

function movedProblems(node: GivenNode, targets: Targets): readonly Problem[] {
  const was = targets.stored(node)?.custodian_id;
  const now = targets.ofNode(node).custodianId;
  if (typeof was !== 'string' || now === undefined || was === now || !node.custodian) return [];
  const message = `${node.concept.name} "${node.code}" is kept by ${keeper(was, targets)} and cannot be handed to "${node.custodian.written}": give another code, or its custodian.`;
  return [{ path: node.path, code: ProblemCode.OTHER_CUSTODIAN, message }];
}

// The same words are told by the node alone; here it is two ways of writing one code.
function repeatProblems({ references }: GivenList, targets: Targets): readonly Problem[] {
  const seen = new Map<string, string>();
  return references.flatMap((reference) => {
    const target = targets.find(reference);
    const first = target && seen.get(target.id);
    if (target && first === undefined) seen.set(target.id, reference.written);
    if (first === undefined || first === reference.written) return [];
    const message = `"${reference.written}" and "${first}" are one ${reference.target.name}, ${target?.code ?? ''}: keep one.`;
    return [{ path: reference.path, code: ProblemCode.DUPLICATE_CODE, message }];
  });
}

function selfProblems(node: GivenNode, targets: Targets): readonly Problem[] {
  return (node.concept.different ?? []).flatMap(([one, other]) => {
    const [a, b] = [one, other].map((relation) => node.references.find(({ field }) => field === relation));
    const id = a && targets.find(a)?.id;
    if (!b || id === undefined || targets.find(b)?.id !== id) return [];
    const message = `${one} and ${other} are the same ${b.target.name}: name two, or leave this ${node.concept.name} out.`;
    return [{ path: b.path, code: ProblemCode.SELF_REFERENCE, message }];
  });
}

function expectationProblems(node: GivenNode, targets: Targets): readonly Problem[] {
  const { expects } = node;
  const stored = targets.stored(node);
  if (!expects) return [];
  if (!stored) return 'version' in expects ? [goneProblem(node, expects.version)] : [];
  const now = Number(stored.revision_number);
  const name = `${node.concept.name} "${node.code}"`;
  if ('isNew' in expects) {
    const message = `${name} is there already, at version ${now}: update it, or give another code.`;
    return [{ path: node.path, code: ProblemCode.ALREADY_EXISTS, message }];
  }
  const stale = staleVersion({ kind: node.concept.name, code: node.code }, expects.version, stored);
  return stale ? [{ ...stale, path: [...node.path, 'version'] }] : [];
}

function goneProblem({ concept, code, path }: GivenNode, seen: number): Problem {
  const message = `There is no ${concept.name} "${code}", and you saw version ${seen}: it was removed; leave version out to make it anew.`;
  return { path: [...path, 'version'], code: ProblemCode.NOT_FOUND, message };
}

/** Why a change of a node that was seen at a version is refused: it has a later one. */
export function staleVersion(
  { kind, code }: { readonly kind: string; readonly code: string },
  seen: number,
  stored: WrittenRow,
): Omit<Problem, 'path'> | undefined {
  const now = Number(stored.revision_number);
  if (seen === now) return undefined;
  const message = `${kind} "${code}" is at version ${now} now, and you saw ${seen}: look at it again, and repeat the change with version ${now} if it still stands.`;
  return { code: ProblemCode.CONFLICT, message, version: now };
}
