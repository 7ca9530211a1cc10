import { defaultsToFileDocument, hasOwnCustodian, isLocalised, shapeOf } from '../given/given-shape.js';
import { textLanguages } from '../given/node-schema.js';
import { walk, type Names, type NodeTree } from './node-tree.js';
import { compareText } from '../language/compare-text.js';

/** What a file says once for all of its nodes. */
export interface Header {
  readonly custodian: string | undefined;
  readonly document: string | undefined;
  readonly language: string;
}

/** The header that leaves the least to be said by the nodes. */
export function headerOf(trees: readonly NodeTree[], names: Names): Header {
  const nodes = [...walk(trees)];
  const codeOf = (id: string | undefined): readonly string[] => [names.get(id ?? '') ?? []].flat();
  return {
    custodian: mostFrequent(
      nodes.filter(canNameCustodian).flatMap(({ node }) => codeOf(node.relations.get('custodian'))),
    ),
    document: mostFrequent(nodes.flatMap((tree) => defaultDocuments(tree).flatMap(codeOf))),
    language: mostFrequent(nodes.flatMap(originals)) ?? textLanguages[0] ?? '',
  };
}

/** Whether the node may say who keeps it: a part of a whole is kept with the whole. */
export function canNameCustodian({ node, owner }: NodeTree): boolean {
  const shape = shapeOf(node.concept);
  return hasOwnCustodian(shape) && !(owner && shape.owner?.kind === 'toOne');
}

function defaultDocuments({ node }: NodeTree): readonly (string | undefined)[] {
  const shape = shapeOf(node.concept);
  const fields = shape.fields.filter((field) => defaultsToFileDocument(shape, field));
  return fields.map(({ name }) => node.relations.get(name));
}

function originals({ node: { concept, values } }: NodeTree): readonly string[] {
  const texts = shapeOf(concept).fields.filter(isLocalised);
  return texts.flatMap(({ name }) => {
    const original = values.get(`${name}.original`);
    return typeof original === 'string' ? [original.toLowerCase()] : [];
  });
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, each]) => ({ word, times: each.length }));
  counts.sort((a, b) => b.times - a.times || compareText(a.word, b.word));
  return counts[0]?.word;
}
