import { ProblemCode } from '../../schema/given/problem.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import type { Found, NodeFinder } from './node-finder.js';
import { refuse } from './refused.js';

/** The node that a field of an update or a removal names by its code or id; refused when there is none. */
export async function knownNode(finder: NodeFinder, row: InputRow, field: 'id' | 'replaceBy'): Promise<Found> {
  const { concept, input } = row;
  const written = String(input[field]);
  const found = await finder.find(written, concept);
  if (found) return found;
  const message = `There is no ${concept.name} "${written}": correct the id or code; it may have been removed.`;
  return refuse(row, field, { code: ProblemCode.NOT_FOUND, message });
}
