import { Refusal, RefusalCode } from '../errors.js';
import type { Tables } from './tables.js';

export interface GlobalId {
  readonly concept: string;
  readonly id: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a node's global id: the name of its concept, a colon, its own id. */
export function parseGlobalId(tables: Tables, text: string, expected?: string): GlobalId {
  const [concept = '', id = '', ...rest] = text.split(':');
  if (rest.length > 0 || !uuid.test(id) || !tables.get(concept)?.isNode) {
    throw new Refusal(
      RefusalCode.MALFORMED_ID,
      `id: "${text.slice(0, 60)}" is not the id of a node; give an \`id\` that the hub has answered with.`,
    );
  }
  if (expected !== undefined && concept !== expected) {
    throw new Refusal(
      RefusalCode.MALFORMED_ID,
      `id: "${text}" is the id of another kind of node (${concept}, not ${expected}); ask for it with node(id).`,
    );
  }
  return { concept, id };
}
