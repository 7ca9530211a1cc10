import DataLoader from 'dataloader';
import { getNamedType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { OwnOperation, RequestContext } from '../../schema/access/request-context.js';
import type { Kept } from '../../schema/access/kept.js';
import type { Row, Transaction } from '../../schema/access/transaction.js';
import type { Viewer } from '../../schema/access/viewer.js';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import type { StoredReference } from '../../schema/model/stored-reference.js';
import type { Mutation } from '../../schema/mutations/mutation.js';
import type { Variables } from '../../schema/read-plan/given.js';
import { keyOf, rowsOfGroup } from '../../schema/read-plan/group.js';
import { planPayload } from '../../schema/read-plan/payload.js';
import { setsBelow } from '../../schema/read-plan/selection.js';
import { asViewer } from '../database/as-viewer.js';
import { keptGraph } from '../graph/kept-graph.js';
import { keptValue, lastRevision } from '../kept/kept-values.js';
import { runMutation, type MutationRun, type PayloadToAnswer } from '../mutations/run-mutation.js';
import { parsedOperation, type ParsedOperation } from './own-operation.js';
import type { PlannedOperation, PlannedHub, Statement } from './planned-hub.js';

type Loader = DataLoader<StoredReference, unknown, string>;
type Answers = Readonly<Record<string, unknown>>;

/**
 * What one operation shares while it is answered.
 *
 * Its transaction opens when something is first read, and all of the operation is read in it, so that every part of an
 * answer is of the same moment. `end` closes it once the answer is made; an operation that reads nothing opens none.
 */
export class OperationContext implements RequestContext {
  private operation: PlannedOperation | undefined;
  private opened: Promise<Transaction> | undefined;
  private closed: Promise<void> = Promise.resolve();
  private close: () => void = () => undefined;
  private answer: Promise<string> | undefined;
  private answers: Promise<Answers> | undefined;
  private revision: Promise<number> | undefined;
  readonly today = new Date().toISOString().slice(0, 10);
  private readonly loaders = new Map<readonly FieldNode[], Loader>();

  constructor(
    private readonly hub: PlannedHub,
    readonly viewer: Viewer,
  ) {}

  /** Compiles the client's operation; refuses it when an argument is wrong. */
  prepare(operation: ParsedOperation, variables: Variables): void {
    this.operation = this.hub.operation(operation, variables, this.viewer);
  }

  /** The fields for whose sake an executor goes over the answer, each with the reason. */
  get obstacles(): ReadonlyMap<string, string> {
    return this.operation?.plan.obstacles ?? new Map();
  }

  /** The whole answer as JSON, where no executor has to go over it; nothing when it cannot be read: an executor tells why. */
  async text(): Promise<string | undefined> {
    const { operation, hub } = this;
    if (operation?.form !== 'text') return undefined;
    // The one statement of the operation needs no transaction that stays open.
    this.answer = asViewer(hub.database, this.viewer, 'read', async (transaction) =>
      answerIn(await transaction.queryLast(operation.sql, operation.values)),
    );
    return this.answer.catch(() => undefined);
  }

  async planned(info: GraphQLResolveInfo): Promise<unknown> {
    if (!this.operation) throw new Error('A planned root is answered, but the operation was not planned.');
    this.answers ??= this.readAnswer(this.operation).then((answer) => JSON.parse(answer) as Answers);
    return (await this.answers)[info.path.key];
  }

  load(reference: StoredReference, info: GraphQLResolveInfo): Promise<unknown> {
    return this.loaderFor(info).load(reference);
  }

  async ask<Answer, Given extends object>(operation: OwnOperation<Answer, Given>, variables: Given): Promise<Answer> {
    const parsed = parsedOperation(operation);
    const planned = this.hub.ownOperation(parsed, Object.fromEntries(Object.entries(variables)));
    if (!planned)
      throw new Error(`The variables of ${parsed.definition.name?.value ?? 'an operation of the hub'} do not fit.`);
    return JSON.parse(await this.run(planned)) as Answer;
  }

  async rows(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const transaction = await this.transaction();
    return transaction.query(sql, values);
  }

  async kept<Value>(what: Kept<Value>): Promise<Value> {
    this.revision ??= lastRevision(this);
    return keptValue(what, { database: this.hub.database, revision: await this.revision, context: this });
  }

  graph(): Promise<FlowGraph> {
    return this.kept(keptGraph);
  }

  async write(mutation: Mutation, info: GraphQLResolveInfo): Promise<unknown> {
    // What was read so far was read before the write; and the embedded database has one connection.
    await this.end();
    this.opened = undefined;
    this.revision = undefined;
    const { database } = this.hub;
    const answer: MutationRun['answer'] = (transaction, payload) => this.answerPayload(transaction, payload, info);
    return runMutation({ database, viewer: this.viewer, mutation, answer, now: new Date() });
  }

  private async answerPayload(
    transaction: Transaction,
    { value, isKept }: PayloadToAnswer,
    { returnType, fieldNodes, fragments, variableValues: variables }: GraphQLResolveInfo,
  ): Promise<unknown> {
    const selection = { fragments, variables };
    const typeName = getNamedType(returnType).name;
    const { places, read } = planPayload(this.hub, { value, typeName, sets: setsBelow(fieldNodes), ...selection });
    const found: ReadonlyMap<string, unknown>[] = [];
    for (const [at, place] of places.entries()) {
      const { sql, values } = this.hub.nodes(place, selection);
      const isLast = isKept && at === places.length - 1;
      const rows = isLast ? await transaction.queryLast(sql, values) : await transaction.query(sql, values);
      found.push(rowsOfGroup(answerIn(rows)));
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
    const place = { wanted, sets: setsBelow(fieldNodes) };
    const found = rowsOfGroup(await this.run(this.hub.nodes(place, { fragments, variables })));
    return wanted.map(
      (reference) => found.get(keyOf(reference)) ?? new Error(`A ${reference.concept} that the answer names is gone.`),
    );
  }

  /** Several roots share the one statement of their operation. */
  private readAnswer(operation: PlannedOperation): Promise<string> {
    this.answer ??= this.run(operation);
    return this.answer;
  }

  private async run(statement: Statement): Promise<string> {
    return answerOf(await this.transaction(), statement);
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

async function answerOf(transaction: Transaction, { sql, values }: Statement): Promise<string> {
  return answerIn(await transaction.query(sql, values));
}

const answerIn = ([row]: readonly Row[]): string => String(row?.answer);
