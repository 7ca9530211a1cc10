import { Budget, within } from './step-budget.js';

/** A step that data take from a state: to another state, or outside; gone when any of its candidates is removed. */
export interface Way {
  readonly to: number;
  /** Numbers of candidates, in their order. */
  readonly candidates: readonly number[];
}

/** Where a step leads when the data have left. */
export const outside = -1;

/** The steps from each state; data start at the first. */
export type Ways = readonly (readonly Way[])[];

/** A set of candidates whose removal leaves no way outside. */
export interface SmallestSet {
  readonly removed: readonly number[];
  /** Whether no smaller one does; if not, it is one from which none can be left out, or nearly so. */
  readonly isExact: boolean;
  /** So many ways outside have no candidate in common: no set is smaller. */
  readonly atLeast: number;
}

/** Up to so many candidates the set is the smallest one. */
export const mostForExact = 20;

/** The first way outside that is left, as its steps; none when all are cut. Fewest steps first, then in their order. */
export function wayLeft(ways: Ways, removed: ReadonlySet<number>, budget?: Budget): readonly Way[] | undefined {
  const [first] = waysLeft(ways, removed, budget);
  return first;
}

/** A way by each last step that is left; what is removed meanwhile is not gone through any more. */
function* waysLeft(ways: Ways, removed: ReadonlySet<number>, budget?: Budget): Generator<readonly Way[]> {
  const before = new Map<number, { readonly state: number; readonly way: Way }>();
  // A set takes what is added while it is gone through, each state once.
  const open = new Set([0]);
  for (const state of open) {
    const steps = stepsLeft(ways, { state, removed, budget });
    const last = steps.filter(({ to }) => to === outside);
    for (const way of last) yield [...traced(before, state), way];
    const first = [...Map.groupBy(steps, ({ to }) => to).values()].flatMap(([way]) => way ?? []);
    const fresh = first.filter(({ to }) => to !== outside && !open.has(to));
    for (const way of fresh) before.set(way.to, { state, way });
    for (const { to } of fresh) open.add(to);
  }
}

interface At {
  readonly state: number;
  readonly removed: ReadonlySet<number>;
  readonly budget?: Budget | undefined;
}

function stepsLeft(ways: Ways, { state, removed, budget }: At): readonly Way[] {
  const steps = ways[state] ?? [];
  budget?.take(1 + steps.length);
  return steps.filter(({ candidates }) => !candidates.some((each) => removed.has(each)));
}

function traced(before: ReadonlyMap<number, { readonly state: number; readonly way: Way }>, last: number): Way[] {
  const steps: Way[] = [];
  for (let at = before.get(last); at; at = before.get(at.state)) steps.push(at.way);
  return steps.reverse();
}

/** The candidates on a way, each once, in their order. */
export const candidatesOn = (steps: readonly Way[]): number[] =>
  [...new Set(steps.flatMap(({ candidates }) => candidates))].sort((a, b) => a - b);

/**
 * The smallest set of candidates whose removal leaves no way outside, of equal ones the first in their order; beyond
 * `mostForExact` candidates, or when it would take too long, a small one. Asked only where removing all of them does.
 */
export function smallestSet(ways: Ways, steps: number): SmallestSet {
  const count = new Set(ways.flatMap((all) => all.flatMap(({ candidates }) => candidates))).size;
  const atLeast = within(() => apartFrom(ways, new Set(), new Budget(steps))) ?? 0;
  const exact = count > mostForExact ? undefined : within(() => firstOfSmallest(ways, atLeast, new Budget(steps)));
  if (exact) return { removed: exact, isExact: true, atLeast: exact.length };
  const small = smallOne(ways, steps);
  return { removed: small, isExact: small.length === atLeast, atLeast };
}

/** How many ways have no candidate in common, as they are met: each asks for a removal of its own. */
function apartFrom(ways: Ways, removed: ReadonlySet<number>, budget: Budget): number {
  const gone = new Set(removed);
  let count = 0;
  for (const way of leftOver(ways, gone, budget)) {
    for (const each of candidatesOn(way)) gone.add(each);
    count += 1;
  }
  return count;
}

/** Ways of which nothing is removed, one after the other, until there is none; whoever takes one removes something of it. */
function* leftOver(ways: Ways, removed: ReadonlySet<number>, budget: Budget): Generator<readonly Way[]> {
  for (let isAny = true; isAny;) {
    isAny = false;
    for (const way of waysLeft(ways, removed, budget)) {
      const left = candidatesOn(way).some((each) => removed.has(each)) ? [] : [way];
      isAny ||= left.length > 0;
      yield* left;
    }
  }
}

/** One size after the other; then, candidate by candidate, whether a set of that size can have it. */
function firstOfSmallest(ways: Ways, atLeast: number, budget: Budget): readonly number[] {
  let size = atLeast;
  while (!canCut({ ways, budget, removed: new Set(), kept: new Set(), left: size })) size += 1;
  const [removed, kept] = [new Set<number>(), new Set<number>()];
  const all = candidatesOn(ways.flat());
  for (const each of all) {
    if (removed.size === size) break;
    removed.add(each);
    if (canCut({ ways, budget, removed, kept, left: size - removed.size })) continue;
    removed.delete(each);
    kept.add(each);
  }
  return [...removed];
}

interface Cut {
  readonly ways: Ways;
  readonly budget: Budget;
  readonly removed: ReadonlySet<number>;
  /** These must stay. */
  readonly kept: ReadonlySet<number>;
  /** So many more may be removed. */
  readonly left: number;
}

/** Whether so many more removals can do: one of them is on any way that is left. */
function canCut({ ways, budget, removed, kept, left }: Cut): boolean {
  const way = wayLeft(ways, removed, budget);
  if (!way) return true;
  if (left === 0 || (left > 1 && apartFrom(ways, removed, budget) > left)) return false;
  const tried = new Set(kept);
  for (const each of candidatesOn(way)) {
    if (tried.has(each)) continue;
    if (canCut({ ways, budget, removed: new Set([...removed, each]), kept: tried, left: left - 1 })) return true;
    tried.add(each);
  }
  return false;
}

/** The smaller of two sets that do, made in different manners; all candidates, when either would take too long. */
function smallOne(ways: Ways, steps: number): readonly number[] {
  const weights = weightsOf(ways);
  const heaviest = (all: readonly number[]): number =>
    all.reduce((best, each) => ((weights.get(each) ?? 0) > (weights.get(best) ?? 0) ? each : best), all[0] ?? 0);
  const made = [heaviest, (_: readonly number[], way: readonly Way[]) => nearest(way)].map(
    (choose) => within(() => gathered(ways, choose, new Budget(steps))) ?? candidatesOn(ways.flat()),
  );
  const [one = [], other = []] = made.map((set) => withoutSpare(ways, set, new Budget(steps)));
  return other.length < one.length ? other : one;
}

/** The candidate that is met first on a way. */
const nearest = (way: readonly Way[]): number =>
  way.find(({ candidates }) => candidates.length > 0)?.candidates[0] ?? 0;

/** On how many of the last steps a candidate is. */
function weightsOf(ways: Ways): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const last = ways.flat().filter(({ to }) => to === outside);
  for (const each of last.flatMap(({ candidates }) => candidates)) weights.set(each, (weights.get(each) ?? 0) + 1);
  return weights;
}

type Choose = (candidates: readonly number[], way: readonly Way[]) => number;

/** Removes a candidate of each way that is left, until there is none. */
function gathered(ways: Ways, choose: Choose, budget: Budget): readonly number[] {
  const removed = new Set<number>();
  for (const way of leftOver(ways, removed, budget)) removed.add(choose(candidatesOn(way), way));
  return [...removed].sort((a, b) => a - b);
}

/** Leaves out what is not needed beside the others, the last first, as long as there are steps. */
function withoutSpare(ways: Ways, set: readonly number[], budget: Budget): readonly number[] {
  const needed = new Set(set);
  for (const each of [...set].reverse()) {
    needed.delete(each);
    const isSpare = within(() => wayLeft(ways, needed, budget) === undefined) ?? false;
    if (!isSpare) needed.add(each);
  }
  return [...needed].sort((a, b) => a - b);
}
