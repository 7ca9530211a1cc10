import type { Variables } from '../../schema/read-plan/given.js';
import type { ReadPlan } from '../../schema/read-plan/plan.js';

/** Statements that one operation may have at a time: each stands for another shape of its variables. */
const capacity = 16;

/** The parts of a document that a plan is compiled from. */
export type Source = readonly [object, ...object[]];

interface Compiled {
  readonly source: Source;
  readonly plan: ReadPlan;
}

/** Compiled plans, kept beside what they were compiled from: when Apollo forgets a document, its plans go too. */
export class PlanCache {
  readonly #plans = new WeakMap<object, readonly Compiled[]>();

  /** The plan that answers under these variables, compiled if there is none. */
  find<Plan extends ReadPlan | null>(source: Source, variables: Variables, compile: () => Plan): ReadPlan | Plan {
    const known = this.#plans.get(source[0]) ?? [];
    const found = known.find((each) => isSame(each.source, source) && each.plan.fits(variables));
    if (found) return found.plan;
    const plan = compile();
    // The oldest goes first: an operation with so many shapes has no steady ones.
    if (plan) this.#plans.set(source[0], [{ source, plan }, ...known].slice(0, capacity));
    return plan;
  }
}

const isSame = (one: Source, other: Source): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);
