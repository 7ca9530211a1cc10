const typeName = Symbol('type name');

/** A row as the read plan answers it: values by response key, and the name of the concept it is of. */
export class PlainRow {
  [key: string]: unknown;
  readonly [typeName]: string;

  constructor(name: string) {
    this[typeName] = name;
  }

  static typeNameOf(value: unknown): string {
    if (value instanceof PlainRow) return value[typeName];
    throw new Error('Only rows of the read plan stand for nodes.');
  }
}

// Clients may name a response key so; left alone, it would set the row's prototype.
Object.defineProperty(PlainRow.prototype, '__proto__', { value: undefined, writable: true });
