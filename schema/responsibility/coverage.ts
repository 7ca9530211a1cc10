import { compareText } from '../language/compare-text.js';
import type { Duty } from '../joint-arrangement/duty.js';
import type { GroundFragment, ResponsibilityQuery } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import { statusOf, type CoverageStatus, type GapReason } from './responsibility.rules.js';
import { splitOf, type SplitCell, type SplitDuty } from './split.js';

/** What is asked of a register's split. */
export interface CoverageQuestion {
  readonly day: string;
  readonly duties: readonly Duty[];
  /** How many cells are shown at most. */
  readonly first: number;
}

export interface Coverage {
  readonly register: StoredReference;
  readonly on: string;
  readonly duties: readonly Duty[];
  readonly totalCount: number;
  readonly gapCount: number;
  readonly truncated: boolean;
  readonly cells: readonly CellCoverage[];
  readonly gaps: readonly CellCoverage[];
  readonly statements: readonly StoredReference[];
}

export interface CellCoverage {
  readonly cell: StoredReference | null;
  readonly controllerships: readonly StoredReference[];
  readonly gapCount: number;
  readonly duties: readonly DutyCoverage[];
  readonly grounds: readonly CellGround[];
}

export interface DutyCoverage {
  readonly duty: Duty;
  readonly status: CoverageStatus;
  readonly reason: GapReason | null;
  readonly answers: readonly AnsweringParty[];
}

export interface AnsweringParty {
  readonly organisation: StoredReference;
  readonly kind: string;
  readonly because: string;
  readonly allocation: StoredReference | null;
}

export interface CellGround {
  readonly node: StoredReference;
  readonly citations: readonly StoredReference[];
  readonly statements: readonly StoredReference[];
}

type RegisterFacts = ResponsibilityQuery['registers']['nodes'][number];

/** The table of a register's cells and duties, with what each cell rests on. */
export function coverageOf(register: RegisterFacts, { day, duties, first }: CoverageQuestion): Coverage {
  const split = splitOf(register, day, duties);
  const withGaps = split.filter((each) => gapsIn(each) > 0);
  const grounds = groundsOf(register);
  return {
    register: StoredReference.of(register.id),
    on: day,
    duties,
    totalCount: split.length,
    gapCount: split.reduce((sum, each) => sum + gapsIn(each), 0),
    truncated: split.length > first,
    cells: split.slice(0, first).map((each) => cellCoverage(each, each.duties, grounds)),
    gaps: withGaps.slice(0, first).map((each) => cellCoverage(each, each.duties.filter(isGap), grounds)),
    statements: references(register.statements.nodes),
  };
}

export const isGap = ({ gap }: SplitDuty): boolean => gap !== null;
export const gapsIn = ({ duties }: SplitCell): number => duties.filter(isGap).length;

type Grounds = ReadonlyMap<string, CellGround>;

/** What documents say of each node that a split can rest on, by its global id. */
function groundsOf({ cells, controllerships, jointArrangements }: RegisterFacts): Grounds {
  const arrangements = jointArrangements.nodes;
  const allocations = arrangements.flatMap(({ dutyAllocations }) => dutyAllocations.nodes);
  const nodes: readonly GroundFragment[] = [...cells, ...controllerships.nodes, ...arrangements, ...allocations];
  return new Map(nodes.map((node) => [node.id, groundOf(node)]));
}

const groundOf = ({ id, citations, statements }: GroundFragment): CellGround => ({
  node: StoredReference.of(id),
  citations: references(citations.nodes),
  statements: references(statements.nodes),
});

/** References in the order of codes. */
function references(nodes: readonly { readonly id: string; readonly code: string }[]): StoredReference[] {
  return [...nodes].sort((one, other) => compareText(one.code, other.code)).map(({ id }) => StoredReference.of(id));
}

function cellCoverage(split: SplitCell, duties: readonly SplitDuty[], grounds: Grounds): CellCoverage {
  return {
    cell: split.cell && StoredReference.of(split.cell.id),
    controllerships: split.controllerships.map(({ id }) => StoredReference.of(id)),
    gapCount: gapsIn(split),
    duties: duties.map(dutyCoverage),
    grounds: restsOn(split).flatMap((id) => grounds.get(id) ?? []),
  };
}

function dutyCoverage({ duty, gap, answers }: SplitDuty): DutyCoverage {
  return {
    duty,
    status: statusOf(gap),
    reason: gap,
    answers: answers.map(({ organisation, kind, because, allocation }) => ({
      organisation: StoredReference.of(organisation.id),
      kind,
      because,
      allocation: allocation && StoredReference.of(allocation.id),
    })),
  };
}

/** The cell, its controllerships, the arrangements between its joint controllers, and the allocations that answer in it. */
function restsOn({ cell, controllerships, arrangements, duties }: SplitCell): string[] {
  const answers = duties.flatMap((each) => each.answers);
  const allocations = answers.flatMap(({ allocation }) => allocation ?? []);
  allocations.sort((one, other) => compareText(one.code, other.code));
  const nodes = [...(cell ? [cell] : []), ...controllerships, ...arrangements, ...allocations];
  return [...new Set(nodes.map(({ id }) => id))];
}
