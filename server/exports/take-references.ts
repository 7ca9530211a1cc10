import { relationsOf, wholeOf, type GraphNode } from '../../schema/bundles/graph-node.js';
import type { Names } from '../../schema/bundles/node-tree.js';
import { conceptNamed, conceptOf, type Concept } from '../../schema/model/declarations.js';
import type { GraphReader } from './graph-reader.js';

/** A node that another one names. */
interface Named {
  readonly concept: Concept;
  readonly id: string;
}

/**
 * Takes in what the nodes name, what those name in turn, and so on, each without its parts; or, without references, only
 * the wholes that parts stand in. What comes with every hub is never taken.
 */
export async function takeReferences(graph: GraphReader, withReferences: boolean): Promise<void> {
  let fresh = graph.nodes;
  while (fresh.length > 0) {
    await graph.readLists(fresh);
    const named = fresh.flatMap((node) => (withReferences ? allNamed(graph, node) : wholes(node)));
    const missing = named.filter(({ concept, id }) => !graph.has(id) && concept.isDelivered !== true);
    const added: GraphNode[] = [];
    for (const [concept, ids] of idsByConcept(missing))
      added.push(...graph.take(await graph.where(concept, 'id', ids)));
    fresh = added;
  }
}

function wholes(node: GraphNode): readonly Named[] {
  const whole = wholeOf(node);
  return whole ? [{ concept: conceptNamed(whole.kind), id: whole.id }] : [];
}

function allNamed(graph: GraphReader, node: GraphNode): readonly Named[] {
  const related = relationsOf(node.concept).flatMap(({ name, target }) => {
    const id = node.relations.get(name);
    return id === undefined ? [] : [{ concept: conceptOf(target()), id }];
  });
  const listed = (graph.lists.get(node.id) ?? []).map(({ target, id }) => ({ concept: target, id }));
  return [...wholes(node), ...related, ...listed];
}

function idsByConcept(named: readonly Named[]): ReadonlyMap<Concept, readonly string[]> {
  const groups = Map.groupBy(named, ({ concept }) => concept);
  return new Map([...groups].map(([concept, each]) => [concept, [...new Set(each.map(({ id }) => id))]]));
}

/** The codes of the nodes and of everything that they name. */
export async function readNames(graph: GraphReader): Promise<Names> {
  const names = new Map(graph.nodes.map(({ id, code }) => [id, code]));
  const outside = graph.nodes.flatMap((node) => allNamed(graph, node)).filter(({ id }) => !graph.has(id));
  for (const [concept, ids] of idsByConcept(outside))
    for (const [id, code] of await graph.codesOf(concept, ids)) names.set(id, code);
  return names;
}
