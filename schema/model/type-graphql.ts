import {
  InputType,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  getMetadataStorage,
  registerEnumType,
} from 'type-graphql';
import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { RequestContext } from '../access/request-context.js';
import type { Permission } from '../access/viewer.js';
import type { PlanField } from './plan-field.js';

/**
 * The only place that touches type-graphql's internals: it writes types, fields and roots into type-graphql's metadata
 * from what the concepts declare, so that no relation is spelled out a second time and none needs a resolver.
 */
// A class, enum object or scalar, as type-graphql's type functions give them.
export type GraphqlType = object | GraphQLScalarType;

export interface ArgumentSpec {
  readonly name: string;
  readonly type: () => GraphqlType;
  readonly description: string;
  readonly isRequired?: boolean;
  readonly isList?: boolean;
  readonly defaultValue?: unknown;
}

export interface FieldSpec {
  readonly name: string;
  readonly type: () => GraphqlType;
  readonly description: string;
  /** Whether there may be no value; `items` says it of the members of a list. */
  readonly isNullable?: boolean | 'items';
  readonly isList?: boolean;
  readonly args?: readonly ArgumentSpec[];
  /** How the read plan answers it; a field without it is answered by a resolver. */
  readonly plan?: PlanField;
  /** How it is computed from its row. */
  readonly computed?: object;
}

type AnyClass = abstract new () => object;

export function defineObject(type: AnyClass, spec: { name: string; description: string; implements?: AnyClass }): void {
  ObjectType(spec.name, {
    description: spec.description,
    simpleResolvers: true,
    ...(spec.implements ? { implements: spec.implements } : {}),
  })(type as never);
}

export function defineInterface(
  type: AnyClass,
  spec: { name: string; description: string; resolveType: (value: unknown) => string },
): void {
  InterfaceType(spec.name, { description: spec.description, resolveType: spec.resolveType as never })(type as never);
}

export function defineInput(type: AnyClass, spec: { name: string; description: string }): void {
  InputType(spec.name, { description: spec.description })(type as never);
}

export function defineEnum(
  type: object,
  spec: { name: string; description: string; values: Readonly<Record<string, string>> },
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(spec.values).map(([value, description]) => [value, { description }]),
  );
  registerEnumType(type, { name: spec.name, description: spec.description, valuesConfig });
}

export function defineField(target: AnyClass, spec: FieldSpec): void {
  getMetadataStorage().collectClassFieldMetadata({
    target,
    name: spec.name,
    schemaName: spec.name,
    getType: spec.type as never,
    typeOptions: optionsOf(spec),
    description: spec.description,
    deprecationReason: undefined,
    complexity: undefined,
    simple: true,
  });
  defineArguments(target, spec.name, spec.args ?? []);
  const { plan, computed } = spec;
  if (!plan && !computed) return;
  getMetadataStorage().collectExtensionsFieldMetadata({
    target,
    fieldName: spec.name,
    extensions: { ...(plan && { plan }), ...(computed && { computed }) },
  });
}

function optionsOf(spec: { readonly isNullable?: boolean | 'items'; readonly isList?: boolean }): object {
  return { nullable: spec.isNullable ?? false, ...(spec.isList ? { array: true, arrayDepth: 1 } : {}) };
}

function defineArguments(target: AnyClass, methodName: string, args: readonly ArgumentSpec[]): void {
  for (const [index, argument] of args.entries()) {
    getMetadataStorage().collectHandlerParamMetadata({
      kind: 'arg',
      target,
      methodName,
      index,
      name: argument.name,
      getType: argument.type as never,
      typeOptions: {
        ...optionsOf({
          isNullable: !argument.isRequired && argument.defaultValue === undefined,
          isList: argument.isList ?? false,
        }),
        ...(argument.defaultValue === undefined ? {} : { defaultValue: argument.defaultValue }),
      },
      description: argument.description,
      deprecationReason: undefined,
      validateSettings: undefined,
      validateFn: undefined,
    });
  }
}

/**
 * How a root is answered, from the request and the place of the field in the operation. The built schema calls it: the
 * library would first make instances of classes of all arguments, which nobody looks at (6 % of a nested mutation).
 */
export type AnswerRoot = (context: RequestContext, info: GraphQLResolveInfo) => unknown;

export interface RootSpec extends FieldSpec {
  readonly permission: Permission;
  /** A query when not given. */
  readonly operation?: 'mutation';
  readonly answer: AnswerRoot;
}

/** Makes a class of roots for the schema; each asks for its permission and is answered by one call. */
export function defineRoots(roots: readonly RootSpec[]): AnyClass {
  class Roots {}
  for (const root of roots) defineRoot(Roots, root);
  Resolver()(Roots);
  return Roots;
}

function defineRoot(target: AnyClass, root: RootSpec): void {
  const prototype = target.prototype as Record<string, unknown>;
  prototype[root.name] = (): unknown => {
    throw new Error(`${root.name} is answered by its extension.`);
  };
  const descriptor = Object.getOwnPropertyDescriptor(prototype, root.name) ?? {};
  const declare = root.operation === 'mutation' ? Mutation : Query;
  declare(() => (root.isList ? [root.type()] : root.type()) as never, {
    description: root.description,
    nullable: root.isNullable ?? false,
  })(prototype, root.name, descriptor);
  defineArguments(target, root.name, root.args ?? []);
  const { permission, answer, plan } = root;
  getMetadataStorage().collectExtensionsFieldMetadata({
    target,
    fieldName: root.name,
    extensions: { permission, answer, ...(plan ? { plan } : {}) },
  });
}

/** A root that was made by `defineRoots`. */
export type AnsweredRoot = Pick<RootSpec, 'permission' | 'answer'>;

export const rootOf = (extensions: Readonly<Record<string, unknown>>): AnsweredRoot | undefined =>
  // Written by defineRoot only.
  typeof extensions.answer === 'function' ? (extensions as unknown as AnsweredRoot) : undefined;
