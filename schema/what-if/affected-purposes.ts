import type { AffectedRegisterFragment } from '../gql/graphql.js';
import { compareText } from '../language/compare-text.js';
import type { Company, Place, Scope } from './place.js';

type Activity = AffectedRegisterFragment['activities']['nodes'][number];

/** What one place loses. */
export interface Loss {
  readonly place: Place;
  readonly what: 'TOOL' | 'PROCESSOR' | 'SUB_PROCESSOR' | 'SYSTEM';
  /** Whether something on record stands in for it there; not looked for where this is not given. */
  readonly hasStandIn?: (scope: Scope, company: Company | null) => boolean;
}

/** A purpose of a company that loses something; what is not known of it is empty. */
export interface AffectedPurpose {
  readonly company: Company | null;
  readonly register: AffectedRegisterFragment | null;
  readonly activity: Activity | null;
  readonly purpose: Activity['purposes']['nodes'][number] | null;
  readonly lost: ReadonlySet<Loss['what']>;
  /** What of it nothing on record stands in for. */
  readonly alone: ReadonlySet<Loss['what']>;
}

type Line = Omit<AffectedPurpose, 'lost' | 'alone'>;

interface Gathered extends Line {
  readonly lost: Set<Loss['what']>;
  readonly alone: Set<Loss['what']>;
}

/** Each purpose of each company once, by code of the company, then of the purpose; what is not known comes last. */
export function affectedPurposes(
  losses: readonly Loss[],
  registers: ReadonlyMap<string, AffectedRegisterFragment>,
): readonly AffectedPurpose[] {
  const gathered = new Map<string, Gathered>();
  const each = losses.flatMap((loss) => linesOf(loss.place, registers).map((line) => ({ loss, line })));
  for (const { loss, line } of each) {
    const known = gathered.get(keyOf(line)) ?? { ...line, lost: new Set(), alone: new Set() };
    gathered.set(keyOf(line), known);
    known.lost.add(loss.what);
    if (loss.hasStandIn?.(scopeIn(loss.place, line), line.company) === false) known.alone.add(loss.what);
  }
  return [...gathered.values()].sort(inOrder);
}

const scopeIn = ({ register, activity }: Place, line: Line): Scope => ({
  register,
  activity: line.activity?.id ?? activity,
});

const keyOf = ({ company, register, activity, purpose }: Line): string =>
  `${company?.id} ${register?.id} ${activity?.id} ${purpose?.id}`;

function linesOf(place: Place, registers: ReadonlyMap<string, AffectedRegisterFragment>): readonly Line[] {
  const register = place.register === null ? null : (registers.get(place.register) ?? null);
  const activities = orUnknown(
    register?.activities.nodes.filter(({ id }) => place.activity === null || id === place.activity) ?? [],
  );
  return orUnknown(place.companies).flatMap((company) =>
    activities.flatMap((activity) =>
      orUnknown(activity?.purposes.nodes ?? []).map((purpose) => ({ company, register, activity, purpose })),
    ),
  );
}

const orUnknown = <Each>(all: readonly Each[]): readonly (Each | null)[] => (all.length === 0 ? [null] : all);

const inOrder = (one: Line, other: Line): number =>
  byCodeUnknownLast(one.company, other.company) ||
  byCodeUnknownLast(one.purpose, other.purpose) ||
  byCodeUnknownLast(one.activity, other.activity) ||
  byCodeUnknownLast(one.register, other.register);

function byCodeUnknownLast(one: { readonly code: string } | null, other: { readonly code: string } | null): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return compareText(one.code, other.code);
}
