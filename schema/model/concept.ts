import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import { declareConcept, type ConceptDeclaration, type Declared } from './declarations.js';
import { snakeCase } from './relations.js';

export interface ConceptOptions extends ConceptDeclaration {
  /** Sets of properties no two nodes may share. */
  readonly unique?: readonly (readonly string[])[];
  /** Unique indexes in which an empty value counts as one value, by name. */
  readonly uniqueIndexes?: Readonly<
    Record<string, { readonly properties: readonly string[]; readonly expression: string }>
  >;
  /** Sets of relations of which exactly one is given. */
  readonly exactlyOne?: readonly (readonly string[])[];
}

/** Makes a class a concept of the register: a table, a GraphQL type, and a kind of node in bundles. */
export function Concept({ unique = [], uniqueIndexes = {}, exactlyOne = [], ...declaration }: ConceptOptions) {
  return (type: Declared): void => {
    Entity()(type);
    const sets = declaration.link ? [...unique, [declaration.link.from, declaration.link.to]] : unique;
    for (const properties of sets) Unique({ properties: properties as never })(type);
    for (const [name, { expression }] of Object.entries(uniqueIndexes)) Unique({ name, expression })(type);
    for (const relations of exactlyOne) exactlyOneOf(type, relations);
    const uniqueWithEmpty = Object.values(uniqueIndexes).map(({ properties }) => properties);
    declareConcept({ name: type.name, type, exactlyOne, uniqueWithEmpty, ...declaration });
  };
}

function exactlyOneOf(type: Declared, relations: readonly string[]): void {
  const columns = relations.map((relation) => `${snakeCase(relation)}_id`);
  Check({
    name: `${snakeCase(type.name).slice(1)}_${snakeCase(relations[0] ?? '')}_exactly_one`,
    expression: `num_nonnulls(${columns.join(', ')}) = 1`,
  })(type);
}
