import '../concepts.js';
import { LocalisedText } from '../language/localised-text.js';
import {
  fieldsOf,
  allConcepts,
  conceptOf,
  type ColumnField,
  type Concept,
  type StoredField,
  type ToOneField,
  type ValueField,
} from '../model/declarations.js';
import { fieldNamed, isNode } from '../model/shape.js';
import { RegisterNode } from '../register/register-node.js';

/** A field that a bundle may give under its own name. */
export type GivenField = ColumnField | ValueField | ToOneField;

/** Nodes that are written inside the node they are part of. */
export interface PartShape {
  readonly as: string;
  readonly description: string;
  readonly concept: Concept;
  /** A list when the code follows from the values, else a map by keys that people choose. */
  readonly isList: boolean;
}

/** A list of references, kept as nodes of a joining concept. */
export interface LinkShape {
  readonly as: string;
  readonly description: string;
  readonly through: Concept;
  readonly from: string;
  readonly to: ToOneField;
}

/** How a concept is written in a bundle; it follows from what the concept declares. */
export interface GivenShape {
  readonly concept: Concept;
  /** What its place in the file says (its code, its owner, its register) is not among them. */
  readonly fields: readonly GivenField[];
  readonly parts: readonly PartShape[];
  readonly links: readonly LinkShape[];
  readonly isKept: boolean;
  /** The relation that its place in the file names, when it is a part. */
  readonly owner: StoredField | undefined;
  /** Whether its register is that of the node around it. */
  readonly hasImpliedRegister: boolean;
  /** The relation to a numbered part: the number alone may stand for the whole node. */
  readonly shorthand: ToOneField | undefined;
}

const shapes = new Map<Concept, GivenShape>();

export function shapeOf(concept: Concept): GivenShape {
  const shape = shapes.get(concept) ?? makeShape(concept);
  shapes.set(concept, shape);
  return shape;
}

let topLevel: ReadonlyMap<string, Concept> | undefined;

/** The concepts with a section of their own in a bundle, by the section's name. */
export function topLevelConcepts(): ReadonlyMap<string, Concept> {
  topLevel ??= new Map(
    allConcepts().flatMap((concept) => (concept.plural && isTopLevel(concept) ? [[concept.plural, concept]] : [])),
  );
  return topLevel;
}

/** Every concept that has a place in bundles, apart from those that only join two others. */
export const givenConcepts = (): readonly Concept[] => allConcepts().filter(({ type, link }) => isNode(type) && !link);

/** The concepts whose nodes clients write and take out; the others come with every hub. */
export const writableConcepts = (): readonly Concept[] => givenConcepts().filter(({ isDelivered }) => !isDelivered);

/** What identifies a part that people do not name but count: the sections of a document. */
export function numberingOf(concept: Concept): { readonly owner: Concept; readonly field: string } | undefined {
  const { partOf, codeFrom = [] } = concept;
  const [field] = codeFrom;
  if (!partOf || !field || codeFrom.length > 1) return undefined;
  const owner = fieldNamed(concept.type, partOf.relation);
  return owner.kind === 'toOne' ? { owner: conceptOf(owner.target()), field } : undefined;
}

export const isLocalised = (field: StoredField): boolean => field.kind === 'value' && field.type() === LocalisedText;

/** Whether a text is a name and not a passage: names are short. */
export const isName = (field: StoredField): boolean =>
  (field.kind === 'value' && field.isSorted) || /(^|[a-z])(name|title|heading)$/i.test(field.name);

/** The file's evidence document stands in for a missing `document` of what is said about nodes. */
export const defaultsToFileDocument = (shape: GivenShape, field: GivenField): boolean =>
  shape.owner?.kind === 'anyNode' && field.kind === 'toOne' && field.name === 'document';

/** Whether a node may name its custodian: parts of one whole are kept by whoever keeps the whole. */
export const hasOwnCustodian = ({ isKept, concept, owner }: GivenShape): boolean =>
  isKept && (isTopLevel(concept) || owner?.kind === 'anyNode');

/** A part whose owner may be empty can stand on its own too: a measure of a processor's record has no register. */
export function isTopLevel({ type, plural, partOf }: Concept): boolean {
  return plural !== undefined && isNode(type) && (!partOf || fieldNamed(type, partOf.relation).isNullable);
}

function makeShape(concept: Concept): GivenShape {
  const { type, partOf } = concept;
  const hasImpliedRegister = type.prototype instanceof RegisterNode;
  const placed = new Set([
    'code',
    'revision',
    'custodian',
    partOf?.relation,
    hasImpliedRegister ? 'register' : undefined,
  ]);
  const fields = fieldsOf(type).filter(
    (field): field is GivenField => field.kind !== 'anyNode' && !placed.has(field.name),
  );
  return {
    concept,
    fields,
    parts: partsOf(concept),
    links: linksOf(concept),
    isKept: fieldsOf(type).some(({ name }) => name === 'custodian'),
    owner: partOf && fieldNamed(type, partOf.relation),
    hasImpliedRegister,
    shorthand: fields.find(
      (field): field is ToOneField => field.kind === 'toOne' && numberingOf(conceptOf(field.target())) !== undefined,
    ),
  };
}

function partsOf(owner: Concept): PartShape[] {
  return allConcepts().flatMap((concept) => {
    const { partOf, codeFrom, type } = concept;
    if (!partOf) return [];
    const relation = fieldNamed(type, partOf.relation);
    const isPart = relation.kind === 'anyNode' || (relation.kind === 'toOne' && relation.target() === owner.type);
    return isPart ? [{ as: partOf.as, description: partOf.description, concept, isList: codeFrom !== undefined }] : [];
  });
}

function linksOf(owner: Concept): LinkShape[] {
  return allConcepts().flatMap((through) => {
    const { link, type } = through;
    if (!link) return [];
    const from = fieldNamed(type, link.from);
    const to = fieldNamed(type, link.to);
    if (from.kind !== 'toOne' || to.kind !== 'toOne' || from.target() !== owner.type) return [];
    return [{ as: link.as, description: link.description, through, from: link.from, to }];
  });
}
