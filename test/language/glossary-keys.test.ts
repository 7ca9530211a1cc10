import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { glossaryKeys } from '../../schema/language/glossary.js';
import { packageFile } from '../../schema/language/package-root.js';

const quoted = /\blegalText\(\s*(['"`])(.*?)\1/g;

/** Keys written in a source; a template's `${...}` stands for any letters, digits and underscores. */
function keysIn(source: string): string[] {
  return [...source.matchAll(quoted)].map((match) => match[2] ?? '');
}

function isInGlossary(key: string): boolean {
  const pattern = new RegExp(`^${key.replace(/\$\{.*?\}/g, '[a-z0-9_]+')}$`);
  return glossaryKeys().some((known) => pattern.test(known));
}

test('Every glossary key written in the sources has a row', () => {
  const files = globSync(['schema/**/*.ts', 'server/**/*.ts'], { cwd: packageFile('.') });
  const unknown = files.flatMap((file) =>
    keysIn(readFileSync(packageFile(file), 'utf8'))
      .filter((key) => !isInGlossary(key))
      .map((key) => `${file}: ${key}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
});

test('A misspelt key is found, in quotes and in templates', () => {
  expect(
    keysIn("legalText('contoller', language) + legalText(`a30_1_${letter}_heading`, language)").filter(
      (key) => !isInGlossary(key),
    ),
  ).toEqual(['contoller']);
  expect(isInGlossary('a30_3_${letter}_heading')).toBe(false);
});
