import type { Concept } from '../model/declarations.js';
import type { LinkShape } from './given-shape.js';
import type { Path, Problem } from './problem.js';

/** What one column keeps of a given node. */
export type StoredValue = string | number | boolean | readonly string[];

/** A relation as the file gives it, with the codes it may mean, the likeliest first. */
export interface Reference {
  readonly field: string;
  readonly target: Concept;
  readonly written: string;
  readonly candidates: readonly string[];
  readonly path: Path;
  /** The row it leads to, where that is known: what an update leaves as it is. */
  readonly id?: string;
}

/** A list of references that the file gives in full. */
export interface GivenList {
  readonly shape: LinkShape;
  readonly references: readonly Reference[];
}

/** A node as somebody gives it to be written, taken out of the nodes around it. */
export interface GivenNode {
  readonly concept: Concept;
  readonly code: string;
  readonly path: Path;
  /** The node it stands in. */
  readonly owner: GivenNode | undefined;
  /** Absent on shared nodes, and where the file forgot it. */
  readonly custodian: Reference | undefined;
  /** By property: `kind`, `name.fi`, `contactPoint.email`. */
  readonly values: ReadonlyMap<string, StoredValue>;
  readonly references: readonly Reference[];
  readonly lists: readonly GivenList[];
  /** What the hub must have of it; bundles ask for nothing. */
  readonly expects?: Expectation;
}

/** What a writer takes for granted: that the node is not there yet, or that nobody has changed it since. */
export type Expectation = { readonly isNew: true } | { readonly version: number };

/** Nodes taken out of one another, in the order given, and what could not be understood. */
export interface FlatNodes {
  readonly nodes: readonly GivenNode[];
  readonly problems: readonly Problem[];
}

/** The nearest node around it, or the node itself, that is of the kind. */
export function around(node: GivenNode | undefined, kind: string): GivenNode | undefined {
  for (let at = node; at; at = at.owner) if (at.concept.name === kind) return at;
  return undefined;
}

export const keyOf = (kind: string, code: string): string => `${kind}:${code}`;
