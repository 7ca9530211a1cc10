import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { Language } from '../language/language.js';
import { LocalisedText } from '../language/localised-text.js';
import { numberingOf, shapeOf, type GivenField, writableConcepts } from '../given/given-shape.js';
import {
  allValueTypes,
  choicesNamed,
  conceptOf,
  fieldsOf,
  type ColumnField,
  type Concept,
  type Declared,
  type ScalarKind,
} from '../model/declarations.js';
import { makeClass } from '../model/made-class.js';
import { isTerm } from '../model/shape.js';
import { defineField, defineInput, type FieldSpec, type GraphqlType } from '../model/type-graphql.js';
import { fieldsOfCode, keysOf, listNameOf, nestedIn, type Keys } from './writable.js';

/** The inputs of the mutations, made from what the concepts declare: a new concept has them without a line. */
export type InputKind = 'Create' | 'Update' | 'Upsert' | 'Remove' | 'Row';

const inputs = new Map<string, Declared>();

/** An input type by its name. */
export function inputNamed(name: string): Declared {
  const input = inputs.get(name) ?? makeClass(name);
  inputs.set(name, input);
  return input;
}

export const inputNameOf = (kind: InputKind, { name }: Concept): string =>
  kind === 'Row' ? `${name}RowInput` : `${kind}${name}Input`;

/** Makes every input type; runs once, before the schema is built. */
export function defineInputTypes(): void {
  defineTextInput();
  for (const { name, description, type } of allValueTypes())
    if (type !== LocalisedText) defineValueInput(name, type, description);
  defineExternalKey();
  for (const concept of writableConcepts()) defineInputsOf(concept);
  defineUpsertMany();
}

type Field = Omit<FieldSpec, 'plan' | 'args'>;

function define(name: string, description: string, fields: readonly Field[]): void {
  defineInput(inputNamed(name), { name, description });
  for (const field of fields) defineField(inputNamed(name), field);
}

const optional = (name: string, type: () => GraphqlType, description: string): Field => ({
  name,
  type,
  description,
  isNullable: true,
});
const required = (name: string, type: () => GraphqlType, description: string): Field => ({ name, type, description });

const id = (): GraphqlType => GraphQLID;
const text = (): GraphqlType => GraphQLString;
const whole = (): GraphqlType => GraphQLInt;

function defineTextInput(): void {
  define('LocalisedTextInput', 'A text in up to three languages; it takes the place of the whole text there was.', [
    optional('fi', text, 'In Finnish.'),
    optional('sv', text, 'In Swedish.'),
    optional('en', text, 'In English.'),
    optional('original', () => Language, 'The language of the original; needed when several languages are given.'),
  ]);
}

function defineValueInput(name: string, type: Declared, description: string): void {
  const columns = fieldsOf(type).filter((field): field is ColumnField => field.kind === 'column');
  const meaning = `${description} It takes the place of the whole value there was.`;
  define(
    `${name}Input`,
    meaning,
    columns.map((field) => ownField(field, !field.isNullable)),
  );
}

function defineExternalKey(): void {
  define('ExternalKeyInput', "Another system's identifier, by which a node is found; a new node is given it.", [
    required('system', text, 'Name of the other system.'),
    required('kind', text, 'What the other system calls records of this kind: `vendor`, `contract`.'),
    required('value', text, 'The identifier in the other system.'),
    optional('custodian', id, 'Code or id of the organisation whose system it is; who keeps the node, when left out.'),
  ]);
}

function defineInputsOf(concept: Concept): void {
  const each: Readonly<Record<InputKind, readonly [meaning: string, fields: readonly Field[]]>> = {
    Create: [
      'A new node.',
      [...placeFields(concept, true), ...ownFields(concept, true), ...nestedFields(concept), ...noteFields],
    ],
    Update: ['Changes to a node: what is left out stays, null empties.', [...updateFields(concept), ...noteFields]],
    Row: [upserted, rowFields(concept)],
    Upsert: [upserted, [...rowFields(concept), ...noteFields]],
    Remove: [
      'A node that is to go, with its parts and what is said about them.',
      [...removeFields(concept), ...noteFields],
    ],
  };
  for (const [kind, [meaning, fields]] of Object.entries(each))
    define(inputNameOf(kind as InputKind, concept), `${meaning} ${concept.description}`, fields);
}

const upserted = 'A node that is created, or changed when it is there: what is left out stays, null empties.';

function removeFields(concept: Concept): readonly Field[] {
  const meaning = 'Code or id of the term that takes its place wherever it is used.';
  return [...versionedKey(concept.name), ...(isTerm(concept) ? [optional('replaceBy', id, meaning)] : [])];
}

const noteFields: readonly Field[] = [
  optional('reason', text, 'Why, for the history.'),
  optional('dryRun', () => GraphQLBoolean, 'Only tell what would happen: the answer is the same, and nothing is kept.'),
];

const versionedKey = (name: string): readonly Field[] => [
  required('id', id, `Global id or code of the ${name}.`),
  required(
    'version',
    whole,
    'The version you have seen: the number of its revision. CONFLICT when there is a later one.',
  ),
];

function updateFields(concept: Concept): readonly Field[] {
  const fixed = fieldsOfCode(concept);
  return [...versionedKey(concept.name), ...ownFields(concept, false).filter(({ name }) => !fixed.has(name))];
}

function rowFields(concept: Concept): readonly Field[] {
  return [
    ...placeFields(concept, false),
    optional('externalReference', () => inputNamed('ExternalKeyInput'), "Another system's identifier to find it by."),
    optional('version', whole, 'The version you have seen, if a later one is to be a CONFLICT.'),
    ...ownFields(concept, false),
    ...nestedFields(concept),
  ];
}

/** What says which node it is and where it stands. */
function placeFields(concept: Concept, isNew: boolean): readonly Field[] {
  const keys = keysOf(concept);
  const { owner, custodian } = keys;
  const reference = (name: string, isNeeded: boolean, description: string): Field =>
    isNew && isNeeded ? required(name, id, description) : optional(name, id, description);
  return [
    ...codeFields(keys, isNew, reference),
    ...(owner ? [reference(owner.name, owner.isRequired, ownerMeaning(concept, owner.name))] : []),
    ...(custodian === 'implied'
      ? []
      : [reference('custodian', custodian === 'required', 'Code or id of the organisation that keeps it.')]),
  ];
}

type Reference = (name: string, isNeeded: boolean, description: string) => Field;

function codeFields({ code, key, isNamed }: Keys, isNew: boolean, reference: Reference): readonly Field[] {
  const fromName = isNew && isNamed ? ' Made from the name when left out.' : '';
  const isOnly = !isNamed && code !== key;
  const meaning = `Its code, for good: a-z, 0-9 and hyphens.${fromName}`;
  const meaningOfKey = `Its key in the node it is part of, for good; its code ends in it.${fromName}`;
  return [
    ...(code ? [reference('code', isOnly, meaning)] : []),
    ...(key ? [reference('key', isOnly, meaningOfKey)] : []),
  ];
}

function ownerMeaning(concept: Concept, relation: string): string {
  const field = fieldsOf(concept.type).find(({ name }) => name === relation);
  if (field?.kind === 'anyNode')
    return `${field.description} Its global id, or its kind and code: \`Register:oomi-customers\`.`;
  return `${field?.description ?? ''} Its code or id; left out where the node stands inside it.`;
}

function ownFields(concept: Concept, isNew: boolean): readonly Field[] {
  const { fields, links } = shapeOf(concept);
  return [
    ...fields.map((field) => ownField(field, isNew && !field.isNullable)),
    ...links.map(({ as, description }) => ({
      ...optional(as, id, `${description} Codes or ids; the whole list.`),
      isList: true,
    })),
  ];
}

function ownField(field: GivenField, isRequired: boolean): Field {
  const spec = { name: field.name, isNullable: !isRequired };
  switch (field.kind) {
    case 'column':
      return {
        ...spec,
        type: () => columnType(field),
        isList: field.scalar === 'texts',
        description: `${field.description}${formNote(field)}`,
      };
    case 'value':
      return { ...spec, type: () => inputNamed(`${field.type().name}Input`), description: field.description };
    case 'toOne': {
      const numbering = numberingOf(conceptOf(field.target()));
      if (numbering) return { ...spec, type: whole, description: `${field.description} Its ${numbering.field}.` };
      return { ...spec, type: id, description: `${field.description} Its code or id.` };
    }
  }
}

// Texts with a form are checked with all else that is given, so that a mistake is told with its place and the way out.
const scalars: Readonly<Record<ScalarKind, GraphqlType>> = {
  text: GraphQLString,
  integer: GraphQLInt,
  number: GraphQLFloat,
  boolean: GraphQLBoolean,
  day: GraphQLString,
  instant: GraphQLString,
  duration: GraphQLString,
  country: GraphQLString,
  texts: GraphQLString,
};

const forms: Partial<Record<ScalarKind, string>> = {
  day: ' As 2024-02-27 or 27.2.2024.',
  duration: ' As P25M or P10Y.',
  country: ' As FI or SE.',
};

const columnType = (field: ColumnField): GraphqlType =>
  field.choices ? choicesNamed(field.choices).type : scalars[field.scalar];
const formNote = ({ scalar, choices }: ColumnField): string => (choices === undefined ? (forms[scalar] ?? '') : '');

function nestedFields(concept: Concept): readonly Field[] {
  return nestedIn(concept).map(({ as, description, concept: nested }) => ({
    ...optional(
      as,
      () => inputNamed(inputNameOf('Row', nested)),
      `${description} Those that are not given stay as they are.`,
    ),
    isList: true,
  }));
}

function defineUpsertMany(): void {
  const lists = writableConcepts().map((concept) => ({
    ...optional(listNameOf(concept), () => inputNamed(inputNameOf('Row', concept)), concept.description),
    isList: true,
  }));
  define(
    'UpsertManyInput',
    'Nodes of any kind to be created or changed, all of them or none; at most 100 rows, and they may name one another. For more, import a bundle.',
    [...lists, ...noteFields],
  );
}
