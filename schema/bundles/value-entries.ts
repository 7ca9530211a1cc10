import type { StoredValue } from '../given/given-node.js';
import { isLocalised } from '../given/given-shape.js';
import { textLanguages } from '../given/node-schema.js';
import { fieldsOf, type ColumnField, type ValueField } from '../model/declarations.js';
import type { BundleEntry, BundleValue } from './bundle-value.js';

export type Values = ReadonlyMap<string, StoredValue>;

/** A stored field as a file in that language gives it; nothing when it is empty. */
export function valueEntry(field: ColumnField | ValueField, values: Values, language: string): readonly BundleEntry[] {
  if (field.kind === 'column') return entryOf(field.name, values.get(field.name));
  const parts = fieldsOf(field.type()).flatMap(({ name }) => entryOf(name, values.get(`${field.name}.${name}`)));
  if (parts.length === 0) return [];
  return [[field.name, isLocalised(field) ? textValue(field.name, values, language) : { entries: parts }]];
}

const entryOf = (name: string, value: StoredValue | undefined): readonly BundleEntry[] =>
  value === undefined ? [] : [[name, value]];

// The original is the text in the language of the file, unless there is none or the map says otherwise.
function textValue(name: string, values: Values, language: string): BundleValue {
  const texts = textLanguages.flatMap((each) => entryOf(each, values.get(`${name}.${each}`)));
  const original = String(values.get(`${name}.original`)).toLowerCase();
  const isImplied = original === language && values.has(`${name}.${language}`);
  const [first] = texts;
  if (isImplied && first && texts.length === 1) return first[1];
  return { entries: isImplied ? texts : [...texts, ['original', original]] };
}
