import { writableConcepts } from '../given/given-shape.js';
import { Permission } from '../access/viewer.js';
import type { Concept, Declared } from '../model/declarations.js';
import { defineRoots, type RootSpec } from '../model/type-graphql.js';
import { defineInputTypes, inputNameOf, inputNamed, type InputKind } from './input-types.js';
import { argumentsOf } from './arguments.js';
import type { MutationField, Verb } from './mutation.js';
import { definePayloadTypes, payloadNameOf, payloadNamed } from './payload-types.js';
import { permissionToWrite } from './writable.js';

/** The mutations: four for every kind of node that clients write, and one for several nodes at once. */
export function defineMutations(): Declared {
  defineInputTypes();
  definePayloadTypes();
  return defineRoots([...writableConcepts().flatMap(mutationsOf), upsertMany()]);
}

const verbs: Readonly<Record<Exclude<Verb, 'upsertMany'>, { readonly kind: InputKind; readonly does: string }>> = {
  create: { kind: 'Create', does: 'Creates a node.' },
  update: { kind: 'Update', does: 'Changes a node that was seen at a version.' },
  upsert: {
    kind: 'Upsert',
    does: "Creates a node, or changes it when it is there: found by its code or another system's identifier.",
  },
  remove: { kind: 'Remove', does: 'Removes a node that was seen at a version, unless others name it.' },
};

function mutationsOf(concept: Concept): RootSpec[] {
  return Object.entries(verbs).map(([name, { kind, does }]) => {
    const verb = name as keyof typeof verbs;
    return root({
      field: { verb, concept },
      name: `${verb}${concept.name}`,
      description: `${does} ${concept.description}`,
      input: inputNameOf(kind, concept),
      permission: permissionToWrite(concept),
    });
  });
}

function upsertMany(): RootSpec {
  return root({
    field: { verb: 'upsertMany', concept: undefined },
    name: 'upsertMany',
    description: 'Creates or changes nodes of any kind, all of them or none; at most 100 rows a call.',
    input: 'UpsertManyInput',
    permission: Permission.IMPORT,
  });
}

interface Spec extends Pick<RootSpec, 'name' | 'description' | 'permission'> {
  readonly field: MutationField;
  readonly input: string;
}

function root({ field, input, ...spec }: Spec): RootSpec {
  return {
    ...spec,
    operation: 'mutation',
    type: () => payloadNamed(payloadNameOf(field.verb, field.concept)),
    args: [{ name: 'input', type: () => inputNamed(input), isRequired: true, description: 'What is to be written.' }],
    answer: (context, info) => context.write({ ...field, input: argumentsOf(info) }, info),
  };
}
