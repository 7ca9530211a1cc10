import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { allChoices, type Declared, type StoredField } from './declarations.js';
import { makeClass } from './made-class.js';
import { defineField, defineInput } from './type-graphql.js';

const scalarFilters = new Map<string, Declared>();

/** The condition that a stored value can be given in a filter, if any. */
export const scalarFilterOf = (field: StoredField): Declared | undefined => scalarFilters.get(scalarFilterName(field));

/** The condition on the global id of a node. */
export function idFilter(): Declared {
  const filter = scalarFilters.get('IdFilter');
  if (!filter) throw new Error('The filters of values are made before those of concepts.');
  return filter;
}

function scalarFilterName(field: StoredField): string {
  if (field.kind === 'value') return field.type().name === 'LocalisedText' ? 'LocalisedTextFilter' : '';
  if (field.kind !== 'column') return '';
  if (field.choices) return `${field.choices}Filter`;
  const names: Partial<Record<string, string>> = {
    text: 'TextFilter',
    duration: 'TextFilter',
    country: 'TextFilter',
    integer: 'IntegerFilter',
    number: 'NumberFilter',
    boolean: 'FlagFilter',
    day: 'DayFilter',
    instant: 'InstantFilter',
  };
  return names[field.scalar] ?? '';
}

const comparisons = {
  eq: 'Equal to this.',
  ne: 'Not equal to this; an empty value is not equal to any.',
  lt: 'Before or below this.',
  lte: 'This, or before or below it.',
  gt: 'After or above this.',
  gte: 'This, or after or above it.',
  in: 'One of these.',
  notIn: 'None of these.',
  contains: 'Contains this text, whatever its case.',
  isNull: 'Whether it is empty.',
} as const;

type Comparison = keyof typeof comparisons;
const ordered: readonly Comparison[] = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'isNull'];
const chosen: readonly Comparison[] = ['eq', 'ne', 'in', 'notIn', 'isNull'];

/** Makes the conditions on values of every kind. */
export function defineScalarFilters(): void {
  defineScalarFilter('IdFilter', GraphQLID, ['eq', 'in']);
  defineScalarFilter('TextFilter', GraphQLString, [...chosen, 'contains']);
  defineScalarFilter('LocalisedTextFilter', GraphQLString, ['eq', 'contains', 'isNull']);
  defineScalarFilter('IntegerFilter', GraphQLInt, ordered);
  defineScalarFilter('NumberFilter', GraphQLFloat, ordered);
  defineScalarFilter('FlagFilter', GraphQLBoolean, ['eq', 'isNull']);
  defineScalarFilter('DayFilter', GraphQLLocalDate, ordered);
  defineScalarFilter('InstantFilter', GraphQLDateTimeISO, ordered);
  for (const choices of allChoices()) defineScalarFilter(`${choices.name}Filter`, choices.type, chosen);
}

function defineScalarFilter(name: string, type: object, operators: readonly Comparison[]): void {
  const filter = makeClass(name);
  scalarFilters.set(name, filter);
  const of =
    name === 'LocalisedTextFilter'
      ? 'a text, in any of its languages'
      : `a value of the kind ${name.replace('Filter', '')}`;
  defineInput(filter, { name, description: `A condition on ${of}; all that is given must hold.` });
  for (const operator of operators) {
    const operand = operator === 'isNull' ? GraphQLBoolean : operator === 'contains' ? GraphQLString : type;
    defineField(filter, {
      name: operator,
      description: comparisons[operator],
      type: () => operand,
      isNullable: true,
      isList: operator === 'in' || operator === 'notIn',
    });
  }
}
