import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type pg from 'pg';

// USER_HZ, which Linux fixes for what it shows of processes.
const ticksPerSecond = 100;

interface Stat {
  readonly parent: number;
  /** Of the process itself, all threads. */
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

function statOf(pid: number): Stat | undefined {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name in brackets may hold spaces; after it come state (3), parent (4), ... utime (14), stime, cutime, cstime.
  const [, parent, ...rest] = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = rest.slice(9, 13);
  return { parent: parent ?? 0, own: user + system, ended: endedUser + endedSystem };
}

/** CPU milliseconds of a process so far, user and system. */
export function processorTime(pid: number): number {
  return ((statOf(pid)?.own ?? 0) * 1000) / ticksPerSecond;
}

/** CPU milliseconds of a PostgreSQL server so far: its first process, those it has, and those it had. */
export function postgresqlTime(postmaster: number): number {
  const first = statOf(postmaster);
  if (!first) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === postmaster);
  const ticks = children.reduce((sum, stat) => sum + (stat?.own ?? 0), first.own + first.ended);
  return (ticks * 1000) / ticksPerSecond;
}

/** The first process of the server that a connection leads to, if it runs on this machine. */
export async function findPostmaster(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = rows[0]?.pid ?? 0;
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' ? statOf(pid)?.parent : undefined;
  } catch {
    return undefined;
  }
}

/** Megabytes of memory that a process holds. */
export const residentMegabytes = (pid: number): number => megabytesOf(pid, /^VmRSS:\s+(\d+)/m);

/** The most that it has held since `forgetPeak`. */
export const peakMegabytes = (pid: number): number => megabytesOf(pid, /^VmHWM:\s+(\d+)/m);

export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function megabytesOf(pid: number, line: RegExp): number {
  const [, kilobytes = '0'] = line.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
