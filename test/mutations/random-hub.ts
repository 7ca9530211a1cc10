import { allConcepts } from '../../schema/model/declarations.js';
import { localViewer } from '../../schema/access/viewer.js';
import { readTables, tableNamed } from '../../schema/read-plan/tables.js';
import { asViewer } from '../../server/database/as-viewer.js';
import { openTestHub, type TestHub } from '../support/hub.js';
import {
  keyOf,
  kinds,
  type InputRow,
  type KindName,
  type ModelNode,
  type Mutation,
  type Outcome,
  type RowOutcome,
} from './mutation-model.js';
import { isOfAll, linesOf, sortedByField } from './mutation-model-register.js';
import { stateOf, type StoredState } from './random-state.js';

interface Named {
  readonly kind: string;
  readonly code: string;
}

/** A payload of any mutation, as far as it was selected. */
interface Payload {
  readonly revision: number | null;
  readonly userErrors: readonly { readonly path: readonly string[]; readonly code: string; readonly version: number }[];
  readonly result?: string;
  readonly changes?: RowOutcome['changes'];
  readonly rows?: readonly {
    readonly path: readonly string[];
    readonly kind: KindName;
    readonly code: string | null;
    readonly result: string;
    readonly changes: RowOutcome['changes'];
  }[];
  readonly removed?: readonly Named[];
  readonly changed?: readonly Named[];
}

/** The hub that random mutations are sent to. */
export class RandomHub {
  private ids = new Map<string, string>();

  private constructor(readonly hub: TestHub) {}

  static async open(): Promise<RandomHub> {
    return new RandomHub(await openTestHub());
  }

  /** Empties the register; revisions begin at 1 again. */
  async clear(): Promise<void> {
    const tables = readTables(this.hub.database.orm.getMetadata());
    const names = allConcepts().map(({ name }) => tableNamed(tables, name).name);
    await asViewer(this.hub.database, localViewer, 'write', (transaction) =>
      transaction.query(`truncate ${names.join(', ')}`),
    );
    this.ids = new Map();
  }

  /** Every node of the kinds of the model; references to them are written by the ids read last. */
  async state(): Promise<readonly ModelNode[]> {
    const state: StoredState = await stateOf(this.hub);
    this.ids = new Map(state.ids);
    return state.nodes;
  }

  /** Sends a mutation, and tells what came of it in the words of the model. */
  async send(mutation: Mutation, { byId = false } = {}): Promise<Outcome> {
    const writing = new Writing(byId ? this.ids : new Map(), mutation.verb);
    const { verb, reason, dryRun } = mutation;
    const kind = verb === 'remove' ? mutation.kind : mutation.rows[0]?.kind;
    const name = verb === 'upsertMany' ? verb : `${verb}${String(kind)}`;
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { payload: ${name}(input: $input) { ${selections(verb, kind)} } }`;
    const input = { ...writing.inputOf(mutation), reason, dryRun };
    const { payload } = (await this.hub.ask(query, { input })) as { readonly payload: Payload };
    // An id leads to nothing once its node is gone, though another node may get the code.
    if (payload.revision !== null)
      for (const { kind: of, code } of payload.removed ?? []) this.ids.delete(`${of}:${code}`);
    return outcomeOf(payload);
  }

  close(): Promise<void> {
    return this.hub.close();
  }
}

function selections(verb: Mutation['verb'], kind: KindName | undefined): string {
  const changes = 'changes { field from to }';
  const own: Readonly<Record<Mutation['verb'], string>> = {
    create: '',
    update: changes,
    upsert: `result ${changes}`,
    upsertMany: `rows { path kind code result ${changes} }`,
    remove: `removed { kind code } ${kind && kinds[kind].isTerm ? 'changed { kind code }' : ''}`,
  };
  return `${own[verb]} revision userErrors { path code version }`;
}

function outcomeOf(payload: Payload): Outcome {
  const { revision, userErrors, removed = [], changed = [] } = payload;
  const errors = linesOf(userErrors);
  const lines = (nodes: readonly Named[]): string[] => nodes.map(({ kind, code }) => `${kind} ${code}`).sort();
  return {
    revision,
    errors,
    rows: errors.some(isOfAll) ? [] : rowsOf(payload),
    removed: lines(removed),
    changed: lines(changed),
  };
}

/** What became of the rows; of a single node only that, and not which it is. */
function rowsOf({ rows, result = '', changes }: Payload): readonly RowOutcome[] {
  if (rows) return rows.map((row) => ({ ...row, path: row.path.join('.'), changes: sortedByField(row.changes) }));
  return changes ? [{ path: 'input', result, changes: sortedByField(changes) }] : [];
}

/** Writes the rows of the model as the inputs of mutations. */
class Writing {
  private readonly wholes: ReadonlyMap<string, string>;

  constructor(
    private readonly ids: ReadonlyMap<string, string>,
    verb: Mutation['verb'],
  ) {
    // By its code a whole is another row of the call, if there is one; by its id it is what is there.
    this.wholes = verb === 'upsertMany' ? new Map() : ids;
  }

  inputOf(mutation: Mutation): Readonly<Record<string, unknown>> {
    if (mutation.verb === 'remove') {
      const { kind, code, version, replaceBy } = mutation;
      return { id: this.name(kind, code), version, ...this.given('replaceBy', kind, replaceBy) };
    }
    const { verb, rows } = mutation;
    if (verb === 'upsertMany') return Object.fromEntries(this.lists(rows));
    const [row] = rows;
    if (!row) throw new Error(`${verb} needs a row.`);
    if (verb !== 'update') return this.row(row);
    const { key = '', version } = row;
    return { id: this.name(row.kind, key), version, ...this.fields(row) };
  }

  private lists(rows: readonly InputRow[]): Map<string, unknown> {
    const byList = Map.groupBy(rows, ({ kind }) => kinds[kind].list);
    return new Map([...byList].map(([list, of]) => [list, of.map((row) => this.row(row))]));
  }

  private row(row: InputRow): Readonly<Record<string, unknown>> {
    const { kind, key, owner, version, external, parts } = row;
    const whole = kinds[kind].owner;
    const inside = Object.entries(parts).map(([as, rows]): [string, unknown] => [
      as,
      rows.map((part) => this.row(part)),
    ]);
    return {
      ...(key === undefined ? {} : { [whole ? 'key' : 'code']: key }),
      ...(whole && owner !== undefined ? { [whole.field]: this.whole(whole.kind, owner) } : {}),
      ...this.given('custodian', 'Organisation', row.custodian),
      ...(version === undefined ? {} : { version }),
      ...(external
        ? { externalReference: { ...external, ...this.given('custodian', 'Organisation', external.custodian) } }
        : {}),
      ...this.fields(row),
      ...Object.fromEntries(inside),
    };
  }

  private fields({ kind, fields, lists }: InputRow): Readonly<Record<string, unknown>> {
    const { references = {}, lists: listed = {} } = kinds[kind];
    const single = Object.entries(fields).map(([name, value]): [string, unknown] => {
      const target = references[name];
      if (typeof value !== 'string') return [name, value];
      if (kinds[kind].texts?.includes(name)) return [name, { fi: value }];
      return [name, target ? this.name(target, value) : value];
    });
    const several = Object.entries(lists).map(([name, codes]): [string, unknown] => {
      const target = listed[name];
      return [name, codes && target ? codes.map((code) => this.name(target, code)) : codes];
    });
    return Object.fromEntries([...single, ...several]);
  }

  private given(field: string, kind: KindName, code: string | undefined): Readonly<Record<string, string>> {
    return code === undefined ? {} : { [field]: this.name(kind, code) };
  }

  private name(kind: KindName, code: string): string {
    return this.ids.get(keyOf({ kind, code })) ?? code;
  }

  private whole(kind: KindName | undefined, written: string): string {
    return this.wholes.get(kind ? keyOf({ kind, code: written }) : written) ?? written;
  }
}
