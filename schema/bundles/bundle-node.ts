import type { Concept } from '../model/declarations.js';
import type { LinkShape } from './bundle-shape.js';
import type { Path, Problem } from './problem.js';

/** What one column keeps of a bundle's node. */
export type StoredValue = string | number | boolean | readonly string[];

/** A relation as the file gives it, with the codes it may mean, the likeliest first. */
export interface Reference {
  readonly field: string;
  readonly target: Concept;
  readonly written: string;
  readonly candidates: readonly string[];
  readonly path: Path;
}

/** A list of references that the file gives in full. */
export interface GivenList {
  readonly shape: LinkShape;
  readonly references: readonly Reference[];
}

/** One node of a bundle, taken out of the nodes around it. */
export interface BundleNode {
  readonly concept: Concept;
  readonly code: string;
  readonly path: Path;
  /** The node it stands in. */
  readonly owner: BundleNode | undefined;
  /** Absent on shared nodes, and where the file forgot it. */
  readonly custodian: Reference | undefined;
  /** By property: `kind`, `name.fi`, `contactPoint.email`. */
  readonly values: ReadonlyMap<string, StoredValue>;
  readonly references: readonly Reference[];
  readonly lists: readonly GivenList[];
}

/** The nodes of one bundle in the order of the file, and what could not be understood. */
export interface FlatBundle {
  readonly nodes: readonly BundleNode[];
  readonly problems: readonly Problem[];
}

/** The nearest node around it, or the node itself, that is of the kind. */
export function around(node: BundleNode | undefined, kind: string): BundleNode | undefined {
  for (let at = node; at; at = at.owner) if (at.concept.name === kind) return at;
  return undefined;
}

export const keyOf = (kind: string, code: string): string => `${kind}:${code}`;
