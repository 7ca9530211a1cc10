import { randomUUID } from 'node:crypto';
import { around, type GivenNode, type GivenList } from '../../schema/given/given-node.js';
import { shapeOf } from '../../schema/given/given-shape.js';
import type { NodeWrite, Subject } from '../../schema/writes/node-write.js';
import type { Targets } from './targets.js';

/** A node of a file as the row it is to be. */
export function writeOf(node: GivenNode, targets: Targets): NodeWrite {
  const { owner, hasImpliedRegister } = shapeOf(node.concept);
  const relations = new Map<string, string>();
  const relate = (name: string, id: string | undefined): void => {
    if (id !== undefined) relations.set(name, id);
  };
  for (const reference of node.references) relate(reference.field, targets.find(reference)?.id);
  relate('custodian', targets.ofNode(node).custodianId);
  if (hasImpliedRegister) relate('register', idOf(around(node, 'Register'), targets));
  if (owner?.kind === 'toOne') relate(owner.name, idOf(node.owner, targets));
  const subjects = new Map<string, Subject>();
  if (owner?.kind === 'anyNode' && node.owner)
    subjects.set(owner.name, { kind: node.owner.concept.name, id: targets.idOf(node.owner) });
  return { concept: node.concept, id: targets.idOf(node), code: node.code, values: node.values, relations, subjects };
}

const idOf = (node: GivenNode | undefined, targets: Targets): string | undefined => node && targets.idOf(node);

/** The rows that join a node to what a list of it names; rows that are there keep their ids. */
export function linkWrites(
  node: GivenNode,
  { shape, references }: GivenList,
  { targets, idByCode }: { targets: Targets; idByCode: ReadonlyMap<string, string> },
): readonly NodeWrite[] {
  const from = targets.ofNode(node);
  const register = shapeOf(shape.through).hasImpliedRegister ? [['register', from.registerId] as const] : [];
  const shared = [['custodian', from.custodianId] as const, ...register, [shape.from, from.id] as const];
  return references.flatMap((reference) => {
    const target = targets.find(reference);
    if (!target) return [];
    const code = `${node.code}+${target.code}`;
    const relations = new Map(
      [...shared, [shape.to.name, target.id] as const].flatMap(([name, id]) =>
        id === undefined ? [] : [[name, id] as const],
      ),
    );
    return [
      {
        concept: shape.through,
        id: idByCode.get(code) ?? randomUUID(),
        code,
        values: new Map(),
        relations,
        subjects: new Map(),
      },
    ];
  });
}
