import { getNamedType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { PlainRow } from '../model/plain-row.js';
import { StoredReference } from '../model/stored-reference.js';
import { planRows, type Operation, type ReadPlan, type Register } from './plan.js';
import { keyOf, type Group } from './roots.js';
import { compileRow } from './rows.js';
import { objectType, Scope } from './scope.js';
import { selectedFields, setsBelow } from './selection.js';

/** What is selected of a computed value. */
export interface Payload {
  readonly value: Readonly<Record<string, unknown>>;
  readonly typeName: string;
  readonly sets: readonly SelectionSetNode[];
  readonly fragments: Operation['fragments'];
  /** The operation's variables, coerced. */
  readonly variables: Operation['variables'];
}

/** Nodes by concept and id, place by place. */
type Found = readonly ReadonlyMap<string, unknown>[];
type Fill = (found: Found) => unknown;

/** How a computed value in which stored nodes stand is answered as a whole: one statement for each place that has nodes. */
export interface PayloadPlan {
  readonly plans: readonly ReadPlan[];
  /** The answer, by response keys; `found` is what each plan has read. */
  readonly read: (found: Found) => unknown;
}

export function planPayload(register: Register, { value, typeName, sets, ...setting }: Payload): PayloadPlan {
  const scope = new Scope({ ...register, ...setting, maximumPage: 1, compileRow });
  const filling = new Filling(scope);
  const read = filling.object(value, { type: objectType(scope, typeName), sets, place: '' });
  const plans = filling.groups.map((group) => planRows(register, { ...setting, ...group }));
  return { plans, read };
}

interface At {
  readonly type: GraphQLObjectType;
  readonly sets: readonly SelectionSetNode[];
  /** The response keys above, lists apart. */
  readonly place: string;
}

/** Walks a value along its selection; stored nodes are gathered, everything else is taken as it is. */
class Filling {
  private readonly places: string[] = [];
  private readonly wanted: StoredReference[][] = [];
  private readonly sets: (readonly SelectionSetNode[])[] = [];

  constructor(private readonly scope: Scope) {}

  get groups(): readonly Group[] {
    return this.wanted.map((wanted, at) => ({ wanted, sets: this.sets[at] ?? [] }));
  }

  object(value: Readonly<Record<string, unknown>>, { type, sets, place }: At): Fill {
    const parts = [...selectedFields(this.scope, type, sets)].map(([key, nodes]): [string, Fill] => {
      const name = nodes[0].name.value;
      if (name === '__typename') return [key, () => type.name];
      const below = { place: `${place}.${key}`, sets: setsBelow(nodes) };
      const of = type.getFields()[name]?.type;
      return [key, this.value(value[name] ?? null, { ...below, typeName: of ? getNamedType(of).name : '' })];
    });
    return (found) => {
      const answer = new PlainRow(type.name);
      for (const [key, fill] of parts) answer[key] = fill(found);
      return answer;
    };
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
    const known = this.places.indexOf(place);
    const at = known === -1 ? this.places.push(place) - 1 : known;
    this.sets[at] = sets;
    (this.wanted[at] ??= []).push(reference);
    return (found) => found[at]?.get(keyOf(reference)) ?? null;
  }
}
