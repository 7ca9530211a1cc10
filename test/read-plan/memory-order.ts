import { sortKey } from '../../schema/language/sort-key.js';
import { fieldsOf, type Concept, type ToOneField } from '../../schema/model/declarations.js';
import type { MemoryNode } from './memory-world.js';

/** An order of a list, by its name in the schema. */
export interface Order {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
}

const upperSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const defaultOrder = ({ orderedBy = 'code' }: Concept): Order => ({ field: upperSnake(orderedBy) });

/** The nodes in that order: by the value, then by code, both the same way. */
export function sortedBy(nodes: readonly MemoryNode[], order: Order): readonly MemoryNode[] {
  return nodes.toSorted((one, other) => compare(one, other, order));
}

/** Whether one stands before the other (below 0) or after it (above 0). */
export function compare(one: MemoryNode, other: MemoryNode, { field, direction }: Order): number {
  const byValue = compareKeys(keyOf(one, field), keyOf(other, field));
  const ascending = byValue || bytes(one.text('code'), other.text('code'));
  return direction === 'DESC' ? -ascending : ascending;
}

type Key = string | number | null;

function keyOf(node: MemoryNode, field: string): Key {
  const own = fieldsOf(node.concept.type).find(({ name }) => upperSnake(name) === field);
  if (!own) return keyOfRelated(node, field);
  const value = node.values.get(own.name);
  return own.kind === 'value' ? sortKey(originalOf(value as Localised)) : (value as Key);
}

/** An order over a relation, `REGISTER_NAME`: the longest relation that its name begins with, then an order of that concept. */
function keyOfRelated(node: MemoryNode, field: string): Key {
  const relations = fieldsOf(node.concept.type).filter(
    (each): each is ToOneField => each.kind === 'toOne' && field.startsWith(`${upperSnake(each.name)}_`),
  );
  const [relation] = relations.toSorted((one, other) => other.name.length - one.name.length);
  if (!relation) throw new Error(`${node.concept.name} has no order ${field}.`);
  const related = node.values.get(relation.name) as MemoryNode | null;
  return related && keyOf(related, field.slice(upperSnake(relation.name).length + 1));
}

function compareKeys(one: Key, other: Key): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return typeof one === 'number' && typeof other === 'number' ? one - other : bytes(String(one), String(other));
}

const bytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** A text in up to three languages, by language, and the language of its original. */
export type Localised = Readonly<Record<string, string | null>>;

export const originalOf = (text: Localised): string => String(text[String(text.original).toLowerCase()]);
