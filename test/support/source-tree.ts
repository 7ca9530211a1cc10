import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A line of the source tree, as an editor finds it. */
export interface SourceLine {
  /** `schema/access/viewer.ts:3` */
  readonly place: string;
  readonly text: string;
}

/** Paths from the root of the checkout that match the patterns; generated code is left out. */
export function sourceFiles(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: ['schema/gql', 'node_modules', 'dist'] }).sort();
}

/** Every line of the files that match the patterns. */
export function sourceLines(...patterns: string[]): SourceLine[] {
  return sourceFiles(...patterns).flatMap((file) =>
    sourceText(file)
      .split('\n')
      .map((text, index) => ({ place: `${file}:${index + 1}`, text })),
  );
}

/** The text of a file, by its path from the root of the checkout. */
export function sourceText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
