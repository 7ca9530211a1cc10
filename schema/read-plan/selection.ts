import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  type FieldNode,
  type GraphQLDirective,
  type GraphQLObjectType,
  type InlineFragmentNode,
  type FragmentSpreadNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { namesVariable } from './arguments.js';
import { Given } from './given.js';
import type { Scope } from './scope.js';

/** The fields selected on an object type, by response key; a key selected several times has several nodes. */
export type SelectedFields = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/** Gathers what is selected on a type, through fragments, as GraphQL's CollectFields does. */
export function selectedFields(
  scope: Scope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): SelectedFields {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  for (const set of sets) for (const selection of set.selections) gather(scope, type, selection, found);
  return found;
}

type Found = Map<string, [FieldNode, ...FieldNode[]]>;

// eslint-disable-next-line max-params -- one step of a walk: where, over what, into what
function gather(scope: Scope, type: GraphQLObjectType, selection: SelectionNode, found: Found): void {
  if (!isIncluded(scope, selection)) return;
  if (selection.kind === Kind.FIELD) return gatherField(selection, found);
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments[selection.name.value];
  if (!fragment || !appliesTo(scope, type, fragment.typeCondition?.name.value)) return;
  for (const inner of fragment.selectionSet.selections) gather(scope, type, inner, found);
}

function gatherField(node: FieldNode, found: Found): void {
  const key = node.alias?.value ?? node.name.value;
  const known = found.get(key);
  if (known) known.push(node);
  else found.set(key, [node]);
}

type Directed = FieldNode | InlineFragmentNode | FragmentSpreadNode;

function isIncluded(scope: Scope, node: Directed): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  return flagOf(scope, node, GraphQLSkipDirective) !== true && flagOf(scope, node, GraphQLIncludeDirective) !== false;
}

function flagOf({ assumptions }: Scope, node: Directed, directive: GraphQLDirective): unknown {
  const varies = (node.directives ?? []).some(namesVariable);
  return new Given(assumptions, (variables) => getDirectiveValues(directive, node, variables)?.if, varies).seen();
}

function appliesTo(scope: Scope, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = scope.schema.getType(condition);
  return isAbstractType(conditional) && scope.schema.isSubType(conditional, type);
}

/** The selection sets below the nodes of one response key. */
export const setsBelow = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap((node) => node.selectionSet ?? []);
