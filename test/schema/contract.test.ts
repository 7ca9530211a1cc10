import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isRequiredArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { Permission } from '../../schema/access/viewer.js';
import { buildHubSchema } from '../../schema/build-schema.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';
import { sourceText } from '../support/source-tree.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHubSchema();
});

interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

/** Everything that a client can read about: types, fields, arguments, input fields, enum values. */
function describedParts(of: GraphQLSchema): Described[] {
  return Object.values(of.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [type, ...partsOf(type)]);
}

function partsOf(type: GraphQLNamedType): Described[] {
  const below = ({ name, description }: Described, of: string = type.name): Described => ({
    name: `${of}.${name}`,
    description,
  });
  if (isEnumType(type)) return type.getValues().map((value) => below(value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => below(field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    below(field),
    ...field.args.map((argument) => below(argument, `${type.name}.${field.name}`)),
  ]);
}

const undescribed = (of: GraphQLSchema): string[] =>
  describedParts(of)
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => name);

const rootsOf = (of: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  [of.getQueryType(), of.getMutationType(), of.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );

const withoutPermission = (of: GraphQLSchema): string[] =>
  rootsOf(of)
    .filter(({ extensions }) => !Object.values<unknown>(Permission).includes(extensions.permission))
    .map(({ name }) => name);

describe('The contract', () => {
  test('describes every type, field, argument, input field and enum value', () => {
    const parts = describedParts(schema);
    expect(parts.length).toBeGreaterThan(1_500);
    // The root type is told about by its fields.
    expect(undescribed(schema)).toEqual([]);
  });

  test('would not pass without descriptions', () => {
    const bare = buildSchema('"Described." type Query { a(b: C): D, "" e: D } enum D { F } input C { g: Int }');
    expect(undescribed(bare)).toEqual(
      expect.arrayContaining(['Query.a', 'Query.a.b', 'C', 'D', 'Query.e', 'D.F', 'C.g']),
    );
  });

  test('is the one that is committed', () => {
    const built = `${printSchema(lexicographicSortSchema(schema))}\n`;
    if (sourceText('schema/schema.graphql') === built) return;
    throw new Error(
      'schema/schema.graphql is not the schema of the code: run `npm run codegen`, read the difference, commit both.',
    );
  });
});

describe('Permissions', () => {
  test('are named by every root', () => {
    expect(rootsOf(schema).length).toBeGreaterThan(20);
    expect(withoutPermission(schema)).toEqual([]);
    expect(withoutPermission(buildSchema('type Query { a: Int } type Mutation { b: Int }'))).toEqual(['a', 'b']);
  });

  describe('refuse a viewer who has none', () => {
    let hub: TestHub;

    beforeAll(async () => {
      hub = await openTestHub({ viewer: { name: 'nobody', permissions: new Set() } });
      await hub.seed.register({ code: 'customers' });
    }, openingTimeout);

    afterAll(() => hub.close());

    test('everything, in the same words, whether it exists or not', async () => {
      const messages = new Set<string | undefined>();
      for (const root of rootsOf(schema).filter((field) => schema.getQueryType()?.getFields()[field.name] === field)) {
        const { body } = await hub.graphql(`{ ${callOf(root)} }`);
        expect(body.data ?? null).toEqual(isNullable(root) ? { [root.name]: null } : null);
        expect([root.name, body.errors?.map(({ extensions }) => extensions?.code)]).toEqual([
          root.name,
          ['UNAUTHORIZED'],
        ]);
        messages.add(body.errors?.[0]?.message);
      }
      expect(messages.size).toBe(1);
    });

    test('before anything is read', async () => {
      const query = '{ register(code: "customers") { code } registers { totalCount } }';
      expect(await hub.countStatements(() => hub.graphql(query))).toBe(0);
    });
  });
});

const isNullable = ({ type }: GraphQLField<unknown, unknown>): boolean => !String(type).endsWith('!');

/** The least that can be asked of a root: its keys, and the names of what it answers. */
function callOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const uuid = '0190a0e0-0000-4000-8000-000000000000';
  const valueOf = (argument: string): string =>
    ({ id: `"Register:${uuid}"`, ids: `["Register:${uuid}"]`, code: '"customers"', changes: '[]' })[argument] ??
    '"3101315-4"';
  const isKey = (argument: string): boolean => argument === 'code' && args.some(({ name: other }) => other === 'id');
  const given = args.filter((argument) => isRequiredArgument(argument) || isKey(argument.name));
  const call = given.map((argument) => `${argument.name}: ${valueOf(argument.name)}`).join(', ');
  return `${name}${call === '' ? '' : `(${call})`}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`;
}
