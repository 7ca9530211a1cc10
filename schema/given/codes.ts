import { fieldsOf, type Concept, type Declared } from '../model/declarations.js';
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

/** Whether a code can be made from the node's name. */
export const isNamed = ({ type, codeFrom }: Concept): boolean =>
  nameFieldOf(type) !== undefined && codeFrom === undefined;

/** The field that names a node: its `name`, or the title of a document. */
export const nameFieldOf = (type: Declared): string | undefined =>
  fieldsOf(type).find((field) => field.kind === 'value' && field.isSorted)?.name;

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', ł: 'l' };

/** A code made from a name: `kemin-energia-oy`; empty when the name has no letter or digit that codes have. */
export function codeFromName(name: string): string {
  const plain = name.toLowerCase().replace(/[æøßðþł]/g, (letter) => letters[letter] ?? letter);
  const words = plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/);
  return words
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');
}
