import type { RequestContext } from '../../schema/access/request-context.js';
import type { Kept } from '../../schema/access/kept.js';
import type { Database } from '../database/database.js';

interface Made<Value> {
  /** The last revision of which it is known to be. */
  revision: number;
  readonly value: Promise<Value>;
}

type Values = Map<Kept<unknown>, Made<unknown>>;

const valuesOf = new WeakMap<Database, Values>();

/** The number of the last write that the operation sees. */
export async function lastRevision(context: RequestContext): Promise<number> {
  const [row] = await context.rows('select coalesce(max(number), 0) as number from revision', []);
  return Number(row?.number);
}

/** Where and when a kept value is asked for. */
interface Asked {
  readonly database: Database;
  readonly revision: number;
  readonly context: RequestContext;
}

/**
 * The value of the operation's moment. One of each is kept for each open database and serves until a node of its kinds is
 * written: every write of the hub is a revision, and logs what it changed. Operations of the same moment share its
 * making; one that still sees an older moment makes a value of its own, which is not kept.
 */
export async function keptValue<Value>(what: Kept<Value>, asked: Asked): Promise<Value> {
  const values = valuesIn(asked.database);
  // Whatever is kept for a question was made by it.
  const known = values.get(what) as Made<Value> | undefined;
  if (known && (await isOfMoment(known, what, asked)))
    // Who makes it may be cut off, and the operation with it.
    return known.value.catch(() => what.make(asked.context));
  const value = what.make(asked.context);
  const made = { revision: asked.revision, value };
  if (!known || known.revision < asked.revision) {
    values.set(what, made);
    value.catch(() => values.get(what) === made && values.delete(what));
  }
  return value;
}

function valuesIn(database: Database): Values {
  const known: Values = valuesOf.get(database) ?? new Map<Kept<unknown>, Made<unknown>>();
  valuesOf.set(database, known);
  return known;
}

/** Whether nothing that the value is made of was written since; then it is of the later revision as well. */
async function isOfMoment(
  made: Made<unknown>,
  { kinds }: Kept<unknown>,
  { revision, context }: Asked,
): Promise<boolean> {
  if (made.revision >= revision) return made.revision === revision;
  const since = 'select exists (select from change where revision_number > $1 and node_kind = any($2)) as "isChanged"';
  const [row] = await context.rows(since, [made.revision, [...kinds]]);
  if (row?.isChanged !== false) return false;
  made.revision = Math.max(made.revision, revision);
  return true;
}
