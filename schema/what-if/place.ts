import type { AffectedRegisterFragment, CoveringAgreementFragment } from '../gql/graphql.js';
import { holdsOn } from '../law-fact/law-on.js';

interface Known {
  readonly id: string;
}

export interface Company {
  readonly id: string;
  readonly code: string;
}

/** A register, or one activity of it; neither where it is not known of which data something is said. */
export interface Scope {
  readonly register: string | null;
  readonly activity: string | null;
}

/** Whose processing of what something is said of; companies are not known where there are none. */
export interface Place extends Scope {
  readonly companies: readonly Company[];
}

export const scopeOf = (row: { readonly register: Known | null; readonly activity?: Known | null }): Scope => ({
  register: row.register?.id ?? null,
  activity: row.activity?.id ?? null,
});

const unknownScope: Scope = { register: null, activity: null };

/** What an agreement covers; of one that names nothing, that is not known. */
export function coveredBy({ coverage }: Pick<CoveringAgreementFragment, 'coverage'>): readonly Scope[] {
  return coverage.nodes.length === 0 ? [unknownScope] : coverage.nodes.map(scopeOf);
}

/** Whether what is said of one scope holds for all of another. */
export const covers = (one: Scope, other: Scope): boolean =>
  (one.register === null || one.register === other.register) &&
  (one.activity === null || one.activity === other.activity);

/** Who is controller of a register on a day, each once (Art. 4(7), 26). */
export function controllersOf(register: AffectedRegisterFragment | undefined, day: string): readonly Company[] {
  const held = register?.controllerships.nodes.filter((each) => holdsOn(each, day)) ?? [];
  return [...new Map(held.map(({ organisation }) => [organisation.id, organisation])).values()];
}
