import { Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { declareField, fieldsOf, type Declared, type OutlivedNode, type ReverseField } from './declarations.js';

/** Decorators for relations: each declares a relation once, in both directions, and needs no resolver. */
export interface ToOneOptions {
  readonly nullable?: boolean;
  /** The field on the other side: a connection unless it says `list`. */
  readonly reverse?: { readonly as: string; readonly description: string; readonly shape?: ReverseField['shape'] };
  /** The other row may be another company's: a plain key, so that neither company's key hangs on the other's. */
  readonly acrossCompanies?: boolean;
  /** What the removal of the other row does: parts go with their whole, everything else stands in the way. */
  readonly onRemoval?: 'cascade' | 'restrict';
}

/** A relation to one node of another concept. */
export function ToOne(type: () => Declared, description: string, options: ToOneOptions = {}) {
  return (prototype: object, name: string): void => {
    const isNullable = options.nullable ?? false;
    ManyToOne(
      type as () => never,
      {
        ref: true,
        nullable: isNullable,
        deleteRule: options.onRemoval ?? 'restrict',
        updateRule: 'no action',
        ...keyOf(type(), name, options),
      } as never,
    )(prototype, name);
    if (name !== 'revision') Index()(prototype, name as never);
    declareField(prototype.constructor, {
      kind: 'toOne',
      name,
      description,
      target: type,
      isNullable,
      onRemoval: options.onRemoval ?? 'restrict',
      ...reverseOf(options),
    });
  };
}

function reverseOf({ reverse }: ToOneOptions): { reverse?: ReverseField } {
  return reverse ? { reverse: { shape: 'connection', ...reverse } } : {};
}

/** Rows of one company are joined by (custodian, id), so that a part can never belong to another company's whole. */
function keyOf(target: Declared, name: string, options: ToOneOptions): object {
  const isKept = fieldsOf(target).some((field) => field.name === 'custodian');
  if (!isKept) return {};
  const column = `${snakeCase(name)}_id`;
  return options.acrossCompanies ? { targetKey: 'id', fieldName: column } : { joinColumns: ['custodian_id', column] };
}

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A relation to one node of any concept. The database cannot check it by a foreign key; writes check it, and removing
 * a node removes what points at it this way, unless it is `outlived`.
 */
export function AnyNode(description: string, { outlived }: { readonly outlived?: OutlivedNode } = {}) {
  return (prototype: object, name: string): void => {
    Property({ type: 'text', fieldName: `${snakeCase(name)}_kind`, collation: 'C' })(prototype, kindOf(name));
    Property({ type: 'uuid', fieldName: `${snakeCase(name)}_id`, index: true })(prototype, idOf(name));
    const isNullable = outlived !== undefined;
    declareField(prototype.constructor, {
      kind: 'anyNode',
      name,
      description,
      isNullable,
      ...(outlived ? { outlived } : {}),
    });
  };
}

/** The property that keeps which concept an any-node relation points at. */
export const kindOf = (name: string): string => `${name}Kind`;
/** The property that keeps which row an any-node relation points at. */
export const idOf = (name: string): string => `${name}Id`;
