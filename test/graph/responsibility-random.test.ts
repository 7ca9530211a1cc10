import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitOf } from '../../schema/responsibility/split.js';
import { statusOf } from '../../schema/responsibility/responsibility.rules.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import type { Seeded } from '../support/world.js';
import { naiveSplit, type NaiveCell } from './responsibility-oracle.js';
import { naiveGaps } from './responsibility-naive-gaps.js';
import { seedRegister } from './responsibility-seed.js';
import {
  anyRegister,
  drawnDays,
  drawnDuties,
  factsOf,
  organisations,
  type DrawnRegister,
} from './responsibility-world.js';

const anyDay = fc.constantFrom(...drawnDays);

/** The split in the words of the oracle. */
const told = (facts: Parameters<typeof splitOf>[0], day: string): NaiveCell[] =>
  splitOf(facts, day, drawnDuties).map(({ cell, controllerships, duties }) => ({
    cell: cell?.code ?? null,
    controllerships: controllerships.map(({ code }) => code),
    duties: duties.map(({ duty, gap, answers }) => ({
      duty,
      status: statusOf(gap),
      reason: gap,
      answers: answers.map(({ organisation, kind, because, allocation }) => ({
        organisation: organisation.code,
        kind,
        because,
        allocation: allocation?.code ?? null,
      })),
    })),
  }));

const backwards = (register: DrawnRegister): DrawnRegister => ({
  cells: register.cells.toReversed(),
  controllerships: register.controllerships.toReversed(),
  arrangements: register.arrangements.map((each) => ({ ...each, parties: each.parties.toReversed() })).toReversed(),
  allocations: register.allocations.toReversed(),
});

describe('Any split of responsibility', () => {
  test('is told as a plain reading of the register tells it, in whichever order its rows come', () => {
    const property = fc.property(anyRegister, anyDay, (register, day) => {
      const expected = naiveSplit(register, day, drawnDuties);
      expect(told(factsOf(register), day)).toEqual(expected);
      expect(told(factsOf(backwards(register)), day)).toEqual(expected);
    });
    fc.assert(property, { numRuns: propertyRuns(1_000, 100_000) });
  });

  test('comes up with every reason, with answers of every sort', () => {
    const duties = fc
      .sample(anyRegister, { numRuns: 2_000, seed: 1 })
      .flatMap((register) => naiveSplit(register, '2022-01-01', drawnDuties))
      .flatMap((cell) => cell.duties);
    const seen = new Set(
      duties.flatMap(({ reason, answers }) => [String(reason), ...answers.map(({ because }) => because)]),
    );
    expect([...seen].sort()).toEqual([
      'ALLOCATED',
      'EACH',
      'EXCLUSIVE_BESIDE_ANOTHER',
      'INDEPENDENT_CONTROLLER',
      'NO_CONTROLLER',
      'NO_DUTY_ALLOCATED',
      'SOLE_BESIDE_ANOTHER',
      'SOLE_CONTROLLER',
      'null',
    ]);
  });
});

describe('Any registers in the hub', () => {
  let hub: TestHub;
  const companies: Record<string, Seeded> = {};
  let runs = 0;

  beforeAll(async () => {
    hub = await openTestHub();
    for (const code of organisations) companies[code] = await hub.seed.organisation({ code });
  }, openingTimeout);

  afterAll(() => hub.close());

  const coverage = `query ($register: String!, $on: LocalDate!, $duties: [Duty!]) {
    responsibilityCoverage(register: $register, on: $on, duties: $duties) {
      gapCount
      cells {
        cell { code }
        controllerships { code }
        duties { duty status reason answers { organisation { code } kind because allocation { code } } }
      }
      gaps { cell { code } gapCount duties { duty reason } }
    }
  }`;
  const gaps = `query ($custodian: String!, $on: LocalDate!) {
    responsibilityGaps(custodian: $custodian, on: $on) {
      totalCount gapCount
      registers {
        register { code } controllers { code } isJoint totalCount gapCount
        kinds { status reason gapCount duties totalCount cells { code } }
      }
    }
  }`;

  /** What the hub should answer for one register, whose codes all begin with its own. */
  const coverageOf = (code: string, split: readonly NaiveCell[]): unknown => {
    const node = (own: string | null) => own && { code: `${code}/${own}` };
    const cells = split.map(({ cell, controllerships, duties }) => ({
      cell: node(cell),
      controllerships: controllerships.map(node),
      duties: duties.map(({ answers, ...duty }) => ({
        ...duty,
        answers: answers.map(({ organisation, allocation, ...answer }) => ({
          ...answer,
          organisation: { code: organisation },
          allocation: node(allocation),
        })),
      })),
    }));
    const open = cells.map(({ cell, duties }) => ({
      cell,
      duties: duties.filter(({ reason }) => reason !== null).map(({ duty, reason }) => ({ duty, reason })),
    }));
    const shown = open.filter(({ duties }) => duties.length > 0);
    return {
      gapCount: shown.reduce((sum, { duties }) => sum + duties.length, 0),
      cells,
      gaps: shown.map((each) => ({ ...each, gapCount: each.duties.length })),
    };
  };

  test('are answered for like plain lists', async () => {
    const property = fc.asyncProperty(
      fc.array(anyRegister, { minLength: 1, maxLength: 2 }),
      anyDay,
      async (drawn, on) => {
        runs += 1;
        const custodian = await hub.seed.organisation({ code: `custodian-${runs}` });
        const registers = drawn.map((register, at) => ({ code: `r${runs}-${at}`, register }));
        for (const { code, register } of registers) {
          await seedRegister(hub.seed, { code, register, custodian, companies });
          const asked = await hub.ask(coverage, { register: code, on, duties: drawnDuties });
          expect(asked).toEqual({ responsibilityCoverage: coverageOf(code, naiveSplit(register, on, drawnDuties)) });
        }
        const asked = await hub.ask(gaps, { custodian: custodian.code, on });
        expect(asked).toEqual({ responsibilityGaps: naiveGaps(registers, on) });
      },
    );
    await fc.assert(property, { numRuns: propertyRuns(6, 150) });
  });

  test('are counted like plain lists, many at once and on any day', async () => {
    const many = fc.array(anyRegister, { minLength: 25, maxLength: 25 });
    const property = fc.asyncProperty(many, async (drawn) => {
      runs += 1;
      const custodian = await hub.seed.organisation({ code: `custodian-${runs}` });
      const registers = drawn.map((register, at) => ({ code: `r${runs}-${at + 10}`, register }));
      for (const each of registers) await seedRegister(hub.seed, { ...each, custodian, companies });
      for (const on of drawnDays) {
        const asked = await hub.ask(gaps, { custodian: custodian.code, on });
        expect(asked).toEqual({ responsibilityGaps: naiveGaps(registers, on) });
      }
    });
    await fc.assert(property, { numRuns: propertyRuns(2, 40), endOnFailure: true });
  }, 600_000);
});
