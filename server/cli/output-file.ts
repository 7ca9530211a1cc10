import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { codeOf, messageOf } from '../errors.js';

/** A file that is there in full or not at all: it is written beside its place and then moved there. */
export interface OutputFile {
  write(text: string): void;
  /** Takes away what was not written to its end. */
  discard(): void;
}

/** A file that cannot be written, and what to do. */
export class UnwritableFile extends Error {}

/** Takes the place beside the file, or throws an UnwritableFile, before the work that is to fill it. */
export function openOutputFile(path: string): OutputFile {
  const draft = `${path}.${String(process.pid)}.part`;
  return orUnwritable(path, () => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new UnwritableFile(`${path} is a folder: name a file in it, as in ${path}/bundle.yaml`);
    writeFileSync(draft, '', { flag: 'wx' });
    return {
      write: (text) =>
        orUnwritable(path, () => {
          writeFileSync(draft, text);
          renameSync(draft, path);
        }),
      discard: () => rmSync(draft, { force: true }),
    };
  });
}

function orUnwritable<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnwritableFile) throw error;
    throw new UnwritableFile(unwritable(path, error), { cause: error });
  }
}

function unwritable(path: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${path} cannot be written, its folder does not exist: make it, or correct the path.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} may not be written by this account: check the permissions of its folder.`;
    case 'ENOSPC':
      return `${path} cannot be written, the disk is full: make room, or write to another one.`;
    default:
      return `${path} cannot be written: ${messageOf(error)}`;
  }
}
