import type { TestHub } from '../support/hub.js';
import { keyOf, type KindName, type Write } from './mutation-model.js';

/** A change as the feed tells it. */
export interface FedChange {
  readonly kind: KindName;
  readonly code: string;
  readonly nodeId: string;
  readonly change: 'CREATED' | 'UPDATED' | 'REMOVED';
  readonly node: { readonly id: string } | null;
  readonly revision: { readonly number: number; readonly actor: string; readonly reason: string };
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly FedChange[];
}

const query = `query ($since: Int, $first: Int!, $after: String) {
  changes(since: $since, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { kind code nodeId change node { id } revision { number actor reason } } } }`;

/** What was written after a revision, page by page. */
export async function changesSince(hub: TestHub, since: number, first = 100): Promise<readonly FedChange[]> {
  const changes: FedChange[] = [];
  let after: string | null | undefined;
  do {
    const answer = (await hub.ask(query, { since, first, after })) as { readonly changes: Page };
    changes.push(...answer.changes.nodes);
    after = answer.changes.pageInfo.hasNextPage ? answer.changes.pageInfo.endCursor : undefined;
  } while (after !== undefined);
  return changes;
}

/** The feed write by write, in its order. */
export function writesOf(changes: readonly FedChange[]): readonly Write[] {
  const writes: (Omit<Write, 'changes'> & { changes: string[] })[] = [];
  for (const { change, kind, code, revision } of changes) {
    if (writes.at(-1)?.number !== revision.number) writes.push({ ...revision, changes: [] });
    writes.at(-1)?.changes.push(`${change} ${kind} ${code}`);
  }
  return writes.map((write) => ({ ...write, changes: write.changes.sort() }));
}

/** The nodes that are there once the changes are followed, with their ids; refuses what cannot follow. */
export function replayed(changes: readonly FedChange[]): ReadonlyMap<string, string> {
  const there = new Map<string, string>();
  for (const { change, kind, code, nodeId } of changes) {
    const key = keyOf({ kind, code });
    const expected = change === 'CREATED' ? undefined : nodeId;
    if (there.get(key) !== expected) throw new Error(`${nodeId} (${key}) cannot be ${change} here.`);
    if (change === 'REMOVED') there.delete(key);
    else there.set(key, nodeId);
  }
  return there;
}
