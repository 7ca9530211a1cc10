import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sortKey } from '../../schema/language/sort-key.js';

const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
const sorted = (texts: readonly string[]) => [...texts].sort((one, other) => byBytes(sortKey(one), sortKey(other)));

describe('Names are sorted', () => {
  test('with å, ä and ö after z, in that order', () => {
    expect(sorted(['Öljy', 'Åland', 'Zeta', 'Äänekoski', 'Aalto', 'Oulu'])).toEqual([
      'Aalto',
      'Oulu',
      'Zeta',
      'Åland',
      'Äänekoski',
      'Öljy',
    ]);
  });

  test('with w as a letter of its own', () => {
    expect(sorted(['Wärtsilä', 'Vuokko', 'Vaasa', 'Xylem'])).toEqual(['Vaasa', 'Vuokko', 'Wärtsilä', 'Xylem']);
  });

  test('with æ and ø among the letters they stand for, and other letters by their base', () => {
    expect(
      ['Ærø', 'Øster', 'Õun', 'Ülo', 'Café', 'Łódź', 'Straße', 'Þór', 'Œuvre', 'Đurić', 'Ǟ', 'ǻ'].map(sortKey),
    ).toEqual(['|r}', '}ster', 'oun', 'ulo', 'cafe', 'lodz', 'strasse', 'thor', 'oeuvre', 'duric', '|', '{']);
  });

  test('with numbers by their size', () => {
    expect(sorted(['Vaihe 10', 'Vaihe 9', 'vaihe 010', 'Vaihe 1', 'Vaihe 100'])).toEqual([
      'Vaihe 1',
      'Vaihe 9',
      'Vaihe 10',
      'vaihe 010',
      'Vaihe 100',
    ]);
    expect(sortKey('§ 7')).toBe('§ 0000000007');
    expect(sortKey('00000000000012')).toBe(sortKey('12'));
  });

  test('without regard to spaces and control characters', () => {
    expect(sortKey('  Oulun\u00a0\n Energia\u0000')).toBe('oulun energia');
  });
});

describe('A sort key', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 30 });
  const wild = fc.string({ unit: 'binary', maxLength: 30 });

  test('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.oneof(texts, wild), (text) =>
        expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text.normalize('NFC'))),
      ),
    );
  });

  test('is its own sort key, so sorting again changes nothing', () => {
    fc.assert(fc.property(fc.oneof(texts, wild), (text) => expect(sortKey(sortKey(text))).toBe(sortKey(text))));
  });

  test('is well-formed text that a database stores unchanged', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          wild,
          fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        ),
        (text) => {
          const key = sortKey(text);
          expect(key).not.toMatch(/\p{Cc}|^ | $| {2}/u);
          expect(Buffer.from(key).toString()).toBe(key);
        },
      ),
    );
  });

  test('orders words of the Finnish and Swedish alphabet by bytes as the alphabet does', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyzåäö';
    const rank = (word: string) => Array.from(word, (letter) => alphabet.indexOf(letter));
    const compare = (one: readonly number[], other: readonly number[]): number => {
      const at = one.findIndex((place, index) => place !== other[index]);
      return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
    };
    const words = fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), maxLength: 6 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(Math.sign(byBytes(sortKey(one), sortKey(other.toUpperCase())))).toBe(
          Math.sign(compare(rank(one), rank(other))),
        );
      }),
    );
  });

  test('orders numbers of up to ten digits by their size', () => {
    const numbers = fc.integer({ min: 0, max: 9_999_999_999 });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(byBytes(sortKey(`no ${one}`), sortKey(`no ${other}`))).toBe(Math.sign(one - other));
      }),
    );
  });
});
