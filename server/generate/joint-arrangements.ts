import { ArrangementParty } from '../../schema/joint-arrangement/arrangement-party.entity.js';
import { DutyAllocation } from '../../schema/joint-arrangement/duty-allocation.entity.js';
import { DutyScope } from '../../schema/joint-arrangement/duty-scope.entity.js';
import { Duty, DutyAnswer } from '../../schema/joint-arrangement/duty.js';
import { JointArrangement } from '../../schema/joint-arrangement/joint-arrangement.entity.js';
import { RegisterCell } from '../../schema/register/register-cell.entity.js';
import { companyCode } from './codes.js';
import { companyId } from './ids.js';
import { idOf, linkCode, make, type MadeNode } from './made-node.js';
import type { MadeRegister } from './made-register.js';
import { words } from './vocabulary/words.js';

/** What two controllers of a register have agreed on: who answers for which duty, and over which cells. */
export function* makeArrangement(
  register: MadeRegister,
  parties: readonly [number, number],
  cells: readonly string[],
): Generator<MadeNode> {
  const { inside, draw } = register;
  const code = `${register.code}/arrangement`;
  const signedOn = draw.day(2018, 2024);
  yield make(JointArrangement, {
    ...inside,
    code,
    name: words('Yhteisrekisterinpitäjien järjestely', 'Arrangemang mellan gemensamt personuppgiftsansvariga'),
    essence: words('Rekisteröity voi käyttää oikeuksiaan kumpaakin yhtiötä kohtaan.'),
    contactPoint: { email: `tietosuoja@${companyCode(parties[0])}.example` },
    signedOn,
    validFrom: signedOn,
  });
  for (const party of parties) {
    const ends = { arrangement: idOf(JointArrangement, code), party: companyId(party) };
    yield make(ArrangementParty, { ...inside, code: linkCode(code, companyCode(party)), ...ends });
  }
  for (const duty of Object.values(Duty)) yield* makeAllocation(register, { duty, parties, cells });
}

interface Allocated {
  readonly duty: Duty;
  readonly parties: readonly [number, number];
  readonly cells: readonly string[];
}

// One duty in eight is left open: a gap of coverage, as real arrangements have them.
function* makeAllocation(
  { code, inside, draw }: MadeRegister,
  { duty, parties, cells }: Allocated,
): Generator<MadeNode> {
  if (draw.chance(12)) return;
  const arrangement = `${code}/arrangement`;
  const own = `${arrangement}/${duty.toLowerCase().replaceAll('_', '-')}`;
  const isEach = draw.chance(30);
  yield make(DutyAllocation, {
    ...inside,
    code: own,
    arrangement: idOf(JointArrangement, arrangement),
    duty,
    answer: isEach ? DutyAnswer.EACH : DutyAnswer.PARTY,
    ...(isEach ? {} : { party: companyId(draw.pick(parties)) }),
  });
  if (!draw.chance(40)) return;
  for (const cell of draw.some(cells, 1)) {
    const ends = { allocation: idOf(DutyAllocation, own), cell: idOf(RegisterCell, cell) };
    yield make(DutyScope, { ...inside, code: linkCode(own, cell), ...ends });
  }
}
