import {
  getNamedType,
  GraphQLBoolean,
  GraphQLNonNull,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import { allConcepts } from '../../schema/model/declarations.js';
import { planFieldOf } from '../../schema/model/plan-field.js';
import type { AnyField, ArgumentWriter } from './drawn-arguments.js';
import { literal, type DrawnVariables } from './drawn-variables.js';
import { ResponseKeys } from './response-keys.js';
import { Tape, type Seedling } from './tape.js';

/** Where a selection stands. */
interface Place {
  readonly type: GraphQLCompositeType;
  /** The concepts of which a node of any kind may be here. */
  readonly kinds: readonly string[];
  /** Inside a node of any kind, where the plan selects once per concept: one such inside another is refused as too large. */
  readonly isInsideAny: boolean;
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly isSmall: boolean;
  readonly text: string;
}

const fragmentNames = ['F', 'constructor', 'toString', '__proto__', '_', 'G'];

/** Writes selections down out of seedlings. */
export class SelectionWriter {
  private readonly keys = new ResponseKeys();
  private readonly fragments: Fragment[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly variables: DrawnVariables,
    private readonly args: ArgumentWriter,
  ) {}

  /** The fragments that were written, as they stand behind the operation. */
  get definitions(): string {
    return this.fragments.map(({ text }) => text).join('\n');
  }

  set(place: Place, seedlings: readonly Seedling[]): string {
    const selections = seedlings.map((seedling) => this.selection(place, seedling));
    return `{ ${selections.join(' ') || '__typename'} }`;
  }

  /** A field, by itself or in a fragment of one of the kinds there are. */
  private selection(place: Place, seedling: Seedling): string {
    const tape = new Tape(seedling.numbers);
    const { type } = place;
    if (isInterfaceType(type) && !tape.oneIn(3)) return this.onConcrete(place, seedling, tape);
    const inner = (at: Place = place): string => this.field(at, seedling, tape);
    switch (tape.pick(['', '', '', '', '', 'inline', 'bare', 'named', 'interface'])) {
      case 'inline':
        return `... on ${type.name}${this.directives(tape)} { ${inner()} }`;
      case 'bare':
        return `...${this.directives(tape)} { ${inner()} }`;
      case 'named':
        return this.spread(place, inner, tape);
      case 'interface':
        return this.onInterface(place, inner, tape);
      default:
        return inner();
    }
  }

  private onConcrete(place: Place, seedling: Seedling, tape: Tape): string {
    const others = allConcepts().map(({ name }) => name);
    const candidates = [...place.kinds, ...place.kinds, ...place.kinds, tape.pick(others)];
    const type = this.schema.getType(tape.pick(candidates));
    if (!isObjectType(type) || !isCompositeType(place.type)) return '__typename';
    if (!isInterfaceType(place.type) || !this.schema.isSubType(place.type, type)) return '__typename';
    const inside = { ...place, type };
    const inner = (): string => this.field(inside, seedling, tape);
    if (tape.oneIn(4)) return this.spread(inside, inner, tape);
    return `... on ${type.name}${this.directives(tape)} { ${inner()} }`;
  }

  private onInterface(place: Place, inner: (at: Place) => string, tape: Tape): string {
    const { type } = place;
    const [implemented] = isObjectType(type) ? type.getInterfaces() : [];
    if (!implemented) return inner(place);
    const inside: Place = { ...place, type: implemented, kinds: [type.name] };
    if (tape.oneIn(3)) return this.spread(inside, () => inner(inside), tape);
    return `... on ${implemented.name}${this.directives(tape)} { ${inner(inside)} }`;
  }

  /** A named fragment: a new one, or one that stands elsewhere already. */
  private spread({ type, isInsideAny }: Place, inner: () => string, tape: Tape): string {
    const fitting = this.fragments.filter((each) => each.type === type.name && (each.isSmall || !isInsideAny));
    const known = fitting.length > 0 && tape.oneIn(2) ? tape.pick(fitting) : undefined;
    if (known) return `...${known.name}${this.directives(tape)}`;
    const directives = this.directives(tape);
    const body = inner();
    const at = this.fragments.length;
    const name = fragmentNames[at] ?? `F${at}`;
    const isSmall = !body.includes('{');
    this.fragments.push({ name, type: type.name, isSmall, text: `fragment ${name} on ${type.name} { ${body} }` });
    return `...${name}${directives}`;
  }

  private field(place: Place, seedling: Seedling, tape: Tape): string {
    const field = this.fieldAt(place, seedling);
    if (!field)
      return this.keys.written({ name: '__typename', args: '', type: 'String!' }, tape) + this.directives(tape);
    const { text, kinds } = this.args.write(field, tape);
    const written = this.keys.written({ name: field.name, args: text, type: String(field.type) }, tape);
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return written + this.directives(tape);
    const inside = insideOf(place, type, kinds);
    const part = (seedlings: readonly Seedling[]): string =>
      `${written}${this.directives(tape)} ${this.set(inside, seedlings)}`;
    const { below } = seedling;
    if (below.length < 2 || !tape.oneIn(5)) return part(below);
    // The same field twice under one key: what is selected in both places is one.
    return `${part(below.slice(0, 1))} ${part(below.slice(1))}`;
  }

  /** A field of the type, with fields of its own when there is something to select below; undefined for the type's name. */
  private fieldAt({ type, isInsideAny }: Place, { pick, below }: Seedling): AnyField | undefined {
    const all = 'getFields' in type ? Object.values(type.getFields()) : [];
    const isAsked = (field: AnyField): boolean =>
      isPlanned(type, field) && !(isInsideAny && isInterfaceType(getNamedType(field.type)));
    const wanted = all.filter(
      (field) => isAsked(field) && isCompositeType(getNamedType(field.type)) === below.length > 0,
    );
    const fields = wanted.length > 0 ? [...wanted] : all.filter(isAsked);
    return fields[pick % (fields.length + 1)];
  }

  /** Mostly none; else on or off, by a literal or a variable. */
  private directives(tape: Tape): string {
    if (!tape.oneIn(8)) return '';
    const type = new GraphQLNonNull(GraphQLBoolean);
    const given = [tape.pick([true, true, false]), tape.pick([false, true, true])] as const;
    const condition = tape.oneIn(2) ? this.variables.always(type, given, tape) : given[0];
    const isSkip = tape.oneIn(3);
    const first = ` @${isSkip ? 'skip' : 'include'}(if: ${literal(condition, type)})`;
    return tape.oneIn(5) ? `${first} @${isSkip ? 'include' : 'skip'}(if: ${tape.oneIn(2)})` : first;
  }
}

/** The place below a field; where it may be a node of any kind, the kinds drawn for it, or some that there are many of. */
function insideOf({ isInsideAny }: Place, type: GraphQLCompositeType, kinds: readonly string[]): Place {
  if (!isInterfaceType(type) || kinds.length > 0) return { type, kinds, isInsideAny };
  return { type, kinds: ['Register', 'ProcessingActivity', 'Organisation', 'EvidenceDocument'], isInsideAny: true };
}

/** Fields of stored things are asked for if the plan answers them; of pages and values, all. */
function isPlanned(type: GraphQLCompositeType, { extensions }: AnyField): boolean {
  const isStored =
    type.name === 'Query' || isInterfaceType(type) || allConcepts().some((each) => each.name === type.name);
  return !isStored || planFieldOf(extensions) !== undefined;
}
