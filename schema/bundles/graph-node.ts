import type { StoredValue } from '../given/given-node.js';
import { shapeOf } from '../given/given-shape.js';
import { conceptOf, fieldsOf, type Concept, type StoredField, type ToOneField } from '../model/declarations.js';
import { idOf, kindOf } from '../model/relations.js';
import type { Table } from '../read-plan/tables.js';
import { relationColumn, type Subject, type WrittenRow } from '../writes/node-write.js';
import { storedValues } from '../writes/stored-node.js';

/** A node as the register keeps it. */
export interface GraphNode {
  readonly concept: Concept;
  readonly id: string;
  readonly code: string;
  /** By property: `kind`, `name.fi`. */
  readonly values: ReadonlyMap<string, StoredValue>;
  /** Ids by relation, `custodian` and the whole it is part of included. */
  readonly relations: ReadonlyMap<string, string>;
  /** What it is said of, when it can be said of any node. */
  readonly subject: Subject | undefined;
}

export function graphNodeOf(row: WrittenRow, table: Table): GraphNode {
  const { concept } = table;
  return {
    concept,
    id: String(row.id),
    code: String(row.code),
    values: new Map(shapeOf(concept).fields.flatMap((field) => storedValues(field, table, row))),
    relations: new Map(
      relationsOf(concept).flatMap(({ name }): [string, string][] => {
        const id = row[relationColumn(table, name)];
        return typeof id === 'string' ? [[name, id]] : [];
      }),
    ),
    subject: subjectOf(row, table),
  };
}

function subjectOf(row: WrittenRow, table: Table): Subject | undefined {
  const { owner } = shapeOf(table.concept);
  if (owner?.kind !== 'anyNode') return undefined;
  return { kind: String(row[table.column(kindOf(owner.name))]), id: String(row[table.column(idOf(owner.name))]) };
}

const relationsByConcept = new Map<Concept, readonly ToOneField[]>();

/** The relations of a concept to nodes. */
export function relationsOf(concept: Concept): readonly ToOneField[] {
  const known = relationsByConcept.get(concept) ?? fieldsOf(concept.type).filter(isRelation);
  relationsByConcept.set(concept, known);
  return known;
}

const isRelation = (field: StoredField): field is ToOneField => field.kind === 'toOne' && field.name !== 'revision';

/** The node it stands in. */
export function wholeOf({ concept, relations, subject }: GraphNode): Subject | undefined {
  const { owner } = shapeOf(concept);
  if (owner?.kind !== 'toOne') return subject;
  const id = relations.get(owner.name);
  return id === undefined ? undefined : { kind: conceptOf(owner.target()).name, id };
}

const ownParts = (concept: Concept): readonly Concept[] =>
  shapeOf(concept).parts.flatMap((part) => (shapeOf(part.concept).owner?.kind === 'toOne' ? [part.concept] : []));

/** A concept and the parts of its nodes and of theirs, as far as they are parts of no other kind of node. */
export function familyOf(concept: Concept): ReadonlySet<Concept> {
  const family = new Set([concept]);
  for (const member of family) ownParts(member).forEach((part) => family.add(part));
  return family;
}
