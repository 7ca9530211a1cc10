import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { allConcepts, conceptNamed, type Concept, type Declared } from './declarations.js';
import { defineDirection, defineOrder, ordersOf } from './orders.js';
import { defineField, defineObject, type ArgumentSpec } from './type-graphql.js';
import { defineFilter, filterOf } from './filters.js';
import { makeClass } from './made-class.js';
import { defineScalarFilters } from './scalar-filters.js';

/** The types that every list of nodes needs: its page, its edges, its filter and its orders, made from the concept. */
export interface ListTypes {
  readonly connection: Declared;
  readonly order: Declared;
}

abstract class PageInfo {}

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
  defineDirection();
  defineScalarFilters();
  for (const { name } of allConcepts()) {
    listTypes.set(name, {
      connection: makeClass(`${name}Connection`),
      order: makeClass(`${name}Order`),
    });
  }
  for (const concept of allConcepts()) {
    defineConnection(concept);
    defineOrder(listTypesOf(concept.name).order, concept);
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

const pageArguments: readonly ArgumentSpec[] = [
  {
    name: 'first',
    type: () => GraphQLInt,
    description: 'How many nodes to give from the beginning, 1-100; 25 when neither `first` nor `last` is given.',
  },
  { name: 'after', type: () => GraphQLString, description: 'Only the nodes after this cursor, under the same order.' },
  {
    name: 'last',
    type: () => GraphQLInt,
    description:
      'How many nodes to give from the end, 1-100, still in the order of the list; not together with `first`.',
  },
  {
    name: 'before',
    type: () => GraphQLString,
    description: 'Only the nodes before this cursor, under the same order.',
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
