import {
  assertInputObjectType,
  getNamedType,
  isEnumType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { conceptNamed, type Concept } from '../../schema/model/declarations.js';
import { drawnAt, DrawnFilter, type Spot } from './drawn-filter.js';
import { literal, type DrawnVariables } from './drawn-variables.js';
import { DrawnKeys } from './drawn-keys.js';
import { defaultOrder, type Order } from './memory-order.js';
import { cursorMark } from './memory-page.js';
import type { MemoryWorld } from './memory-world.js';
import type { Tape } from './tape.js';

/** The arguments of one field: their text, and of which concepts the nodes are that they name. */
export interface DrawnArguments {
  readonly text: string;
  readonly kinds: readonly string[];
}

/** Values by argument; undefined where one is left out. */
export type Values = readonly (readonly [argument: string, value: unknown])[];

export type AnyField = GraphQLField<unknown, unknown>;

/** Draws arguments of whatever the schema lets a field be asked with. */
export class ArgumentWriter {
  private readonly filter: DrawnFilter;
  private readonly keys: DrawnKeys;

  constructor(
    private readonly world: MemoryWorld,
    private readonly variables: DrawnVariables,
  ) {
    this.filter = new DrawnFilter(world);
    this.keys = new DrawnKeys(world);
  }

  write(field: AnyField, tape: Tape): DrawnArguments {
    const spot = { tape, variables: this.variables };
    const given = new Map(field.args.map((argument) => [argument.name, argument]));
    const concept = getNamedType(field.type).name.replace(/Connection$/, '');
    if (given.has('id') || given.has('ids')) {
      const { values, kinds } = this.keys.of(field, spot);
      return { text: textOf(field, values), kinds };
    }
    if (given.has('first')) return { text: textOf(field, this.page(given, conceptNamed(concept), spot)), kinds: [] };
    const language = given.get('language');
    const values: Values = language ? [['language', this.language(language, spot)]] : [];
    return { text: textOf(field, values), kinds: [] };
  }

  private language({ type }: GraphQLArgument, spot: Spot): unknown {
    if (!spot.tape.oneIn(2)) return undefined;
    if (spot.tape.oneIn(6)) return null;
    return drawnAt(spot, type, ({ tape }) => tape.pick(namesOf(type)));
  }

  private page(given: ReadonlyMap<string, GraphQLArgument>, concept: Concept, spot: Spot): Values {
    const orderBy = this.orderBy(given.get('orderBy'), spot);
    const orders = ([0, 1] as const).map((time) => this.orderOf(concept, orderBy, time));
    return [
      this.size(given, spot),
      ...['after', 'before'].map((name) => [name, this.cursor(given.get(name), concept, orders, spot)] as const),
      ['filter', this.filterOf(given.get('filter'), spot)],
      ['orderBy', orderBy],
      ['since', this.since(given.get('since'), spot)],
    ];
  }

  /** First or last, never both: that is refused. */
  private size(given: ReadonlyMap<string, GraphQLArgument>, spot: Spot): readonly [string, unknown] {
    const name = spot.tape.pick(['none', 'first', 'last', 'first']);
    const argument = given.get(name);
    const sizes = [1, 2, 3, 4, 5, 10, 25, 26, 99, 100];
    return [name, argument && drawnAt(spot, argument.type, ({ tape }) => tape.pick(sizes))];
  }

  private orderBy(argument: GraphQLArgument | undefined, spot: Spot): unknown {
    if (!argument || !spot.tape.oneIn(2)) return undefined;
    if (spot.tape.oneIn(8)) return null;
    const { field, direction } = assertInputObjectType(argument.type).getFields();
    if (!field || !direction) throw new Error('An order has a field and a direction.');
    return drawnAt(spot, argument.type, (at) => {
      const by = { field: drawnAt(at, field.type, ({ tape }) => tape.pick(namesOf(field.type))) };
      if (at.tape.oneIn(3)) return by;
      const ways = [...namesOf(direction.type), null];
      return { ...by, direction: drawnAt(at, direction.type, ({ tape }) => tape.pick(ways)) };
    });
  }

  private orderOf(concept: Concept, orderBy: unknown, time: 0 | 1): Order {
    return (this.variables.resolve(orderBy, time) as Order | null | undefined) ?? defaultOrder(concept);
  }

  /** A cursor belongs to an order: where a variable makes the order another, another makes the cursor one of it. */
  // eslint-disable-next-line max-params -- for which argument, of which list, under which orders, and where
  private cursor(
    argument: GraphQLArgument | undefined,
    concept: Concept,
    orders: readonly Order[],
    spot: Spot,
  ): unknown {
    const { tape } = spot;
    const rows = this.world.of(concept.name);
    if (!argument || rows.length === 0 || !tape.oneIn(4)) return undefined;
    if (tape.oneIn(10)) return null;
    const [first = '', second = ''] = orders.map((order) => cursorMark(tape.pick(rows).id, order));
    const isSame = first.slice(first.indexOf('@', 1)) === second.slice(second.indexOf('@', 1));
    if (isSame && !tape.oneIn(3)) return first;
    return isSame
      ? this.variables.perhaps(argument.type, [first, second], tape)
      : this.variables.always(argument.type, [first, second], tape);
  }

  private filterOf(argument: GraphQLArgument | undefined, spot: Spot): unknown {
    if (!argument || spot.tape.below(3) === 0) return undefined;
    if (spot.tape.oneIn(12)) return null;
    const type = assertInputObjectType(getNamedType(argument.type));
    return drawnAt(spot, argument.type, (at) => this.filter.of(type, 3, at));
  }

  private since(argument: GraphQLArgument | undefined, spot: Spot): unknown {
    if (!argument || !spot.tape.oneIn(2)) return undefined;
    return drawnAt(spot, argument.type, ({ tape }) => tape.pick([0, 1, 2, 3, 4, 5, 8, 9, null]));
  }
}

function namesOf(type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

function textOf({ args }: AnyField, values: Values): string {
  const given = values.flatMap(([name, value]) => {
    const argument = args.find((each) => each.name === name);
    return argument && value !== undefined ? [`${name}: ${literal(value, argument.type)}`] : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
