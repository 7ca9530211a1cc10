import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Filter } from './memory-filter.js';

/** What random filters are made from: fields by concept, and values by scalar, most of which the register has. */
export interface FilterMatter {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

/** Random filters on a concept, as deep as asked for, made from the schema's own input types. */
export class AnyFilter {
  private readonly known = new Map<string, Arbitrary<Filter>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly matter: FilterMatter,
  ) {}

  of(concept: string, depth: number): Arbitrary<Filter> {
    const key = `${concept} ${depth}`;
    const found = this.known.get(key) ?? this.make(concept, depth);
    this.known.set(key, found);
    return found;
  }

  private make(concept: string, depth: number): Arbitrary<Filter> {
    const type = this.inputType(`${concept}Filter`);
    const conditions = (this.matter.fields[concept] ?? []).flatMap((name) => this.condition(type, name, depth));
    const one = fc.oneof(...conditions);
    const filter = fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: fc.tuple(one, one).map(merge) });
    if (depth === 0) return filter;
    const list = fc.array(this.of(concept, depth - 1), { maxLength: 3 });
    const groups = [
      list.map((and): Filter => ({ and })),
      list.map((or): Filter => ({ or })),
      this.of(concept, depth - 1).map((not): Filter => ({ not })),
    ];
    return fc.oneof({ weight: 3, arbitrary: filter }, ...groups.map((arbitrary) => ({ weight: 1, arbitrary })));
  }

  /** Conditions on one field; none when it leads deeper than asked for. */
  private condition(filter: GraphQLInputObjectType, name: string, depth: number): Arbitrary<Filter>[] {
    const type = this.inputType(String(filter.getFields()[name]?.type));
    const nested = /^(.*?)(List)?Filter$/.exec(type.name);
    const isNode = this.matter.fields[nested?.[1] ?? ''] !== undefined;
    if (isNode && depth === 0) return [];
    const below = isNode ? this.nested(nested?.[1] ?? '', Boolean(nested?.[2]), depth - 1) : this.comparison(type);
    return [below.map((condition): Filter => ({ [name]: condition }))];
  }

  private nested(concept: string, isList: boolean, depth: number): Arbitrary<Filter> {
    const filter = fc.oneof(
      { weight: 5, arbitrary: this.of(concept, depth) },
      { weight: 1, arbitrary: fc.constant({}) },
    );
    if (!isList) return filter;
    return fc.oneof(
      filter.map((some): Filter => ({ some })),
      filter.map((none): Filter => ({ none })),
    );
  }

  private comparison(type: GraphQLInputObjectType): Arbitrary<Filter> {
    const operators = Object.values(type.getFields()).map(({ name, type: operand }) =>
      this.operand(operand).map((value): Filter => ({ [name]: value })),
    );
    return fc.oneof(...operators);
  }

  private operand(type: GraphQLInputType): Arbitrary<unknown> {
    const named = getNamedType(type);
    const values = isEnumType(named) ? named.getValues().map(({ name }) => name) : this.matter.values[named.name];
    if (!values) throw new Error(`No values are given for ${named.name}.`);
    const one = fc.constantFrom(...values);
    return isListType(getNullableType(type)) ? fc.array(one, { maxLength: 3 }) : one;
  }

  private inputType(name: string): GraphQLInputObjectType {
    const type = this.schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`The schema has no input type ${name}.`);
    return type;
  }
}

const merge = ([one, other]: [Filter, Filter]): Filter => ({ ...one, ...other });
