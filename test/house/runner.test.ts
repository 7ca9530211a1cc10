import { describe, expect, it } from '@jest/globals';

class Refused extends Error {}

// `expect` runs in a sandbox and the tests do not (test/support/native-runtime.js): both must mean the same classes.
describe('The runner of these tests', () => {
  it.each([
    ['errors', new Error('a'), new Error('b')],
    ['errors in a list', [new Error('a')], [new Error('b')]],
    ['a class and the one above it', new Refused('a'), new Error('a')],
    ['maps', new Map([[1, new Set([1])]]), new Map([[1, new Set([2])]])],
    ['moments', new Date(1), new Date(2)],
    ['patterns', /a/, /b/],
    ['bytes', new Uint8Array([1]), new Uint8Array([2])],
    ['an absent member and none', { a: undefined }, {}],
  ])('tells %s apart', (_what, one, other) => {
    expect(one).not.toStrictEqual(other);
    expect(one).toStrictEqual(one);
  });

  it('knows the classes of the language', () => {
    const one = { a: 1, b: 'b', c: {}, d: [1], e: () => 1, f: new Refused('f'), g: true };
    const kinds = { a: Number, b: String, c: Object, d: Array, e: Function, f: Error, g: Boolean };
    expect(one).toEqual(Object.fromEntries(Object.entries(kinds).map(([key, kind]) => [key, expect.any(kind)])));
    expect(one).not.toEqual({ ...one, a: expect.any(String) });
    expect(() => void JSON.parse('{')).toThrow(SyntaxError);
  });
});
