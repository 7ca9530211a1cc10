import 'reflect-metadata';
import './concepts.js';
import { AuthorizationError, buildSchema } from 'type-graphql';
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from './access/request-context.js';
import type { Permission } from './access/viewer.js';
import { answeredTypes } from './answered-types.js';
import { Article30Resolver } from './article-30/article-30.resolver.js';
import { FindingsResolver } from './finding/findings.resolver.js';
import { FlowMapResolver } from './flow-map/flow-map.resolver.js';
import { AcrossGroupResolver } from './group/across-group.resolver.js';
import { GroupResolver } from './group/group.resolver.js';
import { IntraGroupResolver } from './group/intra-group.resolver.js';
import { GraphResolver } from './graph/graph.resolver.js';
import { defineConcepts } from './model/graphql.js';
import { computedOf, neededOf, type ComputedField } from './model/computed-field.js';
import { isPlainRow, typeNameOf, type PlainRow } from './model/plain-row.js';
import { StoredReference } from './model/stored-reference.js';
import { rootOf, type AnsweredRoot } from './model/type-graphql.js';
import { defineMutations } from './mutations/mutation-roots.js';
import { ResponsibilityResolver } from './responsibility/responsibility.resolver.js';
import { definePlannedRoots } from './roots.js';
import { TransferAssessmentsResolver } from './transfer/transfer-assessments.resolver.js';
import { TransferMatrixResolver } from './transfer/transfer-matrix.resolver.js';
import { SmallestRemovalResolver } from './what-if/smallest-removal.resolver.js';
import { WhatIfResolver } from './what-if/what-if.resolver.js';
import { MirrorResolver } from './processing-on-behalf/mirror.resolver.js';
import { SubProcessorChainsResolver } from './sub-processing/chains.resolver.js';

let schema: Promise<GraphQLSchema> | undefined;

/** The schema of the hub, built once per process. */
export function buildHubSchema(): Promise<GraphQLSchema> {
  schema ??= build();
  return schema;
}

async function build(): Promise<GraphQLSchema> {
  defineConcepts();
  const built = await buildSchema({
    resolvers: [
      definePlannedRoots(),
      defineMutations(),
      Article30Resolver,
      FindingsResolver,
      ResponsibilityResolver,
      TransferAssessmentsResolver,
      TransferMatrixResolver,
      SubProcessorChainsResolver,
      MirrorResolver,
      FlowMapResolver,
      GroupResolver,
      IntraGroupResolver,
      AcrossGroupResolver,
      GraphResolver,
      WhatIfResolver,
      SmallestRemovalResolver,
    ],
    validate: false,
    authChecker: ({ context }: { context: RequestContext }, permissions: Permission[]) => mayAsk(context, permissions),
  });
  describeTypes(built);
  answerStoredFields(built);
  return built;
}

const descriptions: Readonly<Record<string, string>> = {
  Query: 'Everything that can be asked of the register.',
  Mutation: 'Everything that can be changed in the register. Each mutation is one transaction and one revision.',
  JSON: 'A value as JSON has it: a text, a number, true or false, a list, null.',
  CountryCode: 'A country code of ISO 3166-1 alpha-2: `FI`. `UK` and `EL` are none; write `GB` and `GR`.',
  DateTimeISO: 'A moment in UTC, ISO 8601: `2024-02-27T09:30:00.000Z`.',
  ISO8601Duration: 'A duration of ISO 8601, as it was stated: `P25M`, `P10Y`.',
  LocalDate: 'A calendar day of ISO 8601: `2024-02-27`.',
};

/** Describes the types that come from elsewhere in the words of this schema. */
function describeTypes(built: GraphQLSchema): void {
  for (const [name, description] of Object.entries(descriptions)) {
    const type = built.getType(name);
    if (type) type.description = description;
  }
}

/**
 * Fields below a root lie in the plan's rows under their response keys, or in a computed value under their names, where a
 * reference stands for a stored node.
 */
function answerStoredFields(built: GraphQLSchema): void {
  const answered = answeredTypes(built);
  for (const type of Object.values(built.getTypeMap())) {
    // type-graphql would have it waited for, and compiled code does not wait.
    if (isInterfaceType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) resolveField(field, answered.has(type));
  }
}

function resolveField(field: Field, isAnswered: boolean): void {
  // Without a resolver, compiled code takes the value as it lies there, and calls nothing.
  if (isAnswered && isLeafType(getNamedType(field.type)) && !isAwaited(field)) delete field.resolve;
  else field.resolve = resolverOf(field, isAnswered);
}

/** Marked `isAwaited`, a single value is made when it is asked for, and waited for. */
const isAwaited = ({ extensions }: Field): boolean => extensions.isAwaited === true;

type Field = Pick<GraphQLField<unknown, RequestContext>, 'extensions' | 'resolve' | 'type'>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

function resolverOf({ extensions, resolve }: Field, isAnswered: boolean): Resolve {
  const root = rootOf(extensions);
  if (root) return answerRoot(root);
  const computed = computedOf(extensions);
  if (computed) return compute(computed);
  return isAnswered ? answerField : (resolve ?? answerField);
}

const answerRoot =
  ({ permission, answer }: AnsweredRoot): Resolve =>
  // eslint-disable-next-line max-params -- GraphQL's own signature
  (_source, _args, context, info) => {
    if (!mayAsk(context, [permission])) throw new AuthorizationError();
    return answer(context, info);
  };

const mayAsk = ({ viewer }: RequestContext, permissions: readonly Permission[]): boolean =>
  permissions.every((permission) => viewer.permissions.has(permission));

const compute =
  (field: ComputedField): Resolve =>
  // eslint-disable-next-line max-params -- GraphQL's own signature
  (row, args: Readonly<Record<string, unknown>>, context, info) =>
    answerWith(field.answer(neededOf(field, row as PlainRow), args, context), { context, info });

// eslint-disable-next-line max-params -- GraphQL's own signature
const answerField: Resolve = (source, _args, context, info) => {
  if (isPlainRow(source)) return source[info.path.key];
  return answerWith((source as Readonly<Record<string, unknown>>)[info.fieldName], { context, info });
};

interface Asked {
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

/** A computed value; what is selected of the stored nodes in it is read. */
function answerWith(value: unknown, { context, info }: Asked): unknown {
  if (value instanceof StoredReference) return context.load(value, info);
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => (item instanceof StoredReference ? context.load(item, info) : item));
}
