import type { Concept } from '../model/declarations.js';

/** What a mutation does. */
export type Verb = 'create' | 'update' | 'upsert' | 'remove' | 'upsertMany';

/** A mutation as the schema declares it; all kinds of nodes at once have no concept. */
export interface MutationField {
  readonly verb: Verb;
  readonly concept: Concept | undefined;
}

/** A mutation as a client asks for it; its input has the types of the schema. */
export interface Mutation extends MutationField {
  readonly input: Readonly<Record<string, unknown>>;
}

/** The name of the node in a payload: `organisation`. */
export const nodeNameOf = ({ name }: Concept): string => name.charAt(0).toLowerCase() + name.slice(1);
