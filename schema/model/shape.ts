import {
  allConcepts,
  conceptOf,
  fieldsOf,
  type Concept,
  type Declared,
  type PartOfDeclaration,
  type ReverseField,
  type StoredField,
} from './declarations.js';
import { Node, SharedNode } from './node.js';

/** What follows from the declarations of all concepts together: which lists a concept shows, from whose relations. */
export interface ReverseList {
  readonly as: string;
  readonly description: string;
  readonly shape: ReverseField['shape'] | 'link';
  /** The concept whose nodes are listed. */
  readonly target: Concept;
  /** The concept that carries the relation: the target itself, or the one that joins. */
  readonly through: Concept;
  /** The relation of `through` that names the node the list stands on. */
  readonly relation: string;
  /** For a joining concept: its relation to the target. */
  readonly to?: string;
}

/** A stored field by its name. */
export function fieldNamed(type: Declared, name: string): StoredField {
  const field = fieldsOf(type).find((each) => each.name === name);
  if (!field) throw new Error(`${type.name} declares no ${name}.`);
  return field;
}

export const isNode = (type: Declared): boolean => type.prototype instanceof Node;

/** The relation by which terms form a tree. */
export const wider = 'parent';

/** Whether its nodes are terms: shared by all companies, the narrower below the wider. */
export const isTerm = ({ type }: Concept): boolean =>
  type.prototype instanceof SharedNode &&
  fieldsOf(type).some((field) => field.kind === 'toOne' && field.name === wider && field.target() === type);

const reverses = new Map<Concept, readonly ReverseList[]>();

/** The lists that a concept shows because others depend on it. Lists that every node has are not among them. */
export function reversesOf(concept: Concept): readonly ReverseList[] {
  // Every filter asks; all concepts are declared by the time that anything does.
  const known = reverses.get(concept) ?? findReverses(concept);
  reverses.set(concept, known);
  return known;
}

function findReverses(concept: Concept): readonly ReverseList[] {
  return allConcepts().flatMap((through) => [
    ...ownReverses(concept, through),
    ...partReverses(concept, through),
    ...linkReverses(concept, through),
  ]);
}

/** The lists that every node has: what can be said of any node. */
export function nodeReverses(): readonly ReverseList[] {
  return allConcepts().flatMap((through) => {
    const { partOf } = through;
    return partOf && fieldNamed(through.type, partOf.relation).kind === 'anyNode' ? [listOf(through, partOf)] : [];
  });
}

function ownReverses(concept: Concept, through: Concept): ReverseList[] {
  return fieldsOf(through.type).flatMap((field) =>
    field.kind === 'toOne' && field.reverse && field.target() === concept.type
      ? [{ ...field.reverse, target: through, through, relation: field.name }]
      : [],
  );
}

function partReverses(concept: Concept, through: Concept): ReverseList[] {
  const { partOf } = through;
  if (!partOf) return [];
  const field = fieldNamed(through.type, partOf.relation);
  return field.kind === 'toOne' && field.target() === concept.type ? [listOf(through, partOf)] : [];
}

function listOf(through: Concept, { as, description, shape = 'connection', relation }: PartOfDeclaration): ReverseList {
  return { as, description, shape, target: through, through, relation };
}

function linkReverses(concept: Concept, through: Concept): ReverseList[] {
  const { link } = through;
  if (!link) return [];
  const from = fieldNamed(through.type, link.from);
  const to = fieldNamed(through.type, link.to);
  if (from.kind !== 'toOne' || to.kind !== 'toOne' || from.target() !== concept.type) return [];
  return [
    {
      as: link.as,
      description: link.description,
      shape: 'link',
      target: conceptOf(to.target()),
      through,
      relation: link.from,
      to: link.to,
    },
  ];
}
