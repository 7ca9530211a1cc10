import { hash } from 'node:crypto';
import { conceptOf, type Concept } from '../../schema/model/declarations.js';

/** A value of several columns, given by its properties. */
export type Parts<Value> = { readonly [Key in keyof Value]: Value[Key] };

/** What a property of a node is given as: a relation by the id of the row that it leads to. */
type Made<Value> = Value extends { unwrap(): unknown } ? string : Value extends object ? Parts<Value> : Value;

/** The fields of a node, as its class declares them; its id follows from its code, its revision from the write. */
export type FieldsOf<Entity> = {
  readonly [Key in keyof Omit<Entity, 'id' | 'revision'>]: Made<Entity[Key]>;
} & ValidTimes;

// Added to their concepts by a decorator, which the compiler does not see.
interface ValidTimes {
  readonly validFrom?: string;
  readonly validTo?: string;
}

export type NodeClass<Entity extends { code: string } = { code: string }> = abstract new () => Entity;

/** A node that was made up, or a row that joins two. */
export interface MadeNode {
  readonly concept: Concept;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Makes a node; the compiler checks its fields against its class. */
export function make<Entity extends { code: string }>(type: NodeClass<Entity>, fields: FieldsOf<Entity>): MadeNode {
  return { concept: conceptOf(type), id: idOf(type, fields.code), fields };
}

/** The code of a row that joins two nodes. */
export const linkCode = (from: string, to: string): string => `${from}+${to}`;

/** The id of a node: a UUID made of its kind and code, so that it is the same in every database. */
export function idOf({ name }: NodeClass, code: string): string {
  const digits = hash('sha256', `${name}:${code}`);
  // Version 8 of RFC 9562: what is in it is the maker's affair.
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
