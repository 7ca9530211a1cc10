import { Field, ID, InputType } from 'type-graphql';
import { Refusal, RefusalCode } from '../errors.js';
import { organisationBy } from '../organisation/organisation-key.js';
import type { FlowGraph, Vertex } from './flow-graph.js';
import { GraphEndKind } from './graph-kinds.js';

@InputType('GraphEndInput', { description: 'An end of data flows: exactly one of its fields is given.' })
export class GraphEndInput {
  @Field(() => ID, { nullable: true, description: 'Its global id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a register.' })
  register?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a system.' })
  system?: string | null;

  @Field(() => String, { nullable: true, description: 'The code or the business ID of an organisation.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a category of sources or recipients.' })
  partyCategory?: string | null;
}

type Key = keyof GraphEndInput;

const kinds: Readonly<Record<Exclude<Key, 'id'>, GraphEndKind>> = {
  register: GraphEndKind.REGISTER,
  system: GraphEndKind.SYSTEM,
  organisation: GraphEndKind.ORGANISATION,
  partyCategory: GraphEndKind.PARTY_CATEGORY,
};

/** The vertex that an argument names; refused when it names none, or more than one. */
export function vertexNamed(graph: FlowGraph, argument: string, input: GraphEndInput): number {
  const given = (['id', 'register', 'system', 'organisation', 'partyCategory'] as const).flatMap((key) => {
    const text = input[key]?.trim();
    return text === undefined ? [] : [{ key, text }];
  });
  const [only] = given;
  if (!only || given.length > 1) throw notOne(argument, given.length);
  const at = graph.vertices.findIndex(testOf(only.key, only.text));
  if (at === -1) throw notFound(argument, only.key, only.text);
  return at;
}

function testOf(key: Key, text: string): (vertex: Vertex) => boolean {
  if (key === 'id') return ({ kind, id }) => kind !== null && id === text;
  if (key !== 'organisation') return ({ kind, code }) => kind === kinds[key] && code === text;
  const wanted = organisationBy(text);
  const businessId = wanted.businessId?.eq;
  return ({ kind, ...vertex }) =>
    kind === GraphEndKind.ORGANISATION &&
    (businessId ? vertex.businessId === businessId : vertex.code === text || vertex.id === text);
}

const notOne = (argument: string, count: number): Refusal =>
  new Refusal(
    RefusalCode.BAD_USER_INPUT,
    `${argument}: ${count} ends are given; give exactly one of id, register, system, organisation and partyCategory.`,
  );

const plurals: Readonly<Record<Key, string>> = {
  id: 'node(id)',
  register: 'registers',
  system: 'systems',
  organisation: 'organisations',
  partyCategory: 'partyCategories',
};

const notFound = (argument: string, key: Key, text: string): Refusal =>
  new Refusal(
    RefusalCode.NOT_FOUND,
    key === 'id'
      ? `${argument}: no register, system, organisation or category of parties has the id "${text}"; find it by its code.`
      : `${argument}: no ${key} is called "${text}"; find its code with ${plurals[key]}.`,
  );
