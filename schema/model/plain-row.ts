/** An object as the read plan answers it to an executor: values by response key, and the name of its type. */
export type PlainRow = Record<string, unknown>;

/** Where it carries the name of its type; no response key is called so. */
export const typeKey = '~type';

export const isPlainRow = (value: unknown): value is PlainRow =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, typeKey);

export function typeNameOf(value: unknown): string {
  if (isPlainRow(value)) return String(value[typeKey]);
  throw new Error('Only rows of the read plan stand for nodes.');
}

/** An object of the type with these values. */
export function plainRow(typeName: string, values: readonly (readonly [key: string, value: unknown])[]): PlainRow {
  // Clients may name a response key __proto__, which is set here like any other.
  return Object.fromEntries([[typeKey, typeName], ...values]);
}
