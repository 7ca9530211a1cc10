import { Refusal, RefusalCode } from '../errors.js';

const most = 1000;
const deepestAsked = 10_000;

/** How many parts of an answer are shown; refused when it is not 1-1000. */
export function checkedFirst(first: number): number {
  if (first >= 1 && first <= most) return first;
  throw new Refusal(RefusalCode.PAGE_SIZE, `first: ${first} is not 1-${most}; totalCount tells how many there are.`);
}

/** From which depth on; refused when no sub-processor can stand there. */
export function checkedDepth(minimumDepth: number): number {
  if (minimumDepth >= 1 && minimumDepth <= deepestAsked) return minimumDepth;
  const message = `minimumDepth: ${minimumDepth} is not 1-${deepestAsked}; 1 is a sub-processor that the processor itself engages, 2 one that a sub-processor engages.`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
}
