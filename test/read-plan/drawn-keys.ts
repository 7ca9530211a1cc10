import { getNamedType, getNullableType, isListType, type GraphQLArgument } from 'graphql';
import { allConcepts } from '../../schema/model/declarations.js';
import { isNode } from '../../schema/model/shape.js';
import type { AnyField, Values } from './drawn-arguments.js';
import { drawnAt, type Spot } from './drawn-filter.js';
import type { MemoryNode, MemoryWorld } from './memory-world.js';
import type { Tape } from './tape.js';

/** What names nodes, and of which concepts those are. */
interface Named {
  readonly values: Values;
  readonly kinds: readonly string[];
}

const nobody = 'Register:0190a0e0-0000-4000-8000-000000000000';

/** Draws the arguments that name nodes: an id, several, or one of the keys of a concept. */
export class DrawnKeys {
  constructor(private readonly world: MemoryWorld) {}

  of(field: AnyField, spot: Spot): Named {
    const [argument] = field.args;
    if (!argument) throw new Error(`${field.name} takes no key.`);
    if (argument.name === 'ids') return this.several(argument, spot);
    if (field.args.length === 1) return this.anyOne(argument, spot);
    return this.oneOf(field, getNamedType(field.type).name, spot);
  }

  /** Exactly one key of a node, which there mostly is. */
  private oneOf({ args }: AnyField, concept: string, spot: Spot): Named {
    const { tape } = spot;
    const rows = this.world.of(concept);
    const valueOf = (row: MemoryNode, name: string): unknown => (name === 'id' ? row.id : row.values.get(name));
    const keys = args.filter(({ name }) => rows.some((row) => valueOf(row, name)));
    const key = tape.pick(keys);
    const found = rows.map((row) => valueOf(row, key.name)).filter((value) => typeof value === 'string');
    const values = key.name === 'code' ? [...found, 'nobody'] : found;
    const other = keys.find(({ name }) => name !== key.name);
    const beside: Values = other && tape.oneIn(8) ? [[other.name, null]] : [];
    return { values: [[key.name, required(key, () => tape.pick(values), spot)], ...beside], kinds: [concept] };
  }

  private anyOne(argument: GraphQLArgument, spot: Spot): Named {
    const drawn: MemoryNode[] = [];
    const value = required(argument, () => this.anyId(drawn, spot.tape), spot);
    return { values: [[argument.name, value]], kinds: drawn.map(({ concept }) => concept.name) };
  }

  private several(argument: GraphQLArgument, spot: Spot): Named {
    const drawn: MemoryNode[] = [];
    const list = getNullableType(argument.type);
    if (!isListType(list)) throw new Error(`${argument.name} is no list.`);
    const one = ({ tape }: Spot): string => (tape.oneIn(8) ? nobody : this.anyId(drawn, tape));
    const value = drawnAt(spot, argument.type, (at) =>
      Array.from({ length: at.tape.pick([2, 1, 3, 5, 0]) }, () => drawnAt(at, list.ofType, one)),
    );
    return { values: [[argument.name, value]], kinds: drawn.map(({ concept }) => concept.name) };
  }

  private anyId(drawn: MemoryNode[], tape: Tape): string {
    const kinds = allConcepts().filter(({ name, type }) => isNode(type) && this.world.of(name).length > 0);
    const node = tape.pick(this.world.of(tape.pick(kinds).name));
    drawn.push(node);
    return node.id;
  }
}

/** A value that may not be left out, or a variable in its place. */
function required({ type }: GraphQLArgument, value: () => string, { tape, variables }: Spot): unknown {
  return variables && tape.oneIn(3) ? variables.always(type, [value(), value()], tape) : value();
}
