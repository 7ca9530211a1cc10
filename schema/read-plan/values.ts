import { objectType, type Place, type Selected } from './scope.js';
import { PlainRow } from '../model/plain-row.js';
import { columnOf, textLiteral, type Pick, type RawRow } from './columns.js';
import { selectedFields } from './selection.js';

/** A value of several columns: its columns are added to the row's own select. Null when all of them are. */
export function compileValue(place: Place, { plan, sets }: Selected<'value'>, typeName: string): Pick {
  const columns = [...place.table.valueColumns(plan.property).values()].map((column) => columnOf(place.alias, column));
  return pickValue(place, sets, {
    typeName,
    isPresent: `num_nonnulls(${columns.join(', ')}) > 0`,
    expressionOf: (name) => columnOf(place.alias, place.table.valueColumn(plan.property, name)),
  });
}

/** A text in several languages: in the language asked for, or the original, and in which it is. */
export function compileLocalised(place: Place, { plan, args, sets }: Selected<'localised'>): Pick {
  const column = (name: string): string => columnOf(place.alias, place.table.valueColumn(plan.property, name));
  const original = `case ${column('original')} when 'FI' then ${column('fi')} when 'SV' then ${column('sv')} else ${column('en')} end`;
  const wanted = typeof args.language === 'string' ? args.language : undefined;
  const expressions: Readonly<Record<string, string>> = {
    text: wanted ? `coalesce(${column(wanted.toLowerCase())}, ${original})` : original,
    language: wanted
      ? `case when ${column(wanted.toLowerCase())} is null then ${column('original')} else ${textLiteral(wanted)} end`
      : column('original'),
  };
  return pickValue(place, sets, {
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

function pickValue(
  { scope, columns }: Place,
  sets: Selected['sets'],
  { typeName, isPresent, expressionOf }: ValueExpressions,
): Pick {
  const isThere = columns.add(isPresent);
  const parts: [string, Pick][] = [...selectedFields(scope, objectType(scope, typeName), sets)].map(([key, [node]]) => {
    const name = node.name.value;
    return [key, name === '__typename' ? () => typeName : columns.add(expressionOf(name))];
  });
  return (row: RawRow) => {
    if (isThere(row) !== true) return null;
    const value = new PlainRow(typeName);
    for (const [key, pick] of parts) value[key] = pick(row);
    return value;
  };
}
