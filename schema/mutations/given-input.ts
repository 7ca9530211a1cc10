import { isLocalised, shapeOf, type GivenField, type GivenShape } from '../given/given-shape.js';
import { textLanguages } from '../given/node-schema.js';
import { ProblemCode, type Path, type Problem } from '../given/problem.js';
import { mapOf, type Given } from '../given/values.js';
import { conceptNamed, conceptOf, type Concept } from '../model/declarations.js';
import type { InputRow } from './input-rows.js';

/** The own fields of a row as a bundle would write them, and which of them the input speaks of. */
export interface GivenInput {
  readonly given: Given;
  /** Fields that the input gives or empties; the others stay as they are. */
  readonly mentioned: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The code that a reference of an input leads to, which may be written as a global id; none when there is no such node. */
export type CodeOfReference = (written: string, target: Concept) => Promise<string | undefined>;

/** Takes the fields of a row out of its input; relations are written by codes afterwards. */
export async function givenInput(row: InputRow, codeOf: CodeOfReference): Promise<GivenInput> {
  const { concept, input, path } = row;
  const shape = shapeOf(concept);
  const reading = new Reading(codeOf);
  const fields = shape.fields.map(async (field) => {
    const at = [...path, field.name];
    return [field.name, await reading.field(field, input[field.name], at)] as const;
  });
  const lists = shape.links.map(async ({ as, to }) => {
    const target = conceptOf(to.target());
    return [as, await reading.list(input[as], target, [...path, as])] as const;
  });
  const keeper = isKeeperGiven(input) ? [reading.keeper(input.custodian, [...path, 'custodian'])] : [];
  const values = (await Promise.all([...fields, ...lists, ...keeper])).filter(([, value]) => value !== undefined);
  const mentioned = [...shape.fields.map(({ name }) => name), ...shape.links.map(({ as }) => as)];
  return {
    given: Object.fromEntries(values),
    mentioned: new Set(mentioned.filter((name) => input[name] !== undefined)),
    problems: [...reading.problems, ...emptied(shape, input, path)],
  };
}

const isKeeperGiven = (input: Given): input is Given & { readonly custodian: string } =>
  typeof input.custodian === 'string';

/** Reads the values of one row, and gathers the references that lead to nothing. */
class Reading {
  readonly problems: Problem[] = [];

  constructor(private readonly codeOf: CodeOfReference) {}

  async field(field: GivenField, value: unknown, path: Path): Promise<unknown> {
    if (value === null || value === undefined) return undefined;
    if (field.kind === 'value') return isLocalised(field) ? textsOf(value) : withoutNulls(value);
    if (field.kind !== 'toOne' || typeof value !== 'string') return value;
    return this.reference(value, conceptOf(field.target()), path);
  }

  async list(value: unknown, target: Concept, path: Path): Promise<unknown> {
    if (!Array.isArray(value)) return value === null ? [] : undefined;
    return Promise.all(value.map((each, at) => this.reference(String(each), target, [...path, at])));
  }

  async keeper(written: string, path: Path): Promise<readonly [string, unknown]> {
    return ['custodian', await this.reference(written, conceptNamed('Organisation'), path)];
  }

  private async reference(written: string, target: Concept, path: Path): Promise<string> {
    const code = await this.codeOf(written, target);
    if (code !== undefined) return code;
    const message = `There is no ${target.name} with the id "${written}": correct it; the node may have been removed.`;
    this.problems.push({ path, code: ProblemCode.DANGLING_REFERENCE, message });
    return written;
  }
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
