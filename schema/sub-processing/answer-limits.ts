import { Refusal, RefusalCode } from '../errors.js';

const deepestAsked = 10_000;

/** From which depth on; refused when no sub-processor can stand there. */
export function checkedDepth(minimumDepth: number): number {
  if (minimumDepth >= 1 && minimumDepth <= deepestAsked) return minimumDepth;
  const message = `minimumDepth: ${minimumDepth} is not 1-${deepestAsked}; 1 is a sub-processor that the processor itself engages, 2 one that a sub-processor engages.`;
  throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
}
