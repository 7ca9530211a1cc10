import { ControllershipKind } from '../../schema/controllership/controllership.entity.js';
import { DutyAnswer, type Duty } from '../../schema/joint-arrangement/duty.js';
import { organisations, type DrawnAllocation, type DrawnRegister, type Span } from './responsibility-world.js';

export interface NaiveAnswer {
  readonly organisation: string;
  readonly kind: string;
  readonly because: string;
  readonly allocation: string | null;
}

export interface NaiveDuty {
  readonly duty: Duty;
  readonly status: string;
  readonly reason: string | null;
  readonly answers: readonly NaiveAnswer[];
}

export interface NaiveCell {
  readonly cell: string | null;
  readonly controllerships: readonly string[];
  readonly duties: readonly NaiveDuty[];
}

/** The split of responsibility, told as plainly as possible: nested loops over lists. */
export function naiveSplit(register: DrawnRegister, day: string, duties: readonly Duty[]): NaiveCell[] {
  const cells = register.cells.length === 0 ? [null] : register.cells;
  return cells.map((cell) => ({
    cell,
    controllerships: holdersOf(register, cell, day).map(({ code }) => code),
    duties: duties.map((duty) => {
      const answers = answersOf(register, { cell, day, duty });
      return { duty, ...judge(register, { cell, day, answers }), answers };
    }),
  }));
}

const isOn = (day: string, { validFrom, validTo }: Span): boolean => {
  if (validFrom !== null && day < validFrom) return false;
  return validTo === null || day < validTo;
};

const holdersOf = ({ controllerships }: DrawnRegister, cell: string | null, day: string) =>
  controllerships.filter(
    (each) => isOn(day, each) && (each.cells.length === 0 || (cell !== null && each.cells.includes(cell))),
  );

interface Asked {
  readonly cell: string | null;
  readonly day: string;
  readonly duty: Duty;
}

/** Sorted as the hub sorts: by organisation, then kind, then allocation. */
function answersOf(register: DrawnRegister, asked: Asked): NaiveAnswer[] {
  const allocations = register.allocations.filter(({ duty }) => duty === asked.duty);
  return organisations.flatMap((organisation) => [
    ...(holds(register, asked, [organisation, ControllershipKind.INDEPENDENT])
      ? [{ organisation, kind: 'INDEPENDENT', because: 'INDEPENDENT_CONTROLLER', allocation: null }]
      : []),
    ...allocations
      .filter((allocation) => isGivenTo(register, asked, { allocation, organisation }))
      .map(({ code, answer }) => ({
        organisation,
        kind: 'JOINT',
        because: answer === DutyAnswer.EACH ? 'EACH' : 'ALLOCATED',
        allocation: code,
      })),
    ...(holds(register, asked, [organisation, ControllershipKind.SOLE])
      ? [{ organisation, kind: 'SOLE', because: 'SOLE_CONTROLLER', allocation: null }]
      : []),
  ]);
}

function holds(register: DrawnRegister, { cell, day }: Asked, [who, kind]: [string, ControllershipKind]): boolean {
  return holdersOf(register, cell, day).some((each) => each.organisation === who && each.kind === kind);
}

interface Gift {
  readonly allocation: DrawnAllocation;
  readonly organisation: string;
}

/** Whether the allocation gives its duty, in the cell and on the day, to the organisation. */
function isGivenTo(register: DrawnRegister, asked: Asked, { allocation, organisation }: Gift): boolean {
  const arrangement = register.arrangements.find(({ code }) => code === allocation.arrangement);
  if (!arrangement || !isOn(asked.day, arrangement) || !isOn(asked.day, allocation)) return false;
  const partners = arrangement.parties.filter((who) => holds(register, asked, [who, ControllershipKind.JOINT]));
  if (!partners.includes(organisation)) return false;
  if (allocation.answer === DutyAnswer.PARTY && allocation.party !== organisation) return false;
  if (allocation.cells.length === 0) return partners.length >= 2;
  return asked.cell !== null && allocation.cells.includes(asked.cell);
}

interface Judged {
  readonly cell: string | null;
  readonly day: string;
  readonly answers: readonly NaiveAnswer[];
}

function judge(register: DrawnRegister, { cell, day, answers }: Judged): Pick<NaiveDuty, 'status' | 'reason'> {
  const holders = holdersOf(register, cell, day);
  if (holders.length === 0) return { status: 'NONE', reason: 'NO_CONTROLLER' };
  const pairs = answers.flatMap((one) => answers.map((other) => [one, other] as const));
  const strangers = pairs.filter(([one, other]) => one.organisation !== other.organisation);
  if (strangers.some(([one]) => one.kind === 'SOLE')) return { status: 'CONFLICTING', reason: 'SOLE_BESIDE_ANOTHER' };
  if (strangers.some(([one, other]) => one.because === 'ALLOCATED' && other.kind === 'JOINT'))
    return { status: 'CONFLICTING', reason: 'EXCLUSIVE_BESIDE_ANOTHER' };
  const isJoint = holders.some(({ kind }) => kind === ControllershipKind.JOINT);
  if (isJoint && !answers.some(({ kind }) => kind === 'JOINT')) return { status: 'NONE', reason: 'NO_DUTY_ALLOCATED' };
  return { status: 'ANSWERED', reason: null };
}
