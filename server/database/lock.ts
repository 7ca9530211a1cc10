import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, HubError } from '../errors.js';
import { isRunning, thisProcess } from './running-process.js';

/*
 * The embedded database does not lock its folder, and two processes on one folder lose rows without a word.
 * So the hub keeps a file beside it.
 *   free      no file
 *   held      the file names a process that runs; a server's entry has its URL once it listens
 *   stale     the file names a process that is gone (its id may have been given to another): taken over
 *   foreign   the file names another machine or container: only a person can know, so the hub refuses
 */
const holderSchema = z.object({
  pid: z.number().int(),
  startedAt: z.string().nullable(),
  machine: z.string(),
  url: z.string().optional(),
});

/** Who has the data folder open. */
export type LockHolder = Readonly<z.infer<typeof holderSchema>>;

/** The data folder is ours until `release`. */
export interface DirectoryLock {
  /** Tells other processes where the server in this one listens. */
  announce(url: string): void;
  release(): void;
}

const fileName = 'seloste.lock';

/** Takes the folder, or refuses within two seconds and says who has it. */
export async function lockDirectory(folder: string): Promise<DirectoryLock> {
  const file = path.join(folder, fileName);
  const holder = { ...thisProcess(), machine: hostname() };
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (create(file, holder)) return heldLock(file, holder);
    const other = readHolder(folder);
    if (other !== undefined && isHeld(other)) throw lockedError(folder, other);
    // A file without a holder is being written this moment, or was left half-written by a crash.
    if (other === undefined && attempt < 5) await pause(100);
    else setAside(file, other);
  }
  throw new HubError('DATA_FOLDER_LOCKED', `Other processes keep taking ${file}; try again.`);
}

/** Who has the folder open now; nothing when nobody has. */
export function findHolder(folder: string): LockHolder | undefined {
  const holder = readHolder(folder);
  return holder !== undefined && isHeld(holder) ? holder : undefined;
}

/** Refuses a folder that somebody has, without taking it: a quick answer before anything big is loaded. */
export function refuseHeld(folder: string): void {
  const holder = findHolder(folder);
  if (holder !== undefined) throw lockedError(folder, holder);
}

function heldLock(file: string, holder: LockHolder): DirectoryLock {
  const release = () => {
    process.off('exit', release);
    if (isSame(parseHolder(file), holder)) rmSync(file, { force: true });
  };
  process.on('exit', release);
  const announce = (url: string) => {
    const draft = `${file}.${String(holder.pid)}`;
    writeFileSync(draft, JSON.stringify({ ...holder, url }));
    renameSync(draft, file);
  };
  return { announce, release };
}

function create(file: string, holder: LockHolder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

// Moving is atomic: of two processes that found the same stale file, one moves it and the other finds none,
// or moves the first one's fresh file, sees that, and puts it back.
function setAside(file: string, stale: LockHolder | undefined): void {
  const aside = `${file}.stale-${String(process.pid)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = parseHolder(aside);
  if (moved !== undefined && !isSame(moved, stale)) create(file, moved);
  rmSync(aside, { force: true });
}

function readHolder(folder: string): LockHolder | undefined {
  return parseHolder(path.join(folder, fileName));
}

function parseHolder(file: string): LockHolder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

function isHeld(holder: LockHolder): boolean {
  return holder.machine !== hostname() || isRunning(holder);
}

function isSame(a: LockHolder | undefined, b: LockHolder | undefined): boolean {
  return a?.pid === b?.pid && a?.startedAt === b?.startedAt && a?.machine === b?.machine;
}

function lockedError(folder: string, holder: LockHolder): HubError {
  return new HubError('DATA_FOLDER_LOCKED', `The data folder ${folder} is in use by ${describe(folder, holder)}`);
}

function describe(folder: string, { pid, machine, url }: LockHolder): string {
  if (machine !== hostname()) {
    return (
      `process ${String(pid)} on the machine or container "${machine}". ` +
      `Stop it there; if it is gone for good, delete ${path.join(folder, fileName)} and start again.`
    );
  }
  if (pid === process.pid) return 'this process already; close that database first.';
  const holder = url === undefined ? `process ${String(pid)}` : `the server at ${url} (process ${String(pid)})`;
  return `${holder}. Use that one, stop it (kill ${String(pid)}), or give another folder in SELOSTE_DATA.`;
}
