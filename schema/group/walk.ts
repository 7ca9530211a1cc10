/** Where an edge leads to, by code. */
export type Neighbours = (code: string) => Iterable<string>;

/** A list of values per key, which begins empty. */
export function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}

/** The fewest steps to everything that can be reached from seeds, each of which begins at a number of its own. */
export function stepsFrom(seeds: ReadonlyMap<string, number>, next: Neighbours): Map<string, number> {
  const begins = Map.groupBy(seeds.keys(), (code) => seeds.get(code) ?? 0);
  const last = Math.max(0, ...begins.keys());
  const steps = new Map<string, number>();
  let frontier: string[] = [];
  for (let step = 0; step <= last || frontier.length > 0; step += 1) {
    const here = new Set([...frontier, ...(begins.get(step) ?? [])].filter((code) => !steps.has(code)));
    for (const code of here) steps.set(code, step);
    frontier = [...here].flatMap((code) => [...next(code)]);
  }
  return steps;
}

/** Everything that can be reached, the starts with it. */
export const reachedFrom = (starts: Iterable<string>, next: Neighbours): ReadonlySet<string> => {
  const found = new Set(starts);
  for (const code of found) for (const other of next(code)) found.add(other);
  return found;
};

/** The strongly connected parts: each before the parts that it leads to. */
export const strongParts = (codes: Iterable<string>, next: Neighbours): string[][] => new StrongParts(next).of(codes);

interface Visit {
  readonly code: string;
  readonly rest: Iterator<string, undefined>;
}

/** Tarjan's walk with a path of its own in place of the call stack, so that it holds on chains of any length. */
class StrongParts {
  readonly #order = new Map<string, number>();
  readonly #lowest = new Map<string, number>();
  readonly #open: string[] = [];
  readonly #isOpen = new Set<string>();
  readonly #parts: string[][] = [];
  readonly #path: Visit[] = [];

  constructor(readonly next: Neighbours) {}

  of(codes: Iterable<string>): string[][] {
    for (const start of codes) {
      if (!this.#order.has(start)) this.#enter(start);
      for (let top = this.#path.at(-1); top; top = this.#path.at(-1)) this.#step(top);
    }
    return this.#parts.reverse();
  }

  #step({ code, rest }: Visit): void {
    const { value } = rest.next();
    if (value === undefined) this.#leave(code);
    else if (!this.#order.has(value)) this.#enter(value);
    else if (this.#isOpen.has(value)) this.#lower(code, this.#order.get(value) ?? 0);
  }

  #enter(code: string): void {
    this.#order.set(code, this.#order.size);
    this.#lower(code, this.#order.size - 1);
    this.#open.push(code);
    this.#isOpen.add(code);
    this.#path.push({ code, rest: [...this.next(code)].values() });
  }

  #leave(code: string): void {
    const lowest = this.#lowest.get(code) ?? 0;
    this.#path.pop();
    const above = this.#path.at(-1);
    if (above) this.#lower(above.code, lowest);
    if (lowest !== this.#order.get(code)) return;
    const part = this.#open.splice(this.#open.lastIndexOf(code));
    for (const each of part) this.#isOpen.delete(each);
    this.#parts.push(part);
  }

  #lower(code: string, value: number): void {
    this.#lowest.set(code, Math.min(this.#lowest.get(code) ?? value, value));
  }
}
