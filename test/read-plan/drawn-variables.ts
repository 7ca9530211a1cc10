import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Tape } from './tape.js';

/** A variable in the place of a value. */
export class Reference {
  constructor(readonly name: string) {}
}

/** What a variable is given the first time and the second; undefined when it is left out. */
export type Twice = readonly [unknown, unknown];

interface Declared {
  readonly definition: string;
  readonly given: Twice;
  readonly fallback: unknown;
}

const oddNames = ['constructor', 'toString', '_', 'valueOf', 'hasOwnProperty', 'query', 'null_', 'on'];

/** The variables of one operation, and two sets of values for them. */
export class DrawnVariables {
  private readonly declared = new Map<string, Declared>();

  /** A variable that is always given or has a default. */
  always(type: GraphQLInputType, given: Twice, tape: Tape): Reference {
    const nullable = getNullableType(type);
    if (given.includes(null)) return this.declare(String(nullable), given);
    if (tape.oneIn(4)) {
      const [fallback, second] = given;
      return this.declare(`${String(nullable)} = ${literal(fallback, type)}`, [undefined, second], fallback);
    }
    return this.declare(isNonNullType(type) || tape.oneIn(3) ? `${String(nullable)}!` : String(nullable), given);
  }

  /** A variable that may also be left out, where the place allows that. */
  perhaps(type: GraphQLInputType, [first, second]: Twice, tape: Tape): Reference {
    if (isNonNullType(type) || !tape.oneIn(4)) return this.always(type, [first, second], tape);
    return this.declare(String(type), tape.oneIn(2) ? [undefined, first] : [first, undefined]);
  }

  private declare(type: string, given: Twice, fallback?: unknown): Reference {
    const at = this.declared.size;
    const name = (at % 3 === 1 ? oddNames[Math.floor(at / 3)] : undefined) ?? `v${at}`;
    this.declared.set(name, { definition: `$${name}: ${type}`, given, fallback });
    return new Reference(name);
  }

  /** Their definitions, as they stand behind `query`. */
  get definitions(): string {
    const all = [...this.declared.values()].map(({ definition }) => definition);
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  }

  /** What is sent along the first time, or the second. */
  given(time: 0 | 1): Readonly<Record<string, unknown>> {
    const given = [...this.declared].map(([name, each]): [string, unknown] => [name, each.given[time]]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  }

  /** A value with what its variables are given that time; undefined where nothing is. */
  resolve(value: unknown, time: 0 | 1): unknown {
    if (value instanceof Reference) {
      const declared = this.declared.get(value.name);
      return declared?.given[time] === undefined ? declared?.fallback : declared.given[time];
    }
    if (Array.isArray(value)) return value.map((each: unknown) => this.resolve(each, time));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.resolve(each, time)]));
  }
}

/** A value as it stands in the text of an operation. */
export function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (value instanceof Reference) return `$${value.name}`;
  if (Array.isArray(value)) {
    const one = isListType(nullable) ? nullable.ofType : nullable;
    return `[${value.map((each) => literal(each, one)).join(', ')}]`;
  }
  const named = getNamedType(nullable);
  if (typeof value === 'object' && value !== null && isInputObjectType(named)) {
    const fields = named.getFields();
    const given = Object.entries(value).map(([name, each]) => {
      const field = fields[name];
      if (!field) throw new Error(`${named.name} has no ${name}.`);
      return `${name}: ${literal(each, field.type)}`;
    });
    return `{ ${given.join(', ')} }`;
  }
  return isEnumType(named) ? String(value) : JSON.stringify(value);
}
