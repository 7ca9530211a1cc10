import {
  assertInputObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { DrawnVariables } from './drawn-variables.js';
import type { MemoryNode, MemoryWorld } from './memory-world.js';
import type { Tape } from './tape.js';

/** Where a value is drawn: inside of the value of a variable, none can stand. */
export interface Spot {
  readonly tape: Tape;
  readonly variables: DrawnVariables | undefined;
}

type Draw = (spot: Spot) => unknown;

/** A value, or a variable in its place. */
export function drawnAt(spot: Spot, type: GraphQLInputType, draw: Draw): unknown {
  const { tape, variables } = spot;
  if (!variables || !tape.oneIn(3)) return draw(spot);
  const plain = { tape, variables: undefined };
  return variables.perhaps(type, [draw(plain), draw(plain)], tape);
}

/** Values that no row may have. */
const strangers: Readonly<Record<string, readonly unknown[]>> = {
  String: ['a', '', 'Ö', 'öL', '%', '_', "'", '\\', '"', 'SÄHKÖ', '漢'],
  Int: [0, -1, 2_147_483_647],
  Float: [0, 50, 1e300, 2.5],
  Boolean: [true, false],
  LocalDate: ['0001-01-01', '2024-02-29', '9999-12-31'],
  DateTimeISO: ['2026-01-31T12:00:00+02:00', '1970-01-01T00:00:00Z'],
};

/** Random filters, made from the schema's input types; their operands are mostly what the rows have. */
export class DrawnFilter {
  constructor(private readonly world: MemoryWorld) {}

  /** A filter of nodes of a concept. */
  of(type: GraphQLInputObjectType, depth: number, spot: Spot): unknown {
    const fields = Object.values(type.getFields());
    const concept = type.name.replace(/Filter$/, '');
    const names = Array.from({ length: spot.tape.pick([0, 1, 1, 1, 1, 2]) }, () => nameOf(fields, depth, spot.tape));
    const conditions = fields
      .filter(({ name }) => names.includes(name))
      .flatMap((field) => this.condition(concept, field, depth, spot));
    return Object.fromEntries(conditions);
  }

  // eslint-disable-next-line max-params -- one step of a walk: of what, into what, how deep, and where
  private condition(concept: string, field: GraphQLInputField, depth: number, spot: Spot): [string, unknown][] {
    const type = assertInputObjectType(getNamedType(field.type));
    const below = type.getFields();
    if ('and' in below || 'some' in below) {
      if (depth === 0) return [];
      const draw = 'some' in below ? this.quantified(type, depth - 1) : this.nested(field.type, type, depth - 1);
      return [[field.name, drawnAt(spot, field.type, draw)]];
    }
    const draw: Draw = (at) => this.comparison(concept, field.name, type, at);
    return [[field.name, drawnAt(spot, field.type, draw)]];
  }

  /** One filter or a list of them; GraphQL takes one for a list of one. */
  private nested(type: GraphQLInputType, filter: GraphQLInputObjectType, depth: number): Draw {
    const one = (spot: Spot): unknown => this.of(filter, depth, spot);
    if (!isListType(getNullableType(type))) return one;
    return (spot) => {
      const length = spot.tape.pick([1, 2, 3, 0]);
      return spot.tape.oneIn(5) ? one(spot) : Array.from({ length }, () => one(spot));
    };
  }

  private quantified(type: GraphQLInputObjectType, depth: number): Draw {
    return (spot) => {
      const quantifiers = spot.tape.pick([['some'], ['none'], ['some', 'none'], ['some']]);
      const drawn = quantifiers.map((name): [string, unknown] => {
        const inner = type.getFields()[name]?.type;
        const filter = assertInputObjectType(inner && getNamedType(inner));
        return [name, drawnAt(spot, filter, (at) => this.of(filter, depth, at))];
      });
      return Object.fromEntries(drawn);
    };
  }

  // eslint-disable-next-line max-params -- the operators of the type, on a field of a concept, at a place
  private comparison(concept: string, field: string, type: GraphQLInputObjectType, spot: Spot): unknown {
    const operators = Object.values(type.getFields());
    const { tape } = spot;
    const picked = new Set([tape.pick(operators), ...(tape.oneIn(5) ? [tape.pick(operators)] : [])]);
    const drawn = [...picked].map((operator): [string, unknown] => {
      const draw: Draw = (at) => this.operand({ concept, field }, operator, at);
      return [operator.name, drawnAt(spot, operator.type, draw)];
    });
    return Object.fromEntries(drawn);
  }

  private operand(of: Readonly<{ concept: string; field: string }>, operator: GraphQLInputField, spot: Spot): unknown {
    const { tape } = spot;
    const type = getNullableType(operator.type);
    if (operator.name === 'isNull') return tape.pick([true, false]);
    const pool = this.operands(of, getNamedType(type));
    const one = (): unknown => (operator.name === 'contains' ? part(String(tape.pick(pool)), tape) : tape.pick(pool));
    if (!isListType(type)) return one();
    if (tape.oneIn(6)) return one();
    const item = type.ofType;
    return Array.from({ length: tape.pick([2, 1, 3, 0]) }, () => drawnAt(spot, item, one));
  }

  /** What the rows have, and a little that they may not have. */
  private operands({ concept, field }: { concept: string; field: string }, type: GraphQLInputType): readonly unknown[] {
    const rows = this.world.of(concept);
    const own = rows.flatMap((row) => valuesOf(row, field)).filter((value) => value !== null && value !== undefined);
    if (isEnumType(type)) return [...new Set(own), ...type.getValues().map(({ name }) => name)];
    if (isInputObjectType(type)) throw new Error(`${concept}.${field} is compared with no object.`);
    if (field === 'id') return [...own, `${concept}:0190a0e0-0000-4000-8000-000000000000`];
    return [...new Set(own), ...(strangers[getNamedType(type).name] ?? [])];
  }
}

/** Groups and plain values would drown among the many relations. */
function nameOf(fields: readonly GraphQLInputField[], depth: number, tape: Tape): string {
  if (depth > 0 && tape.oneIn(3)) return tape.pick(['and', 'or', 'not', 'not']);
  const plain = fields.filter(({ type }) => 'isNull' in assertInputObjectType(getNamedType(type)).getFields());
  return tape.pick(tape.oneIn(2) && plain.length > 0 ? plain : fields).name;
}

function valuesOf(row: MemoryNode, field: string): readonly unknown[] {
  if (field === 'id') return [row.id];
  const value = row.values.get(field);
  if (typeof value !== 'object' || value === null) return [value];
  const { fi, sv, en } = value as Readonly<Record<string, unknown>>;
  return [fi, sv, en];
}

/** Some of a text, in small or capital letters. */
function part(text: string, tape: Tape): string {
  const letters = [...text];
  const start = tape.below(letters.length);
  const some = letters.slice(start, start + 1 + tape.below(4)).join('');
  return tape.pick([some, some.toUpperCase(), some.toLowerCase(), text]);
}
