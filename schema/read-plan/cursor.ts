import { Refusal, RefusalCode } from '../errors.js';

/** The place of a node in a list: the list and the order it was listed under, its sort key and its code. */
export interface CursorPlace {
  readonly order: string;
  readonly keys: readonly (string | number)[];
}

export function encodeCursor({ order, keys }: CursorPlace): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/** What a cursor of a list must be like. */
interface Expected {
  readonly name: string;
  readonly types: readonly string[];
}

/** Reads a cursor back; it must be one of this list, under this order. */
export function decodeCursor(cursor: string, { name, types }: Expected): CursorPlace['keys'] {
  const [of, ...keys] = parse(cursor);
  if (of !== name) {
    throw malformed(
      cursor,
      `belongs to the list ${of.slice(0, 60)}, but this list is ${name}: ask for both with the same orderBy, or start again without after`,
    );
  }
  if (keys.length !== types.length || !keys.every((key, at) => fits(key, types[at])))
    throw malformed(cursor, 'is not a cursor of this list; use endCursor of its last page, unchanged');
  return keys;
}

const maximumInteger = 2 ** 31 - 1;

function fits(key: string | number, type: string | undefined): boolean {
  if (type !== 'integer') return typeof key === 'string';
  return typeof key === 'number' && Number.isInteger(key) && Math.abs(key) <= maximumInteger;
}

function parse(cursor: string): Place {
  const problem = 'is not a cursor; use endCursor of the last page, unchanged, or leave after out';
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw malformed(cursor, problem);
  }
  if (!isPlace(value)) throw malformed(cursor, problem);
  return value;
}

type Place = readonly [string, ...(string | number)[]];

function isPlace(value: unknown): value is Place {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    value.every((part) => typeof part === 'string' || typeof part === 'number')
  );
}

const malformed = (cursor: string, problem: string): Refusal =>
  new Refusal(RefusalCode.MALFORMED_CURSOR, `after: "${cursor.slice(0, 60)}" ${problem}.`);
