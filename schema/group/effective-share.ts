import { solvePart } from './linear-part.js';
import type { OwnershipFact } from './ownership-graph.js';
import { reachedFrom, strongParts } from './walk.js';

/** A share through all chains. */
export interface EffectiveShare {
  /** As a fraction of the whole; null when the register adds up to no finite share. */
  readonly share: number | null;
  /** Whether a chain has a link whose share is not known, so that the share is at least this. */
  readonly isLowerBound: boolean;
}

/**
 * Direct shares, and from them the shares through all chains.
 *
 * The effective share `s(j)` of a company in `j` is its direct share plus, over every other owner `k` of `j`, `s(k)`
 * times what `k` owns of `j`: the sum over all walks of the product of their shares, loops among the others gone round
 * without end. A walk does not pass through the company itself again, for what a company owns of itself is nobody's
 * share in another; so no share is over the whole where no company's direct shares are.
 */
export class Shares {
  readonly #known = new Map<string, Map<string, number>>();
  readonly #unknown = new Map<string, Set<string>>();
  readonly #owners = new Map<string, Set<string>>();

  constructor(ownerships: readonly OwnershipFact[]) {
    for (const { owner, owned, share } of ownerships) {
      if (owner.code !== owned.code && share !== 0) this.#link(owner.code, owned.code, share);
    }
  }

  #link(owner: string, owned: string, share: number | null): void {
    this.#owners.set(owned, (this.#owners.get(owned) ?? new Set()).add(owner));
    if (share === null) {
      this.#unknown.set(owner, (this.#unknown.get(owner) ?? new Set()).add(owned));
      return;
    }
    const known = this.#known.get(owner) ?? new Map<string, number>();
    this.#known.set(owner, known.set(owned, (known.get(owned) ?? 0) + share / 100));
  }

  /** Everyone who owns a part of a company, directly or through others, and the company itself. */
  ownersOf(code: string): ReadonlySet<string> {
    return reachedFrom([code], (owned) => this.#owners.get(owned) ?? []);
  }

  /** Everything that a company owns a part of, and the company itself. */
  ownedBy(code: string): ReadonlySet<string> {
    return reachedFrom([code], (owner) => this.#ownedOf(owner));
  }

  *#ownedOf(code: string): Iterable<string> {
    yield* this.#known.get(code)?.keys() ?? [];
    yield* this.#unknown.get(code) ?? [];
  }

  /** The shares of one company in all others, by code; those not told are none. Only chains `within` are walked. */
  sharesOf(source: string, within?: ReadonlySet<string>): ReadonlyMap<string, EffectiveShare> {
    const isOther = (code: string): boolean => code !== source && (within?.has(code) ?? true);
    const others = (codes: Iterable<string> = []): string[] => [...codes].filter(isOther);
    const known = this.#solve(source, (code) => others(this.#known.get(code)?.keys()));
    const reached = reachedFrom([source], (code) => others(this.#ownedOf(code)));
    const unknownEnds = [...reached].flatMap((code) => others(this.#unknown.get(code)));
    const isUnknown = reachedFrom(unknownEnds, (code) => others(this.#ownedOf(code)));
    return new Map(
      others(reached).map((code) => {
        const share = known.get(code) ?? 0;
        return [code, { share: Number.isFinite(share) ? share : null, isLowerBound: isUnknown.has(code) }];
      }),
    );
  }

  /** Part by part, each after those that own of it. */
  #solve(source: string, next: (code: string) => string[]): ReadonlyMap<string, number> {
    const inflow = new Map(this.#known.get(source));
    const solved = new Map<string, number>();
    for (const part of strongParts(reachedFrom(next(source), next), next)) {
      const own = new Map(part.map((code) => [code, inflow.get(code) ?? 0]));
      const solution = solvePart(part, own, this.#known);
      for (const code of part) {
        const share = solution?.get(code) ?? Infinity;
        solved.set(code, share);
        this.#passOn(inflow, code, share);
      }
    }
    return solved;
  }

  /** What a company's share in another gives it of all that the other owns. */
  #passOn(inflow: Map<string, number>, code: string, share: number): void {
    for (const [to, weight] of this.#known.get(code) ?? []) inflow.set(to, (inflow.get(to) ?? 0) + share * weight);
  }
}
