import { Language } from '../language/language.js';
import { byCode } from '../language/compare-text.js';
import type { NamedFact } from '../dossier/fact.js';
import { textOf } from './message.js';

/** The name as it was written, whatever its capitals and spaces. */
const writtenName = ({ name }: NamedFact): string => {
  const [, , , original] = name;
  const text = textOf(name, Language[original]);
  return `${original} ${text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()}`;
};

/** Sets of different nodes that have one name in the language it was written in; each set by code. */
export function sameNamed<Each extends NamedFact>(all: readonly Each[]): readonly (readonly [Each, Each, ...Each[]])[] {
  const each = [...new Map(all.map((fact) => [fact.id, fact])).values()].sort(byCode);
  return [...Map.groupBy(each, writtenName).values()].flatMap(([first, second, ...others]) =>
    first && second ? [[first, second, ...others] as const] : [],
  );
}
