import type { RequestContext } from './request-context.js';

/** What operations share of what is stored: made once, and kept until a node of one of its kinds is written. */
export interface Kept<Value> {
  /** The kinds of nodes it is made of, as the log of changes names them. */
  readonly kinds: readonly string[];
  readonly make: (context: RequestContext) => Promise<Value>;
}
