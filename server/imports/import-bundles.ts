import type { Transaction } from '../../schema/access/transaction.js';
import type { Viewer } from '../../schema/access/viewer.js';
import { readTables, type Tables } from '../../schema/read-plan/tables.js';
import { lockRevisions } from '../../schema/writes/statements.js';
import { asViewer } from '../database/as-viewer.js';
import type { Database } from '../database/database.js';
import { applyChanges } from './apply.js';
import { cycleProblems } from './cycles.js';
import { danglingProblems, type FiledProblem } from './dangling.js';
import { readHubRows, readOwnerCodes } from './hub-rows.js';
import { planChanges, type Plan } from './plan.js';
import { readFiles, type ReadFiles } from './read-files.js';
import { relationProblems } from './relation-problems.js';
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
import { resultRows } from './result-rows.js';
import { Targets, wantedCodes } from './targets.js';
import { clashesOfRefusal, findClashes, type Clash } from './uniqueness.js';

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
  private readonly tables: Tables;

  constructor(
    private readonly options: ImportOptions,
    private readonly read: ReadFiles,
    private readonly progress: (step: string, done: number) => void,
  ) {
    this.tables = readTables(options.database.orm.getMetadata());
  }

  async inside(transaction: Transaction): Promise<ImportReport> {
    const hub = { transaction, tables: this.tables };
    const { nodes, errors } = this.read;
    // Readers are not kept waiting; other writers are, so that what was compared is still so when it is written.
    if (errors.length === 0) await transaction.query(lockRevisions);
    const rows = await readHubRows(transaction, this.tables, wantedCodes(nodes));
    const targets = new Targets(nodes, {
      rows,
      tables: this.tables,
      ownerCodes: await readOwnerCodes(transaction, this.tables, rows),
    });
    this.progress('checking', 2);
    const found = await this.problems(targets, hub);
    if (errors.length + found.length > 0) return this.refuse(found);
    const plan = await planChanges(nodes, targets, hub);
    const results = await resultRows(plan.nodes, targets, hub);
    this.progress('writing', 3);
    const revision = await this.write(transaction, plan);
    this.progress('done', 5);
    return this.finish(results, revision);
  }

  private async problems(
    targets: Targets,
    hub: { transaction: Transaction; tables: Tables },
  ): Promise<readonly FiledProblem[]> {
    const { nodes, isComplete } = this.read;
    const related = nodes.flatMap(({ file, node }) =>
      relationProblems(node, targets, this.tables).map((problem) => ({ file, problem })),
    );
    const cycles = await cycleProblems(nodes, targets, hub);
    // What a file that could not be read holds may be just what the others name.
    const dangling = isComplete ? await danglingProblems(nodes, targets, hub) : [];
    return [...dangling, ...related, ...cycles];
  }

  private async write(transaction: Transaction, plan: Plan): Promise<number | null> {
    const changes = plan.changes.all();
    if (changes.length === 0) return null;
    const clashes = await findClashes(transaction, changes, this.options.database.orm.getMetadata());
    if (clashes.length > 0) throw new Undone(this.refuse(this.filed(clashes)));
    const { viewer, now, reason, files } = this.options;
    const why = reason ?? `Import of ${files.map(({ name }) => name).join(', ')}`;
    try {
      return await applyChanges(transaction, changes, { at: now, actor: viewer.name, reason: why });
    } catch (error) {
      const refused = clashesOfRefusal(error, changes);
      if (refused) throw new Undone(this.refuse(this.filed(refused)));
      throw error;
    }
  }

  private filed(clashes: readonly Clash[]): readonly FiledProblem[] {
    return clashes.flatMap(({ kind, code, property, problem }) => {
      const filed = this.read.nodes.find(({ node }) => node.concept.name === kind && node.code === code);
      if (!filed) return [];
      const path = property === undefined ? filed.node.path : [...filed.node.path, property];
      return [{ file: filed.file, problem: { ...problem, path } }];
    });
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

  private finish(rows: readonly ImportRow[], revision: number | null): ImportReport {
    const { dryRun } = this.options;
    const report = { dryRun, revision: dryRun ? null : revision, counts: countsOf(rows), rows, errors: [] };
    if (dryRun) throw new Undone(report);
    return report;
  }
}

function countsOf(rows: readonly ImportRow[]): ImportCounts {
  const count = (result: ImportRow['result']): number => rows.filter((row) => row.result === result).length;
  return { created: count('CREATED'), updated: count('UPDATED'), unchanged: count('UNCHANGED'), failed: 0 };
}
