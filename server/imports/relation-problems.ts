import type { BundleNode, Reference } from '../../schema/bundles/bundle-node.js';
import { shapeOf } from '../../schema/bundles/bundle-shape.js';
import { ProblemCode, type Problem } from '../../schema/bundles/problem.js';
import { tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import type { Target, Targets } from './targets.js';

/** A relation of a node that leads somewhere. */
interface Led {
  readonly node: BundleNode;
  readonly reference: Reference;
  readonly target: Target;
  /** The table that keeps the relation, and its name there. */
  readonly table: Table;
  readonly relation: string;
}

/** What is wrong with where the relations of a node lead; references that lead nowhere are told elsewhere. */
export function relationProblems(node: BundleNode, targets: Targets, tables: Tables): readonly Problem[] {
  const lead = (reference: Reference, concept: string, relation: string): readonly Problem[] => {
    const target = targets.find(reference);
    return target ? problemsOf({ node, reference, target, table: tableNamed(tables, concept), relation }, targets) : [];
  };
  return [
    ...movedProblems(node, targets),
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

function registerIdOf(node: BundleNode, targets: Targets): string | undefined {
  const implied = targets.ofNode(node).registerId;
  if (implied !== undefined) return implied;
  if (node.owner?.concept.name === 'Register') return targets.idOf(node.owner);
  const register = node.references.find(({ field }) => field === 'register');
  return register && targets.find(register)?.id;
}

// A tree of parts lies within one whole: sub-processors of one agreement.
function ownerProblems({ node, reference, target }: Led, targets: Targets): readonly Problem[] {
  if (target.concept !== node.concept || shapeOf(node.concept).owner?.kind !== 'toOne') return [];
  if (target.ownerId === targets.ofNode(node).ownerId) return [];
  const message = `${target.concept.name} "${target.code}" is part of another ${node.owner?.concept.name ?? 'node'} than "${node.owner?.code ?? ''}": name one inside the same.`;
  return [{ path: reference.path, code: ProblemCode.OTHER_OWNER, message }];
}

function movedProblems(node: BundleNode, targets: Targets): readonly Problem[] {
  const was = targets.stored(node)?.custodian_id;
  const now = targets.ofNode(node).custodianId;
  if (typeof was !== 'string' || now === undefined || was === now || !node.custodian) return [];
  const message = `${node.concept.name} "${node.code}" is kept by ${keeper(was, targets)} in the hub; an import cannot hand it to "${node.custodian.written}": give it another code, or its custodian.`;
  return [{ path: node.path, code: ProblemCode.OTHER_CUSTODIAN, message }];
}
