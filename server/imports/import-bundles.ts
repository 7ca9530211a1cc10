import type { Transaction } from '../../schema/access/transaction.js';
import type { Viewer } from '../../schema/access/viewer.js';
import { asViewer } from '../database/as-viewer.js';
import type { Database } from '../database/database.js';
import type { RevisionNote } from '../writes/apply.js';
import type { FiledProblem } from '../writes/dangling.js';
import { compareWithHub, hubProblems, writableHub, writeNodes, type Written } from '../writes/write-nodes.js';
import { readFiles, type ReadFiles } from './read-files.js';
import {
  errorAt,
  refusal,
  type ImportCounts,
  type ImportError,
  type ImportFile,
  type ImportProgress,
  type ImportReport,
  type ImportRow,
} from './report.js';

export interface ImportOptions {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly files: readonly ImportFile[];
  readonly dryRun: boolean;
  /** Why, for the history; "Import of" and the names of the files when left out. */
  readonly reason?: string | undefined;
  /** The clock. */
  readonly now: Date;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Brings bundles in: all files together, in one transaction, or nothing of them. Every mistake of every file is told
 * at once. A dry run does the same and then undoes it, so that it finds what the real one would find.
 */
export async function importBundles(given: ImportOptions): Promise<ImportReport> {
  const options = { ...given, files: withOwnNames(given.files) };
  const progress = (step: string, done: number): void => options.onProgress?.({ step, done, of: 5 });
  progress('reading', 0);
  const read = readFiles(options.files);
  progress('comparing', 1);
  const run = new Import(options, read, progress);
  const mode = read.errors.length > 0 ? 'read' : 'write';
  try {
    return await asViewer(options.database, options.viewer, mode, (transaction) => run.inside(transaction));
  } catch (error) {
    if (error instanceof Undone) return error.report;
    throw error;
  }
}

// Uploads from two folders may share a name, and errors are told by it.
function withOwnNames(files: readonly ImportFile[]): readonly ImportFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const times = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, times);
    return times === 1 ? file : { ...file, name: `${file.name} (${times})` };
  });
}

/** Thrown to undo the transaction: the import was refused, or only tried. */
class Undone extends Error {
  constructor(readonly report: ImportReport) {
    super('The import was undone.');
  }
}

class Import {
  constructor(
    private readonly options: ImportOptions,
    private readonly read: ReadFiles,
    private readonly progress: (step: string, done: number) => void,
  ) {}

  async inside(transaction: Transaction): Promise<ImportReport> {
    const hub = writableHub(this.options.database, transaction);
    const { nodes, errors, isComplete } = this.read;
    const compared = await compareWithHub(hub, nodes);
    this.progress('checking', 2);
    // What a file that could not be read holds may be just what the others name.
    const found = await hubProblems(hub, compared, { isComplete });
    if (errors.length + found.length > 0) return this.refuse(found);
    this.progress('writing', 3);
    const written = await writeNodes(hub, compared, this.note);
    if ('problems' in written) throw new Undone(this.refuse(written.problems));
    this.progress('done', 5);
    return this.finish(written);
  }

  private get note(): RevisionNote {
    const { viewer, now, reason, files } = this.options;
    return { at: now, actor: viewer.name, reason: reason ?? `Import of ${files.map(({ name }) => name).join(', ')}` };
  }

  private refuse(found: readonly FiledProblem[]): ImportReport {
    const { read } = this;
    const all: ImportError[] = [
      ...read.errors,
      ...found.map(({ file, problem }) => errorAt(file, read.locate(file, problem.path), problem)),
    ];
    return refusal(
      this.options.dryRun,
      all,
      this.options.files.map(({ name }) => name),
    );
  }

  private finish({ results, revision }: Written): ImportReport {
    const { dryRun } = this.options;
    const rows = results.map(({ file, kind, code, result, changes }) => ({ file, kind, code, result, changes }));
    const report = { dryRun, revision: dryRun ? null : revision, counts: countsOf(rows), rows, errors: [] };
    if (dryRun) throw new Undone(report);
    return report;
  }
}

function countsOf(rows: readonly ImportRow[]): ImportCounts {
  const count = (result: ImportRow['result']): number => rows.filter((row) => row.result === result).length;
  return { created: count('CREATED'), updated: count('UPDATED'), unchanged: count('UNCHANGED'), failed: 0 };
}
