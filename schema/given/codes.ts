import type { Concept } from '../model/declarations.js';
import { fieldNamed } from '../model/shape.js';
import type { GivenNode, Reference, StoredValue } from './given-node.js';

/** What a derived code is made of. */
export interface CodeParts {
  readonly concept: Concept;
  readonly owner: GivenNode;
  readonly values: ReadonlyMap<string, StoredValue>;
  readonly references: readonly Reference[];
}

/**
 * The code of a node that people do not name: `oomi-customers-2024/5`,
 * `Citation` of a field `Register:oomi-customers#name@oomi-customers-2024/5`. Nothing when a part of it is missing.
 */
export function derivedCode(parts: CodeParts): string | undefined {
  const { concept, owner } = parts;
  const isAnyNode = concept.partOf && fieldNamed(concept.type, concept.partOf.relation).kind === 'anyNode';
  const beginning = isAnyNode ? `${owner.concept.name}:${owner.code}` : `${owner.code}/`;
  const names = (concept.codeFrom ?? []).filter((name) => name !== concept.partOf?.relation);
  const ends = names.map((name) => codeOfField(parts, name, isAnyNode === true));
  return ends.includes(undefined) ? undefined : beginning + ends.join('');
}

function codeOfField({ concept, values, references }: CodeParts, name: string, isAnyNode: boolean): string | undefined {
  const field = fieldNamed(concept.type, name);
  if (field.kind === 'toOne') {
    const reference = references.find((each) => each.field === name);
    return reference && `@${reference.candidates[0] ?? reference.written}`;
  }
  const value = values.get(name);
  if (field.isNullable) return `#${String(value ?? '*')}`;
  if (value === undefined) return undefined;
  return `${isAnyNode ? ':' : ''}${String(value)}`;
}

/** The codes that a reference on a node may mean: for x on a/b they are a/b/x, a/x, x. */
export function candidatesFor(base: string, written: string): readonly string[] {
  const steps = base === '' ? [] : base.split('/');
  return [...steps.map((_, at) => [...steps.slice(0, steps.length - at), written].join('/')), written];
}

/** The code that references on a node are looked up from: that of the nearest node that people named. */
export function baseOf(node: Pick<GivenNode, 'concept' | 'code' | 'owner'> | undefined): string {
  for (let at = node; at; at = at.owner) if (!at.concept.codeFrom) return at.code;
  return '';
}
