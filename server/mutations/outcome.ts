import type { Problem } from '../../schema/given/problem.js';
import type { Concept } from '../../schema/model/declarations.js';
import { StoredReference } from '../../schema/model/stored-reference.js';
import { nodeNameOf, type Mutation } from '../../schema/mutations/mutation.js';
import type { NodeResult } from '../writes/result-rows.js';
import type { Removal } from '../writes/removal.js';
import type { PlacedRow } from './place-rows.js';

/** What became of a mutation: it was written, or refused for what is wrong with it. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly revision: number | null;
      readonly results: readonly NodeResult[];
      readonly rows: readonly PlacedRow[];
    }
  | { readonly kind: 'removed'; readonly removal: Removal }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly rows: readonly PlacedRow[] };

type Payload = Readonly<Record<string, unknown>>;

const nothing = { revision: null, changes: [], removed: [], changed: [], userErrors: [] };

/** The payload that tells the outcome; stored nodes stand in it as references. */
export function payloadOf({ verb, concept }: Mutation, outcome: Outcome): Payload {
  if (verb === 'upsertMany' || !concept) return payloadOfMany(outcome);
  switch (outcome.kind) {
    case 'removed':
      return { ...nothing, ...removalOf(outcome.removal) };
    case 'refused':
      return { ...nothing, ...refusalOf(concept, outcome) };
    case 'written':
      return { ...nothing, ...writtenNode(concept, outcome) };
  }
}

/** With the node as it is, where there is one. */
function refusalOf(concept: Concept, { problems, rows: [first] }: Extract<Outcome, { kind: 'refused' }>): Payload {
  const node = first?.storedId === undefined ? null : new StoredReference(concept.name, first.storedId);
  return { [nodeNameOf(concept)]: node, result: 'FAILED', userErrors: problems.map(userError) };
}

function writtenNode(concept: Concept, { revision, results: [first] }: Extract<Outcome, { kind: 'written' }>): Payload {
  if (!first) throw new Error(`A ${concept.name} was written, and has no result.`);
  const { kind, id, result, changes } = first;
  return { [nodeNameOf(concept)]: new StoredReference(kind, id), result, changes, revision };
}

const userError = ({ path, ...problem }: Problem): Payload => ({ ...problem, path: path.map(String) });

function removalOf({ removed, changed, revision }: Removal): Payload {
  const name = ({ kind, id, code }: Removal['removed'][number]): Payload => ({ kind, code, id: `${kind}:${id}` });
  return { removed: removed.map(name), changed: changed.map(name), revision };
}

function payloadOfMany(outcome: Outcome): Payload {
  if (outcome.kind === 'removed') throw new Error('A call that brings nodes removes none.');
  const rows = outcome.rows.map((placed, at) => ({
    path: placed.row.path.map(String),
    kind: placed.row.concept.name,
    code: placed.node?.code ?? null,
    ...(outcome.kind === 'written' ? writtenRow(outcome.results[at]) : refusedRow(placed, outcome)),
  }));
  const count = (result: string): number => rows.filter((row) => row.result === result).length;
  const isRefused = outcome.kind === 'refused';
  return {
    rows,
    counts: {
      created: count('CREATED'),
      updated: count('UPDATED'),
      unchanged: count('UNCHANGED'),
      failed: count('FAILED'),
    },
    revision: isRefused ? null : outcome.revision,
    userErrors: isRefused ? outcome.problems.map(userError) : [],
  };
}

interface RowOutcome {
  readonly result: string;
  readonly changes: NodeResult['changes'];
  readonly node: StoredReference | null;
}

function writtenRow(result: NodeResult | undefined): RowOutcome {
  if (!result) throw new Error('A row that was written has no result.');
  return { result: result.result, changes: result.changes, node: new StoredReference(result.kind, result.id) };
}

function refusedRow(
  { row, problems }: PlacedRow,
  { problems: all }: { readonly problems: readonly Problem[] },
): RowOutcome {
  const own = all.filter(({ path }) => row.path.every((step, at) => path[at] === step));
  return { result: own.length + problems.length > 0 ? 'FAILED' : 'NOT_WRITTEN', changes: [], node: null };
}
