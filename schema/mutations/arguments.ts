import { getArgumentValues, type GraphQLResolveInfo } from 'graphql';
import { mapOf, type Given } from '../given/values.js';

/** The input of the mutation that is being answered, with the client's variables in it. */
export function argumentsOf({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo): Given {
  const field = parentType.getFields()[fieldName];
  const [node] = fieldNodes;
  const given = field && node && mapOf(getArgumentValues(field, node, variableValues).input);
  if (!given) throw new Error(`${fieldName} was asked for without its input.`);
  return given;
}
