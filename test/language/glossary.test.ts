import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { glossaryKeys, legalText } from '../../schema/language/glossary.js';
import { Language } from '../../schema/language/language.js';
import { packageFile } from '../../schema/language/package-root.js';
import { statusWord } from '../../schema/language/status-word.js';

const languages = Object.values(Language);
const lines = readFileSync(packageFile('schema/language/glossary.tsv'), 'utf8').trimEnd().split('\n');

describe('The glossary', () => {
  test('gives a word in each language', () => {
    expect(languages.map((language) => legalText('controller', language))).toEqual([
      'rekisterinpitäjä',
      'personuppgiftsansvarig',
      'controller',
    ]);
  });

  test('fills in the places of a text', () => {
    expect(legalText('page_of', Language.FI, { page: 2, pages: 7 })).toBe('sivu 2/7');
    expect(legalText('as_of', Language.SV, { date: '3.11.2020' })).toBe('läget per 3.11.2020');
  });

  test('refuses a key that it has not', () => {
    expect(() => legalText('contoller', Language.EN)).toThrow(
      'The glossary has no row "contoller": add it to schema/language/glossary.tsv or correct the key.',
    );
    expect(() => legalText('constructor', Language.EN)).toThrow('no row "constructor"');
  });

  test('refuses a text with a place left empty', () => {
    expect(() => legalText('page_of', Language.EN, { page: 1 })).toThrow(
      'Glossary row "page_of" has a place {pages} and no value for it: pass { pages }.',
    );
    expect(() => legalText('as_of', Language.EN)).toThrow('{date}');
  });

  test('has every row once, with a key, three languages and a source', () => {
    const rows = lines.slice(1).map((line) => line.split('\t'));
    expect(lines[0]).toBe('key\ten\tfi\tsv\tremark\tsource');
    expect(
      rows.filter((row) => row.length !== 6 || row.some((cell, at) => (at !== 4 && !cell) || cell !== cell.trim())),
    ).toEqual([]);
    expect(rows.filter(([key]) => !/^[a-z][a-z0-9_]*$/.test(key ?? ''))).toEqual([]);
    expect(new Set(glossaryKeys()).size).toBe(rows.length);
  });

  test('has the same places in all three languages', () => {
    const places = (key: string, language: Language) =>
      lines
        .find((line) => line.startsWith(`${key}\t`))
        ?.split('\t')
        [{ EN: 1, FI: 2, SV: 3 }[language]]?.match(/\{\w+\}/g)
        ?.sort()
        .join() ?? '';
    expect(
      glossaryKeys().filter((key) => new Set(languages.map((language) => places(key, language))).size > 1),
    ).toEqual([]);
  });

  test('shows no remark about the words themselves', () => {
    const shown = lines.slice(1).flatMap((line) => line.split('\t').slice(1, 4));
    expect(shown.filter((text) => /seeds|best\. f\.|in practice|GDPR:|repealed Personal|until \d/.test(text))).toEqual(
      [],
    );
  });
});

test('Says has a word in each language', () => {
  expect(languages.map((language) => statusWord('NOT_STATED', language))).toEqual([
    'lähteessä ei mainita',
    'framgår inte av källan',
    'not stated in the source',
  ]);
  expect(
    (['STATED', 'NONE', 'UNSPECIFIC', 'CONFLICTING', 'NOT_RECORDED'] as const).map((says) =>
      statusWord(says, Language.EN),
    ),
  ).toEqual(['stated in the source', 'none', 'stated without particulars', 'contradiction', 'not recorded']);
});
