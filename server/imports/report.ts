import { printPath, type Path, type Problem, type ProblemCode } from '../../schema/given/problem.js';
import type { NodeResult } from '../writes/result-rows.js';

/** A file to be imported, as it came. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became, or would become, of a node of the files. */
export type ImportRow = Omit<NodeResult, 'id'>;

/** A mistake in a file; as long as there is one, nothing is applied. */
export interface ImportError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
}

export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Mistakes found; the list of errors holds the first thousand. */
  readonly failed: number;
}

/** What an import did, or with `dryRun` would do. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** The revision that was written; null when nothing changed. */
  readonly revision: number | null;
  readonly counts: ImportCounts;
  readonly rows: readonly ImportRow[];
  readonly errors: readonly ImportError[];
}

/** How far an import has come. */
export interface ImportProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** A place in a text file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Locate = (path: Path) => Position;

export function errorAt(file: string, position: Position, { path, code, message }: Problem): ImportError {
  return { file, ...position, path: printPath(path), code, message };
}

const mostErrors = 1000;

/** The report of an import that was refused. */
export function refusal(dryRun: boolean, errors: readonly ImportError[], order: readonly string[]): ImportReport {
  const sorted = [...errors].sort(
    (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
  const counts = { created: 0, updated: 0, unchanged: 0, failed: errors.length };
  return { dryRun, revision: null, counts, rows: [], errors: sorted.slice(0, mostErrors) };
}
