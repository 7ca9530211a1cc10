import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { bundleSchema } from '../../schema/bundles/bundle-schema.js';
import { formatProblems } from '../../schema/given/formats.js';
import type { Concept } from '../../schema/model/declarations.js';
import type { Problem } from '../../schema/given/problem.js';
import { explain } from './explain.js';

let validate: ValidateFunction | undefined;
let ajv: Ajv2020 | undefined;
const bundle = 'bundle';

/** Checks a parsed bundle against the JSON Schema; every mistake at once, in words. */
export function shapeProblems(value: unknown): readonly Problem[] {
  validate ??= compile();
  if (validate(value)) return [];
  return (validate.errors ?? []).flatMap((error: ErrorObject) => explain(error));
}

/** Checks the own fields of one node, as a bundle would give them. */
export function nodeShapeProblems({ name }: Concept, given: unknown): readonly Problem[] {
  validate ??= compile();
  const validateNode = ajv?.getSchema(`${bundle}#/$defs/${name}`);
  if (!validateNode) throw new Error(`The schema of bundles has no ${name}.`);
  return validateNode(given) === true ? [] : (validateNode.errors ?? []).flatMap((error) => explain(error));
}

function compile(): ValidateFunction {
  ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
  for (const [name, problem] of Object.entries(formatProblems)) {
    ajv.addFormat(name, { type: 'string', validate: (text: string) => problem(text) === undefined });
  }
  return ajv.compile({ ...bundleSchema(), $id: bundle });
}
