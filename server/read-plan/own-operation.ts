import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import type { OwnOperation } from '../../schema/access/request-context.js';

/** An operation, parsed. */
export interface ParsedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const parsed = new Map<string, ParsedOperation>();

/** An operation of the hub's own: there are few, and each is parsed once. */
export function parsedOperation(operation: OwnOperation<unknown, never>): ParsedOperation {
  const text = operation.toString();
  const known = parsed.get(text) ?? parseOperation(text);
  parsed.set(text, known);
  return known;
}

function parseOperation(text: string): ParsedOperation {
  const document = parse(text);
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error('An operation of the hub has no operation.');
  return { document, definition, fragments: fragmentsOf(document) };
}

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
