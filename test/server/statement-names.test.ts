import { describe, expect, test } from '@jest/globals';
import { StatementNames } from '../../server/database/statement-names.js';

const texts = (count: number) => Array.from({ length: count }, (_, index) => `select ${String(index)}`);

describe('names of prepared statements', () => {
  test('are given from the second use on, and stay the same', () => {
    const names = new StatementNames();
    const [first, second, third] = [1, 2, 3].map(() => names.nameFor({}, 'select 1'));
    expect(first).toBeUndefined();
    expect(second).toMatch(/^s[0-9a-f]{20}$/);
    expect(third).toBe(second);
  });

  test('are kept for the 500 texts used last', () => {
    const names = new StatementNames();
    for (const text of texts(501)) names.nameFor({}, text);
    expect(names.nameFor({}, 'select 500')).toBeDefined();
    expect(names.nameFor({}, 'select 0')).toBeUndefined();
  });

  test('never pile up on one connection', () => {
    const [names, connection] = [new StatementNames(), {}];
    const useTwice = (text: string) => [names.nameFor(connection, text), names.nameFor(connection, text)];
    texts(999).forEach(useTwice);
    expect(names.isFull(connection)).toBe(false);
    useTwice('select 999');
    expect([names.isFull(connection), names.isFull({})]).toEqual([true, false]);
  });
});
