import { keyOf, kinds, type KindName, type ModelNode, type Nodes } from './mutation-model.js';

/** The node with its parts and all that is said about any of them. */
export function closureOf(nodes: Nodes, node: ModelNode): ReadonlySet<ModelNode> {
  const closure = new Set([node]);
  const isInside = ({ owner }: ModelNode): boolean => [...closure].some((each) => keyOf(each) === owner);
  for (let size = 0; size < closure.size;) {
    size = closure.size;
    [...nodes.values()].filter(isInside).forEach((each) => closure.add(each));
  }
  return closure;
}

/** Whether a node names another one: in a field, in a list, or as who keeps it. */
export function isUsed(used: ModelNode, { kind, fields, lists, custodian }: ModelNode): boolean {
  const { references = {}, lists: listed = {}, isKept } = kinds[kind];
  const isOf = (target: KindName, codes: readonly unknown[]): boolean =>
    target === used.kind && codes.includes(used.code);
  return (
    (isKept === true && isOf('Organisation', [custodian])) ||
    Object.entries(references).some(([name, target]) => isOf(target, [fields[name]])) ||
    Object.entries(listed).some(([name, target]) => isOf(target, lists[name] ?? []))
  );
}

/** A node with another term in the place of the one that goes; the same node where that changes nothing. */
// eslint-disable-next-line max-params -- read as a sentence: replace in this node that term by the other, among these nodes
export function replaceTerm(node: ModelNode, from: ModelNode, to: ModelNode, nodes: Nodes): ModelNode {
  const { kind } = from;
  // A narrower term that takes the place moves up to where the other one stood.
  if (node === to && isBelow(to, from, nodes)) return withFields(to, { parent: from.fields.parent ?? null });
  if (!isUsed(from, node)) return node;
  const { references = {}, lists = {} } = kinds[node.kind];
  const named = Object.keys(references).filter((name) => references[name] === kind && node.fields[name] === from.code);
  const replaced = Object.entries(node.lists).map(([name, list]) => [
    name,
    lists[name] === kind ? [...new Set(list.map((code) => (code === from.code ? to.code : code)))] : list,
  ]);
  return {
    ...withFields(node, Object.fromEntries(named.map((name) => [name, to.code]))),
    lists: Object.fromEntries(replaced) as ModelNode['lists'],
  };
}

const withFields = (node: ModelNode, fields: ModelNode['fields']): ModelNode => ({
  ...node,
  fields: { ...node.fields, ...fields },
});

function isBelow(low: ModelNode, high: ModelNode, nodes: Nodes): boolean {
  for (let at: ModelNode | undefined = low; at; at = nodes.get(`${at.kind}:${String(at.fields.parent)}`))
    if (at === high) return true;
  return false;
}
