import type { GraphQLSchema } from 'graphql';
import { ArgumentWriter } from './drawn-arguments.js';
import { SelectionWriter } from './drawn-selection.js';
import { DrawnVariables } from './drawn-variables.js';
import type { MemoryWorld } from './memory-world.js';
import type { Seedling } from './tape.js';

/** An operation, and two sets of values for its variables. Where a cursor goes, the mark of its row stands. */
export interface DrawnOperation {
  readonly query: string;
  /** The same with one root more, which no plan answers. */
  readonly queryBeside: string;
  readonly variables: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
}

export const besideKey = '__schema';
export const besideAnswer = { queryType: { name: 'Query' } };

/** An operation on the schema about what is in the world. */
export function drawnOperation(
  schema: GraphQLSchema,
  world: MemoryWorld,
  seedlings: readonly Seedling[],
): DrawnOperation {
  const type = schema.getQueryType();
  if (!type) throw new Error('The schema has no queries.');
  const variables = new DrawnVariables();
  const writer = new SelectionWriter(schema, variables, new ArgumentWriter(world, variables));
  const roots = writer.set({ type, kinds: [], isInsideAny: false }, seedlings);
  const around = (set: string): string => `query ${variables.definitions} ${set}\n${writer.definitions}`;
  return {
    query: around(roots),
    queryBeside: around(roots.replace(/\}$/, `${besideKey} { queryType { name } } }`)),
    variables: [variables.given(0), variables.given(1)],
  };
}
