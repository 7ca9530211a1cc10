import { fieldsOf, conceptOf, type Concept, type Declared, type StoredField, type ToOneField } from './declarations.js';
import { isNode } from './shape.js';
import { defineEnum, defineField, defineInput } from './type-graphql.js';

enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

/** An order that a list offers: by a value of its nodes, or of the node that a relation of theirs names. */
export interface Ordering {
  readonly field: StoredField;
  readonly over?: ToOneField;
}

/** The orders a list of the concept offers, by their names in the schema. */
export function ordersOf(type: Declared): ReadonlyMap<string, Ordering> {
  const own = fieldsOf(type)
    .filter(isSortable)
    .map((field): [string, Ordering] => [upperSnake(field.name), { field }]);
  return new Map([...own, ...fieldsOf(type).flatMap(overRelation)]);
}

const isSortable = (field: StoredField): boolean =>
  (field.kind === 'column' && field.isSortable && !field.isNullable) || (field.kind === 'value' && field.isSorted);

const upperSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function overRelation(over: StoredField): [string, Ordering][] {
  if (over.kind !== 'toOne' || !isNode(over.target())) return [];
  return fieldsOf(over.target())
    .filter(isSortable)
    .map((field) => [`${upperSnake(over.name)}_${upperSnake(field.name)}`, { field, over }]);
}

export function defineDirection(): void {
  defineEnum(OrderDirection, {
    name: 'OrderDirection',
    description: 'The direction of an order.',
    values: { ASC: 'From the lowest to the highest.', DESC: 'From the highest to the lowest.' },
  });
}

/** Makes the orders of a concept's lists, if there are any. */
export function defineOrder(order: Declared, { name, type }: Concept): void {
  const orders = ordersOf(type);
  if (orders.size === 0) return;
  const fields = Object.fromEntries([...orders.keys()].map((key) => [key, key]));
  defineEnum(fields, {
    name: `${name}OrderField`,
    description: `What ${name} nodes can be ordered by.`,
    values: Object.fromEntries([...orders].map(([key, ordering]) => [key, describe(ordering)])),
  });
  defineInput(order, { name: `${name}Order`, description: `An order of ${name} nodes; ties are broken by code.` });
  defineField(order, { name: 'field', description: 'What to order by.', type: () => fields });
  defineField(order, {
    name: 'direction',
    description: 'Which way; ascending when not given.',
    type: () => OrderDirection,
    isNullable: true,
  });
}

function describe({ field, over }: Ordering): string {
  const value = `${field.kind === 'value' ? 'the original of ' : ''}\`${field.name}\``;
  if (!over) return `By ${value}, then by code.`;
  const missing = over.isNullable ? '; without one, as if after all others' : '';
  return `By ${value} of the ${conceptOf(over.target()).name} that \`${over.name}\` names, then by code${missing}.`;
}
