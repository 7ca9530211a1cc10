import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Variables } from '../support/hub.js';

/** Values that no variable of a type may have. */
const misfits: Readonly<Record<string, unknown>> = { String: 7, ID: true, Int: 'one', Float: 'one', Boolean: 'yes' };

/** The variables with one of them spoilt, so that it does not fit its type; none when there are no variables. */
export function spoilt(schema: GraphQLSchema, query: string, variables: Variables): readonly Variables[] {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return (operation.variableDefinitions ?? []).map(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) throw new Error(`${variable.name.value} has no type.`);
    return { ...variables, [variable.name.value]: misfit(type) };
  });
}

function misfit(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [misfit(nullable.ofType)];
  if (isInputObjectType(nullable)) return { noSuchField: 1 };
  return isEnumType(nullable) ? 'NO_SUCH_VALUE' : (misfits[nullable.name] ?? 'no such value');
}
