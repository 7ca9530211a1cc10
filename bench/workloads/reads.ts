import { canonical, type Json } from '../canonical.js';
import { askForData } from '../compare.js';
import type { Contestant, ContestantName } from '../contestants/contestant.js';
import type { Request } from '../http-connection.js';
import { beginnings } from './requests.js';
import type { PreparedWorkload } from './workload.js';

const samples = 12;

type Data = Readonly<Record<string, unknown>>;

/** What differs between the contestants of a question: their requests, in one order, and how to read an answer. */
export interface Read {
  readonly requests: Readonly<Record<ContestantName, readonly Request[]>>;
  readonly answer: Readonly<Record<ContestantName, (data: Data) => unknown>>;
}

/** A workload that asks its questions over and over, and compares the answers. */
export function readWorkload({ requests, answer }: Read): PreparedWorkload {
  const request = (name: ContestantName, n: number): Request => {
    const list = requests[name];
    const found = list[n % list.length];
    if (!found) throw new Error(`There is nothing to ask ${name}.`);
    return found;
  };
  const count = Math.max(...Object.values(requests).map(({ length }) => length));
  const step = Math.max(1, Math.floor(count / samples));
  return {
    request,
    beginning: beginnings,
    samples: Math.min(samples, count),
    witness: async (contestant: Contestant, n) => {
      const data = await askForData(contestant, request(contestant.name, n * step));
      return canonical(answer[contestant.name](data) as Json);
    },
  };
}
