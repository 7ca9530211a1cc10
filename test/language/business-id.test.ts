import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { businessIdProblem, normaliseBusinessId } from '../../schema/language/business-id.js';

/** The check digit by another road than the code: the one digit that makes the whole weighted sum divisible by 11. */
function checkDigitOf(digits: string): number | undefined {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1];
  const isWhole = (last: number) =>
    weights.reduce((sum, weight, at) => sum + weight * Number(`${digits}${String(last)}`[at]), 0) % 11 === 0;
  return Array.from({ length: 10 }, (_, last) => last).find(isWhole);
}

const sevenDigits = fc.stringMatching(/^[0-9]{7}$/);

describe('A Finnish business ID is refused', () => {
  test.each([
    '',
    ' ',
    '3101315',
    '31013154',
    '3101315-',
    '3101315–4',
    '3101315-44',
    '12345-6',
    '13101315-4',
    'FI31013154',
    '3101315-A',
    '３101315-4',
  ])('when it has not the form: %j', (text) =>
    expect(businessIdProblem(text)).toBe(
      `"${text}" is not a Finnish business ID: write seven digits, a hyphen and the check digit, as in 1234567-1.`,
    ),
  );

  test('when its check digit is wrong, with the digit that would fit', () => {
    expect(businessIdProblem('3101315-5')).toBe(
      'Business ID 3101315-5 has a wrong check digit (3101315 would go with 4): compare it with the Business Information System, ytj.fi.',
    );
  });

  test('when no check digit exists for its number', () => {
    expect(businessIdProblem('0000006-1')).toBe(
      'Business ID 0000006-1 cannot exist, no check digit fits the number 0000006: compare it with the Business Information System, ytj.fi.',
    );
  });

  test('when it is all zeros, though the check digit fits', () => {
    expect(businessIdProblem('0000000-0')).toBe(
      'Business ID 0000000-0 belongs to nobody: leave the field out when the ID is not known.',
    );
    expect(businessIdProblem('000000-0')).toBe(
      'Business ID 000000-0 belongs to nobody: leave the field out when the ID is not known.',
    );
  });

  test('on every check digit but one', () => {
    fc.assert(
      fc.property(sevenDigits, (digits) => {
        fc.pre(digits !== '0000000');
        const accepted = Array.from({ length: 10 }, (_, last) => last).filter(
          (last) => !businessIdProblem(`${digits}-${last}`),
        );
        expect(accepted).toEqual([checkDigitOf(digits)].filter((digit) => digit !== undefined));
      }),
    );
  });

  test('when two neighbouring, different digits have changed places', () => {
    fc.assert(
      fc.property(sevenDigits, fc.integer({ min: 0, max: 5 }), (digits, at) => {
        const last = checkDigitOf(digits);
        fc.pre(digits !== '0000000' && last !== undefined && digits[at] !== digits[at + 1]);
        const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
        expect(businessIdProblem(`${swapped}-${last}`)).toBeDefined();
      }),
    );
  });
});

describe('A Finnish business ID', () => {
  test.each(['3101315-4', '3384654-7', '2263345-8', '1703296-5', '1234567-1'])('%s is accepted', (text) => {
    expect(businessIdProblem(text)).toBeUndefined();
  });

  test('of the old form with six digits is the same as the one with a zero before it', () => {
    const digits = '0123456';
    const text = `${digits}-${checkDigitOf(digits)}`;
    expect(normaliseBusinessId(text.slice(1))).toBe(text);
    expect(businessIdProblem(text.slice(1))).toBeUndefined();
  });

  test('loses the spaces around it and nothing else', () => {
    expect(normaliseBusinessId(' 3101315-4\n')).toBe('3101315-4');
    expect(normaliseBusinessId('not one')).toBe('not one');
  });
});
