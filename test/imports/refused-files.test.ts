import { describe, expect, test } from '@jest/globals';
import { readFiles } from '../../server/imports/read-files.js';
import { filesOf, type Files } from './import-hub.js';

const read = (files: Files): string[] =>
  readFiles(filesOf(files)).errors.map(
    ({ file, line, column, path, message }) => `${file}:${line}:${column} ${path} ${message}`,
  );

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const layers = 'abcdefghij'.split('').map(
  (name, at, all) =>
    `${name}: &${name} [${Array(9)
      .fill(at === 0 ? 'x' : `*${all[at - 1] ?? ''}`)
      .join(', ')}]`,
);

describe('a file that cannot be read is refused with its place and the way out', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /^f\.yaml:1:1 {2}f\.yaml is empty \(0 bytes\): was it saved\?$/],
    ['nothing but a comment', '# later\n\n', /^f\.yaml:1:1 {2}f\.yaml holds nothing but blanks and comments/],
    [
      'Latin-1',
      latin1('organisations:\n  a: { name: Sähkö }\n'),
      /^f\.yaml:2:15 {2}f\.yaml is not UTF-8, most likely Latin-1.*iconv -f WINDOWS-1252 -t UTF-8 f\.yaml/,
    ],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, 0x61, 0x00]),
      /^f\.yaml:1:1 {2}f\.yaml is not UTF-8, UTF-16: .*iconv -f UTF-16/,
    ],
    [
      'over 20 MB',
      new Uint8Array(20 * 1_048_576 + 1),
      /^f\.yaml:1:1 {2}f\.yaml has 20\.0 MB, and a bundle at most 20 MB: split it/,
    ],
    [
      'a quote left open',
      'organisations:\n  a: { name: "Oomi }\n',
      /^f\.yaml:\d+:\d+ {2}Not YAML: Missing closing "quote/,
    ],
    ['a tab as indentation', 'organisations:\n\ta: {}\n', /^f\.yaml:2:1 {2}Not YAML: .*indent with spaces/],
    [
      'the same key twice',
      'organisations:\n  a: { name: { fi: A, original: fi } }\n  a: { name: { fi: B, original: fi } }\n',
      /^f\.yaml:3:3 {2}"a" stands twice in one map/,
    ],
    [
      'two documents',
      'language: fi\n---\nlanguage: sv\n',
      /^f\.yaml:2:1 {2}Not YAML: the file holds several documents/,
    ],
    ['a bomb of aliases', layers.join('\n'), /^f\.yaml:1:1 {2}f\.yaml repeats an anchored part too often/],
    ['endless nesting', '['.repeat(100_000), /^f\.yaml:1:\d+ {2}Not YAML: it is nested too deeply/],
    ['a list', '- a\n', /^f\.yaml:1:1 {2}A map belongs here, not a list\.$/],
    ['a text', 'hello', /^f\.yaml:1:1 {2}A map belongs here, not a text \(hello\)\.$/],
  ])('%s', (_name, content, expected) => {
    expect(read({ 'f.yaml': content })[0]).toMatch(expected);
  });

  test('and so are the others, all at once', () => {
    const files = { 'empty.yaml': '', 'latin.yaml': latin1('ä'), 'unknown.yaml': 'organisation: {}\n' };
    expect(read(files).map((line) => line.split(' ')[0])).toEqual([
      'empty.yaml:1:1',
      'latin.yaml:1:1',
      'unknown.yaml:1:1',
    ]);
  });
});

describe('a file that can be read', () => {
  test('may begin with a byte order mark, be JSON, and use an anchor', () => {
    expect(read({ 'f.yaml': '\ufefforganisations: { a: { name: { fi: A, original: fi } } }' })).toEqual([]);
    expect(read({ 'f.yaml': '{"language":"fi","organisations":{"a":{"name":"A"}}}' })).toEqual([]);
    expect(read({ 'f.yaml': 'language: fi\norganisations:\n  a: &a { name: A }\n  b: *a\n' })).toEqual([]);
  });

  test('has its texts normalised, so that one name has one spelling', () => {
    const [node] = readFiles(
      filesOf({ 'f.yaml': 'language: fi\norganisations: { a: { name: "Sa\u0308hko\u0308" } }' }),
    ).nodes;
    expect(node?.node.values.get('name.fi')).toBe('S\u00e4hk\u00f6');
  });
});
