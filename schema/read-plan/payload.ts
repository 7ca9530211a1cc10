import { getNamedType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { plainRow } from '../model/plain-row.js';
import { StoredReference } from '../model/stored-reference.js';
import { Assumptions, type Variables } from './given.js';
import { keyOf } from './group.js';
import { clientPage, scopeOf, type Operation, type Register } from './plan.js';
import { objectType, type Scope } from './scope.js';
import { selectedFields, setsBelow } from './selection.js';

/** What is selected of a computed value. */
export interface Payload {
  readonly value: Readonly<Record<string, unknown>>;
  readonly typeName: string;
  readonly sets: readonly SelectionSetNode[];
  readonly fragments: Operation['fragments'];
  /** The operation's variables, coerced. */
  readonly variables: Variables;
}

/** A place of a computed value where stored nodes stand, and what is selected of them there. */
export interface PlaceOfNodes {
  readonly wanted: readonly StoredReference[];
  readonly sets: readonly SelectionSetNode[];
}

/** Nodes by concept and id, place by place. */
type Found = readonly ReadonlyMap<string, unknown>[];
type Fill = (found: Found) => unknown;

/** How a computed value in which stored nodes stand is answered as a whole, once the nodes of each place are read. */
export interface PayloadPlan {
  readonly places: readonly PlaceOfNodes[];
  /** The answer, by response keys; `found` is what was read for each place. */
  readonly read: (found: Found) => unknown;
}

export function planPayload(register: Register, { value, typeName, sets, fragments, variables }: Payload): PayloadPlan {
  const assumptions = new Assumptions(variables);
  const scope = scopeOf({ ...register, fragments, assumptions, maximumPage: clientPage, isExecuted: true });
  const filling = new Filling(scope);
  const read = filling.object(value, { type: objectType(scope, typeName), sets, place: '' });
  return { places: filling.places, read };
}

interface At {
  readonly type: GraphQLObjectType;
  readonly sets: readonly SelectionSetNode[];
  /** The response keys above, lists apart. */
  readonly place: string;
}

/** Walks a value along its selection; stored nodes are gathered, everything else is taken as it is. */
class Filling {
  private readonly byPlace = new Map<
    string,
    PlaceOfNodes & { readonly wanted: StoredReference[]; readonly at: number }
  >();

  constructor(private readonly scope: Scope) {}

  get places(): readonly PlaceOfNodes[] {
    return [...this.byPlace.values()];
  }

  object(value: Readonly<Record<string, unknown>>, { type, sets, place }: At): Fill {
    const parts = [...selectedFields(this.scope, type, sets)].map(([key, nodes]): [string, Fill] => {
      const name = nodes[0].name.value;
      if (name === '__typename') return [key, () => type.name];
      const below = { place: `${place}.${key}`, sets: setsBelow(nodes) };
      const of = type.getFields()[name]?.type;
      return [key, this.value(value[name] ?? null, { ...below, typeName: of ? getNamedType(of).name : '' })];
    });
    return (found) =>
      plainRow(
        type.name,
        parts.map(([key, fill]) => [key, fill(found)]),
      );
  }

  private value(value: unknown, at: Omit<At, 'type'> & { readonly typeName: string }): Fill {
    if (Array.isArray(value)) {
      const fills = value.map((each: unknown) => this.value(each, at));
      return (found) => fills.map((fill) => fill(found));
    }
    if (value instanceof StoredReference) return this.reference(value, at);
    if (typeof value !== 'object' || value === null || at.sets.length === 0) return () => value;
    return this.object(Object.fromEntries(Object.entries(value)), { ...at, type: objectType(this.scope, at.typeName) });
  }

  private reference(reference: StoredReference, { place, sets }: Omit<At, 'type'>): Fill {
    const known = this.byPlace.get(place) ?? { wanted: [], sets, at: this.byPlace.size };
    this.byPlace.set(place, known);
    known.wanted.push(reference);
    return (found) => found[known.at]?.get(keyOf(reference)) ?? null;
  }
}
