import fc from 'fast-check';
import { ControllershipKind } from '../../schema/controllership/controllership.entity.js';
import type { SplitFragment } from '../../schema/gql/graphql.js';
import { Duty, DutyAnswer } from '../../schema/joint-arrangement/duty.js';

/** When something is true: days, or open ends. */
export interface Span {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface DrawnControllership extends Span {
  readonly code: string;
  readonly organisation: string;
  readonly kind: ControllershipKind;
  readonly cells: readonly string[];
}

export interface DrawnArrangement extends Span {
  readonly code: string;
  readonly parties: readonly string[];
}

export interface DrawnAllocation extends Span {
  readonly code: string;
  /** Code of the arrangement. */
  readonly arrangement: string;
  readonly duty: Duty;
  readonly answer: DutyAnswer;
  readonly party: string | null;
  readonly cells: readonly string[];
}

/** A register's split of responsibility in plain lists. */
export interface DrawnRegister {
  readonly cells: readonly string[];
  readonly controllerships: readonly DrawnControllership[];
  readonly arrangements: readonly DrawnArrangement[];
  readonly allocations: readonly DrawnAllocation[];
}

export const organisations = ['anna', 'bo', 'cia', 'dag'] as const;
/** Few, so that answers meet. */
export const drawnDuties = [Duty.INFORMATION, Duty.BREACH] as const;

const borders = ['2020-01-01', '2022-01-01', '2024-01-01'] as const;
/** Before, on and between the days on which something begins or ends. */
export const drawnDays = ['2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01', '2023-06-01', '2024-01-01'] as const;

const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ validFrom: null, validTo: null }) },
  fc.constantFrom(...borders).map((validFrom) => ({ validFrom, validTo: null })),
  fc.constantFrom(...borders).map((validTo) => ({ validFrom: null, validTo })),
  fc.constant({ validFrom: borders[0], validTo: borders[1] }),
  fc.constant({ validFrom: borders[1], validTo: borders[2] }),
);

const numbered = <Each>(kind: string, drawn: readonly Each[]): (Each & { readonly code: string })[] =>
  drawn.map((each, at) => ({ ...each, code: `${kind}${at}` }));

/** A register with few of everything, so that scopes, days and parties meet in every way. */
export const anyRegister: fc.Arbitrary<DrawnRegister> = fc.constantFrom(0, 1, 2, 3).chain((count) => {
  const cells = Array.from({ length: count }, (_, at) => `c${at}`);
  const scope = fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, fc.subarray(cells));
  const organisation = fc.constantFrom(...organisations);
  const controllerships = fc.uniqueArray(
    fc
      .record({ organisation, kind: anyKind, cells: scope, span })
      .map(({ span: days, ...each }) => ({ ...each, ...days })),
    { maxLength: 6, selector: ({ organisation: who, kind, validFrom }) => `${who} ${kind} ${validFrom}` },
  );
  const arrangements = fc.array(
    fc.tuple(fc.subarray([...organisations]), span).map(([parties, days]) => ({ parties, ...days })),
    { maxLength: 3 },
  );
  const allocations = fc.array(anyAllocation(scope), { maxLength: 6 });
  return fc.record({ controllerships, arrangements, allocations }).map((drawn) => registerOf(cells, drawn));
});

const anyKind = fc.oneof(
  { weight: 4, arbitrary: fc.constant(ControllershipKind.JOINT) },
  fc.constantFrom(...Object.values(ControllershipKind)),
);

const anyAllocation = (scope: fc.Arbitrary<string[]>) =>
  fc
    .record({
      at: fc.nat(2),
      duty: fc.constantFrom(...drawnDuties),
      answer: fc.constantFrom(DutyAnswer.PARTY, DutyAnswer.PARTY, DutyAnswer.EACH),
      party: fc.option(fc.constantFrom(...organisations), { freq: 9 }),
      cells: scope,
      span,
    })
    .map(({ span: days, ...each }) => ({ ...each, ...days }));

interface Drawn {
  readonly controllerships: readonly Omit<DrawnControllership, 'code'>[];
  readonly arrangements: readonly Omit<DrawnArrangement, 'code'>[];
  readonly allocations: readonly (Omit<DrawnAllocation, 'code' | 'arrangement'> & { readonly at: number })[];
}

function registerOf(cells: readonly string[], drawn: Drawn): DrawnRegister {
  const arrangements = numbered('a', drawn.arrangements);
  const allocations = drawn.allocations.filter(({ at }) => at < arrangements.length);
  return {
    cells,
    controllerships: numbered('k', drawn.controllerships),
    arrangements,
    allocations: numbered(
      'd',
      allocations.map(({ at, ...each }) => ({ ...each, arrangement: `a${at}` })),
    ),
  };
}

const named = (concept: string) => (code: string) => ({ id: `${concept}:${code}`, code });

/** The register as the read plan would answer it, in whichever order. */
export function factsOf({ cells, controllerships, arrangements, allocations }: DrawnRegister): SplitFragment {
  return {
    ...named('Register')('r'),
    cells: cells.map(named('RegisterCell')),
    controllerships: {
      nodes: controllerships.map(({ organisation, cells: scope, ...each }) => ({
        ...each,
        ...named('Controllership')(each.code),
        organisation: named('Organisation')(organisation),
        scope: scope.map(named('RegisterCell')),
      })),
    },
    jointArrangements: {
      nodes: arrangements.map(({ parties, ...each }) => ({
        ...each,
        ...named('JointArrangement')(each.code),
        parties: parties.map(named('Organisation')),
        dutyAllocations: {
          nodes: allocations
            .filter(({ arrangement }) => arrangement === each.code)
            .map(({ party, cells: scope, ...allocation }) => ({
              ...allocation,
              ...named('DutyAllocation')(allocation.code),
              party: party === null ? null : named('Organisation')(party),
              scope: scope.map(named('RegisterCell')),
            })),
        },
      })),
    },
  };
}
