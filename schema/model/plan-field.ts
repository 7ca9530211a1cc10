import type { ScalarKind } from './declarations.js';

/** How the read plan answers a field of the schema; it stands in the field's `extensions.plan`. */
export type PlanField =
  /** The node's global id, which names its concept. */
  | { readonly kind: 'id' }
  /** A value of the row. */
  | { readonly kind: 'column'; readonly property: string; readonly scalar: ScalarKind }
  /** A small value of several columns of the row. */
  | { readonly kind: 'value'; readonly property: string }
  /** A text in several languages, kept in columns of the row. */
  | { readonly kind: 'localised'; readonly property: string }
  /** The one row that the relation names. */
  | { readonly kind: 'toOne'; readonly property: string; readonly target: string }
  /** The one node, of any concept, that the relation names. */
  | { readonly kind: 'anyNode'; readonly property: string }
  /** Its global id, whether or not it is still there. */
  | { readonly kind: 'anyNodeId'; readonly property: string }
  /** The rows of another concept whose relation names this row. */
  | {
      readonly kind: 'reverse';
      readonly concept: string;
      readonly property: string;
      readonly shape: 'connection' | 'list';
    }
  /** The rows that a joining concept ties to this row. */
  | {
      readonly kind: 'link';
      readonly concept: string;
      readonly from: string;
      readonly to: string;
      readonly target: string;
    }
  /** A root: a page of all rows of a concept. */
  | { readonly kind: 'all'; readonly concept: string }
  /** A root: one row by its id, its code or another key of its own. */
  | { readonly kind: 'one'; readonly concept: string }
  /** A root: nodes by their global ids. */
  | { readonly kind: 'node' }
  | { readonly kind: 'nodes' };

export const planFieldOf = (extensions: Readonly<Record<string, unknown>>): PlanField | undefined =>
  // Written by defineField and defineRoot only.
  extensions.plan as PlanField | undefined;
