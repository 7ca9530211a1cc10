import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { fieldsOf, allConcepts, conceptNamed, type Concept, type Declared, type StoredField } from './declarations.js';
import { defineEnum, defineField, defineInput, defineObject, type ArgumentSpec } from './type-graphql.js';
import { defineFilter, filterOf } from './filters.js';
import { makeClass } from './made-class.js';
import { defineScalarFilters } from './scalar-filters.js';

/** The types that every list of nodes needs: its page, its edges, its filter and its orders, made from the concept. */
export interface ListTypes {
  readonly connection: Declared;
  readonly order: Declared;
}

abstract class PageInfo {}
enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

const listTypes = new Map<string, ListTypes>();

/** The list types of a concept. */
export function listTypesOf(name: string): ListTypes {
  const types = listTypes.get(name);
  if (!types) throw new Error(`No list types were made for ${name}.`);
  return types;
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
    fieldsOf(type)
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

const pageArguments: readonly ArgumentSpec[] = [
  { name: 'first', type: () => GraphQLInt, description: 'How many nodes to give, 1-100.', defaultValue: 25 },
  {
    name: 'after',
    type: () => GraphQLString,
    description: 'Give the nodes after this cursor, under the same order.',
  },
];

const since: ArgumentSpec = {
  name: 'since',
  type: () => GraphQLInt,
  description: 'Give what was written after the revision of this number; all from the beginning when 0 or left out.',
};

/** The arguments of every connection. */
export function connectionArguments(name: string): readonly ArgumentSpec[] {
  const { order } = listTypesOf(name);
  const { type, isLog = false } = conceptNamed(name);
  if (isLog) return [since, ...pageArguments];
  const isOrdered = ordersOf(type).size > 0;
  return [
    ...pageArguments,
    { name: 'filter', type: () => filterOf(name), description: 'Which nodes to keep.' },
    ...(isOrdered
      ? [{ name: 'orderBy', type: () => order, description: 'In which order; by code when not given.' }]
      : []),
  ];
}
