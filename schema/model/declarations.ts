/**
 * What the register's concepts declare about themselves: the one place from which the database tables, the GraphQL
 * types, the read plan and the import bundles are derived. The decorators in `columns.ts`, `relations.ts` and
 * `concept.ts` write here; nothing else does.
 */

import type { Permission } from '../access/viewer.js';

/** A class that declares stored fields: a concept, one of its bases, or a value type. */
// Class decorators must accept any constructor signature; instances are never made by the hub itself.
export type Declared = abstract new () => object;

/** How a stored value is kept and shown. */
export type ScalarKind =
  'text' | 'integer' | 'number' | 'boolean' | 'day' | 'instant' | 'duration' | 'country' | 'texts';

interface FieldBase {
  readonly name: string;
  readonly description: string;
  readonly isNullable: boolean;
}

/** One value in one column. */
export interface ColumnField extends FieldBase {
  readonly kind: 'column';
  readonly scalar: ScalarKind;
  /** The enum's name in the schema, when the value is one of a fixed set. */
  readonly choices?: string;
  /** What else a value must satisfy, beyond its scalar. */
  readonly format?: TextFormat;
  /** Whether lists may be ordered by it. */
  readonly isSortable: boolean;
  /** The least and the greatest number it may be. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Formats that a text may have to follow; the words are those of JSON Schema where it has one. */
export type TextFormat = 'business-id' | 'email' | 'code';

/** A small value of several columns, such as a text in three languages. */
export interface ValueField extends FieldBase {
  readonly kind: 'value';
  readonly type: () => Declared;
  /** Whether a sort key is stored beside it. */
  readonly isSorted: boolean;
}

/** How the other side of a relation shows it. */
export interface ReverseField {
  readonly as: string;
  readonly description: string;
  /** A connection (pages) for lists that grow, a plain list for what a record bounds. */
  readonly shape: 'connection' | 'list';
}

/** A relation to one other concept. */
export interface ToOneField extends FieldBase {
  readonly kind: 'toOne';
  readonly target: () => Declared;
  readonly reverse?: ReverseField;
  /** What the removal of the other node does: `cascade` takes this one along, `restrict` is stopped by it. */
  readonly onRemoval: 'cascade' | 'restrict';
}

/** A relation to one node of any concept, kept as (kind, id). */
export interface AnyNodeField extends FieldBase {
  readonly kind: 'anyNode';
  readonly outlived?: OutlivedNode;
}

/** How a row that stays when its node goes still tells which node it was. */
export interface OutlivedNode {
  /** The field with the name of its concept. */
  readonly kind: Omit<ReverseField, 'shape'>;
  /** The field with its global id. */
  readonly id: Omit<ReverseField, 'shape'>;
}

export type StoredField = ColumnField | ValueField | ToOneField | AnyNodeField;

/** How a concept that only joins two others shows itself: as a list of the second on the first. */
export interface LinkDeclaration {
  readonly from: string;
  readonly to: string;
  readonly as: string;
  readonly description: string;
}

/** The relation to the node that a concept is part of, and the field under which that node lists its parts. */
export interface PartOfDeclaration extends Omit<ReverseField, 'shape'> {
  readonly relation: string;
  readonly shape?: ReverseField['shape'];
}

/** What a concept says about itself as a whole. */
export interface ConceptDeclaration {
  /** What it is, with its article. */
  readonly description: string;
  /** Its name in a bundle's top level and in lists: `registers`. Parts and links have none. */
  readonly plural?: string;
  /** The node it is part of, and how it shows there; in bundles it stands inside that node. */
  readonly partOf?: PartOfDeclaration;
  /** Set when the concept only joins two others. */
  readonly link?: LinkDeclaration;
  /** Fields whose values make up its code below the owner's, when people do not name it themselves. */
  readonly codeFrom?: readonly string[];
  /** The field its lists are ordered by when nothing else is asked for; its code when not given. */
  readonly orderedBy?: string;
  /** Set for a log of writes, in their order by `orderedBy`: its list has no other, and is asked for since a revision. */
  readonly isLog?: boolean;
  /** What a viewer needs to write it, where that is not what most of the register needs. */
  readonly writtenWith?: Permission;
  /** Set when its nodes come with the hub, and clients do not write them. */
  readonly isDelivered?: true;
  /** Sets of relations of which exactly one is given. */
  readonly exactlyOne?: readonly (readonly string[])[];
  /** Sets of fields no two nodes may share, an empty value counting as one value. */
  readonly uniqueWithEmpty?: readonly (readonly string[])[];
  /** Pairs of relations that never name the same node: nobody owns itself. */
  readonly different?: readonly (readonly [string, string])[];
}

export interface Concept extends ConceptDeclaration {
  readonly name: string;
  readonly type: Declared;
}

export interface ChoiceSet {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
  readonly type: object;
}

export interface ValueType {
  readonly name: string;
  readonly description: string;
  readonly type: Declared;
}

const fieldsByType = new Map<object, StoredField[]>();
// Writing asks for the fields of a class with every row. Until all classes are loaded, each has only some of them.
let chains = new WeakMap<Declared, readonly StoredField[]>();
const concepts = new Map<Declared, Concept>();
const choiceSets = new Map<string, ChoiceSet>();
const valueTypes = new Map<Declared, ValueType>();

export function declareField(type: object, field: StoredField): void {
  fieldsByType.set(type, [...(fieldsByType.get(type) ?? []), field]);
  chains = new WeakMap();
}

export function declareConcept(concept: Concept): void {
  concepts.set(concept.type, concept);
}

export function declareValueType(valueType: ValueType): void {
  valueTypes.set(valueType.type, valueType);
}

/** Describes an enum and each of its values once; columns name it by its TypeScript enum. */
export function describeChoices<E extends Record<string, string>>(
  name: string,
  type: E,
  describe: { readonly description: string; readonly values: Readonly<Record<keyof E, string>> },
): void {
  choiceSets.set(name, { name, type, ...describe });
}

/** The name under which an enum was described; an enum must be described before a column uses it. */
export function choicesOf(type: object): ChoiceSet {
  for (const set of choiceSets.values()) if (set.type === type) return set;
  throw new Error(`An enum with the values ${Object.keys(type).join(', ')} is used before describeChoices named it.`);
}

export function choicesNamed(name: string): ChoiceSet {
  const set = choiceSets.get(name);
  if (!set) throw new Error(`No enum is named ${name}.`);
  return set;
}

export const allChoices = (): readonly ChoiceSet[] => [...choiceSets.values()];
export const allConcepts = (): readonly Concept[] => [...concepts.values()];
export const allValueTypes = (): readonly ValueType[] => [...valueTypes.values()];

export function conceptOf(type: Declared): Concept {
  const concept = concepts.get(type);
  if (!concept) throw new Error(`${type.name} is not a concept of the register.`);
  return concept;
}

export function conceptNamed(name: string): Concept {
  const concept = allConcepts().find((each) => each.name === name);
  if (!concept) throw new Error(`${name} is not a concept of the register.`);
  return concept;
}

/** All fields a class declares, those of its bases first; `below` leaves out the fields of that base. */
export function fieldsOf(type: Declared, below?: Declared): readonly StoredField[] {
  if (below) return chainOf(type, below);
  const known = chains.get(type) ?? chainOf(type);
  chains.set(type, known);
  return known;
}

function chainOf(type: Declared, below?: Declared): readonly StoredField[] {
  const chain: object[] = [];
  for (let at: unknown = type; typeof at === 'function' && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    if (at === below) break;
    chain.unshift(at);
  }
  return chain.flatMap((base) => fieldsByType.get(base) ?? []);
}
