/** Weights of edges by where they start and where they end. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many products the elimination of one part may take. */
const budget = 20_000_000;
/** Below this, what flows around a loop comes back whole: the system has no finite solution. */
const least = 1e-12;

interface Eliminated {
  readonly code: string;
  readonly factor: number;
  readonly inflow: number;
  readonly ins: readonly (readonly [string, number])[];
}

/**
 * Solves `x = inflow + x * weights` over one strongly connected part, exactly: a node after the other is taken out and
 * its ways through are put between its neighbours, the cheapest first, so that a ring costs no more than its length.
 * Nothing where there is no finite solution, or it would take too long.
 */
export function solvePart(
  part: readonly string[],
  inflow: ReadonlyMap<string, number>,
  weights: Weights,
): ReadonlyMap<string, number> | undefined {
  if (part.some((code) => inflow.get(code) === Infinity)) return undefined;
  const system = new System(part, inflow, weights);
  const eliminated: Eliminated[] = [];
  for (let code = system.cheapest(); code !== undefined; code = system.cheapest()) {
    const step = system.eliminate(code);
    if (!step) return undefined;
    eliminated.push(step);
  }
  const solution = new Map<string, number>();
  for (const { code, factor, inflow: own, ins } of eliminated.reverse()) {
    const through = ins.reduce((sum, [from, weight]) => sum + (solution.get(from) ?? 0) * weight, 0);
    solution.set(code, factor * (own + through));
  }
  return solution;
}

class System {
  readonly #out = new Map<string, Map<string, number>>();
  readonly #in = new Map<string, Map<string, number>>();
  readonly #inflow: Map<string, number>;
  #left = budget;

  constructor(part: readonly string[], inflow: ReadonlyMap<string, number>, weights: Weights) {
    this.#inflow = new Map(inflow);
    for (const code of part) {
      this.#out.set(code, new Map());
      this.#in.set(code, new Map());
    }
    for (const from of part) for (const [to, weight] of weights.get(from) ?? []) this.#add(from, to, weight);
  }

  #add(from: string, to: string, weight: number): void {
    const [outs, ins] = [this.#out.get(from), this.#in.get(to)];
    if (!outs || !ins) return;
    const sum = (outs.get(to) ?? 0) + weight;
    outs.set(to, sum);
    ins.set(from, sum);
  }

  cheapest(): string | undefined {
    let [best, cost]: [string | undefined, number] = [undefined, Infinity];
    for (const [code, outs] of this.#out) {
      const own = outs.size * (this.#in.get(code)?.size ?? 0);
      if (own < cost) [best, cost] = [code, own];
    }
    return best;
  }

  eliminate(code: string): Eliminated | undefined {
    const [outs, ins] = [this.#take(this.#out, code), this.#take(this.#in, code)];
    const kept = 1 - (outs.get(code) ?? 0);
    this.#left -= outs.size * ins.size;
    if (kept < least || this.#left < 0) return undefined;
    outs.delete(code);
    ins.delete(code);
    for (const to of outs.keys()) this.#in.get(to)?.delete(code);
    for (const from of ins.keys()) this.#out.get(from)?.delete(code);
    const eliminated = { code, factor: 1 / kept, inflow: this.#inflow.get(code) ?? 0, ins: [...ins] };
    this.#bridge(eliminated, outs);
    return eliminated;
  }

  /** Puts the ways through a node that is gone between its neighbours. */
  #bridge({ factor, inflow, ins }: Eliminated, outs: ReadonlyMap<string, number>): void {
    for (const [to, weight] of outs) {
      this.#inflow.set(to, (this.#inflow.get(to) ?? 0) + inflow * factor * weight);
      for (const [from, first] of ins) this.#add(from, to, first * factor * weight);
    }
  }

  #take(edges: Map<string, Map<string, number>>, code: string): Map<string, number> {
    const own = edges.get(code) ?? new Map<string, number>();
    edges.delete(code);
    return own;
  }
}
