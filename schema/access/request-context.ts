import type { GraphQLResolveInfo } from 'graphql';
import type { Mutation } from '../mutations/mutation.js';
import type { FlowGraph } from '../graph/flow-graph.js';
import type { StoredReference } from '../model/stored-reference.js';
import type { Kept } from './kept.js';
import type { Row } from './transaction.js';
import type { Viewer } from './viewer.js';

/** An operation of the hub's own, as the generated documents give it. */
export interface OwnOperation<Answer, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Answer;
}

/** What the resolvers of one operation share. All that an operation reads, it reads in one transaction. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** The day on which the operation came, in UTC: `2026-11-22`. */
  readonly today: string;
  /** The answer of a root that the read plan compiled. */
  planned(info: GraphQLResolveInfo): Promise<unknown>;
  /** What is selected of a stored node that stands in a computed answer. */
  load(reference: StoredReference, info: GraphQLResolveInfo): Promise<unknown>;
  /** Runs a mutation in a transaction of its own, and answers inside it what is selected of its payload. */
  write(mutation: Mutation, info: GraphQLResolveInfo): Promise<unknown>;
  /** Asks the read plan an operation of the hub's own, without limits on pages. */
  ask<Answer, Variables extends object>(
    operation: OwnOperation<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer>;
  /** The rows of one statement of the hub's own, for what goes over more rows than an answer could hold. */
  rows(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** What operations share of what is stored, as it is at the operation's own moment. */
  kept<Value>(what: Kept<Value>): Promise<Value>;
  /** How data move, as a graph of the operation's own moment; kept between operations until something is written. */
  graph(): Promise<FlowGraph>;
}
