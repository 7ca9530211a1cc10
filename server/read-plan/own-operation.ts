import { Kind, parse, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import type { OwnOperation } from '../../schema/access/request-context.js';
import type { Operation } from '../../schema/read-plan/plan.js';

/** An operation of the hub's own, parsed and with its variables, for the plan and for the executor. */
export interface ReadOperation extends Operation {
  readonly document: DocumentNode;
}

export function readOperation<Variables extends object>(
  operation: OwnOperation<unknown, Variables>,
  variables: Variables,
): ReadOperation {
  const document = parse(operation.toString());
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error('An operation of the hub has no operation.');
  return {
    document,
    definition,
    fragments: fragmentsOf(document),
    variables: Object.fromEntries(Object.entries(variables)),
  };
}

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
