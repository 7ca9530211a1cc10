import { compareText } from '../language/compare-text.js';
import type { Duty } from '../joint-arrangement/duty.js';
import type { SplitFragment } from '../gql/graphql.js';
import { holdsOn } from '../law-fact/law-on.js';
import { AnswerReason, gapOf, standingOf, type Answering, type GapReason } from './responsibility.rules.js';

type CellFacts = SplitFragment['cells'][number];
type ControllershipFacts = SplitFragment['controllerships']['nodes'][number];
type ArrangementFacts = SplitFragment['jointArrangements']['nodes'][number];
type AllocationFacts = ArrangementFacts['dutyAllocations']['nodes'][number];
type OrganisationFacts = ControllershipFacts['organisation'];

/** A cell of a register; null is the whole register, where it has no cells. */
export type Cell = CellFacts | null;

/** An organisation that answers for a duty in a cell, and what it answers by. */
export interface Answer extends Answering {
  readonly organisation: OrganisationFacts;
  readonly kind: ControllershipFacts['kind'];
  readonly allocation: AllocationFacts | null;
}

/** A duty in a cell: who answers for it, and why that is a gap. */
export interface SplitDuty {
  readonly duty: Duty;
  readonly answers: readonly Answer[];
  readonly gap: GapReason | null;
}

/** A cell with its controllers and the duties asked for. */
export interface SplitCell {
  readonly cell: Cell;
  readonly controllerships: readonly ControllershipFacts[];
  readonly arrangements: readonly ArrangementFacts[];
  readonly duties: readonly SplitDuty[];
}

interface Allocation {
  readonly arrangement: ArrangementFacts;
  readonly allocation: AllocationFacts;
  readonly scope: AllocationFacts['scope'];
}

/** The split of responsibility in a register on a day: every cell, by code, with every one of the duties. */
export function splitOf(register: SplitFragment, day: string, duties: readonly Duty[]): SplitCell[] {
  const isValid = (fact: ControllershipFacts | ArrangementFacts | AllocationFacts): boolean => holdsOn(fact, day);
  const controllerships = new Scoped(inOrder(register.controllerships.nodes.filter(isValid)));
  const arrangements = inOrder(register.jointArrangements.nodes.filter(isValid));
  const allocations = new Scoped(
    arrangements.flatMap((arrangement): Allocation[] =>
      inOrder(arrangement.dutyAllocations.nodes.filter(isValid)).map((allocation) => ({
        arrangement,
        allocation,
        scope: allocation.scope,
      })),
    ),
  );
  const cells: readonly Cell[] = register.cells.length === 0 ? [null] : inOrder(register.cells);
  return cells.map((cell) => {
    const held = new HeldCell(cell, controllerships.over(cell));
    return {
      cell,
      controllerships: held.controllerships,
      arrangements: arrangements.filter((arrangement) => held.jointPartiesOf(arrangement).length > 1),
      duties: held.duties(duties, allocations.over(cell)),
    };
  });
}

/** Facts by the cells they are about: those named, or all of them when none is. */
class Scoped<Fact extends { readonly scope: readonly { readonly code: string }[] }> {
  readonly #whole: readonly Fact[];
  readonly #byCell = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    this.#whole = facts.filter(({ scope }) => scope.length === 0);
    for (const fact of facts) {
      for (const { code } of fact.scope) {
        const known = this.#byCell.get(code) ?? [];
        this.#byCell.set(code, known);
        known.push(fact);
      }
    }
  }

  over(cell: Cell): Fact[] {
    return [...this.#whole, ...(cell ? (this.#byCell.get(cell.code) ?? []) : [])];
  }
}

/** A cell in the hands of its controllers. */
class HeldCell {
  readonly controllerships: readonly ControllershipFacts[];
  readonly #joint: ReadonlyMap<string, OrganisationFacts>;

  constructor(
    readonly cell: Cell,
    controllerships: readonly ControllershipFacts[],
  ) {
    this.controllerships = inOrder(controllerships);
    const joint = this.controllerships.filter(({ kind }) => kind === 'JOINT');
    this.#joint = new Map(joint.map(({ organisation }) => [organisation.code, organisation]));
  }

  duties(duties: readonly Duty[], allocations: readonly Allocation[]): SplitDuty[] {
    const kinds = new Set(this.controllerships.map(({ kind }) => kind));
    const own = this.#ownAnswers();
    const byDuty = Map.groupBy(allocations, ({ allocation }) => allocation.duty);
    return duties.map((duty) => {
      const allocated = (byDuty.get(duty) ?? []).flatMap((each) => this.#allocatedAnswers(each));
      const answers = [...own, ...allocated].sort(compareAnswers);
      return { duty, answers, gap: gapOf(standingOf(kinds, answers)) };
    });
  }

  /** The parties to the arrangement that are joint controllers of the cell. */
  jointPartiesOf({ parties }: ArrangementFacts): OrganisationFacts[] {
    return parties.filter(({ code }) => this.#joint.has(code));
  }

  /** Sole and independent controllers answer for every duty without a row, once however many rows make them that. */
  #ownAnswers(): Answer[] {
    const own = this.controllerships.filter(({ kind }) => kind !== 'JOINT');
    const unique = new Map(own.map((each) => [`${each.kind} ${each.organisation.code}`, each]));
    return [...unique.values()].map(({ organisation, kind }) => ({
      organisation,
      kind,
      because: kind === 'SOLE' ? AnswerReason.SOLE_CONTROLLER : AnswerReason.INDEPENDENT_CONTROLLER,
      allocation: null,
    }));
  }

  #allocatedAnswers({ arrangement, allocation }: Allocation): Answer[] {
    const parties = this.jointPartiesOf(arrangement);
    // Without a scope it is over the cells that the parties hold jointly, which takes two of them.
    if (allocation.scope.length === 0 && parties.length < 2) return [];
    const isEach = allocation.answer === 'EACH';
    return parties
      .filter(({ code }) => isEach || code === allocation.party?.code)
      .map((organisation) => ({
        organisation,
        kind: 'JOINT',
        because: isEach ? AnswerReason.EACH : AnswerReason.ALLOCATED,
        allocation,
      }));
  }
}

const inOrder = <Fact extends { readonly code: string }>(facts: readonly Fact[]): Fact[] =>
  [...facts].sort((one, other) => compareText(one.code, other.code));

const compareAnswers = (one: Answer, other: Answer): number =>
  compareText(one.organisation.code, other.organisation.code) ||
  compareText(one.kind, other.kind) ||
  compareText(one.allocation?.code ?? '', other.allocation?.code ?? '');
