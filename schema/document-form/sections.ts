import { headingsOf } from './headings.js';
import { linesOf } from './plain-lines.js';

/** A section of a text, by its place; printed numbers identify nothing (documents repeat them). */
export interface Section {
  /** Its place in the text; 0 is what stands before the first heading. */
  readonly position: number;
  /** The number before its heading, as printed. */
  readonly printed: string | null;
  readonly heading: string | null;
  /** Its lines as they stand, that of its heading among them. */
  readonly text: string;
}

/** The sections of a text, that before the first heading at 0 even where it is empty. */
export function sectionsOf(text: string): readonly Section[] {
  const lines = linesOf(text);
  const starts = [{ line: 0, printed: null, heading: null }, ...headingsOf(lines)];
  return starts.map(({ line, printed, heading }, position) => ({
    ...{ position, printed, heading },
    text: lines.slice(line, starts[position + 1]?.line).join('\n'),
  }));
}
