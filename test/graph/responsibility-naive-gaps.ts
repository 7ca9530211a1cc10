import { ControllershipKind } from '../../schema/controllership/controllership.entity.js';
import { Duty } from '../../schema/joint-arrangement/duty.js';
import { naiveSplit } from './responsibility-oracle.js';
import { organisations, type DrawnRegister } from './responsibility-world.js';

/** A register with its code; codes of its parts begin with it. */
export interface NamedRegister {
  readonly code: string;
  readonly register: DrawnRegister;
}

const reasons = ['NO_CONTROLLER', 'NO_DUTY_ALLOCATED', 'SOLE_BESIDE_ANOTHER', 'EXCLUSIVE_BESIDE_ANOTHER'];
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** The answer about all these registers, counted gap by gap. */
export function naiveGaps(registers: readonly NamedRegister[], day: string): unknown {
  const shown = registers.map((each) => naiveRegister(each, day)).filter((each) => isShown(each));
  return { totalCount: shown.length, gapCount: sum(shown.map(({ gapCount }) => gapCount)), registers: shown };
}

const isShown = ({ controllers, isJoint, gapCount }: ReturnType<typeof naiveRegister>): boolean =>
  controllers.length > 1 || isJoint || gapCount > 0;

function naiveRegister({ code, register }: NamedRegister, day: string) {
  const split = naiveSplit(register, day, Object.values(Duty));
  const holding = register.controllerships.filter((each) =>
    split.some((cell) => cell.controllerships.includes(each.code)),
  );
  const gaps = split.flatMap(({ cell, duties }) =>
    duties.filter(({ reason }) => reason !== null).map((duty) => ({ ...duty, cell })),
  );
  const kinds = reasons.map((reason) => gaps.filter((gap) => gap.reason === reason)).filter(({ length }) => length > 0);
  return {
    register: { code },
    controllers: organisations
      .filter((who) => holding.some(({ organisation }) => organisation === who))
      .map((who) => ({ code: who })),
    isJoint: holding.some(({ kind }) => kind === ControllershipKind.JOINT),
    totalCount: split.length,
    gapCount: gaps.length,
    kinds: kinds.map((found) => {
      const cells = split.map(({ cell }) => cell).filter((cell) => found.some((gap) => gap.cell === cell));
      return {
        status: found[0]?.status,
        reason: found[0]?.reason,
        gapCount: found.length,
        duties: Object.values(Duty).filter((duty) => found.some((gap) => gap.duty === duty)),
        totalCount: cells.length,
        cells: cells.map((cell) => cell && { code: `${code}/${cell}` }),
      };
    }),
  };
}
