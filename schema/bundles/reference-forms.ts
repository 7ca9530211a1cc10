import { candidatesFor } from '../given/codes.js';
import { defaultsToFileDocument, numberingOf, shapeOf } from '../given/given-shape.js';
import { conceptOf, type Concept } from '../model/declarations.js';
import { walk, type Names, type NodeTree } from './node-tree.js';

/** Codes that the hub has, by kind. */
export type KnownCodes = ReadonlyMap<Concept, ReadonlySet<string>>;

/** One way to write a reference, and the codes that it would be taken for if there were nodes of them. */
interface Form {
  readonly written: string;
  readonly earlier: readonly string[];
}

/** The ways to write a code within a node, the shortest first. */
function formsOf(base: string, code: string): readonly Form[] {
  const around = candidatesFor(base, '').filter((prefix) => prefix !== '' && code.startsWith(prefix));
  return [...around, ''].map((prefix) => {
    const written = code.slice(prefix.length);
    const candidates = candidatesFor(base, written);
    return { written, earlier: candidates.slice(0, candidates.indexOf(code)) };
  });
}

/** The shortest way to write a code that leads to its node and to no other; none when another stands in every way. */
export function shortestForm(base: string, code: string, known: ReadonlySet<string>): string | undefined {
  return formsOf(base, code).find(({ earlier }) => !earlier.some((each) => known.has(each)))?.written;
}

/** The codes of each kind that decide how references can be written. */
export function decidingCodes(
  trees: readonly NodeTree[],
  names: Names,
  lists: ReadonlyMap<string, readonly ListedNode[]>,
): ReadonlyMap<Concept, ReadonlySet<string>> {
  const deciding = [...walk(trees)].flatMap(({ node, base }) =>
    [...looseReferences(node), ...(lists.get(node.id) ?? [])].map(({ target, id }) => ({
      target,
      codes: formsOf(base, names.get(id) ?? '').flatMap(({ earlier }) => earlier),
    })),
  );
  const groups = [...Map.groupBy(deciding, ({ target }) => target)];
  return new Map(groups.map(([target, each]) => [target, new Set(each.flatMap(({ codes }) => codes))]));
}

/** A node that a list of another names. */
export interface ListedNode {
  /** The name of the list. */
  readonly as: string;
  readonly target: Concept;
  readonly id: string;
}

// Numbers and the documents of citations are written one way only.
function looseReferences({ concept, relations }: NodeTree['node']): readonly Omit<ListedNode, 'as'>[] {
  const shape = shapeOf(concept);
  return shape.fields.flatMap((field) => {
    const id = relations.get(field.name);
    if (field.kind !== 'toOne' || id === undefined || defaultsToFileDocument(shape, field)) return [];
    const target = conceptOf(field.target());
    return numberingOf(target) ? [] : [{ target, id }];
  });
}
