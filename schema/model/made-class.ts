import type { Declared } from './declarations.js';

/** A class for a type that is made from declarations; it only carries the name. */
export function makeClass(name: string): Declared {
  abstract class Made {}
  Object.defineProperty(Made, 'name', { value: name });
  return Made;
}
