const weights = [7, 9, 10, 5, 8, 4, 2];
const whereToLook = 'compare it with the Business Information System, ytj.fi';

/** The seven-digit form without spaces around it; IDs of the old form with six digits get their leading zero. */
export function normaliseBusinessId(text: string): string {
  return text.trim().replace(/^(\d{6}-\d)$/, '0$1');
}

/** The digit that makes the weighted sum divisible by 11; none when the remainder is 1, as such numbers are not given out. */
function checkDigit(digits: string): number | undefined {
  const remainder = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  if (remainder === 1) return undefined;
  return remainder === 0 ? 0 : 11 - remainder;
}

/** What is wrong with a Finnish business ID (Y-tunnus) and what to do; nothing when it can exist. */
export function businessIdProblem(text: string): string | undefined {
  const [, digits, last] = /^(\d{7})-(\d)$/.exec(normaliseBusinessId(text)) ?? [];
  if (!digits || !last) {
    return `"${text}" is not a Finnish business ID: write seven digits, a hyphen and the check digit, as in 1234567-1.`;
  }
  if (Number(digits) === 0)
    return `Business ID ${text} belongs to nobody: leave the field out when the ID is not known.`;
  const fitting = checkDigit(digits);
  if (fitting === undefined)
    return `Business ID ${text} cannot exist, no check digit fits the number ${digits}: ${whereToLook}.`;
  if (fitting === Number(last)) return undefined;
  return `Business ID ${text} has a wrong check digit (${digits} would go with ${fitting}): ${whereToLook}.`;
}
