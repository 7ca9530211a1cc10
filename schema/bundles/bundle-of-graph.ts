import { Refusal, RefusalCode } from '../errors.js';
import {
  defaultsToFileDocument,
  numberingOf,
  shapeOf,
  topLevelConcepts,
  type GivenField,
  type GivenShape,
} from '../given/given-shape.js';
import { conceptOf, type Concept } from '../model/declarations.js';
import type { BundleEntry, BundleMap, BundleValue } from './bundle-value.js';
import { canNameCustodian, headerOf, type Header } from './header.js';
import { numberIn, type Names, type NodeTree, type PartTrees } from './node-tree.js';
import { byCode } from '../language/compare-text.js';
import { inReadingOrder } from './reading-order.js';
import { shortestForm, type KnownCodes, type ListedNode } from './reference-forms.js';
import { valueEntry } from './value-entries.js';

/** What is known of the graph around the nodes that are written. */
export interface GraphAround {
  readonly names: Names;
  /** What the lists of the nodes name, by the node's id. */
  readonly lists: ReadonlyMap<string, readonly ListedNode[]>;
  readonly known: KnownCodes;
}

/** A bundle that brings the nodes in as they are. */
export function bundleOfGraph(trees: readonly NodeTree[], around: GraphAround): BundleMap {
  const header = headerOf(trees, around.names);
  const writing = new BundleWriting(header, around);
  const { custodian, document, language } = header;
  const head = { custodian, document, language };
  return {
    entries: [...Object.entries(head).flatMap(([key, code]) => optional(key, code)), ...writing.sections(trees)],
  };
}

const optional = (key: string, value: BundleValue | undefined): readonly BundleEntry[] =>
  value === undefined ? [] : [[key, value]];

/** Writes nodes under one header. */
class BundleWriting {
  constructor(
    private readonly header: Header,
    private readonly around: GraphAround,
  ) {}

  sections(trees: readonly NodeTree[]): readonly BundleEntry[] {
    const names = new Map([...topLevelConcepts()].map(([plural, concept]) => [concept, plural]));
    const byConcept = Map.groupBy(trees, ({ node }) => node.concept);
    return inReadingOrder([...names.keys()]).flatMap((concept) => {
      const nodes = byConcept.get(concept) ?? [];
      return nodes.length === 0 ? [] : [[names.get(concept) ?? '', this.index(nodes, '')] as const];
    });
  }

  private index(trees: readonly NodeTree[], prefix: string): BundleMap {
    const entries = trees.map((tree): BundleEntry => [keyWithin(prefix, tree), this.node(tree)]);
    return { entries, isIndex: true };
  }

  private node(tree: NodeTree): BundleValue {
    const shape = shapeOf(tree.node.concept);
    const entries = [
      ...this.custodian(tree),
      ...fieldsInOrder(shape).flatMap((field) => this.field(tree, shape, field)),
      ...shape.links.flatMap(({ as }) => this.list(tree, as)),
      ...tree.parts.map((parts) => this.part(tree, parts)),
    ];
    const [only] = entries;
    return only && entries.length === 1 && only[0] === shape.shorthand?.name ? only[1] : { entries };
  }

  private part({ node }: NodeTree, { shape, trees }: PartTrees): BundleEntry {
    return [shape.as, shape.isList ? trees.map((tree) => this.node(tree)) : this.index(trees, `${node.code}/`)];
  }

  private custodian(tree: NodeTree): readonly BundleEntry[] {
    const code = this.codeOf(tree.node.relations.get('custodian'));
    return canNameCustodian(tree) && code !== this.header.custodian ? optional('custodian', code) : [];
  }

  private field(tree: NodeTree, shape: GivenShape, field: GivenField): readonly BundleEntry[] {
    if (field.kind !== 'toOne') return valueEntry(field, tree.node.values, this.header.language);
    const code = this.codeOf(tree.node.relations.get(field.name));
    if (code === undefined) return [];
    const target = conceptOf(field.target());
    if (numberingOf(target)) return [[field.name, numberIn(code)]];
    if (!defaultsToFileDocument(shape, field)) return [[field.name, this.reference(tree, target, code)]];
    return code === this.header.document ? [] : [[field.name, code]];
  }

  private list(tree: NodeTree, as: string): readonly BundleEntry[] {
    const listed = (this.around.lists.get(tree.node.id) ?? []).filter((each) => each.as === as);
    const named = listed.map(({ target, id }) => ({ target, code: this.codeOf(id) ?? '' }));
    named.sort(byCode);
    return named.length === 0 ? [] : [[as, named.map(({ target, code }) => this.reference(tree, target, code))]];
  }

  private reference({ node, base }: NodeTree, target: Concept, code: string): string {
    const written = shortestForm(base, code, this.around.known.get(target) ?? new Set());
    if (written !== undefined) return written;
    throw new Refusal(
      RefusalCode.UNWRITABLE,
      `${node.concept.name} "${node.code}" names ${target.name} "${code}", and in a bundle that would name a ${target.name} inside "${base}" instead.`,
    );
  }

  private codeOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.around.names.get(id);
  }
}

function keyWithin(prefix: string, { node }: NodeTree): string {
  if (node.code.startsWith(prefix)) return node.code.slice(prefix.length);
  throw new Refusal(
    RefusalCode.UNWRITABLE,
    `The code of ${node.concept.name} "${node.code}" does not begin with that of the node it is part of, "${prefix}".`,
  );
}

// The place in a document comes first, as people write it.
function fieldsInOrder(shape: GivenShape): readonly GivenField[] {
  const rank = (field: GivenField): number => {
    if (defaultsToFileDocument(shape, field)) return 0;
    return field === shape.shorthand ? 1 : 2;
  };
  return [...shape.fields].sort((a, b) => rank(a) - rank(b));
}
