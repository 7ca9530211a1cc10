import type { Contestant } from './contestants/contestant.js';
import { bytesOf, Connection } from './http-connection.js';
import type { PreparedWorkload } from './workloads/workload.js';

export interface Load {
  readonly connections: number;
  /** Ends the load, unless a number of requests does. */
  readonly seconds: number;
  readonly requests?: number;
  /** Number of the first request. */
  readonly from: number;
}

export interface Answered {
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
  /** Of all bodies. */
  readonly bytes: number;
}

/** Asks a contestant over kept connections, each its next question as soon as it has an answer. */
export async function askAll(contestant: Contestant, workload: PreparedWorkload, load: Load): Promise<Answered> {
  const opened = Array.from({ length: load.connections }, () => Connection.open(contestant.origin));
  const connections = await Promise.all(opened);
  const loading = new Loading(contestant, workload, load);
  try {
    await Promise.all(connections.map((connection) => loading.askOn(connection)));
  } finally {
    for (const connection of connections) connection.close();
  }
  return loading;
}

class Loading implements Answered {
  readonly latencies: number[] = [];
  bytes = 0;
  #next: number;
  readonly #last: number;
  readonly #deadline: number;

  constructor(
    private readonly contestant: Contestant,
    private readonly workload: PreparedWorkload,
    { from, requests, seconds }: Load,
  ) {
    this.#next = from;
    this.#last = requests === undefined ? Infinity : from + requests;
    this.#deadline = requests === undefined ? performance.now() + seconds * 1000 : Infinity;
  }

  async askOn(connection: Connection): Promise<void> {
    const { contestant, workload } = this;
    while (this.#next < this.#last && performance.now() < this.#deadline) {
      const request = bytesOf(workload.request(contestant.name, this.#next++));
      const started = performance.now();
      const { status, length, beginning } = await connection.ask(request);
      if (status !== 200 || !beginning.startsWith(workload.beginning[contestant.name])) {
        throw new Error(`${contestant.name} answered ${status}: ${beginning}`);
      }
      this.latencies.push(performance.now() - started);
      this.bytes += length;
    }
  }
}
