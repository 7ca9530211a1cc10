import { hasOwnCustodian, shapeOf } from '../given/given-shape.js';
import {
  allConcepts,
  fieldsOf,
  type AnyNodeField,
  type Concept,
  type StoredField,
  type ToOneField,
} from '../model/declarations.js';
import { fieldNamed, isNode } from '../model/shape.js';

/** A relation by which rows of a concept name others. */
export interface Naming<Field extends StoredField = ToOneField> {
  readonly concept: Concept;
  readonly field: Field;
}

/** By which relations rows are tied to a row of the concept so that they go when it goes. */
export const tiesTo = (target: Concept): readonly Naming[] =>
  namingsOf(target).filter(({ field }) => field.onRemoval === 'cascade');

/**
 * By which relations rows keep a row of the concept from going. Of lists only what they list, and custodians only by
 * what names its own: a part is kept by whoever keeps its whole.
 */
export function holdsOn(target: Concept): readonly Naming[] {
  return namingsOf(target).filter(({ concept, field }) => {
    if (field.onRemoval === 'cascade') return false;
    if (concept.link) return field.name === concept.link.to;
    return field.name !== 'custodian' || hasOwnCustodian(shapeOf(concept));
  });
}

/** By which relations nodes point at a row of any concept; they go when it goes. The log is no node, and stays. */
export const pointers = (): readonly Naming<AnyNodeField>[] =>
  allConcepts()
    .filter(({ type }) => isNode(type))
    .flatMap((concept) =>
      fieldsOf(concept.type).flatMap((field) => (field.kind === 'anyNode' ? [{ concept, field }] : [])),
    );

/** Of a concept that joins two others: its relation to the node whose list it keeps. */
export function listOwner({ type, link }: Concept): ToOneField | undefined {
  const from = link && fieldNamed(type, link.from);
  return from?.kind === 'toOne' ? from : undefined;
}

function namingsOf(target: Concept): readonly Naming[] {
  return allConcepts().flatMap((concept) =>
    fieldsOf(concept.type).flatMap((field) =>
      field.kind === 'toOne' && field.target() === target.type ? [{ concept, field }] : [],
    ),
  );
}
