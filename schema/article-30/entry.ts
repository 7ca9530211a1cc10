import type { CitedFragment } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import type { Aspect } from '../statement/aspect.js';
import { plainText, type Part } from './words.js';

/** Where a fact of the record is held. */
export enum HeldAt {
  REGISTER = 'REGISTER',
  ACTIVITY = 'ACTIVITY',
  ORGANISATION = 'ORGANISATION',
}

/** One fact under a letter. */
export interface Entry {
  readonly aspect: Aspect;
  /** Every aspect that the fact establishes; `aspect` is one of them. */
  readonly establishes: readonly Aspect[];
  readonly from: HeldAt;
  readonly text: string;
  readonly parts: readonly Part[];
  /** ISO 8601 duration, for time limits. */
  readonly duration: string | null;
  readonly node: StoredReference;
  readonly citations: readonly StoredReference[];
}

/** An entry for a stored node, with the places that say it. */
export function entryOf(
  node: CitedFragment,
  fact: Pick<Entry, 'aspect' | 'from' | 'parts'> & Partial<Pick<Entry, 'duration' | 'establishes'>>,
): Entry {
  return {
    duration: null,
    establishes: [fact.aspect],
    ...fact,
    text: plainText(fact.parts),
    node: StoredReference.of(node.id),
    citations: node.citations.nodes.map(({ id }) => StoredReference.of(id)),
  };
}

/** The facts of an activity: its own, and those stated for its whole register. */
export function heldFor<Fact extends { readonly activity: { readonly code: string } | null }>(
  facts: readonly Fact[],
  activity: string,
): { readonly fact: Fact; readonly from: HeldAt }[] {
  return facts
    .filter((fact) => fact.activity === null || fact.activity.code === activity)
    .map((fact) => ({ fact, from: fact.activity === null ? HeldAt.REGISTER : HeldAt.ACTIVITY }));
}
