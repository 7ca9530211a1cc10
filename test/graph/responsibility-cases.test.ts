import { describe, expect, test } from '@jest/globals';
import { ControllershipKind } from '../../schema/controllership/controllership.entity.js';
import { Duty, DutyAnswer } from '../../schema/joint-arrangement/duty.js';
import { splitOf } from '../../schema/responsibility/split.js';
import { factsOf, type DrawnAllocation, type DrawnControllership, type DrawnRegister } from './responsibility-world.js';

const open = { validFrom: null, validTo: null };
const { SOLE, JOINT, INDEPENDENT } = ControllershipKind;

const holds = (organisation: string, kind: ControllershipKind, given: Partial<DrawnControllership> = {}) => ({
  ...open,
  code: `${organisation}-${kind}`,
  organisation,
  kind,
  cells: [],
  ...given,
});
/** The duty of informing, for one party or, without a name, for each. */
const gives = (party: string | null, given: Partial<DrawnAllocation> = {}): DrawnAllocation => ({
  ...open,
  code: `to-${party ?? 'each'}`,
  arrangement: 'a',
  duty: Duty.INFORMATION,
  answer: party === null ? DutyAnswer.EACH : DutyAnswer.PARTY,
  party,
  cells: [],
  ...given,
});
const between = (...parties: string[]) => ({ ...open, code: 'a', parties });
const jointly = [holds('anna', JOINT), holds('bo', JOINT)];

/** Why nobody answers for informing, and who does: `anna SOLE`. */
function informing(register: Partial<DrawnRegister>, day = '2026-01-01'): unknown {
  const facts = factsOf({ cells: [], controllerships: [], arrangements: [], allocations: [], ...register });
  return splitOf(facts, day, [Duty.INFORMATION]).map(({ duties }) =>
    duties.map(({ gap, answers }) => [
      gap,
      ...answers.map(({ organisation, because }) => `${organisation.code} ${because}`),
    ]),
  );
}
const answered = (...answers: string[]) => [[[null, ...answers]]];
const gap = (reason: string, ...answers: string[]) => [[[reason, ...answers]]];

describe('Without an arrangement', () => {
  test.each([
    ['nobody is controller', [], gap('NO_CONTROLLER')],
    ['one is, alone', [holds('anna', SOLE)], answered('anna SOLE_CONTROLLER')],
    [
      'one is, alone, by two rows',
      [holds('anna', SOLE), holds('anna', SOLE, { code: 'again' })],
      answered('anna SOLE_CONTROLLER'),
    ],
    [
      'each of two processes for itself: no conflict',
      [holds('anna', INDEPENDENT), holds('bo', INDEPENDENT)],
      answered('anna INDEPENDENT_CONTROLLER', 'bo INDEPENDENT_CONTROLLER'),
    ],
    [
      'two are, each alone',
      [holds('anna', SOLE), holds('bo', SOLE)],
      gap('SOLE_BESIDE_ANOTHER', 'anna SOLE_CONTROLLER', 'bo SOLE_CONTROLLER'),
    ],
    [
      'one is alone, and another one processes for itself',
      [holds('anna', SOLE), holds('bo', INDEPENDENT)],
      gap('SOLE_BESIDE_ANOTHER', 'anna SOLE_CONTROLLER', 'bo INDEPENDENT_CONTROLLER'),
    ],
    [
      'one is alone, and also for its own part',
      [holds('anna', SOLE), holds('anna', INDEPENDENT)],
      answered('anna INDEPENDENT_CONTROLLER', 'anna SOLE_CONTROLLER'),
    ],
    ['two are together', jointly, gap('NO_DUTY_ALLOCATED')],
    ['one is together with nobody on record', [holds('anna', JOINT)], gap('NO_DUTY_ALLOCATED')],
    [
      'two are together, and one for its own processing, which does not answer for theirs',
      [...jointly, holds('anna', INDEPENDENT)],
      gap('NO_DUTY_ALLOCATED', 'anna INDEPENDENT_CONTROLLER'),
    ],
  ])('%s', (_what, controllerships, expected) => {
    expect(informing({ controllerships })).toEqual(expected);
  });
});

describe('Between two joint controllers, the duty is given to', () => {
  test.each([
    ['one', [gives('anna')], answered('anna ALLOCATED')],
    ['each', [gives(null)], answered('anna EACH', 'bo EACH')],
    ['one, twice', [gives('anna'), gives('anna', { code: 'too' })], answered('anna ALLOCATED', 'anna ALLOCATED')],
    [
      'one, and the other',
      [gives('anna'), gives('bo')],
      gap('EXCLUSIVE_BESIDE_ANOTHER', 'anna ALLOCATED', 'bo ALLOCATED'),
    ],
    [
      'one and no other, and each',
      [gives('anna'), gives(null)],
      gap('EXCLUSIVE_BESIDE_ANOTHER', 'anna ALLOCATED', 'anna EACH', 'bo EACH'),
    ],
    ['one that is not named', [gives('anna', { party: null })], gap('NO_DUTY_ALLOCATED')],
    ['one that is no party', [gives('cia')], gap('NO_DUTY_ALLOCATED')],
    ['one, for another duty', [gives('anna', { duty: Duty.BREACH })], gap('NO_DUTY_ALLOCATED')],
    ['one, up to the day', [gives('anna', { validTo: '2026-01-01' })], gap('NO_DUTY_ALLOCATED')],
    ['one, from the day on', [gives('anna', { validFrom: '2026-01-01' })], answered('anna ALLOCATED')],
  ])('%s', (_to, allocations, expected) => {
    expect(informing({ controllerships: jointly, arrangements: [between('anna', 'bo')], allocations })).toEqual(
      expected,
    );
  });

  test('one, beside an independent controller: no conflict', () => {
    const controllerships = [...jointly, holds('cia', INDEPENDENT)];
    const register = { controllerships, arrangements: [between('anna', 'bo')], allocations: [gives('anna')] };
    expect(informing(register)).toEqual(answered('anna ALLOCATED', 'cia INDEPENDENT_CONTROLLER'));
  });

  test('one, beside an organisation that is controller alone', () => {
    const controllerships = [...jointly, holds('cia', SOLE)];
    const register = { controllerships, arrangements: [between('anna', 'bo')], allocations: [gives('anna')] };
    expect(informing(register)).toEqual(gap('SOLE_BESIDE_ANOTHER', 'anna ALLOCATED', 'cia SOLE_CONTROLLER'));
  });

  test('each, by an arrangement that has ended', () => {
    const arrangements = [{ ...between('anna', 'bo'), validTo: '2025-01-01' }];
    const register = { controllerships: jointly, arrangements, allocations: [gives(null)] };
    expect(informing(register)).toEqual(gap('NO_DUTY_ALLOCATED'));
    expect(informing(register, '2024-12-31')).toEqual(answered('anna EACH', 'bo EACH'));
  });
});

describe('An allocation without a scope is over', () => {
  const cells = ['shared', 'of-anna'];
  const controllerships = [holds('anna', JOINT), holds('bo', JOINT, { cells: ['shared'] })];

  test('the cells that its parties hold jointly, and not one that one of them holds', () => {
    const register = { cells, controllerships, arrangements: [between('anna', 'bo')], allocations: [gives('anna')] };
    expect(informing(register)).toEqual([[['NO_DUTY_ALLOCATED']], [[null, 'anna ALLOCATED']]]);
  });

  test('as one with a scope is over the cell that it names', () => {
    const allocations = [gives('anna', { cells: ['of-anna'] })];
    const register = { cells, controllerships, arrangements: [between('anna', 'bo')], allocations };
    expect(informing(register)).toEqual([[[null, 'anna ALLOCATED']], [['NO_DUTY_ALLOCATED']]]);
  });
});
