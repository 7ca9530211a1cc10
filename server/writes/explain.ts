import type { ErrorObject } from 'ajv/dist/2020.js';
import { formatProblems } from '../../schema/given/formats.js';
import { suggestion } from '../../schema/given/nearest.js';
import { ProblemCode, type Path, type Problem } from '../../schema/given/problem.js';

type Explain = (error: ErrorObject, path: Path) => Problem | undefined;

const byKeyword: Readonly<Record<string, Explain>> = {
  required: missing,
  additionalProperties: unknownField,
  type: wrongType,
  enum: notAllowed,
  format: wrongFormat,
  pattern: wrongPattern,
  maxLength: tooLong,
  // Its own error has been told for the name itself.
  propertyNames: () => undefined,
};

/** An error of the JSON Schema as a person understands it: what is wrong, and what to do. */
export function explain(error: ErrorObject): readonly Problem[] {
  const problem = (byKeyword[error.keyword] ?? otherwise)(error, pathOf(error));
  return problem ? [problem] : [];
}

function wrongFormat({ params, data }: ErrorObject, path: Path): Problem {
  const message = typeof data === 'string' ? formatProblems[String(params.format)]?.(data) : undefined;
  return {
    path,
    code: ProblemCode.WRONG_VALUE,
    message: message ?? 'The value has the wrong form: see the schema of bundles.',
  };
}

// A pointer does not say which steps are places in a list; maps whose keys are numbers are rare.
function pathOf({ instancePath }: ErrorObject): Path {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function missing({ params, parentSchema }: ErrorObject, path: Path): Problem {
  const name = String(params.missingProperty);
  const properties = mapOf(parentSchema?.properties);
  const description = mapOf(properties[name]).description;
  const meaning = typeof description === 'string' ? ` (${description.replace(/\.$/, '')})` : '';
  return { path: [...path, name], code: ProblemCode.MISSING_FIELD, message: `${name} is missing${meaning}: add it.` };
}

function unknownField({ params, parentSchema }: ErrorObject, path: Path): Problem {
  const name = String(params.additionalProperty);
  const known = Object.keys(mapOf(parentSchema?.properties));
  const hint = suggestion(name, known) || ` Known here: ${known.join(', ')}.`;
  return { path: [...path, name], code: ProblemCode.UNKNOWN_FIELD, message: `"${name}" has no place here.${hint}` };
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map',
  array: 'a list',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function wrongType({ params, data }: ErrorObject, path: Path): Problem {
  const expected = [params.type].flat().map(String);
  const wanted = expected.map((type) => words[type] ?? type).join(' or ');
  if (data === null)
    return {
      path,
      code: ProblemCode.WRONG_TYPE,
      message: `No value is given where ${wanted} belongs: give one, or leave the field out.`,
    };
  const isScalar = typeof data === 'number' || typeof data === 'boolean';
  const wayOut = expected.includes('string') && isScalar ? `: put it in quotes, "${String(data)}"` : '';
  return {
    path,
    code: ProblemCode.WRONG_TYPE,
    message: `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)} belongs here, not ${nameOf(data)}${wayOut}.`,
  };
}

function nameOf(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  const isScalar = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
  return isScalar ? `${words[typeof data] ?? 'a value'} (${String(data).slice(0, 40)})` : 'a map';
}

function notAllowed({ data, params }: ErrorObject, path: Path): Problem {
  const allowed = [params.allowedValues].flat().map(String);
  const given = typeof data === 'string' ? data : JSON.stringify(data);
  const choice = allowed.length > 20 ? '' : ` Write one of ${allowed.join(', ')}.`;
  return {
    path,
    code: ProblemCode.WRONG_VALUE,
    message: `"${given.slice(0, 60)}" is none of the values it may have.${suggestion(given, allowed)}${choice}`,
  };
}

function wrongPattern({ propertyName, data }: ErrorObject, path: Path): Problem {
  if (propertyName === undefined) {
    return {
      path,
      code: ProblemCode.WRONG_VALUE,
      message: `The text is blank (${JSON.stringify(data)}): write one, or leave the field out.`,
    };
  }
  const message = `"${propertyName}" cannot be a code: write a-z and 0-9, words joined by hyphens, as in oomi-customers.`;
  return { path: [...path, propertyName], code: ProblemCode.WRONG_VALUE, message };
}

function tooLong({ data, params }: ErrorObject, path: Path): Problem {
  const message = `The text has ${[...String(data)].length} characters, and at most ${String(params.limit)} are kept: shorten it.`;
  return { path, code: ProblemCode.TOO_LONG, message };
}

function otherwise(error: ErrorObject, path: Path): Problem {
  return { path, code: ProblemCode.WRONG_VALUE, message: otherMessage(error) };
}

function otherMessage({ keyword, params, data }: ErrorObject): string {
  if (keyword === 'minProperties') return 'Nothing is given here: fill it in, or leave it out.';
  if (keyword === 'minimum' || keyword === 'maximum')
    return `${String(data)} is out of range: it must be ${String(params.comparison)} ${String(params.limit)}.`;
  return `The value is not as the schema of bundles wants it (${keyword}); print that schema with: seloste import --schema`;
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
