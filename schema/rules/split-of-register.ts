import { RecordSays } from '../article-30/says.rules.js';
import type { CellFact, RegisterFacts } from '../dossier/register-facts.js';
import type { SplitFragment } from '../gql/graphql.js';
import { Duty } from '../joint-arrangement/duty.js';
import { splitOf, type SplitCell } from '../responsibility/split.js';
import type { Aspect } from '../statement/aspect.js';
import { says } from './aspects.js';

/** A cell in the hands of its controllers; no cell is the whole register, where it has none. */
export interface HeldCell extends Omit<SplitCell, 'cell'> {
  readonly cell: CellFact | null;
}

/** Who is controller of each cell of a register on a day, and who answers there for each duty that arises. */
export function splitOn(register: RegisterFacts, day: string): readonly HeldCell[] {
  const cells = new Map(register.cells.map((cell) => [cell.code, cell]));
  return splitOf(fragmentOf(register), day, dutiesIn(register)).map(({ cell, ...held }) => ({
    ...held,
    cell: cell && (cells.get(cell.code) ?? null),
  }));
}

const fragmentOf = (register: RegisterFacts): SplitFragment => ({
  ...register,
  cells: [...register.cells],
  controllerships: { nodes: register.controllerships.map((each) => ({ ...each, scope: [...each.scope] })) },
  jointArrangements: {
    nodes: register.arrangements.map(({ allocations, parties, ...arrangement }) => ({
      ...arrangement,
      parties: [...parties],
      dutyAllocations: { nodes: allocations.map((each) => ({ ...each, scope: [...each.scope] })) },
    })),
  },
});

/** The duties there are only where the record does not say that there is none of what they are about. */
const onlyWith: Readonly<Partial<Record<Duty, keyof typeof Aspect>>> = {
  [Duty.AUTOMATED_DECISIONS]: 'AUTOMATED_DECISIONS',
  [Duty.PROCESSORS]: 'PROCESSORS',
  [Duty.TRANSFERS]: 'TRANSFERS',
};

const dutiesIn = (register: RegisterFacts): readonly Duty[] =>
  Object.values(Duty).filter((duty) => {
    const aspect = onlyWith[duty];
    return aspect === undefined || says(register, aspect) !== RecordSays.NONE;
  });
