import { Refusal, RefusalCode } from '../errors.js';

const most = 1000;

/** How many things of a computed list are shown, as the argument `first` says; refused when it is not 1 to 1000. */
export function checkedFirst(first: number): number {
  if (first >= 1 && first <= most) return first;
  throw new Refusal(RefusalCode.PAGE_SIZE, `first: ${first} is out of range; give 1 to ${most}.`);
}
