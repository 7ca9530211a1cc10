import { ProblemCode, type Problem } from '../given/problem.js';
import type { Concept } from '../model/declarations.js';
import { isTerm } from '../model/shape.js';

/** What is to go. */
export interface RemovalRequest {
  readonly concept: Concept;
  readonly id: string;
  /** For a term: the one of its kind that takes its place. */
  readonly replaceBy?: { readonly id: string; readonly code: string };
}

type RemovalProblem = Omit<Problem, 'path'>;

/** What is wrong with the term that is to take the place of the removed one. */
export function replacementProblem({ concept, id, replaceBy }: RemovalRequest): RemovalProblem | undefined {
  if (!replaceBy) return undefined;
  if (!isTerm(concept)) {
    const message = `Only terms can be replaced, and ${concept.name} is no kind of term: leave replaceBy out.`;
    return { code: ProblemCode.WRONG_VALUE, message };
  }
  if (replaceBy.id !== id) return undefined;
  const message = `${concept.name} "${replaceBy.code}" cannot take its own place: give another one.`;
  return { code: ProblemCode.SELF_REFERENCE, message };
}

/** The removed node, or the term of that code that was to take its place, is gone since the caller read it. */
export const notFound = ({ name }: Concept, code?: string): RemovalProblem => ({
  code: ProblemCode.NOT_FOUND,
  message: `There is no ${code === undefined ? `such ${name}` : `${name} "${code}"`} any more: look again at what there is.`,
});

/** Nodes that a replacement would make the same as another where only one may be. */
export function notUnique(nodes: readonly { readonly kind: string; readonly code: string }[]): RemovalProblem {
  const names = [...new Set(nodes.map(({ kind, code }) => `${kind} "${code}"`))].sort().join(', ');
  const message = `With another term in its place, ${names} would be the same as another, and only one may: change or remove one first.`;
  return { code: ProblemCode.NOT_UNIQUE, message };
}
