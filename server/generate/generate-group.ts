import type { Transaction } from '../../schema/access/transaction.js';
import type { Viewer } from '../../schema/access/viewer.js';
import { quoted } from '../../schema/read-plan/columns.js';
import { readTables, tableNamed, type Table, type Tables } from '../../schema/read-plan/tables.js';
import { insertCreated, isLogged } from '../../schema/writes/change-log.js';
import { conceptsInWriteOrder } from '../../schema/writes/dependency-order.js';
import { insertRevision } from '../../schema/writes/statements.js';
import { asViewer } from '../database/as-viewer.js';
import type { Database } from '../database/database.js';
import { Counter, type GroupCounts } from './counter.js';
import { Group, type GroupSize, type LawFactIds } from './group.js';
import { partsOf, type MadePart } from './make-group.js';
import { refuseSecond } from './refuse-second.js';
import { setKeysAside } from './set-aside.js';
import { Steps, type GenerateProgress } from './steps.js';
import { RowWriter } from './write-rows.js';

export interface GenerateOptions {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly size: GroupSize;
  readonly seed: number;
  /** The clock. */
  readonly now: Date;
  readonly onProgress?: ((progress: GenerateProgress) => void) | undefined;
}

export interface Generated extends GroupCounts {
  readonly revision: number;
}

/** Counts what a group consists of, and writes nothing. */
export function countGroup({
  size,
  seed,
  onProgress,
}: Pick<GenerateOptions, 'size' | 'seed' | 'onProgress'>): GroupCounts {
  const counter = new Counter();
  const parts = partsOf(new Group(size, seed, new Map()));
  const steps = new Steps(parts.length, onProgress);
  for (const { step, nodes } of parts) {
    steps.begin(step);
    for (const node of nodes) counter.counted(node);
  }
  return counter.counts;
}

/** Writes a synthetic group, all of it under one revision or nothing; refuses a hub that holds one already. */
export function generateGroup(options: GenerateOptions): Promise<Generated> {
  const { database, viewer } = options;
  return asViewer(database, viewer, 'write', (transaction) => generate(options, transaction));
}

async function generate(options: GenerateOptions, transaction: Transaction): Promise<Generated> {
  const tables = readTables(options.database.orm.getMetadata());
  await refuseSecond(transaction, tables);
  const group = new Group(options.size, options.seed, await readLawFacts(transaction, tables));
  const parts = partsOf(group);
  const written = writtenTables(tables);
  const names = written.map(({ name }) => name);
  const revision = await beginRevision(transaction, options);
  const keys = await setKeysAside(transaction, names);
  const steps = new Steps(parts.length + 2 + keySteps, options.onProgress);
  const counts = await writeParts(parts, new RowWriter(transaction, tables, revision), steps);
  steps.begin('log of changes');
  for (const table of written) if (isLogged(table.concept)) await transaction.query(insertCreated(table), [revision]);
  await putBack(transaction, keys, steps);
  steps.begin('statistics');
  for (const name of names) await transaction.query(`analyze ${quoted(name)}`);
  return { revision, ...counts };
}

async function readLawFacts(transaction: Transaction, tables: Tables): Promise<LawFactIds> {
  const rows = await transaction.query(`select code, id from ${quoted(tableNamed(tables, 'LawFact').name)}`);
  return new Map(rows.map(({ code, id }) => [String(code), String(id)]));
}

/** Every table that a group may fill, each after those that its rows point at, and the log. */
const writtenTables = (tables: Tables): readonly Table[] =>
  conceptsInWriteOrder()
    .filter(({ name, isDelivered }) => name !== 'Revision' && !isDelivered)
    .map(({ name }) => tableNamed(tables, name));

async function beginRevision(transaction: Transaction, { viewer, now, size, seed }: GenerateOptions): Promise<number> {
  const counts = Object.entries(size).map(([what, count]) => `${String(count)} ${what}`);
  const reason = `Synthetic group of ${counts.join(', ')}, seed ${String(seed)}`;
  const [row] = await transaction.query(insertRevision, [now.toISOString(), viewer.name, reason]);
  return Number(row?.number);
}

async function writeParts(parts: readonly MadePart[], writer: RowWriter, steps: Steps): Promise<GroupCounts> {
  const counter = new Counter();
  for (const { step, nodes } of parts) {
    steps.begin(step);
    for (const node of nodes) await writer.take(counter.counted(node));
  }
  await writer.finish();
  return counter.counts;
}

// The keys of all tables come back in this many steps of the progress.
const keySteps = 5;

async function putBack(transaction: Transaction, keys: readonly string[], steps: Steps): Promise<void> {
  const perStep = Math.ceil(keys.length / keySteps);
  for (const [at, key] of keys.entries()) {
    if (at % perStep === 0) steps.begin('keys and indexes');
    await transaction.query(key);
  }
}
