/**
 * One shape for the answers of all contestants: lists without their connection, values of several fields (a text in
 * languages, a contact point) as single fields, rows of a joining table as what they join to, and no empty fields.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type JsonObject = Readonly<Record<string, Json>>;

/** Lists whose order is not part of the question: a set of references. */
const sets: ReadonlySet<string> = new Set(['dataCategories', 'contractTypes', 'scope']);

const languages: ReadonlySet<string> = new Set(['fi', 'sv', 'en']);

export function canonical(value: Json): Json {
  if (isList(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  if (isList(value.nodes)) return canonical(value.nodes);
  if (value.through !== undefined) return canonical(value.through);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .flatMap(([key, field]) => fieldsOf(key, field)),
  );
}

function fieldsOf(key: string, field: Json): readonly (readonly [string, Json])[] {
  if (isObject(field) && isValue(key, field)) {
    return Object.entries(field).flatMap(([part, inner]) => (inner === null ? [] : [[joined(key, part), inner]]));
  }
  const plain = canonical(field);
  return [[key, sets.has(key) && isList(plain) ? sorted(plain) : plain]];
}

/** Whether an object is a value that tables keep in several columns. */
function isValue(key: string, object: JsonObject): boolean {
  return key === 'contactPoint' || Object.keys(object).every((part) => languages.has(part));
}

const joined = (key: string, part: string): string => `${key}${part.charAt(0).toUpperCase()}${part.slice(1)}`;

const sorted = (list: readonly Json[]): readonly Json[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
