import { familyOf, relationsOf, wholeOf, type GraphNode } from '../../schema/bundles/graph-node.js';
import { Refusal, RefusalCode } from '../../schema/errors.js';
import { defaultsToFileDocument, isTopLevel, shapeOf, writableConcepts } from '../../schema/given/given-shape.js';
import { suggestion } from '../../schema/given/nearest.js';
import { conceptNamed, conceptOf, type Concept } from '../../schema/model/declarations.js';
import { keptConcepts, type GraphReader } from './graph-reader.js';

/** What is to be exported. */
export type Selection = { readonly register: string } | { readonly organisation: string } | { readonly all: true };

/** Gathers the nodes that the selection asks for, without what they rest on. */
export async function chooseNodes(graph: GraphReader, selection: Selection): Promise<void> {
  if ('register' in selection) return chooseRegister(graph, selection.register);
  if ('organisation' in selection) return chooseOrganisation(graph, selection.organisation);
  for (const concept of writableConcepts()) graph.take(await graph.every(concept));
}

async function chooseOrganisation(graph: GraphReader, code: string): Promise<void> {
  const organisation = await onlyNode(graph, conceptNamed('Organisation'), code);
  for (const concept of keptConcepts()) graph.take(await graph.where(concept, 'custodian', [organisation.id]));
}

/** A register, what stands in it or hangs on it, what is said of all that, and the documents that say it. */
async function chooseRegister(graph: GraphReader, code: string): Promise<void> {
  const register = await onlyNode(graph, conceptNamed('Register'), code);
  await takeParts(graph, [register]);
  await takeParts(graph, graph.take(await nodesOn(graph, register)));
  await takeDocuments(graph);
}

async function onlyNode(graph: GraphReader, concept: Concept, code: string): Promise<GraphNode> {
  const [node] = graph.take(await graph.where(concept, 'code', [code]));
  if (node) return node;
  const kind = concept.name.toLowerCase();
  const meant = suggestion(code, await graph.someCodes(concept));
  throw new Refusal(RefusalCode.NOT_FOUND, `No ${kind} has the code "${code}".${meant}`);
}

/** Takes the parts of nodes, their parts, and so on; what is said of a node is among them. */
async function takeParts(graph: GraphReader, wholes: readonly GraphNode[]): Promise<void> {
  const added: GraphNode[] = [];
  for (const concept of writableConcepts()) {
    const { owner } = shapeOf(concept);
    if (owner?.kind !== 'toOne' && owner?.kind !== 'anyNode') continue;
    const target = owner.kind === 'toOne' ? conceptOf(owner.target()) : undefined;
    const ids = wholes.filter((node) => !target || node.concept === target).map(({ id }) => id);
    added.push(...graph.take(await graph.where(concept, owner.name, ids)));
  }
  if (added.length > 0) await takeParts(graph, added);
}

/** Takes the documents that the nodes cite, with what is said of those, and so on. */
async function takeDocuments(graph: GraphReader): Promise<void> {
  const missing = graph.nodes.flatMap(documentsOf).filter(({ id }) => !graph.has(id));
  for (const [concept, each] of Map.groupBy(missing, ({ target }) => target)) {
    const ids = new Set(each.map(({ id }) => id));
    await takeParts(graph, graph.take(await graph.where(concept, 'id', [...ids])));
  }
  if (missing.length > 0) await takeDocuments(graph);
}

function documentsOf({ concept, relations }: GraphNode): readonly { readonly target: Concept; readonly id: string }[] {
  const shape = shapeOf(concept);
  return shape.fields.flatMap((field) => {
    const id = relations.get(field.name);
    if (field.kind !== 'toOne' || !defaultsToFileDocument(shape, field) || id === undefined) return [];
    return [{ target: conceptOf(field.target()), id }];
  });
}

/**
 * Nodes outside of all registers, of the same custodian, that name the register or a part of it, themselves or by a
 * part of theirs: its systems, flows, transfers, designations, and the agreements that cover it.
 */
async function nodesOn(graph: GraphReader, register: GraphNode): Promise<readonly GraphNode[]> {
  const family = familyOf(register.concept);
  const inside = Map.groupBy(graph.nodes, ({ concept }) => concept);
  const naming = keptConcepts()
    .filter((concept) => standsOutside(concept, family))
    .flatMap((concept) => relationsOf(concept).map(({ name, target }) => ({ concept, name, to: conceptOf(target()) })));
  const found: GraphNode[] = [];
  for (const { concept, name, to } of naming.filter((each) => family.has(each.to))) {
    const ids = (inside.get(to) ?? []).map(({ id }) => id);
    found.push(...(await graph.where(concept, name, ids)));
  }
  const keeper = register.relations.get('custodian');
  return outermost(
    graph,
    found.filter(({ id, relations }) => !graph.has(id) && relations.get('custodian') === keeper),
  );
}

const standsOutside = (concept: Concept, family: ReadonlySet<Concept>): boolean =>
  shapeOf(concept).owner?.kind !== 'anyNode' && (!family.has(concept) || isTopLevel(concept));

async function outermost(graph: GraphReader, nodes: readonly GraphNode[]): Promise<readonly GraphNode[]> {
  const parts = nodes.filter((node) => wholeOf(node) !== undefined);
  if (parts.length === 0) return nodes;
  const around: GraphNode[] = nodes.filter((node) => wholeOf(node) === undefined);
  for (const [kind, each] of Map.groupBy(parts, (node) => wholeOf(node)?.kind ?? '')) {
    const ids = new Set(each.flatMap((node) => wholeOf(node)?.id ?? []));
    around.push(...(await graph.where(conceptNamed(kind), 'id', [...ids])));
  }
  return outermost(graph, around);
}
