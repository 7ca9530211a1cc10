import type { FlatNodes } from '../given/given-node.js';
import { topLevelConcepts } from '../given/given-shape.js';
import { Flattening } from '../given/flatten.js';
import { mapOf } from '../given/values.js';

/** Takes the nodes of a parsed bundle out of one another. What has the wrong shape is left out: the schema tells of it. */
export function flattenBundle(parsed: unknown): FlatNodes {
  const top = mapOf(parsed) ?? {};
  const flattening = new Flattening(top);
  const concepts = topLevelConcepts();
  for (const [plural, section] of Object.entries(top)) {
    const concept = concepts.get(plural);
    if (!concept) continue;
    for (const [code, given] of Object.entries(mapOf(section) ?? {}))
      flattening.add({ concept, given, code, path: [plural, code], owner: undefined });
  }
  return flattening.result;
}
