import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { rootOf } from './model/type-graphql.js';

type Field = GraphQLField<unknown, unknown>;

/**
 * The types whose values are always computed for a question: no row of the read plan is of one of them. Their fields lie
 * under their names, whatever they are called in an answer.
 */
export function answeredTypes(schema: GraphQLSchema): ReadonlySet<GraphQLObjectType> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const writes = Object.values(schema.getMutationType()?.getFields() ?? {});
  const [stored, computed] = [roots.filter(isStored), roots.filter((root) => !isStored(root))];
  const inRows = typesBelow([...stored, ...writes]);
  return new Set([...typesBelow(computed)].filter((type) => !inRows.has(type)));
}

const isStored = ({ extensions }: Field): boolean => rootOf(extensions) !== undefined;

/** The object types that can be selected of what the fields answer, at any depth. */
function typesBelow(fields: readonly Field[]): ReadonlySet<GraphQLObjectType> {
  const found = new Set<GraphQLObjectType>();
  const open = [...fields];
  for (let field = open.pop(); field; field = open.pop()) {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || found.has(type)) continue;
    found.add(type);
    open.push(...Object.values(type.getFields()));
  }
  return found;
}
