import { fieldsOf, type ColumnField, type ValueField } from '../model/declarations.js';
import type { StoredValue } from './given-node.js';
import { normaliseDay } from './formats.js';
import { normaliseBusinessId } from '../language/business-id.js';
import { isLocalised, type GivenField } from './given-shape.js';
import { textLanguages } from './node-schema.js';

/** A map of a parsed document. */
export type Given = Readonly<Record<string, unknown>>;

export function mapOf(value: unknown): Given | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

// One name has one spelling: composed characters, whichever way they were typed.
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.normalize('NFC') : undefined;

export const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);

/** The values that a map gives for the fields of a node, by property; what has the wrong type is left out. */
export function readValues(
  fields: readonly GivenField[],
  given: Given,
  language: string | undefined,
): ReadonlyMap<string, StoredValue> {
  return new Map(fields.flatMap((field) => readField(field, given[field.name], language)));
}

function readField(field: GivenField, value: unknown, language: string | undefined): readonly [string, StoredValue][] {
  if (value === undefined || field.kind === 'toOne') return [];
  if (field.kind === 'column') return readColumn(field, value).map((stored) => [field.name, stored]);
  return isLocalised(field) ? readTexts(field.name, value, language) : readParts(field, value);
}

function readColumn(field: ColumnField, value: unknown): readonly StoredValue[] {
  switch (field.scalar) {
    case 'boolean':
      return typeof value === 'boolean' ? [value] : [];
    case 'integer':
      return isWhole(value) ? [value] : [];
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
    case 'texts':
      return Array.isArray(value) ? [value.flatMap((each) => textOf(each) ?? [])] : [];
    default:
      return [textOf(value)].flatMap((text) => (text === undefined ? [] : [normalised(field, text)]));
  }
}

// What people write in several ways is kept in one.
function normalised({ scalar, format }: ColumnField, text: string): string {
  if (scalar === 'day') return normaliseDay(text);
  return format === 'business-id' ? normaliseBusinessId(text) : text;
}

function readParts(field: ValueField, value: unknown): readonly [string, StoredValue][] {
  const given = mapOf(value) ?? {};
  const columns = fieldsOf(field.type()).filter((column): column is ColumnField => column.kind === 'column');
  return columns.flatMap((column) =>
    readColumn(column, given[column.name]).map((stored): [string, StoredValue] => [
      `${field.name}.${column.name}`,
      stored,
    ]),
  );
}

function readTexts(name: string, value: unknown, language: string | undefined): readonly [string, StoredValue][] {
  const plain = textOf(value);
  // A text of no known language is kept apart, for the check of originals to find.
  if (plain !== undefined && language === undefined) return [[`${name}.plain`, plain]];
  const given = plain === undefined ? (mapOf(value) ?? {}) : { [String(language)]: plain };
  const texts = textLanguages.flatMap((each): [string, StoredValue][] => {
    const text = textOf(given[each]);
    return text === undefined ? [] : [[`${name}.${each}`, text]];
  });
  const isInFileLanguage = texts.some(([property]) => property === `${name}.${language ?? ''}`);
  const original = textOf(given.original) ?? (isInFileLanguage ? language : undefined);
  return original === undefined ? texts : [...texts, [`${name}.original`, original.toUpperCase()]];
}
