import { readFileSync } from 'node:fs';
import { Language } from './language.js';
import { packageFile } from './package-root.js';

/** The first column of glossary.tsv. A test holds that every key written in the sources has a row. */
export type GlossaryKey = string;

type Words = Readonly<Record<Language, string>>;

const glossaryPath = 'schema/language/glossary.tsv';

/** One row per legal word. Remarks about the words stand in a column of their own and are never shown. */
function readGlossary(): ReadonlyMap<GlossaryKey, Words> {
  const [, ...rows] = readFileSync(packageFile(glossaryPath), 'utf8').trimEnd().split('\n');
  return new Map(
    rows.map((row) => {
      const [key = '', en = '', fi = '', sv = ''] = row.split('\t');
      return [key, { [Language.EN]: en, [Language.FI]: fi, [Language.SV]: sv }];
    }),
  );
}

const glossary = readGlossary();

/** Every key of the glossary, in the order of the file. */
export function glossaryKeys(): readonly GlossaryKey[] {
  return [...glossary.keys()];
}

/** The legal word for a key, its places such as `{date}` filled in. */
export function legalText(
  key: GlossaryKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words = glossary.get(key);
  if (!words) throw new Error(`The glossary has no row "${key}": add it to ${glossaryPath} or correct the key.`);
  return words[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    if (!Object.hasOwn(values, name))
      throw new Error(`Glossary row "${key}" has a place ${place} and no value for it: pass { ${name} }.`);
    return String(values[name]);
  });
}
