import { fieldsOf, type ColumnField } from '../../schema/model/declarations.js';
import { reversesOf } from '../../schema/model/shape.js';
import type { MemoryNode } from './memory-world.js';

/** A filter as a client writes it. */
export type Filter = Readonly<Record<string, unknown>>;

/** Whether a node meets a filter, said as plainly as can be. */
export function meets(node: MemoryNode, filter: Filter): boolean {
  return Object.entries(filter).every(([name, condition]) => meetsOne(node, name, condition));
}

function meetsOne(node: MemoryNode, name: string, condition: unknown): boolean {
  switch (name) {
    case 'and':
      return (condition as Filter[]).every((each) => meets(node, each));
    case 'or':
      return (condition as Filter[]).some((each) => meets(node, each));
    case 'not':
      return !meets(node, condition as Filter);
    case 'id':
      return compareAll([node.id], condition as Filter);
    default:
      return meetsField(node, name, condition as Filter);
  }
}

function meetsField({ concept, values }: MemoryNode, name: string, filter: Filter): boolean {
  const value = values.get(name);
  if (reversesOf(concept).some(({ as }) => as === name)) return meetsList(value as MemoryNode[], filter);
  const field = fieldsOf(concept.type).find((each) => each.name === name);
  switch (field?.kind) {
    case 'toOne':
      return value !== null && meets(value as MemoryNode, filter);
    case 'value':
      return compareAll(textsOf(value as Filter | null), filter);
    case 'column':
      return meetsColumn(field, value, filter);
    default:
      throw new Error(`${concept.name} cannot be filtered by ${name}.`);
  }
}

function meetsList(nodes: readonly MemoryNode[], quantifiers: Filter): boolean {
  return Object.entries(quantifiers).every(([quantifier, filter]) => {
    const isAny = nodes.some((node) => meets(node, filter as Filter));
    return quantifier === 'some' ? isAny : !isAny;
  });
}

const textsOf = (text: Filter | null): readonly unknown[] => (text ? [text.fi, text.sv, text.en] : []);

/** Moments are compared as moments, however they are written. */
function meetsColumn({ scalar }: ColumnField, value: unknown, filter: Filter): boolean {
  if (scalar !== 'instant' || value === null) return compareAll([value], filter);
  const moments = Object.entries(filter).map(([operator, operand]) => [
    operator,
    operator === 'isNull' ? operand : Date.parse(operand as string),
  ]);
  return compareAll([Date.parse(value as string)], Object.fromEntries(moments) as Filter);
}

/** One value, or a text in its languages, of which any will do. */
function compareAll(values: readonly unknown[], filter: Filter): boolean {
  const present = values.filter((value) => value !== null && value !== undefined);
  return Object.entries(filter).every(([operator, operand]) => {
    if (operator === 'isNull') return (present.length === 0) === operand;
    if (operator === 'ne') return !present.some((value) => value === operand);
    if (operator === 'notIn') return !present.some((value) => (operand as unknown[]).includes(value));
    return present.some((value) => holds(value as string, operator, operand as string));
  });
}

/** Numbers are compared by size, texts by the alphabet; the types of both sides are the same. */
function holds(value: string, operator: string, operand: string): boolean {
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'in':
      return operand.includes(value);
    case 'contains':
      return value.toLowerCase().includes(operand.toLowerCase());
    case 'lt':
      return value < operand;
    case 'lte':
      return value <= operand;
    case 'gt':
      return value > operand;
    case 'gte':
      return value >= operand;
    default:
      throw new Error(`The filter in memory does not know ${operator}.`);
  }
}
