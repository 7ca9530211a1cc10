import { fieldsOf } from '../model/declarations.js';
import { fieldNamed } from '../model/shape.js';
import { columnOf, textLiteral } from './columns.js';
import { objectWhere, scalarAsJson, typeAsJson } from './json.js';
import { objectType, type Place, type Selected } from './scope.js';
import { selectedFields } from './selection.js';

/** A value of several columns, null when all of them are. */
export function compileValue(place: Place, { plan, sets }: Selected<'value'>, typeName: string): string {
  const columns = [...place.table.valueColumns(plan.property).values()].map((column) => columnOf(place.alias, column));
  return compileParts(place, sets, {
    typeName,
    isPresent: `num_nonnulls(${columns.join(', ')}) > 0`,
    valueOf: (name) => partAsJson(place, plan.property, name),
  });
}

/** A text in several languages: in the language asked for, or the original, and in which it is. */
export function compileLocalised(place: Place, { plan, args, sets }: Selected<'localised'>): string {
  const column = (name: string): string => columnOf(place.alias, place.table.valueColumn(plan.property, name));
  const original = `case ${column('original')} when 'FI' then ${column('fi')} when 'SV' then ${column('sv')} else ${column('en')} end`;
  const wanted = args.at('language').seen();
  const isWanted = typeof wanted === 'string';
  const text = isWanted ? `coalesce(${column(wanted.toLowerCase())}, ${original})` : original;
  const language = isWanted
    ? `case when ${column(wanted.toLowerCase())} is null then ${column('original')} else ${textLiteral(wanted)} end`
    : column('original');
  const chosen: Readonly<Record<string, string>> = {
    text: scalarAsJson(text, 'text'),
    language: scalarAsJson(`(${language})`, 'choice'),
  };
  return compileParts(place, sets, {
    typeName: 'LocalisedText',
    isPresent: `${column('original')} is not null`,
    valueOf: (name) => chosen[name] ?? partAsJson(place, plan.property, name),
  });
}

/** A column of a value of several columns. */
function partAsJson({ table, alias }: Place, property: string, name: string): string {
  const value = fieldNamed(table.concept.type, property);
  const part = value.kind === 'value' ? fieldsOf(value.type()).find((each) => each.name === name) : undefined;
  if (part?.kind !== 'column') throw new Error(`${property} keeps no ${name}.`);
  return scalarAsJson(columnOf(alias, table.valueColumn(property, name)), part.choices ? 'choice' : part.scalar);
}

interface ValueParts {
  readonly typeName: string;
  readonly isPresent: string;
  /** A part of the value by its name, as JSON. */
  readonly valueOf: (name: string) => string;
}

function compileParts({ scope }: Place, sets: Selected['sets'], { typeName, isPresent, valueOf }: ValueParts): string {
  const members = scope.members(typeName);
  for (const [key, [node]] of selectedFields(scope, objectType(scope, typeName), sets)) {
    const name = node.name.value;
    members.add(key, name === '__typename' ? typeAsJson(typeName) : valueOf(name));
  }
  return objectWhere(members, isPresent);
}
