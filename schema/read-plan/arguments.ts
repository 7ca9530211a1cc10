import {
  BREAK,
  getArgumentValues,
  GraphQLError,
  visit,
  type ASTNode,
  type FieldNode,
  type GraphQLField,
} from 'graphql';
import { Refusal, RefusalCode } from '../errors.js';
import { Given, type Arguments, type Variables } from './given.js';
import type { Scope } from './scope.js';

export function argumentsOf(scope: Scope, definition: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
  const varies = (node.arguments ?? []).some(namesVariable);
  return new Given(scope.assumptions, rememberLast(readArguments(definition, node)), varies);
}

/** Whether a variable stands anywhere in it. */
export function namesVariable(node: ASTNode): boolean {
  let isFound = false;
  visit(node, {
    Variable: () => {
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}

/** The arguments with their variables filled in; a valid operation can still be wrong here, by a null variable. */
function readArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode) {
  return (variables: Variables): Readonly<Record<string, unknown>> => {
    try {
      return getArgumentValues(definition, node, variables);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new Refusal(
        RefusalCode.BAD_USER_INPUT,
        `${node.name.value}: ${error.message} Leave it out, or give it a value.`,
      );
    }
  };
}

/** Each part of an argument is found by itself; the arguments are read once for all that one request asks of them. */
function rememberLast<T>(read: (variables: Variables) => T): (variables: Variables) => T {
  let last: { readonly variables: Variables; readonly value: T } | undefined;
  return (variables) => {
    if (last?.variables !== variables) last = { variables, value: read(variables) };
    return last.value;
  };
}
