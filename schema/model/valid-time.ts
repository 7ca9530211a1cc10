import { Day } from './columns.js';
import type { Declared } from './declarations.js';

/** Gives a concept its valid time, from `validFrom` up to, and without, `validTo`: when it is true, not when it was recorded. */
export function ValidTime() {
  return (type: Declared): void => {
    const prototype = type.prototype as object;
    Day('First day on which it holds; empty when open or not known.', { nullable: true })(prototype, 'validFrom');
    Day('First day on which it no longer holds; empty when open.', { nullable: true })(prototype, 'validTo');
  };
}
