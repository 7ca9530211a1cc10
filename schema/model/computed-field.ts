import type { RequestContext } from '../access/request-context.js';
import type { Declared } from './declarations.js';
import type { FieldSpec } from './type-graphql.js';

/** A field that is computed from values of its row; the read plan hands them over. */
export interface ComputedField extends Omit<FieldSpec, 'plan'> {
  readonly on: Declared;
  /** Properties of the row that it is computed from. */
  readonly needs: readonly string[];
  /** May answer references to stored nodes: all of one place are then read at once. */
  readonly answer: (needed: Needed, args: Readonly<Record<string, unknown>>, context: RequestContext) => unknown;
}

/** Values of a row by property. */
export type Needed = Readonly<Record<string, unknown>>;

const fields: ComputedField[] = [];

/** Declares a computed field; called when the module of the field loads. */
export function declareComputed(field: ComputedField): void {
  fields.push(field);
}

export const computedFields = (): readonly ComputedField[] => fields;

export const computedOf = (extensions: Readonly<Record<string, unknown>>): ComputedField | undefined =>
  // Written by defineField only.
  extensions.computed as ComputedField | undefined;

/** Where a row carries a value that a computed field needs; no response key is called so. */
export const neededKey = (property: string): string => `~${property}`;

/** What the read plan has handed over of a row. */
export function neededOf({ needs }: ComputedField, row: Readonly<Record<string, unknown>>): Needed {
  return Object.fromEntries(needs.map((property) => [property, row[neededKey(property)]]));
}
