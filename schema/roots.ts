import { GraphQLID, GraphQLString, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from './access/request-context.js';
import { Permission } from './access/viewer.js';
import { allConcepts, fieldsOf, type Concept, type Declared } from './model/declarations.js';
import { connectionArguments, listTypesOf } from './model/lists.js';
import { Node } from './model/node.js';
import { defineRoots, type ArgumentSpec, type RootSpec } from './model/type-graphql.js';

const answer = (context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> => context.planned(info);

type PlannedRoot = Omit<RootSpec, 'answer'>;

/** The roots that the read plan answers: every kind of node as a list and by its keys, and any node by its id. */
export function definePlannedRoots(): Declared {
  return defineRoots([...nodeRoots(), ...allConcepts().flatMap(conceptRoots)].map((root) => ({ ...root, answer })));
}

const idArgument: ArgumentSpec = { name: 'id', type: () => GraphQLID, description: 'Global id of the node.' };

function nodeRoots(): PlannedRoot[] {
  const permission = Permission.READ_REGISTERS;
  return [
    {
      name: 'node',
      description: 'Any node by its global id; null when there is none.',
      type: () => Node,
      isNullable: true,
      permission,
      args: [{ ...idArgument, isRequired: true }],
      plan: { kind: 'node' },
    },
    {
      name: 'nodes',
      description: 'Nodes by their global ids, in the order asked for; null where there is none. At most 100.',
      type: () => Node,
      permission,
      args: [
        { name: 'ids', type: () => GraphQLID, isList: true, isRequired: true, description: 'Global ids of the nodes.' },
      ],
      isList: true,
      isNullable: 'items',
      plan: { kind: 'nodes' },
    },
  ];
}

function conceptRoots(concept: Concept): PlannedRoot[] {
  const { name, plural, type, description, isLog = false } = concept;
  if (!plural) return [];
  const permission = name === 'LawFact' ? Permission.READ_LAW : Permission.READ_REGISTERS;
  const all: PlannedRoot = {
    name: plural,
    description: `A page of these: ${description}`,
    type: () => listTypesOf(name).connection,
    permission,
    args: connectionArguments(name),
    plan: { kind: 'all', concept: name },
  };
  // The rows of a log have no keys of their own.
  if (isLog) return [all];
  return [
    all,
    {
      name: name.charAt(0).toLowerCase() + name.slice(1),
      description: `One of these, by exactly one of its keys; null when there is none. ${description}`,
      type: () => type,
      isNullable: true,
      permission,
      args: keysOf(type),
      plan: { kind: 'one', concept: name },
    },
  ];
}

function keysOf(type: Declared): ArgumentSpec[] {
  const hasBusinessId = fieldsOf(type).some((field) => field.name === 'businessId');
  return [
    idArgument,
    { name: 'code', type: () => GraphQLString, description: 'Its code.' },
    ...(hasBusinessId
      ? [{ name: 'businessId', type: () => GraphQLString, description: 'Its Finnish business ID.' }]
      : []),
  ];
}
