import { Refusal, RefusalCode } from '../errors.js';
import { keyOf } from '../given/given-node.js';
import { plainValue, type BundleMap } from './bundle-value.js';
import { flattenBundle } from './flatten.js';
import { walk, type NodeTree } from './node-tree.js';

/** Refuses a bundle that would not bring in the nodes it was made of under their codes. */
export function refuseUnlessReadsBack(bundle: BundleMap, trees: readonly NodeTree[]): void {
  const { nodes } = flattenBundle(plainValue(bundle));
  const read = new Set(nodes.map(({ concept, code }) => keyOf(concept.name, code)));
  for (const { node } of walk(trees)) {
    if (read.has(keyOf(node.concept.name, node.code))) continue;
    throw new Refusal(
      RefusalCode.UNWRITABLE,
      `${node.concept.name} "${node.code}" has a code that does not follow from what it says, and would come in under another one.`,
    );
  }
}
