import { Refusal, RefusalCode } from '../errors.js';
import { textLiteral } from './columns.js';

/** What a row is placed by in its list. */
export type CursorKey = string | number | boolean;

/**
 * The expression for a row's cursor: JSON of the list's order and of the row's keys under it, in base64url. It marks the
 * place of the row whether or not the row is still there.
 */
export function cursorOf(order: string, keys: readonly string[]): string {
  const place = `json_build_array(${[`${textLiteral(order)}::text`, ...keys].join(', ')})`;
  return `translate(encode(convert_to(${place}::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** What a cursor of a list must be like. */
interface Expected {
  /** The argument it was given by. */
  readonly argument: string;
  readonly name: string;
  readonly types: readonly string[];
}

/** Reads a cursor back; it must be one of this list, under this order. */
export function decodeCursor(cursor: string, { argument, name, types }: Expected): readonly CursorKey[] {
  const malformed = (problem: string): Refusal =>
    new Refusal(RefusalCode.MALFORMED_CURSOR, `${argument}: "${cursor.slice(0, 60)}" ${problem}.`);
  const edge = argument === 'after' ? 'endCursor' : 'startCursor';
  const place = parse(cursor);
  if (!place) throw malformed(`is not a cursor; use ${edge} of the last page, unchanged, or leave ${argument} out`);
  const [of, ...keys] = place;
  if (of !== name) {
    throw malformed(
      `belongs to the list ${of.slice(0, 60)}, but this list is ${name}: ask for both with the same orderBy, or start again without ${argument}`,
    );
  }
  if (keys.length !== types.length || !keys.every((key, at) => fits(key, types[at])))
    throw malformed(`is not a cursor of this list; use ${edge} of its last page, unchanged`);
  return keys;
}

const maximumInteger = 2 ** 31 - 1;

function fits(key: CursorKey, type: string | undefined): boolean {
  if (type === 'boolean') return typeof key === 'boolean';
  if (type !== 'integer') return typeof key === 'string';
  return typeof key === 'number' && Number.isInteger(key) && Math.abs(key) <= maximumInteger;
}

type Place = readonly [string, ...CursorKey[]];

function parse(cursor: string): Place | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return isPlace(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is Place {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    value.every((part) => ['string', 'number', 'boolean'].includes(typeof part))
  );
}
