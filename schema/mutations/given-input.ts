import { isLocalised, shapeOf, type GivenField, type GivenShape } from '../given/given-shape.js';
import { textLanguages } from '../given/node-schema.js';
import { ProblemCode, type Path, type Problem } from '../given/problem.js';
import { mapOf, type Given } from '../given/values.js';
import { conceptOf, type Concept } from '../model/declarations.js';
import type { InputRow } from './input-rows.js';

/** The own fields of a row as a bundle would write them, and which of them the input speaks of. */
export interface GivenInput {
  readonly given: Given;
  /** Fields that the input gives or empties; the others stay as they are. */
  readonly mentioned: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The code that a reference of an input leads to: it may be written as a global id. */
export type CodeOfReference = (written: string, target: Concept) => Promise<string>;

/** Takes the fields of a row out of its input; relations are written by codes afterwards. */
export async function givenInput({ concept, input, path }: InputRow, codeOf: CodeOfReference): Promise<GivenInput> {
  const shape = shapeOf(concept);
  const names = [...shape.fields, ...shape.links.map(({ as }) => ({ name: as }))].map(({ name }) => name);
  const mentioned = new Set(names.filter((name) => input[name] !== undefined));
  const values = await Promise.all([
    ...shape.fields.map(async (field) => [field.name, await fieldValue(field, input[field.name], codeOf)] as const),
    ...shape.links.map(async ({ as, to }) => [as, await listOf(input[as], conceptOf(to.target()), codeOf)] as const),
  ]);
  const given = Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
  return { given, mentioned, problems: emptied(shape, input, path) };
}

async function fieldValue(field: GivenField, value: unknown, codeOf: CodeOfReference): Promise<unknown> {
  if (value === null || value === undefined) return undefined;
  if (field.kind === 'value') return isLocalised(field) ? textsOf(value) : withoutNulls(value);
  return field.kind === 'toOne' && typeof value === 'string' ? codeOf(value, conceptOf(field.target())) : value;
}

function listOf(value: unknown, target: Concept, codeOf: CodeOfReference): Promise<unknown> {
  if (!Array.isArray(value)) return Promise.resolve(value === null ? [] : undefined);
  return Promise.all(value.map((each) => codeOf(String(each), target)));
}

const withoutNulls = (value: unknown): Given =>
  Object.fromEntries(Object.entries(mapOf(value) ?? {}).filter(([, each]) => each !== null && each !== undefined));

// A text in one language is its own original.
function textsOf(value: unknown): Given {
  const texts = withoutNulls(value);
  const only = textLanguages.filter((language) => texts[language] !== undefined);
  const original = typeof texts.original === 'string' ? texts.original.toLowerCase() : undefined;
  const implied = only.length === 1 ? only[0] : undefined;
  return { ...texts, ...(original || implied ? { original: original ?? implied } : {}) };
}

function emptied({ fields }: GivenShape, input: Given, path: Path): Problem[] {
  return fields
    .filter(({ name, isNullable }) => input[name] === null && !isNullable)
    .map(({ name, description }) => ({
      path: [...path, name],
      code: ProblemCode.MISSING_FIELD,
      message: `${name} cannot be emptied (${description.replace(/\.$/, '')}): give a value, or leave it out.`,
    }));
}
