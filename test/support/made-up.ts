import {
  choicesNamed,
  fieldsOf,
  type ColumnField,
  type Concept,
  type ScalarKind,
  type ValueField,
} from '../../schema/model/declarations.js';
import { LocalisedText } from '../../schema/language/localised-text.js';

const values: Readonly<Record<ScalarKind, (text: string, count: number) => unknown>> = {
  text: (text) => text,
  integer: (_, count) => count,
  number: (_, count) => count,
  boolean: () => false,
  day: () => '2026-01-31',
  instant: () => '2026-01-31T10:00:00.000Z',
  duration: () => 'P1Y',
  country: () => 'FI',
  texts: (text) => [text],
};

/** A value that fits the field, for a node of which the test does not care; the count makes it one of its kind. */
export function madeUp(field: ColumnField | ValueField, concept: Concept, count: number): unknown {
  const text = `${concept.name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}-${count}`;
  if (field.kind === 'column') return madeUpColumn(field, text, count);
  if (field.type() === LocalisedText) return { fi: text, original: 'FI' };
  const [first] = fieldsOf(field.type());
  return first?.kind === 'column' ? { [first.name]: madeUpColumn(first, text, count) } : {};
}

function madeUpColumn({ scalar, choices }: ColumnField, text: string, count: number): unknown {
  return choices === undefined ? values[scalar](text, count) : Object.keys(choicesNamed(choices).values)[0];
}
