import { writableConcepts } from '../given/given-shape.js';
import { GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import type { Concept, Declared } from '../model/declarations.js';
import { makeClass } from '../model/made-class.js';
import { Node } from '../model/node.js';
import { isTerm } from '../model/shape.js';
import { defineEnum, defineField, defineObject, type FieldSpec } from '../model/type-graphql.js';
import { nodeNameOf, type Verb } from './mutation.js';
import { rowResults, userErrorCodes } from './payload-words.js';

/** What mutations answer: the node as it is now, the revision, and what a careful person got wrong. */
type Field = Omit<FieldSpec, 'args'>;

const payloads = new Map<string, Declared>();

function define(name: string, description: string, fields: readonly Field[]): void {
  const type = payloadNamed(name);
  defineObject(type, { name, description });
  for (const field of fields) defineField(type, field);
}

/** A payload type by its name. */
export function payloadNamed(name: string): Declared {
  const payload = payloads.get(name) ?? makeClass(name);
  payloads.set(name, payload);
  return payload;
}

export const payloadNameOf = (verb: Verb, concept: Concept | undefined): string =>
  `${verb.charAt(0).toUpperCase()}${verb.slice(1)}${concept?.name ?? ''}Payload`;

const UserErrorCode = Object.fromEntries(Object.keys(userErrorCodes).map((code) => [code, code]));
const RowResult = Object.fromEntries(Object.keys(rowResults).map((result) => [result, result]));

/** Makes every payload type; runs once, before the schema is built. */
export function definePayloadTypes(): void {
  defineEnum(UserErrorCode, {
    name: 'UserErrorCode',
    description: 'What is wrong with an input; for programs.',
    values: userErrorCodes,
  });
  defineEnum(RowResult, { name: 'RowResult', description: 'What became of a row.', values: rowResults });
  defineParts();
  for (const concept of writableConcepts()) definePayloadsOf(concept);
  defineUpsertManyPayload();
}

const text = (name: string, description: string): Field => ({ name, description, type: () => GraphQLString });
const value = (name: string, description: string): Field => ({
  name,
  description,
  type: () => GraphQLJSON,
  isNullable: true,
});
const list = (name: string, of: string, description: string): Field => ({
  name,
  description,
  type: () => payloadNamed(of),
  isList: true,
});
const path: Field = {
  name: 'path',
  description: 'The way to it from the argument: `["input", "name", "fi"]`; places in lists count from 0.',
  type: () => GraphQLString,
  isList: true,
};

const revision: Field = {
  name: 'revision',
  description: 'The number of the revision that was written; null when nothing was.',
  type: () => GraphQLInt,
  isNullable: true,
};
const userErrors = list(
  'userErrors',
  'UserError',
  'What is wrong with the input; nothing is written while there is any.',
);
const changes = list('changes', 'FieldChange', 'What an update changed; empty for a new node.');
const result: Field = { name: 'result', description: 'What became of it.', type: () => RowResult };

function defineParts(): void {
  define('UserError', 'A mistake of the input, and the way out.', [
    path,
    { name: 'code', description: 'What is wrong, for programs.', type: () => UserErrorCode },
    text('message', 'What is wrong and what to do, for people.'),
    {
      name: 'version',
      description: 'With CONFLICT: the version that the node has now.',
      type: () => GraphQLInt,
      isNullable: true,
    },
  ]);
  define('FieldChange', 'A field before and after; relations and lists are told by codes.', [
    text('field', 'The field: `name.fi`, `country`, `scope`.'),
    value('from', 'What it was; null when it was empty.'),
    value('to', 'What it is; null when it is empty.'),
  ]);
  define('NodeName', 'What names a node, though it may be gone.', [
    text('kind', 'Its type: `Register`.'),
    { name: 'id', description: 'Its global id.', type: () => GraphQLID },
    text('code', 'Its code.'),
  ]);
  define('UpsertedRow', 'What became of one node of a call that brought several.', [
    path,
    text('kind', 'The type of the node: `Organisation`.'),
    { ...text('code', 'Its code; null where the row does not show it.'), isNullable: true },
    result,
    changes,
    { name: 'node', description: 'The node; null when it was not written.', type: () => Node, isNullable: true },
  ]);
  define('RowCounts', 'How many nodes of a call had which result.', [
    ...Object.entries({
      created: 'Created.',
      updated: 'Updated.',
      unchanged: 'Unchanged: all was there already.',
      failed: 'Failed: each has a user error.',
    }).map(([name, description]): Field => ({ name, description, type: () => GraphQLInt })),
  ]);
}

function definePayloadsOf(concept: Concept): void {
  const { name, type } = concept;
  const node: Field = {
    name: nodeNameOf(concept),
    description: `The ${name} as it is now; null when it was not written.`,
    type: () => type,
    isNullable: true,
  };
  const payload = (verb: Verb, description: string, fields: readonly Field[]): void =>
    define(payloadNameOf(verb, concept), description, [...fields, revision, userErrors]);
  payload('create', `The answer of creating a node. ${concept.description}`, [node]);
  payload('update', `The answer of changing a node; with CONFLICT, the node as it is. ${concept.description}`, [
    node,
    changes,
  ]);
  payload('upsert', `The answer of creating or changing a node. ${concept.description}`, [node, result, changes]);
  payload('remove', `The answer of removing a node. ${concept.description}`, [
    { ...node, description: `The ${name} as it is, when it was not removed.` },
    list('removed', 'NodeName', 'All that is gone: the node, its parts and what was said about them.'),
    ...(isTerm(concept) ? [list('changed', 'NodeName', 'Nodes that name the other term now.')] : []),
  ]);
}

function defineUpsertManyPayload(): void {
  define('UpsertManyPayload', 'The answer of bringing several nodes.', [
    list(
      'rows',
      'UpsertedRow',
      'What became of each node, nested ones included: those around come before those inside.',
    ),
    { name: 'counts', description: 'How many had which result.', type: () => payloadNamed('RowCounts') },
    revision,
    userErrors,
  ]);
}
