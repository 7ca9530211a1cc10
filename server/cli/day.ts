import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

const day = z.iso.date();

/** A day as an option takes it. */
export function dayOf(text: string): string {
  if (day.safeParse(text).success) return text;
  throw new InvalidArgumentError('Give a day such as 2020-11-03.');
}
