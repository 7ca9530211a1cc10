import { readFileSync } from 'node:fs';
import { codeOf } from '../errors.js';

/** A process that cannot be mistaken for a later one with the same id. */
export interface RunningProcess {
  readonly pid: number;
  /** When it started, in the kernel's own count; null where the system does not say. */
  readonly startedAt: string | null;
}

/** This process. */
export function thisProcess(): RunningProcess {
  return { pid: process.pid, startedAt: startOf(process.pid) };
}

/** Whether that very process still runs; where start times are not told, any process with its id counts. */
export function isRunning({ pid, startedAt }: RunningProcess): boolean {
  if (!exists(pid)) return false;
  return startedAt === null || startOf(pid) === startedAt;
}

// Linux: field 22 of /proc/<pid>/stat; the name before it may hold spaces and brackets.
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return codeOf(error) === 'EPERM';
  }
}
