import { Refusal, RefusalCode } from '../errors.js';

const most = 1000;

/** How many of each list an answer shows. */
export function pageSize(first: number): number {
  if (first >= 1 && first <= most) return first;
  throw new Refusal(
    RefusalCode.PAGE_SIZE,
    `first: ${first} is not a number of things to show; ask for 1 to ${most}, and see totalCount for how many there are.`,
  );
}
