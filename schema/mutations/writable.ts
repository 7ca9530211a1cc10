import { Permission } from '../access/viewer.js';
import { hasOwnCustodian, isTopLevel, shapeOf, type PartShape } from '../given/given-shape.js';
import { isNamed } from '../given/codes.js';
import { allConcepts, conceptOf, fieldsOf, type Concept, type ToOneField } from '../model/declarations.js';
import { fieldNamed, isTerm } from '../model/shape.js';
import { kindWords } from '../writes/kind-words.js';

/** What a viewer needs to write nodes of the kind. */
export function permissionToWrite(concept: Concept): Permission {
  return concept.writtenWith ?? (isTerm(concept) ? Permission.WRITE_TERMS : Permission.WRITE_REGISTERS);
}

/** How a node of the kind is found and placed, apart from its fields. */
export interface Keys {
  /** People choose its code. */
  readonly code: boolean;
  /** People choose its key among the parts of its whole. */
  readonly key: boolean;
  /** The relation to its whole, and whether it can do without. */
  readonly owner: { readonly name: string; readonly isRequired: boolean } | undefined;
  /** It may say who keeps it; it must, when nothing else says it. */
  readonly custodian: 'required' | 'optional' | 'implied';
  /** Left out, its code follows from its name. */
  readonly isNamed: boolean;
}

export function keysOf(concept: Concept): Keys {
  const { partOf, codeFrom } = concept;
  const shape = shapeOf(concept);
  const isAlone = partOf === undefined;
  return {
    code: codeFrom === undefined && (isAlone || isTopLevel(concept)),
    key: codeFrom === undefined && !isAlone,
    owner: partOf && { name: partOf.relation, isRequired: !fieldNamed(concept.type, partOf.relation).isNullable },
    custodian: !hasOwnCustodian(shape) ? 'implied' : isAlone ? 'required' : 'optional',
    isNamed: isNamed(concept),
  };
}

/** Nodes that may be given inside another one: its parts, and parts of its register that are stated for it alone. */
export interface Nested extends Pick<PartShape, 'as' | 'description' | 'concept'> {
  /** The relation that names the node around it; none for parts, whose place says it. */
  readonly relation?: string;
}

export function nestedIn(concept: Concept): readonly Nested[] {
  const known = nested.get(concept) ?? [
    ...shapeOf(concept).parts,
    ...allConcepts().flatMap((through) => statedFor(concept, through)),
  ];
  nested.set(concept, known);
  return known;
}

const nested = new WeakMap<Concept, readonly Nested[]>();

function statedFor(concept: Concept, through: Concept): Nested[] {
  if (through.partOf?.relation !== 'register' || concept.name === 'Register') return [];
  return fieldsOf(through.type).flatMap((field) =>
    field.kind === 'toOne' && field.reverse && isTakenAlong(field, concept)
      ? [{ ...field.reverse, concept: through, relation: field.name }]
      : [],
  );
}

const isTakenAlong = (field: ToOneField, concept: Concept): boolean =>
  field.onRemoval === 'cascade' && conceptOf(field.target()) === concept;

/** Fields that make up the code of a node that nobody names: they never change. */
export function fieldsOfCode(concept: Concept): ReadonlySet<string> {
  const { shorthand, fields } = shapeOf(concept);
  // A section is named by its number; the document beside it belongs to the name.
  const document = shorthand && fields.some(({ name }) => name === 'document') ? ['document'] : [];
  return new Set([...(concept.codeFrom ?? []), ...document]);
}

/** The name of a list of such nodes: `registers`, `purposeBases`. */
export const listNameOf = (concept: Concept): string =>
  concept.plural ?? kindWords(concept).replace(/[ -]([a-z])/g, (_, letter: string) => letter.toUpperCase());
