import type { Transaction } from '../../schema/access/transaction.js';
import type { Viewer } from '../../schema/access/viewer.js';
import { ProblemCode, type Problem } from '../../schema/given/problem.js';
import { longestText, textProblem } from '../../schema/given/text-rules.js';
import { countOfRows, inputRowsOf, type InputRow } from '../../schema/mutations/input-rows.js';
import type { Mutation } from '../../schema/mutations/mutation.js';
import { permissionToWrite } from '../../schema/mutations/writable.js';
import { asViewer } from '../database/as-viewer.js';
import type { Database } from '../database/database.js';
import { writableHub, type WritableHub } from '../writes/write-nodes.js';
import { payloadOf, type Outcome } from './outcome.js';
import { removeRow } from './remove-row.js';
import { writeRows } from './write-rows.js';

/** The most rows that one call brings; nested nodes are not counted. */
const mostRows = 100;

export interface MutationRun {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly mutation: Mutation;
  /** Answers what is selected of the payload, by what the transaction sees. */
  readonly answer: (transaction: Transaction, payload: PayloadToAnswer) => Promise<unknown>;
  /** The clock. */
  readonly now: Date;
}

/** A payload whose stored nodes are still references. */
export interface PayloadToAnswer {
  readonly value: Readonly<Record<string, unknown>>;
  /** Whether the transaction is then to be kept, so that its end can go out with the last that is read. */
  readonly isKept: boolean;
}

/** Thrown to undo the transaction: the mutation was refused, or only tried. */
class Undone extends Error {
  constructor(readonly payload: unknown) {
    super('The mutation was undone.');
  }
}

/** Runs a mutation: one transaction, in which it is checked, written and its payload read. */
export async function runMutation(run: MutationRun): Promise<unknown> {
  try {
    return await asViewer(run.database, run.viewer, 'write', (transaction) => inside(transaction, run));
  } catch (error) {
    if (error instanceof Undone) return error.payload;
    throw error;
  }
}

async function inside(transaction: Transaction, run: MutationRun): Promise<unknown> {
  const { database, mutation, answer } = run;
  const hub = writableHub(database, transaction);
  const outcome = await outcomeOf(hub, run);
  const isTried = mutation.input.dryRun === true;
  const payload = payloadOf(mutation, outcome);
  const value = isTried ? { ...payload, revision: null } : payload;
  const isKept = outcome.kind !== 'refused' && !isTried;
  const answered = await answer(transaction, { value, isKept });
  if (!isKept) throw new Undone(answered);
  return answered;
}

async function outcomeOf(hub: WritableHub, { mutation, viewer, now }: MutationRun): Promise<Outcome> {
  const rows = inputRowsOf(mutation);
  const problems = [...reasonProblems(mutation), ...callProblems(mutation, rows, viewer)];
  if (problems.length > 0) return { kind: 'refused', problems, rows: [] };
  const { reason } = mutation.input;
  const note = { at: now, actor: viewer.name, reason: typeof reason === 'string' ? reason.normalize('NFC') : null };
  return mutation.verb === 'remove'
    ? removeRow(hub, mutation, note)
    : writeRows(hub, { verb: mutation.verb, rows }, note);
}

function reasonProblems({ input: { reason } }: Mutation): Problem[] {
  if (typeof reason !== 'string') return [];
  const tooLong = {
    code: ProblemCode.TOO_LONG,
    message: `The reason is longer than ${longestText} characters: shorten it.`,
  };
  const problem = textProblem(reason) ?? (reason.length > longestText ? tooLong : undefined);
  return problem ? [{ ...problem, path: ['input', 'reason'] }] : [];
}

/** What is wrong with a call that brings rows of any kind. */
function callProblems({ verb }: Mutation, rows: readonly InputRow[], viewer: Viewer): Problem[] {
  if (verb !== 'upsertMany') return [];
  const count = countOfRows(rows);
  const tooMany = `The call brings ${count} rows, and one may bring ${mostRows}: make several calls, or import a bundle.`;
  const forbidden = rows.filter(
    ({ around, concept }) => !around && !viewer.permissions.has(permissionToWrite(concept)),
  );
  return [
    ...(count > mostRows ? [{ path: ['input'], code: ProblemCode.TOO_MANY_ROWS, message: tooMany }] : []),
    ...forbidden.map(({ path, concept }) => ({
      path,
      code: ProblemCode.FORBIDDEN,
      message: `You may not write ${concept.name} nodes: ask for the permission ${permissionToWrite(concept)}.`,
    })),
  ];
}
