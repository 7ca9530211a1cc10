import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import {
  allChoices,
  allConcepts,
  conceptNamed,
  conceptOf,
  type Concept,
  type Declared,
  type StoredField,
} from './declarations.js';
import { defineEnum, defineField, defineInput, defineObject, type ArgumentSpec } from './type-graphql.js';
import { fieldsFor, isNode, reversesOf } from './shape.js';

/** The types that every list of nodes needs: its page, its edges, its filter and its orders, made from the concept. */
export interface ListTypes {
  readonly connection: Declared;
  readonly filter: Declared;
  readonly order: Declared;
}

abstract class PageInfo {}
enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

const listTypes = new Map<string, ListTypes>();
const scalarFilters = new Map<string, Declared>();

/** The list types of a concept. */
export function listTypesOf(name: string): ListTypes {
  const types = listTypes.get(name);
  if (!types) throw new Error(`No list types were made for ${name}.`);
  return types;
}

function makeClass(name: string): Declared {
  abstract class Made {}
  Object.defineProperty(Made, 'name', { value: name });
  return Made;
}

/** Makes the list types of every concept; runs once, before the schema is built. */
export function defineListTypes(): void {
  definePageInfo();
  defineEnum(OrderDirection, {
    name: 'OrderDirection',
    description: 'The direction of an order.',
    values: { ASC: 'From the lowest to the highest.', DESC: 'From the highest to the lowest.' },
  });
  defineScalarFilters();
  for (const { name } of allConcepts()) {
    listTypes.set(name, {
      connection: makeClass(`${name}Connection`),
      filter: makeClass(`${name}Filter`),
      order: makeClass(`${name}Order`),
    });
  }
  for (const concept of allConcepts()) {
    defineConnection(concept);
    defineOrder(concept);
    defineFilter(concept);
  }
}

function definePageInfo(): void {
  defineObject(PageInfo, {
    name: 'PageInfo',
    description: 'Where a page stands in its list (Relay cursor connections).',
  });
  const flags = {
    hasNextPage: 'Whether there are nodes after this page.',
    hasPreviousPage: 'Whether there are nodes before this page.',
  };
  const cursors = {
    startCursor: 'Cursor of the first node; empty when the page is empty.',
    endCursor: 'Cursor of the last node; give it as `after` for the next page. Empty when the page is empty.',
  };
  for (const [name, description] of Object.entries(flags)) {
    defineField(PageInfo, { name, description, type: () => GraphQLBoolean });
  }
  for (const [name, description] of Object.entries(cursors)) {
    defineField(PageInfo, { name, description, type: () => GraphQLString, isNullable: true });
  }
}

function defineConnection({ name, type }: Concept): void {
  const { connection } = listTypesOf(name);
  const edge = makeClass(`${name}Edge`);
  defineObject(edge, { name: `${name}Edge`, description: `A ${name} in a page, with its cursor.` });
  defineField(edge, {
    name: 'cursor',
    description: 'Marks the place of the node in the list, under the order asked for.',
    type: () => GraphQLString,
  });
  defineField(edge, { name: 'node', description: 'The node.', type: () => type });
  defineObject(connection, {
    name: `${name}Connection`,
    description: `A page of ${name} nodes (Relay cursor connections).`,
  });
  defineField(connection, {
    name: 'edges',
    description: 'The nodes of the page, each with its cursor.',
    type: () => edge,
    isList: true,
  });
  defineField(connection, { name: 'nodes', description: 'The nodes of the page.', type: () => type, isList: true });
  defineField(connection, {
    name: 'pageInfo',
    description: 'Where the page stands in the list.',
    type: () => PageInfo,
  });
  defineField(connection, {
    name: 'totalCount',
    description: 'How many nodes the whole list has under the filter.',
    type: () => GraphQLInt,
  });
}

/** The orders a list of the concept offers, by their names in the schema. */
export function ordersOf(type: Declared): ReadonlyMap<string, StoredField> {
  const isSortable = (field: StoredField): boolean =>
    (field.kind === 'column' && field.isSortable && !field.isNullable) || (field.kind === 'value' && field.isSorted);
  const upperSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return new Map(
    fieldsFor(type)
      .filter(isSortable)
      .map((field) => [upperSnake(field.name), field]),
  );
}

function defineOrder({ name, type }: Concept): void {
  const { order } = listTypesOf(name);
  const orders = ordersOf(type);
  if (orders.size === 0) return;
  const fields = Object.fromEntries([...orders.keys()].map((key) => [key, key]));
  const describe = (field: StoredField): string =>
    `By ${field.kind === 'value' ? 'the original of ' : ''}\`${field.name}\`, then by code.`;
  defineEnum(fields, {
    name: `${name}OrderField`,
    description: `What ${name} nodes can be ordered by.`,
    values: Object.fromEntries([...orders].map(([key, field]) => [key, describe(field)])),
  });
  defineInput(order, { name: `${name}Order`, description: `An order of ${name} nodes; ties are broken by code.` });
  defineField(order, { name: 'field', description: 'What to order by.', type: () => fields });
  defineField(order, {
    name: 'direction',
    description: 'Which way; ascending when not given.',
    type: () => OrderDirection,
    isNullable: true,
  });
}

function defineFilter(concept: Concept): void {
  const { filter } = listTypesOf(concept.name);
  defineInput(filter, {
    name: `${concept.name}Filter`,
    description: `Which ${concept.name} nodes to keep: those that meet every condition given.`,
  });
  const nested = (name: string, description: string): void =>
    defineField(filter, { name, description, type: () => filter, isList: name !== 'not', isNullable: true });
  nested('and', 'All of these.');
  nested('or', 'At least one of these.');
  nested('not', 'Not this.');
  if (isNode(concept.type)) {
    defineField(filter, {
      name: 'id',
      description: 'By global id.',
      type: () => scalarFilters.get('IdFilter') ?? filter,
      isNullable: true,
    });
  }
  for (const field of fieldsFor(concept.type)) defineCondition(filter, field);
  for (const reverse of reversesOf(concept)) {
    const quantified = quantifierOf(reverse.target);
    defineField(filter, {
      name: reverse.as,
      description: `By the nodes that \`${reverse.as}\` lists.`,
      type: () => quantified,
      isNullable: true,
    });
  }
}

function defineCondition(filter: Declared, field: StoredField): void {
  if (field.kind === 'anyNode') return;
  const type =
    field.kind === 'toOne'
      ? listTypesOf(conceptOf(field.target()).name).filter
      : scalarFilters.get(scalarFilterName(field));
  if (!type) return;
  defineField(filter, {
    name: field.name,
    description: conditionOn(field),
    type: () => type,
    isNullable: true,
  });
}

function conditionOn({ kind, name, isNullable }: StoredField): string {
  const condition = `Condition on \`${name}\``;
  return kind === 'toOne' && isNullable
    ? `${condition}; \`{}\` asks that there is one, \`not\` around it that there is none.`
    : `${condition}.`;
}

const quantifiers = new Map<string, Declared>();

function quantifierOf(concept: Concept): Declared {
  const known = quantifiers.get(concept.name);
  if (known) return known;
  const type = makeClass(`${concept.name}ListFilter`);
  quantifiers.set(concept.name, type);
  defineInput(type, {
    name: `${concept.name}ListFilter`,
    description: `A condition on a list of ${concept.name} nodes.`,
  });
  const { filter } = listTypesOf(concept.name);
  defineField(type, {
    name: 'some',
    description: 'At least one of them meets this.',
    type: () => filter,
    isNullable: true,
  });
  defineField(type, {
    name: 'none',
    description: 'None of them meets this; `{}` asks for an empty list.',
    type: () => filter,
    isNullable: true,
  });
  return type;
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

function defineScalarFilters(): void {
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

/** The arguments of every connection. */
export function connectionArguments(name: string): readonly ArgumentSpec[] {
  const { filter, order } = listTypesOf(name);
  const isOrdered = ordersOf(conceptNamed(name).type).size > 0;
  return [
    { name: 'first', type: () => GraphQLInt, description: 'How many nodes to give, 1-100.', defaultValue: 25 },
    {
      name: 'after',
      type: () => GraphQLString,
      description: 'Give the nodes after this cursor, under the same order.',
    },
    { name: 'filter', type: () => filter, description: 'Which nodes to keep.' },
    ...(isOrdered
      ? [{ name: 'orderBy', type: () => order, description: 'In which order; by code when not given.' }]
      : []),
  ];
}
