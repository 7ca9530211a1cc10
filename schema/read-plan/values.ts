import { columnOf, textLiteral, typeLiteral } from './columns.js';
import { rowAsJson } from './json.js';
import { objectType, type Place, type Selected } from './scope.js';
import { selectedFields } from './selection.js';

/** A value of several columns, null when all of them are. */
export function compileValue(place: Place, { plan, sets }: Selected<'value'>, typeName: string): string {
  const columns = [...place.table.valueColumns(plan.property).values()].map((column) => columnOf(place.alias, column));
  return compileParts(place, sets, {
    typeName,
    isPresent: `num_nonnulls(${columns.join(', ')}) > 0`,
    expressionOf: (name) => columnOf(place.alias, place.table.valueColumn(plan.property, name)),
  });
}

/** A text in several languages: in the language asked for, or the original, and in which it is. */
export function compileLocalised(place: Place, { plan, args, sets }: Selected<'localised'>): string {
  const column = (name: string): string => columnOf(place.alias, place.table.valueColumn(plan.property, name));
  const original = `case ${column('original')} when 'FI' then ${column('fi')} when 'SV' then ${column('sv')} else ${column('en')} end`;
  const wanted = args.at('language').seen();
  const isWanted = typeof wanted === 'string';
  const expressions: Readonly<Record<string, string>> = {
    text: isWanted ? `coalesce(${column(wanted.toLowerCase())}, ${original})` : original,
    language: isWanted
      ? `case when ${column(wanted.toLowerCase())} is null then ${column('original')} else ${textLiteral(wanted)} end`
      : column('original'),
  };
  return compileParts(place, sets, {
    typeName: 'LocalisedText',
    isPresent: `${column('original')} is not null`,
    expressionOf: (name) => expressions[name] ?? column(name),
  });
}

interface ValueExpressions {
  readonly typeName: string;
  readonly isPresent: string;
  readonly expressionOf: (name: string) => string;
}

function compileParts(
  { scope }: Place,
  sets: Selected['sets'],
  { typeName, isPresent, expressionOf }: ValueExpressions,
): string {
  const members = scope.members(typeName);
  for (const [key, [node]] of selectedFields(scope, objectType(scope, typeName), sets)) {
    const name = node.name.value;
    members.add(key, name === '__typename' ? typeLiteral(typeName) : expressionOf(name));
  }
  return rowAsJson(members, `where ${isPresent}`);
}
