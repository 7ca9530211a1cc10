import { localViewer } from '../../schema/access/viewer.js';
import { asViewer } from '../../server/database/as-viewer.js';
import type { TestHub, Variables } from '../support/hub.js';
import type { Build } from '../support/seed.js';
import type { Seeded } from '../support/world.js';
import { logWrite } from './log-write.js';

/** Random worlds side by side in one hub: each has codes of its own, which its questions and answers do not show. */
export class SeededWorlds {
  #count = 0;

  constructor(readonly hub: TestHub) {}

  /** Begins the next world; `finish` it before it is asked. */
  next(): SeededWorld {
    this.#count += 1;
    return new SeededWorld(this.hub, `w${this.#count}-`, this.#count);
  }
}

export class SeededWorld {
  readonly #nodes = new Map<string, Seeded>();

  constructor(
    readonly hub: TestHub,
    private readonly prefix: string,
    private readonly count: number,
  ) {}

  /** Puts a node, which then goes by the key; its code is the key when none is given. */
  async put(key: string, build: Build, given: Variables & { readonly code?: string }): Promise<Seeded> {
    const node = await build({ ...given, code: `${this.prefix}${given.code ?? key}` });
    this.#nodes.set(key, node);
    return node;
  }

  at(key: string): Seeded {
    const node = this.#nodes.get(key);
    if (!node) throw new Error(`The world has no ${key}.`);
    return node;
  }

  has(key: string | null): key is string {
    return key !== null && this.#nodes.has(key);
  }

  orNull(key: string | null): Seeded | null {
    return key === null ? null : this.at(key);
  }

  /** Points a node at its parent, which may be written later, or be the node itself. */
  async setParent(table: 'sub_processing' | 'personal_data_category', key: string, parent: string): Promise<void> {
    const values = [this.at(key).row.id, this.at(parent).row.id];
    await asViewer(this.hub.database, localViewer, 'write', (transaction) =>
      transaction.query(`update ${table} set parent_id = $2 where id = $1`, values),
    );
  }

  /** The hub knows by its log of writes that there is something new. */
  async finish(): Promise<this> {
    await logWrite(this.hub, 100_000 + this.count, this.#nodes.values());
    return this;
  }

  /** A code as the hub knows it. */
  code(text: string): string {
    return `${this.prefix}${text}`;
  }

  /** The answer of one root, codes without the prefix; or the code of the refusal. */
  async ask(query: string, variables: Variables): Promise<unknown> {
    const { body } = await this.hub.graphql(query, variables);
    const [error] = body.errors ?? [];
    if (error) return { refused: error.extensions?.code };
    const plain = JSON.parse(JSON.stringify(body.data).replaceAll(this.prefix, '')) as Record<string, unknown>;
    return Object.values(plain)[0];
  }
}
