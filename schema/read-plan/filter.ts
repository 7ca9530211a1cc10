import { joined } from './joins.js';
import { fieldNamed, reversesOf, type ReverseList } from '../model/shape.js';
import type { ColumnField, StoredField, ToOneField, ValueField } from '../model/declarations.js';
import { conceptOf } from '../model/declarations.js';
import { Refusal, RefusalCode } from '../errors.js';
import { columnOf } from './columns.js';
import type { Given } from './given.js';
import { parseGlobalId } from './global-id.js';
import type { Scope } from './scope.js';
import { tableNamed, type Table } from './tables.js';

interface Filtered {
  readonly scope: Scope;
  readonly table: Table;
  readonly alias: string;
}

/** Compiles a filter into a condition; only what is given stands in the statement, so that plans stay good. */
export function compileFilter(on: Filtered, filter: Given): string {
  if (!filter.isGiven()) return 'true';
  return allOf(filter.parts().map(([name, condition]) => compileCondition(on, name, condition)));
}

const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : `(${conditions.join(' and ')})`;
const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;

function compileCondition(on: Filtered, name: string, condition: Given): string {
  if (!condition.isGiven()) {
    throw new Refusal(
      RefusalCode.BAD_USER_INPUT,
      `filter: ${name} is null; leave it out, or ask for empty values with { isNull: true }.`,
    );
  }
  if (name === 'and') return allOf(condition.members().map((each) => compileFilter(on, each)));
  if (name === 'or') return anyOf(condition.members().map((each) => compileFilter(on, each)));
  // A condition on an empty value is neither true nor false; what is not true is not kept by the filter that is negated.
  if (name === 'not') return `(${compileFilter(on, condition)}) is not true`;
  if (name === 'id') return compileIds(on, condition);
  const reverse = reversesOf(on.table.concept).find((each) => each.as === name);
  return reverse
    ? compileQuantified(on, reverse, condition)
    : compileField(on, fieldNamed(on.table.concept.type, name), condition);
}

function compileIds({ scope, table, alias }: Filtered, condition: Given): string {
  const idOf = (text: unknown): string => parseGlobalId(scope.tables, String(text), table.concept.name).id;
  return allOf(
    condition.parts().map(([operator, operand]) => {
      refuseNull('id', operator, operand);
      const ids = operand.map((given) => [given].flat().map(idOf));
      return `${columnOf(alias, 'id')} = any(${scope.parameter(ids, 'uuid[]')})`;
    }),
  );
}

function compileField(on: Filtered, field: StoredField, condition: Given): string {
  switch (field.kind) {
    case 'column':
      return compileColumn(on, field, condition);
    case 'value':
      return compileText(on, field, condition);
    case 'toOne':
      return compileToOne(on, field, condition);
    case 'anyNode':
      throw new Error(`${field.name} has no filter.`);
  }
}

const sqlTypes: Readonly<Record<ColumnField['scalar'], string>> = {
  text: 'text',
  integer: 'integer',
  number: 'double precision',
  boolean: 'boolean',
  day: 'date',
  instant: 'timestamptz',
  duration: 'text',
  country: 'text',
  texts: 'jsonb',
};

const operators: Readonly<Record<string, string>> = {
  eq: '=',
  ne: 'is distinct from',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

function compileColumn({ scope, table, alias }: Filtered, field: ColumnField, condition: Given): string {
  const column = columnOf(alias, table.column(field.name));
  const type = sqlTypes[field.scalar];
  return allOf(
    condition.parts().map(([operator, operand]) => {
      refuseNull(field.name, operator, operand);
      if (operator === 'isNull') return `${column} is ${operand.seen() === true ? '' : 'not '}null`;
      if (operator === 'in') return `${column} = any(${scope.parameter(operand, `${type}[]`)})`;
      if (operator === 'notIn') return `(${column} = any(${scope.parameter(operand, `${type}[]`)})) is not true`;
      if (operator === 'contains') return containsText(column, scope.parameter(operand, 'text'));
      return `${column} ${operators[operator] ?? '='} ${scope.parameter(operand, type)}`;
    }),
  );
}

/** Texts are kept under the collation "C", which knows no capitals beyond those of ASCII. */
const lowered = (expression: string): string => `lower(${expression} collate "und-x-icu")`;

const containsText = (column: string, text: string): string => `position(${lowered(text)} in ${lowered(column)}) > 0`;

/** A text meets a condition when it does in any of its languages. */
function compileText({ scope, table, alias }: Filtered, field: ValueField, condition: Given): string {
  const languages = ['fi', 'sv', 'en'].map((language) => columnOf(alias, table.valueColumn(field.name, language)));
  return allOf(
    condition.parts().map(([operator, operand]) => {
      refuseNull(field.name, operator, operand);
      if (operator === 'isNull')
        return `${columnOf(alias, table.valueColumn(field.name, 'original'))} is ${operand.seen() === true ? '' : 'not '}null`;
      const text = scope.parameter(operand, 'text');
      return anyOf(
        languages.map((column) => (operator === 'contains' ? containsText(column, text) : `${column} = ${text}`)),
      );
    }),
  );
}

function refuseNull(field: string, operator: string, operand: Given): void {
  if (operand.isGiven()) return;
  throw new Refusal(
    RefusalCode.BAD_USER_INPUT,
    `filter: ${field}.${operator} is null; leave it out, or ask for empty values with { isNull: true }.`,
  );
}

function compileToOne({ scope, table, alias }: Filtered, field: ToOneField, condition: Given): string {
  const target = tableNamed(scope.tables, conceptOf(field.target()).name);
  const other = scope.alias();
  const where = joined(table, field.name, { dependent: alias, target: other });
  return `exists (select from ${target.name} ${other} where ${where} and ${compileFilter({ scope, table: target, alias: other }, condition)})`;
}

function compileQuantified(on: Filtered, reverse: ReverseList, condition: Given): string {
  return allOf(
    condition.parts().map(([quantifier, filter]) => {
      if (!filter.isGiven())
        throw new Refusal(
          RefusalCode.BAD_USER_INPUT,
          `filter: ${reverse.as}.${quantifier} is null; give a filter, or {} for any node.`,
        );
      const some = `exists (${rowsOf(on, reverse, filter)})`;
      return quantifier === 'some' ? some : `not ${some}`;
    }),
  );
}

function rowsOf({ scope, alias }: Filtered, { through, relation, target, to }: ReverseList, filter: Given): string {
  const joining = tableNamed(scope.tables, through.name);
  const link = scope.alias();
  const named = joined(joining, relation, { dependent: link, target: alias });
  if (to === undefined)
    return `select from ${joining.name} ${link} where ${named} and ${compileFilter({ scope, table: joining, alias: link }, filter)}`;
  const table = tableNamed(scope.tables, target.name);
  const other = scope.alias();
  const on = joined(joining, to, { dependent: link, target: other });
  return `select from ${joining.name} ${link} join ${table.name} ${other} on ${on} where ${named} and ${compileFilter({ scope, table, alias: other }, filter)}`;
}
