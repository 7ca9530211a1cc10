import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ControllershipKind } from '../../schema/controllership/controllership.entity.js';
import { Duty, DutyAnswer } from '../../schema/joint-arrangement/duty.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { seedRegister } from './responsibility-seed.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);
afterAll(() => hub.close());

const allGaps = `query ($custodian: String, $on: LocalDate, $first: Int = 50) {
  responsibilityGaps(custodian: $custodian, on: $on, first: $first) {
    totalCount
    gapCount
    truncated
    registers {
      register { code }
      controllers { code }
      isJoint
    }
  }
}`;

describe('A register', () => {
  const open = { validFrom: null, validTo: null };
  const counts = `query ($register: String!, $on: LocalDate) {
    responsibilityCoverage(register: $register, on: $on, duties: [DPIA]) {
      cells {
        cell { code }
        duties { reason answers { organisation { code } allocation { code } } }
        grounds { node { code } citations { quote } }
      }
    }
  }`;

  test('without cells is one, whose answer changes with the days on record', async () => {
    const anna = await hub.seed.organisation({ code: 'anna' });
    const custodian = await hub.seed.organisation({ code: 'keeper' });
    const sole = { code: 'sole', organisation: 'anna', kind: ControllershipKind.SOLE, cells: [] };
    const register = {
      cells: [],
      controllerships: [{ ...sole, validFrom: '2020-01-01', validTo: '2022-01-01' }],
      arrangements: [],
      allocations: [],
    };
    await seedRegister(hub.seed, { code: 'uncut', register, custodian, companies: { anna } });
    const nobody = {
      cells: [{ cell: null, duties: [{ reason: 'NO_CONTROLLER', answers: [] }], grounds: [] }],
    };
    const answers = [{ organisation: { code: 'anna' }, allocation: null }];
    const grounds = [{ node: { code: 'uncut/sole' }, citations: [] }];
    const held = { cells: [{ cell: null, duties: [{ reason: null, answers }], grounds }] };
    for (const [on, expected] of [
      ['2019-12-31', nobody],
      ['2020-01-01', held],
      ['2021-12-31', held],
      ['2022-01-01', nobody],
    ] as const)
      expect(await hub.ask(counts, { register: 'uncut', on })).toEqual({ responsibilityCoverage: expected });
    // Kept by nobody on the day, it is a gap although it is not shared.
    expect(await hub.ask(allGaps, { custodian: 'keeper', on: '2022-01-01' })).toMatchObject({
      responsibilityGaps: { totalCount: 1, gapCount: 14, registers: [{ controllers: [], isJoint: false }] },
    });
    expect(await hub.ask(allGaps, { custodian: 'keeper', on: '2021-01-01' })).toMatchObject({
      responsibilityGaps: { totalCount: 0, gapCount: 0, registers: [] },
    });
  });

  test('with allocations rests on those that answer, and a large one takes no more statements', async () => {
    const [bo, cia] = [await hub.seed.organisation({ code: 'bo' }), await hub.seed.organisation({ code: 'cia' })];
    const custodian = await hub.seed.organisation({ code: 'keeper-of-many' });
    const cells = Array.from({ length: 60 }, (_, at) => `c${String(at).padStart(2, '0')}`);
    const joint = { ...open, kind: ControllershipKind.JOINT, cells: [] };
    const register = {
      cells,
      controllerships: [
        { ...joint, code: 'bo', organisation: 'bo' },
        { ...joint, code: 'cia', organisation: 'cia' },
      ],
      arrangements: [{ ...open, code: 'art-26', parties: ['bo', 'cia'] }],
      allocations: [Duty.DPIA, Duty.BREACH].map((duty) => ({
        ...open,
        code: duty.toLowerCase(),
        arrangement: 'art-26',
        duty,
        answer: DutyAnswer.PARTY,
        party: 'bo',
        cells: ['c01'],
      })),
    };
    await seedRegister(hub.seed, { code: 'many', register, custodian, companies: { bo, cia } });
    const answer = (await hub.ask(counts, { register: 'many' })) as { responsibilityCoverage: { cells: unknown[] } };
    const rest = ['bo', 'cia', 'art-26', 'dpia'].map((code) => ({ node: { code: `many/${code}` }, citations: [] }));
    expect(answer.responsibilityCoverage.cells[1]).toEqual({
      cell: { code: 'many/c01' },
      duties: [{ reason: null, answers: [{ organisation: { code: 'bo' }, allocation: { code: 'many/dpia' } }] }],
      grounds: [{ node: { code: 'many/c01' }, citations: [] }, ...rest],
    });
    // The facts, and what is selected of cells, organisations, allocations and grounds.
    expect(await hub.countStatements(() => hub.ask(counts, { register: 'many' }))).toBe(5);
    expect(await hub.countStatements(() => hub.ask(allGaps))).toBe(4);
  });
});
