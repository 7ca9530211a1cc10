import {
  buildSchema,
  executeSync,
  getNamedType,
  parse,
  printSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { allConcepts, conceptNamed, type Concept } from '../../schema/model/declarations.js';
import { originalOf, type Localised } from './memory-order.js';
import { pageOf } from './memory-page.js';
import { MemoryNode, type MemoryWorld } from './memory-world.js';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, undefined, Arguments>;

/**
 * The hub's schema answered from memory, by GraphQL's own executor: what the read plan must answer too. It knows the
 * declarations of the concepts, and nothing of plans or SQL.
 */
export class InMemorySchema {
  private readonly schema: GraphQLSchema;

  constructor(
    hubSchema: GraphQLSchema,
    private readonly world: MemoryWorld,
  ) {
    // Printed and built again, it has the same types without the hub's resolvers, plans and scalars.
    this.schema = buildSchema(printSchema(hubSchema));
  }

  /** The `data` of the answer; an operation that does not fit the schema is a mistake of the test. */
  answer(query: string, variableValues: Arguments): object {
    const { schema, resolve: fieldResolver } = this;
    const typeResolver = (value: unknown): string | undefined =>
      value instanceof MemoryNode ? value.concept.name : undefined;
    const { data, errors } = executeSync({
      schema,
      document: parse(query),
      variableValues,
      fieldResolver,
      typeResolver,
    });
    if (!data || errors) throw new Error(`Not answered in memory: ${JSON.stringify(errors)}\n${query}`);
    return data;
  }

  // eslint-disable-next-line max-params -- GraphQL's own signature
  private readonly resolve: Resolver = (source, args, _context, { parentType, fieldName, returnType }) => {
    if (parentType.name === 'Query') return this.root(fieldName, args);
    if (!(source instanceof MemoryNode)) return (source as Arguments)[fieldName];
    const typeName = getNamedType(returnType).name;
    if (fieldName === 'id') return source.id;
    const value = source.values.get(fieldName);
    if (typeName === 'LocalisedText') return localised(value as Localised | null, args.language);
    if (!typeName.endsWith('Connection')) return value;
    return this.page(conceptNamed(typeName.replace(/Connection$/, '')), value as readonly MemoryNode[], args);
  };

  private page(concept: Concept, all: readonly MemoryNode[], args: Arguments): unknown {
    return pageOf({ world: this.world, concept, all }, args);
  }

  private root(name: string, args: Arguments): unknown {
    const { world } = this;
    if (name === 'node') return world.find(String(args.id));
    if (name === 'nodes') return (args.ids as readonly string[]).map((id) => world.find(id));
    const concepts = allConcepts().filter(({ plural }) => plural !== undefined);
    const listed = concepts.find(({ plural }) => plural === name);
    if (listed) return this.page(listed, world.of(listed.name), args);
    const one = concepts.find((concept) => concept.name.toLowerCase() === name.toLowerCase());
    if (!one) throw new Error(`Nothing in memory answers ${name}.`);
    return world.of(one.name).find((node) => hasKey(node, args));
  }
}

function hasKey(node: MemoryNode, { id, ...keys }: Arguments): boolean {
  if (typeof id === 'string') return node.id === id;
  return Object.entries(keys).some(([name, key]) => typeof key === 'string' && node.values.get(name) === key);
}

/** The text in the language wanted or, where there is none, the original. */
function localised(value: Localised | null, language: unknown): unknown {
  if (!value) return null;
  const wanted = typeof language === 'string' ? value[language.toLowerCase()] : undefined;
  if (typeof wanted === 'string') return { ...value, text: wanted, language };
  return { ...value, text: originalOf(value), language: value.original };
}
