import { LocalisedText } from '../language/localised-text.js';
import { Language } from '../language/language.js';
import {
  allValueTypes,
  choicesNamed,
  conceptOf,
  fieldsOf,
  type ColumnField,
  type Concept,
  type ScalarKind,
  type ToOneField,
  type ValueField,
} from '../model/declarations.js';
import {
  givenConcepts,
  defaultsToFileDocument,
  hasOwnCustodian,
  isName,
  numberingOf,
  shapeOf,
  type GivenField,
  type GivenShape,
} from './given-shape.js';
import { keyPattern } from './formats.js';
import { longestName, longestText } from './text-rules.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The languages of texts, as bundles write them. */
export const textLanguages: readonly string[] = Object.keys(Language).map((language) => language.toLowerCase());

export const languageSchema = { type: 'string', enum: textLanguages };
export const referenceSchema = (description: string): JsonSchema => ({ description, type: 'string', format: 'code' });

const custodianMeaning =
  'Code of the organisation that keeps the node; when left out, the one that keeps the file, or the node around it.';

/** A map of nodes by their codes or keys. */
export function mapOf(concept: Concept, pattern: string, description: string): JsonSchema {
  return {
    description,
    type: 'object',
    propertyNames: { pattern },
    additionalProperties: { $ref: `#/$defs/${concept.name}` },
  };
}

/** What the schemas of nodes refer to: texts, values and every concept, for `$defs`. */
export const nodeDefinitions = (): JsonSchema => ({ ...textTypes(), ...valueTypes(), ...conceptTypes() });

function textTypes(): JsonSchema {
  return { Name: localisedText('A name', longestName), LocalisedText: localisedText('A text', longestText) };
}

// The keywords for texts and those for maps bear on their own kind only, so one schema says both forms.
function localisedText(what: string, maxLength: number): JsonSchema {
  const text = { type: 'string', pattern: String.raw`\S`, maxLength };
  const texts = textLanguages.map((each) => [each, { ...text, description: `The text in ${each}.` }]);
  return {
    ...text,
    description: `${what} in up to three languages; a plain text is in the language of the file.`,
    type: ['string', 'object'],
    additionalProperties: false,
    minProperties: 1,
    properties: {
      ...Object.fromEntries(texts),
      original: { ...languageSchema, description: 'The language of the original; that of the file when left out.' },
    },
  };
}

function valueTypes(): JsonSchema {
  const types = allValueTypes().filter(({ type }) => type !== LocalisedText);
  return Object.fromEntries(
    types.map(({ name, description, type }) => [
      name,
      objectOf(
        description,
        fieldsOf(type).filter((field) => field.kind === 'column'),
      ),
    ]),
  );
}

function objectOf(description: string, fields: readonly GivenField[]): JsonSchema {
  return {
    description,
    type: 'object',
    additionalProperties: false,
    required: fields.filter((field) => !field.isNullable).map(({ name }) => name),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
  };
}

function conceptTypes(): JsonSchema {
  return Object.fromEntries(givenConcepts().map((concept) => [concept.name, conceptSchema(shapeOf(concept))]));
}

function conceptSchema(shape: GivenShape): JsonSchema {
  const own = objectOf(shape.concept.description, shape.fields);
  const custodian = hasOwnCustodian(shape) ? { custodian: referenceSchema(custodianMeaning) } : {};
  const parts = shape.parts.map(({ as, concept, isList, description }) => [
    as,
    isList ? listOf(concept, description) : mapOf(concept, keyPattern, description),
  ]);
  const links = shape.links.map(({ as, description, to }) => [
    as,
    { description, type: 'array', items: relationSchema(to) },
  ]);
  const optional = shape.fields.filter((field) => defaultsToFileDocument(shape, field)).map(({ name }) => name);
  return {
    ...own,
    ...(shape.shorthand ? { type: ['integer', 'object'], minimum: 0 } : {}),
    required: (own.required as readonly string[]).filter((name) => !optional.includes(name)),
    properties: { ...custodian, ...(own.properties as JsonSchema), ...Object.fromEntries([...links, ...parts]) },
  };
}

const listOf = (concept: Concept, description: string): JsonSchema => ({
  description,
  type: 'array',
  items: { $ref: `#/$defs/${concept.name}` },
});

function fieldSchema(field: GivenField): JsonSchema {
  switch (field.kind) {
    case 'column':
      return { description: field.description, ...columnSchema(field) };
    case 'value':
      return { description: field.description, $ref: `#/$defs/${valueTypeName(field)}` };
    case 'toOne':
      return relationSchema(field);
  }
}

function valueTypeName(field: ValueField): string {
  const type = field.type();
  if (type !== LocalisedText) return type.name;
  return isName(field) ? 'Name' : 'LocalisedText';
}

function relationSchema(field: ToOneField): JsonSchema {
  const target = conceptOf(field.target());
  const numbering = numberingOf(target);
  if (!numbering) return referenceSchema(`${field.description} The code of the ${target.name}.`);
  return { description: `${field.description} Its ${numbering.field}.`, ...whole };
}

const whole = { type: 'integer', minimum: 0, maximum: 2_147_483_647 };

const scalarSchemas: Readonly<Record<Exclude<ScalarKind, 'text' | 'texts'>, JsonSchema>> = {
  integer: whole,
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  instant: { type: 'string', format: 'date-time' },
  duration: { type: 'string', format: 'duration' },
  country: { type: 'string', format: 'country' },
};

function columnSchema(field: ColumnField): JsonSchema {
  if (field.choices) return choiceSchema(field.choices);
  const text = { type: 'string', pattern: String.raw`\S`, maxLength: isName(field) ? longestName : longestText };
  if (field.scalar === 'text') return { ...text, ...(field.format ? { format: field.format } : {}) };
  if (field.scalar === 'texts') return { type: 'array', items: text };
  return { ...scalarSchemas[field.scalar], ...rangeOf(field) };
}

function rangeOf({ minimum, maximum }: ColumnField): JsonSchema {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

function choiceSchema(name: string): JsonSchema {
  const { values } = choicesNamed(name);
  const meanings = Object.entries(values).map(([value, description]) => `${value}: ${description}`);
  return { type: 'string', enum: Object.keys(values), $comment: meanings.join(' ') };
}
