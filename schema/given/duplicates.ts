import { keyOf, type GivenNode } from './given-node.js';
import { printPath } from './problem.js';

/** A node of one of the files of an import. */
export interface FiledNode {
  readonly file: string;
  readonly node: GivenNode;
}

export interface Duplicate {
  readonly again: FiledNode;
  readonly message: string;
}

/** Nodes that share kind and code with an earlier one of the import. */
export function findDuplicates(nodes: readonly FiledNode[]): readonly Duplicate[] {
  const seen = new Map<string, FiledNode>();
  return nodes.flatMap((filed) => {
    const key = keyOf(filed.node.concept.name, filed.node.code);
    const first = seen.get(key);
    if (!first) seen.set(key, filed);
    if (!first) return [];
    const path = printPath(first.node.path);
    const place = first.file === '' ? path : `${first.file} at ${path}`;
    return [
      {
        again: filed,
        message: `${filed.node.concept.name} "${filed.node.code}" is already in ${place}: give one of them another code, or keep one.`,
      },
    ];
  });
}
