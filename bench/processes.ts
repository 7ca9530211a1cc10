import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A server of this run. */
export interface Server {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface ServerCommand {
  /** What is run, with its arguments. */
  readonly command: readonly [program: string, ...args: string[]];
  /** The whole environment: nothing of the caller's shell changes how a server runs. */
  readonly environment: Readonly<Record<string, string>>;
  /** File for what the server logs. */
  readonly log: string;
}

const startMilliseconds = 60_000;
const stopMilliseconds = 10_000;

/** Starts a server in the checkout, and waits until it prints its address. */
export async function startServer({ command, environment, log }: ServerCommand): Promise<Server> {
  const logFile = openSync(log, 'w');
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...environment },
    stdio: ['ignore', 'pipe', logFile],
  });
  closeSync(logFile);
  try {
    return { origin: await announcedOrigin(child), pid: child.pid ?? 0, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw new Error(`${command.join(' ')} did not start:\n${readFileSync(log, 'utf8').trim()}`, { cause: error });
  }
}

async function announcedOrigin({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  const limit = AbortSignal.timeout(startMilliseconds);
  while (stdout && !limit.aborted) {
    const [chunk] = (await Promise.race([once(stdout, 'data', { signal: limit }), once(stdout, 'end')])) as [Buffer?];
    if (!chunk) break;
    printed += chunk.toString();
    const [origin] = /http:\/\/[\w.]+:\d+/.exec(printed) ?? [];
    if (origin) return origin;
  }
  throw new Error(`It ended, or printed no address in time: ${printed}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
  await ended;
  clearTimeout(limit);
}

/** Runs a command of the checkout to its end. */
export function run(command: string, args: readonly string[], environment?: Readonly<Record<string, string>>): void {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...(environment ? { env: environment } : {}),
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `exit code ${status}`}.`);
}
