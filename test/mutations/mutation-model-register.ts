import { hasClash, mistakesIn } from './mutation-model-checks.js';
import { Placing, rowsOf, type Mistake, type Placed, type Unplaced } from './mutation-model-placing.js';
import { closureOf, isUsed, replaceTerm } from './mutation-model-removal.js';
import {
  keyOf,
  kinds,
  type Difference,
  type InputRow,
  type ModelNode,
  type Mutation,
  type Nodes,
  type Outcome,
  type RowOutcome,
  type Verb,
  type Write,
} from './mutation-model.js';

const nothing = { revision: null, errors: [], rows: [], removed: [], changed: [] };

function refused(mistakes: readonly Mistake[], rows: readonly (Placed | Unplaced)[] = []): Outcome {
  const errors = linesOf(mistakes);
  return { ...nothing, errors, rows: errors.some(isOfAll) ? [] : rows.map((each) => refusedRow(each, mistakes)) };
}

/** Which of several rows is told of a circle, or of what two have, is left open. */
export const isOfAll = (error: string): boolean => ['CYCLE', 'DUPLICATE_CODE', 'NOT_UNIQUE'].includes(error);

function refusedRow({ row: { input }, node }: Placed | Unplaced, mistakes: readonly Mistake[]): RowOutcome {
  const { path, kind } = input;
  const isFailed = mistakes.some((each) => path.every((step, at) => each.path[at] === step));
  return {
    path: path.join('.'),
    kind,
    code: node?.code ?? null,
    result: isFailed ? 'FAILED' : 'NOT_WRITTEN',
    changes: [],
  };
}

/** Mistakes as they are compared. */
export function linesOf(mistakes: readonly Mistake[]): readonly string[] {
  const lines = mistakes.map((each) =>
    isOfAll(each.code)
      ? each.code
      : [each.code, each.path.join('.'), ...(each.version ? [each.version] : [])].join(' '),
  );
  return [...new Set(lines)].sort();
}

type Removal = Mutation & { readonly verb: 'remove' };

interface Leaving {
  readonly node: ModelNode;
  readonly other?: ModelNode;
}

/** The register of the model. */
export class ModelRegister {
  nodes: Nodes = new Map<string, ModelNode>();
  readonly writes: Write[] = [];

  /** Does what the mutation should do, and tells what it should answer. */
  apply(mutation: Mutation): Outcome {
    return mutation.verb === 'remove' ? this.remove(mutation) : this.write(mutation, mutation.rows);
  }

  private get next(): number {
    return this.writes.length + 1;
  }

  private write(mutation: Mutation & { readonly verb: Verb }, inputs: readonly InputRow[]): Outcome {
    const { verb } = mutation;
    const given = rowsOf(inputs);
    const placing = new Placing(verb, given, this.nodes);
    const all = given.map((row) => placing.place(row));
    const rows = all.filter((each): each is Placed => each.node !== undefined);
    const around = { verb, nodes: this.nodes, rows, isComplete: rows.length === all.length };
    const mistakes = [...all.flatMap((each) => each.mistakes), ...mistakesIn(around)];
    if (mistakes.length > 0) return refused(mistakes, all);
    const written = rows.map((placed) => ({ placed, changes: differencesOf(placed) }));
    const changed = written.filter(({ placed, changes }) => !placed.stored || changes.length > 0);
    const after = new Map(this.nodes);
    for (const { placed } of changed) after.set(keyOf(placed.node), { ...placed.node, version: this.next });
    if (hasClash(this.nodes, after)) return refused([{ path: [], code: 'NOT_UNIQUE' }], all);
    const lines = changed.map(({ placed: { node, stored } }) => `${stored ? 'UPDATED' : 'CREATED'} ${lineOf(node)}`);
    return { ...nothing, revision: this.keep(mutation, after, lines), rows: written.map(rowOutcome) };
  }

  private remove(mutation: Removal): Outcome {
    const found = this.leaving(mutation);
    if ('code' in found) return refused([found]);
    const { node, other } = found;
    const closure = closureOf(this.nodes, node);
    const staying = [...this.nodes.values()].filter((each) => !closure.has(each));
    const held = [...closure].filter((each) => !(each === node && other));
    if (held.some((leaving) => staying.some((each) => isUsed(leaving, each))))
      return refused([{ path: ['input', other ? 'replaceBy' : 'id'], code: 'IN_USE' }]);
    const left = other ? staying.map((each) => replaceTerm(each, node, other, this.nodes)) : staying;
    const changed = left.filter((each, at) => each !== staying[at]);
    const after = left.map((each) => (changed.includes(each) ? { ...each, version: this.next } : each));
    const removed = [...closure].map(lineOf).sort();
    const lines = [...removed.map((line) => `REMOVED ${line}`), ...changed.map((each) => `UPDATED ${lineOf(each)}`)];
    const revision = this.keep(mutation, new Map(after.map((each) => [keyOf(each), each])), lines);
    return { ...nothing, revision, removed, changed: changed.map(lineOf).sort() };
  }

  /** The node that is to go and the one in its place, or why there are none. */
  private leaving({ kind, code, version, replaceBy }: Removal): Leaving | Mistake {
    const node = this.nodes.get(keyOf({ kind, code }));
    if (!node) return { path: ['input', 'id'], code: 'NOT_FOUND' };
    if (node.version !== version) return { path: ['input', 'version'], code: 'CONFLICT', version: node.version };
    if (replaceBy === undefined) return { node };
    const other = this.nodes.get(keyOf({ kind, code: replaceBy }));
    if (!other) return { path: ['input', 'replaceBy'], code: 'NOT_FOUND' };
    return other === node ? { path: ['input', 'replaceBy'], code: 'SELF_REFERENCE' } : { node, other };
  }

  /** Keeps what was written, unless it was only tried or is nothing, and gives its number. */
  private keep({ reason, dryRun }: Mutation, after: Nodes, changes: readonly string[]): number | null {
    if (dryRun || changes.length === 0) return null;
    const number = this.next;
    this.nodes = after;
    this.writes.push({ number, actor: 'local', reason, changes: [...changes].sort() });
    return number;
  }
}

const lineOf = ({ kind, code }: ModelNode): string => `${kind} ${code}`;

function rowOutcome({ placed, changes }: { placed: Placed; changes: readonly Difference[] }): RowOutcome {
  const { row, node, stored } = placed;
  const result = stored ? (changes.length > 0 ? 'UPDATED' : 'UNCHANGED') : 'CREATED';
  return { path: row.input.path.join('.'), kind: node.kind, code: node.code, result, changes };
}

export const sortedByField = (changes: readonly Difference[]): readonly Difference[] =>
  [...changes].sort((one, other) => (one.field < other.field ? -1 : 1));

/** What an update changes, by field; nothing of a new node. */
function differencesOf({ node, stored }: Placed): readonly Difference[] {
  if (!stored) return [];
  const { texts = [] } = kinds[node.kind];
  const fields = Object.keys(node.fields).flatMap((field) => {
    const [from, to] = [stored.fields[field], node.fields[field]];
    return from === to ? [] : [{ field: texts.includes(field) ? `${field}.fi` : field, from, to }];
  });
  const lists = Object.keys(node.lists).flatMap((field) => {
    const [from, to] = [stored, node].map((each) => [...(each.lists[field] ?? [])].sort());
    return from?.join() === to?.join() ? [] : [{ field, from, to }];
  });
  return sortedByField([...fields, ...lists]);
}
