import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLField } from 'graphql';
import { Refusal, RefusalCode } from '../errors.js';
import type { Scope } from './scope.js';

/** A field's arguments with their variables filled in; a valid operation can still be wrong here, by a null variable. */
export function argumentsOf(
  scope: Scope,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(definition, node, scope.variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new Refusal(
      RefusalCode.BAD_USER_INPUT,
      `${node.name.value}: ${error.message} Leave it out, or give it a value.`,
    );
  }
}
