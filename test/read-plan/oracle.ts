import fc from 'fast-check';
import { parse, print, type GraphQLSchema } from 'graphql';
import { buildHubSchema } from '../../schema/build-schema.js';
import { RefusalCode } from '../../schema/errors.js';
import { openTestHub, type GraphqlAnswer, type TestHub, type Variables } from '../support/hub.js';
import { besideAnswer, besideKey, drawnOperation, type DrawnOperation } from './drawn-operation.js';
import { HubCursors } from './hub-cursors.js';
import { InMemorySchema } from './in-memory-schema.js';
import { MemoryWorld } from './memory-world.js';
import { fillAtRandom } from './random-world.js';
import { longTape, type Seedling } from './tape.js';

/** What is asked; where a cursor goes, the mark of its row stands. */
export interface Asked {
  readonly query: string;
  readonly variables: Variables;
}

/** A hub with a random world, and beside it the same world in memory, which knows what the hub must answer. */
export class Oracle {
  private readonly memory: InMemorySchema;
  private readonly cursors: HubCursors;

  static async open(worldSeed: number): Promise<Oracle> {
    const [hub, schema] = await Promise.all([openTestHub(), buildHubSchema()]);
    await fillAtRandom(hub.database, longTape(worldSeed));
    return new Oracle(hub, schema, await MemoryWorld.read(hub.database));
  }

  private constructor(
    readonly hub: TestHub,
    readonly schema: GraphQLSchema,
    readonly world: MemoryWorld,
  ) {
    this.memory = new InMemorySchema(schema, world);
    this.cursors = new HubCursors(hub, world);
  }

  /** An operation about this world; what is too long for the hub to read is drawn again. */
  operation(seedlings: readonly Seedling[]): DrawnOperation {
    const operation = drawnOperation(this.schema, this.world, seedlings);
    fc.pre(isReadable(operation.queryBeside));
    return operation;
  }

  /** Twice in a row, then with other values of the same variables, and all of it beside a root that no plan answers. */
  async compareAll({ query, queryBeside, variables: [first, second] }: DrawnOperation): Promise<void> {
    const expected = [this.expected({ query, variables: first }), this.expected({ query, variables: second })] as const;
    await this.compare({ query, variables: first }, expected[0]);
    await this.compare({ query, variables: first }, expected[0]);
    await this.compare({ query, variables: second }, expected[1]);
    await this.compare({ query: queryBeside, variables: first }, { ...expected[0], [besideKey]: besideAnswer });
    await this.compare({ query: queryBeside, variables: second }, { ...expected[1], [besideKey]: besideAnswer });
  }

  expected({ query, variables }: Asked): object {
    return this.memory.answer(query, variables);
  }

  /** Asks the hub; its answer must be as expected, the order of keys included. */
  async compare(asked: Asked, data: object): Promise<void> {
    const { body } = await this.ask(asked);
    // A node of any kind is read once per kind; how much is too much is a matter of its own tests.
    fc.pre(body.errors?.[0]?.extensions?.code !== RefusalCode.OPERATION_TOO_LARGE);
    const wanted = await this.cursors.fill(JSON.stringify({ data }));
    if (JSON.stringify(body) !== wanted) throw new Error(await this.difference(asked, JSON.stringify(body), wanted));
  }

  /** What the hub answers, asked with its own cursors. */
  async ask({ query, variables }: Asked): Promise<GraphqlAnswer> {
    const given = JSON.parse(await this.cursors.fill(JSON.stringify(variables))) as Variables;
    return this.hub.graphql(await this.cursors.fill(query), given);
  }

  /** The operation, and both answers from shortly before they part. */
  private async difference({ query, variables }: Asked, answer: string, wanted: string): Promise<string> {
    const parting = Array.from(wanted).findIndex((_, at) => answer[at] !== wanted[at]);
    const from = Math.max(0, parting - 300);
    const part = (text: string): string => `${from > 0 ? '...' : ''}${text.slice(from, from + 900)}`;
    const given = await this.cursors.fill(JSON.stringify(variables));
    const operation = print(parse(await this.cursors.fill(query)));
    return `${operation}\nvariables ${given}\nthe hub: ${part(answer)}\nmemory:  ${part(wanted)}`;
  }
}

/** As many words and signs as the hub reads in one operation. */
function isReadable(query: string): boolean {
  try {
    return Boolean(parse(query, { maxTokens: 1_000 }));
  } catch {
    return false;
  }
}
