import { fieldsOf, conceptOf, type Concept } from '../../schema/model/declarations.js';
import { reversesOf } from '../../schema/model/shape.js';
import type { NaiveNode } from './naive-world.js';

/** A filter as a client writes it. */
export type Filter = Readonly<Record<string, unknown>>;

/** Whether a node meets a filter, said as plainly as can be. */
export function meets(concept: Concept, node: NaiveNode, filter: Filter): boolean {
  return Object.entries(filter).every(([name, condition]) => meetsOne(concept, node, [name, condition]));
}

function meetsOne(concept: Concept, node: NaiveNode, [name, condition]: [string, unknown]): boolean {
  if (name === 'and') return filtersOf(condition).every((each) => meets(concept, node, each));
  if (name === 'or') return filtersOf(condition).some((each) => meets(concept, node, each));
  if (name === 'not') return !meets(concept, node, filterOf(condition));
  const reverse = reversesOf(concept).find(({ as }) => as === name);
  if (reverse) return meetsList(reverse.target, nodesOf(node[name]), filterOf(condition));
  const field = fieldsOf(concept.type).find((each) => each.name === name);
  if (field?.kind === 'toOne')
    return nodesOf([node[name]]).some((other) => meets(conceptOf(field.target()), other, filterOf(condition)));
  const values = field?.kind === 'value' ? [node[name]].flat() : [node[name]];
  return Object.entries(filterOf(condition)).every(([operator, operand]) => compare(values, operator, operand));
}

function meetsList(concept: Concept, nodes: readonly NaiveNode[], quantifiers: Filter): boolean {
  return Object.entries(quantifiers).every(([quantifier, filter]) => {
    const isAny = nodes.some((node) => meets(concept, node, filterOf(filter)));
    return quantifier === 'some' ? isAny : !isAny;
  });
}

type Comparable = string | number | boolean;

/** One value, or a text in its languages, of which any will do. */
function compare(values: readonly unknown[], operator: string, operand: unknown): boolean {
  const present = values.filter((value) => value !== null && value !== undefined);
  if (operator === 'isNull') return (present.length === 0) === operand;
  if (operator === 'ne') return !present.some((value) => value === operand);
  if (operator === 'notIn') return !present.some((value) => [operand].flat().includes(value));
  return present.some((value) => holds(value as Comparable, operator, operand as Comparable));
}

function holds(value: Comparable, operator: string, operand: Comparable): boolean {
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'in':
      return [operand].flat().includes(value);
    case 'contains':
      return String(value).toLowerCase().includes(String(operand).toLowerCase());
    case 'lt':
      return value < operand;
    case 'lte':
      return value <= operand;
    case 'gt':
      return value > operand;
    case 'gte':
      return value >= operand;
    default:
      throw new Error(`The naive filter does not know ${operator}.`);
  }
}

const filterOf = (value: unknown): Filter => value as Filter;
const filtersOf = (value: unknown): readonly Filter[] => value as readonly Filter[];
const nodesOf = (value: unknown): readonly NaiveNode[] =>
  [value].flat().filter((each) => each !== null && each !== undefined) as NaiveNode[];
