import { fieldsOf, conceptOf, type Concept, type Declared, type StoredField } from './declarations.js';
import { makeClass } from './made-class.js';
import { idFilter, scalarFilterOf } from './scalar-filters.js';
import { isNode, reversesOf } from './shape.js';
import { defineField, defineInput } from './type-graphql.js';

const filters = new Map<string, Declared>();

/** The filter of a concept, by the concept's name. */
export function filterOf(name: string): Declared {
  const filter = filters.get(name) ?? makeClass(`${name}Filter`);
  filters.set(name, filter);
  return filter;
}

/** Makes the filter of a concept: a condition per field, and per list of nodes that depend on it. */
export function defineFilter(concept: Concept): void {
  const filter = filterOf(concept.name);
  defineInput(filter, {
    name: `${concept.name}Filter`,
    description: `Which ${concept.name} nodes to keep: those that meet every condition given.`,
  });
  const nested = (name: string, description: string): void =>
    defineField(filter, { name, description, type: () => filter, isList: name !== 'not', isNullable: true });
  nested('and', 'All of these.');
  nested('or', 'At least one of these.');
  nested('not', 'Not this.');
  if (isNode(concept.type)) {
    defineField(filter, {
      name: 'id',
      description: 'By global id.',
      type: () => idFilter(),
      isNullable: true,
    });
  }
  for (const field of fieldsOf(concept.type)) defineCondition(filter, field);
  for (const reverse of reversesOf(concept)) {
    const quantified = quantifierOf(reverse.target);
    defineField(filter, {
      name: reverse.as,
      description: `By the nodes that \`${reverse.as}\` lists.`,
      type: () => quantified,
      isNullable: true,
    });
  }
}

function defineCondition(filter: Declared, field: StoredField): void {
  if (field.kind === 'anyNode') return;
  const type = field.kind === 'toOne' ? filterOf(conceptOf(field.target()).name) : scalarFilterOf(field);
  if (!type) return;
  defineField(filter, {
    name: field.name,
    description: conditionOn(field),
    type: () => type,
    isNullable: true,
  });
}

function conditionOn({ kind, name, isNullable }: StoredField): string {
  const condition = `Condition on \`${name}\``;
  return kind === 'toOne' && isNullable
    ? `${condition}; \`{}\` asks that there is one, \`not\` around it that there is none.`
    : `${condition}.`;
}

const quantifiers = new Map<string, Declared>();

function quantifierOf(concept: Concept): Declared {
  const known = quantifiers.get(concept.name);
  if (known) return known;
  const type = makeClass(`${concept.name}ListFilter`);
  quantifiers.set(concept.name, type);
  defineInput(type, {
    name: `${concept.name}ListFilter`,
    description: `A condition on a list of ${concept.name} nodes.`,
  });
  const filter = filterOf(concept.name);
  defineField(type, {
    name: 'some',
    description: 'At least one of them meets this.',
    type: () => filter,
    isNullable: true,
  });
  defineField(type, {
    name: 'none',
    description: 'None of them meets this; `{}` asks for an empty list.',
    type: () => filter,
    isNullable: true,
  });
  return type;
}
