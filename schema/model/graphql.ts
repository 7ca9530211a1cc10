import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTimeISO, GraphQLISO8601Duration, GraphQLLocalDate } from 'graphql-scalars';
import { Language } from '../language/language.js';
import { LocalisedText } from '../language/localised-text.js';
import {
  allChoices,
  allConcepts,
  allValueTypes,
  choicesNamed,
  conceptOf,
  fieldsOf,
  type AnyNodeField,
  type ColumnField,
  type Concept,
  type Declared,
  type ScalarKind,
  type StoredField,
  type ValueField,
} from './declarations.js';
import { computedFields } from './computed-field.js';
import { connectionArguments, defineListTypes, listTypesOf } from './lists.js';
import { Node } from './node.js';
import { typeNameOf } from './plain-row.js';
import { kindOf } from './relations.js';
import { isNode, nodeReverses, reversesOf, type ReverseList } from './shape.js';
import { defineEnum, defineField, defineInterface, defineObject, type GraphqlType } from './type-graphql.js';

const scalars: Readonly<Record<ScalarKind, GraphqlType>> = {
  text: GraphQLString,
  integer: GraphQLInt,
  number: GraphQLFloat,
  boolean: GraphQLBoolean,
  day: GraphQLLocalDate,
  instant: GraphQLDateTimeISO,
  duration: GraphQLISO8601Duration,
  country: GraphQLCountryCode,
  texts: GraphQLString,
};

let isDefined = false;

/** Writes every concept into type-graphql's metadata. Runs once, before the schema is built. */
export function defineConcepts(): void {
  if (isDefined) return;
  isDefined = true;
  for (const choices of allChoices()) defineEnum(choices.type, choices);
  for (const { name, description, type } of allValueTypes()) {
    defineObject(type, { name, description });
    defineStoredFields(type, fieldsOf(type));
  }
  defineLocalisedText();
  defineListTypes();
  defineNode();
  for (const concept of allConcepts()) defineConcept(concept);
  for (const field of computedFields()) defineField(field.on, { ...field, computed: field });
}

function defineLocalisedText(): void {
  defineField(LocalisedText, {
    name: 'text',
    description: 'The text in the language asked for, or the original where there is none.',
    type: () => GraphQLString,
  });
  defineField(LocalisedText, {
    name: 'language',
    description: 'The language that `text` is in.',
    type: () => Language,
  });
}

function defineNode(): void {
  defineInterface(Node, {
    name: 'Node',
    description: 'Anything the register holds: it can be asked for by its id, cited, stated about and referred to.',
    resolveType: typeNameOf,
  });
  defineField(Node, {
    name: 'id',
    description: 'Identifies the node in the hub and names its type; opaque, for `node(id)`.',
    type: () => GraphQLID,
    plan: { kind: 'id' },
  });
  defineStoredFields(Node, fieldsOf(Node));
  for (const reverse of nodeReverses()) defineReverse(Node, reverse);
}

function defineConcept(concept: Concept): void {
  const { name, description, type } = concept;
  defineObject(type, { name, description, ...(isNode(type) ? { implements: Node } : {}) });
  defineStoredFields(type, fieldsOf(type, isNode(type) ? Node : undefined));
  for (const reverse of reversesOf(concept)) defineReverse(type, reverse);
}

function defineStoredFields(type: Declared, fields: readonly StoredField[]): void {
  for (const field of fields) defineStoredField(type, field);
}

function defineStoredField(owner: Declared, field: StoredField): void {
  const common = { name: field.name, description: field.description, isNullable: field.isNullable };
  switch (field.kind) {
    case 'column':
      return defineField(owner, {
        ...common,
        type: () => columnType(field),
        isList: field.scalar === 'texts',
        plan: { kind: 'column', property: field.name, scalar: field.scalar },
      });
    case 'value':
      return defineValueField(owner, field);
    case 'toOne':
      return defineField(owner, {
        ...common,
        type: () => field.target(),
        plan: { kind: 'toOne', property: field.name, target: conceptOf(field.target()).name },
      });
    case 'anyNode':
      return defineAnyNode(owner, field);
  }
}

const columnType = (field: ColumnField): GraphqlType =>
  field.choices ? choicesNamed(field.choices).type : scalars[field.scalar];

function defineValueField(owner: Declared, field: ValueField): void {
  const isLocalised = field.type() === LocalisedText;
  const language = {
    name: 'language',
    type: () => Language,
    description: 'The language wanted; the original when not given, or when there is no such text.',
  };
  defineField(owner, {
    name: field.name,
    description: field.description,
    isNullable: field.isNullable,
    type: () => field.type(),
    args: isLocalised ? [language] : [],
    plan: { kind: isLocalised ? 'localised' : 'value', property: field.name },
  });
}

function defineAnyNode(owner: Declared, { name, description, isNullable, outlived }: AnyNodeField): void {
  defineField(owner, { name, description, isNullable, type: () => Node, plan: { kind: 'anyNode', property: name } });
  if (!outlived) return;
  defineField(owner, {
    name: outlived.kind.as,
    description: outlived.kind.description,
    type: () => GraphQLString,
    plan: { kind: 'column', property: kindOf(name), scalar: 'text' },
  });
  defineField(owner, {
    name: outlived.id.as,
    description: outlived.id.description,
    type: () => GraphQLID,
    plan: { kind: 'anyNodeId', property: name },
  });
}

function defineReverse(owner: Declared, reverse: ReverseList): void {
  const { as: name, description, shape, target, through, relation, to } = reverse;
  if (shape === 'link') {
    return defineField(owner, {
      name,
      description,
      type: () => target.type,
      isList: true,
      plan: { kind: 'link', concept: through.name, from: relation, to: to ?? '', target: target.name },
    });
  }
  const plan = { kind: 'reverse', concept: target.name, property: relation, shape } as const;
  if (shape === 'list') return defineField(owner, { name, description, type: () => target.type, isList: true, plan });
  defineField(owner, {
    name,
    description,
    type: () => listTypesOf(target.name).connection,
    args: connectionArguments(target.name),
    plan,
  });
}
