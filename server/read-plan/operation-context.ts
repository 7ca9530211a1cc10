import DataLoader from 'dataloader';
import { getNamedType, type FieldNode, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { OwnOperation, RequestContext } from '../../schema/access/request-context.js';
import type { Transaction } from '../../schema/access/transaction.js';
import type { Viewer } from '../../schema/access/viewer.js';
import type { StoredReference } from '../../schema/model/stored-reference.js';
import type { Mutation } from '../../schema/mutations/mutation.js';
import { planPayload } from '../../schema/read-plan/payload.js';
import { setsBelow } from '../../schema/read-plan/selection.js';
import { runMutation, type MutationRun } from '../mutations/run-mutation.js';
import { planOperation, planRows, type Operation, type ReadPlan } from '../../schema/read-plan/plan.js';
import { readOperation } from './own-operation.js';
import { keyOf } from '../../schema/read-plan/roots.js';
import type { Tables } from '../../schema/read-plan/tables.js';
import { asViewer } from '../database/as-viewer.js';
import type { Database } from '../database/database.js';

/** What all operations of one hub share. */
export interface PlannedHub {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
}

type Loader = DataLoader<StoredReference, unknown, string>;

/**
 * What one operation shares while it is answered.
 *
 * Its transaction opens when something is first read, and all of the operation is read in it, so that every part of an
 * answer is of the same moment. `end` closes it once the answer is made; an operation that reads nothing opens none.
 */
export class OperationContext implements RequestContext {
  private plan: ReadPlan | null = null;
  private opened: Promise<Transaction> | undefined;
  private closed: Promise<void> = Promise.resolve();
  private close: () => void = () => undefined;
  private answers: Promise<ReadonlyMap<string, unknown>> | undefined;
  private readonly loaders = new Map<readonly FieldNode[], Loader>();

  constructor(
    private readonly hub: PlannedHub,
    readonly viewer: Viewer,
  ) {}

  /** Compiles the client's operation; refuses it when an argument is wrong. */
  prepare(operation: Operation): void {
    this.plan = planOperation(this.hub, operation);
  }

  async planned(info: GraphQLResolveInfo): Promise<unknown> {
    if (!this.plan) throw new Error('A planned root is answered, but the operation was not planned.');
    this.answers ??= this.run(this.plan);
    return (await this.answers).get(String(info.path.key));
  }

  load(reference: StoredReference, info: GraphQLResolveInfo): Promise<unknown> {
    return this.loaderFor(info).load(reference);
  }

  async ask<Answer, Variables extends object>(
    operation: OwnOperation<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> {
    const read = readOperation(operation, variables);
    const plan = planOperation(this.hub, { ...read, maximumPage: Number.MAX_SAFE_INTEGER });
    if (!plan)
      throw new Error(`The variables of ${read.definition.name?.value ?? 'an operation of the hub'} do not fit.`);
    return Object.fromEntries(await this.run(plan)) as Answer;
  }

  async write(mutation: Mutation, info: GraphQLResolveInfo): Promise<unknown> {
    // What was read so far was read before the write; and the embedded database has one connection.
    await this.end();
    this.opened = undefined;
    const { database } = this.hub;
    const answer: MutationRun['answer'] = (transaction, payload) => this.answerPayload(transaction, payload, info);
    return runMutation({ database, viewer: this.viewer, mutation, answer, now: new Date() });
  }

  private async answerPayload(
    transaction: Transaction,
    value: Readonly<Record<string, unknown>>,
    { returnType, fieldNodes, fragments, variableValues: variables }: GraphQLResolveInfo,
  ): Promise<unknown> {
    const typeName = getNamedType(returnType).name;
    const { plans, read } = planPayload(this.hub, {
      value,
      typeName,
      sets: setsBelow(fieldNodes),
      fragments,
      variables,
    });
    const found: ReadonlyMap<string, unknown>[] = [];
    for (const { sql, values, read: readRows } of plans) {
      const [row] = await transaction.query(sql, values);
      found.push(readRows(String(row?.answer)));
    }
    return read(found);
  }

  /** Ends the transaction, if one was opened. */
  async end(): Promise<void> {
    this.close();
    await this.closed;
  }

  /** All references at one place of the operation are read at once. */
  private loaderFor(info: GraphQLResolveInfo): Loader {
    const known = this.loaders.get(info.fieldNodes);
    if (known) return known;
    const loader: Loader = new DataLoader((wanted) => this.rowsAt(info, wanted), {
      cacheKeyFn: ({ concept, id }) => keyOf({ concept, id }),
    });
    this.loaders.set(info.fieldNodes, loader);
    return loader;
  }

  private async rowsAt(info: GraphQLResolveInfo, wanted: readonly StoredReference[]): Promise<unknown[]> {
    const { fieldNodes, fragments, variableValues: variables } = info;
    const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const found = await this.run(planRows(this.hub, { fragments, variables, wanted, sets }));
    return wanted.map(
      ({ concept, id }) =>
        found.get(keyOf({ concept, id })) ?? new Error(`A ${concept} that the answer names is gone.`),
    );
  }

  private async run(plan: ReadPlan): Promise<ReadonlyMap<string, unknown>> {
    const transaction = await this.transaction();
    const [row] = await transaction.query(plan.sql, plan.values);
    return plan.read(String(row?.answer));
  }

  private transaction(): Promise<Transaction> {
    this.opened ??= this.open();
    return this.opened;
  }

  private open(): Promise<Transaction> {
    return new Promise((resolve, reject) => {
      const untilEnd = new Promise<void>((done) => {
        this.close = done;
      });
      this.closed = asViewer(this.hub.database, this.viewer, 'read', async (transaction) => {
        resolve(transaction);
        await untilEnd;
      }).catch(reject);
    });
  }
}
