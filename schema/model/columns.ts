import { Embeddable, Embedded, Enum, Property } from '@mikro-orm/decorators/legacy';
import {
  choicesOf,
  declareField,
  declareValueType,
  type Declared,
  type ScalarKind,
  type TextFormat,
} from './declarations.js';

/**
 * Decorators for stored values. Each writes a fact once: the column, its type, whether it may be empty and what it
 * means; the GraphQL field, its filter, and the bundle's JSON Schema follow from it.
 */
export interface ColumnOptions {
  readonly nullable?: boolean;
  readonly sortable?: boolean;
  readonly format?: TextFormat;
  readonly unique?: boolean;
  /** The least and the greatest number allowed; whole numbers begin at 0 when not given. */
  readonly minimum?: number;
  readonly maximum?: number;
}

type PropertyDecorator = (prototype: object, name: string) => void;

const ormTypes: Readonly<
  Record<ScalarKind, { readonly type: string; readonly columnType?: string; readonly collation?: string }>
> = {
  text: { type: 'text', collation: 'C' },
  integer: { type: 'integer' },
  number: { type: 'double' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
  instant: { type: 'datetime', columnType: 'timestamptz(3)' },
  duration: { type: 'text', collation: 'C' },
  country: { type: 'text', collation: 'C' },
  texts: { type: 'json' },
};

function column(scalar: ScalarKind, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return (prototype, name) => {
    const isNullable = options.nullable ?? false;
    Property({ ...ormTypes[scalar], nullable: isNullable, unique: options.unique ?? false })(prototype, name);
    declareField(prototype.constructor, {
      kind: 'column',
      name,
      description,
      scalar,
      isNullable,
      isSortable: options.sortable ?? false,
      ...(options.format ? { format: options.format } : {}),
      ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
      ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
    });
  };
}

/** A text. */
export const Text = (description: string, options?: ColumnOptions) => column('text', description, options);
/** A whole number. */
export const Integer = (description: string, options?: ColumnOptions) => column('integer', description, options);
/** A number with decimals; its unit stands in the description. */
export const Decimal = (description: string, options?: ColumnOptions) => column('number', description, options);
/** True or false. */
export const Flag = (description: string, options?: ColumnOptions) => column('boolean', description, options);
/** A calendar day, `2024-02-27`. */
export const Day = (description: string, options?: ColumnOptions) => column('day', description, options);
/** A moment, in UTC. */
export const Instant = (description: string, options?: ColumnOptions) => column('instant', description, options);
/** An ISO 8601 duration, kept as the text it was given in: `P25M`. */
export const Duration = (description: string, options?: ColumnOptions) => column('duration', description, options);
/** An ISO 3166-1 alpha-2 country code. */
export const Country = (description: string, options?: ColumnOptions) => column('country', description, options);
/** A list of texts, in the order given. */
export const Texts = (description: string, options?: ColumnOptions) => column('texts', description, options);

/** One of a fixed set of values, kept as text with a CHECK. */
export function Choice(
  type: Readonly<Record<string, string>>,
  description: string,
  options: ColumnOptions = {},
): PropertyDecorator {
  return (prototype, name) => {
    const isNullable = options.nullable ?? false;
    Enum({ items: () => type, type: 'text', nullable: isNullable, collation: 'C' })(prototype, name);
    declareField(prototype.constructor, {
      kind: 'column',
      name,
      description,
      scalar: 'text',
      choices: choicesOf(type).name,
      isNullable,
      isSortable: options.sortable ?? false,
    });
  };
}

/** A value of several columns, kept as `<name>_<column>`. */
export function Value(type: () => Declared, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return (prototype, name) => {
    const isNullable = options.nullable ?? false;
    const isSorted = options.sortable ?? false;
    Embedded(type as () => never, {
      prefix: `${name}_`.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      nullable: isNullable,
    })(prototype, name);
    if (isSorted) Property({ ...ormTypes.text, index: true })(prototype, sortKeyOf(name));
    declareField(prototype.constructor, { kind: 'value', name, description, type, isNullable, isSorted });
  };
}

/** The property that keeps the sort key of a text in several languages. */
export const sortKeyOf = (name: string): string => `${name}SortKey`;

/** Declares a value type: a class whose columns stand in the rows of the concepts that use it. */
export function ValueObject(description: string) {
  return (type: Declared): void => {
    Embeddable()(type);
    declareValueType({ name: type.name, description, type });
  };
}
