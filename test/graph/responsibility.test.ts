import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Duty } from '../../schema/joint-arrangement/duty.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);
afterAll(() => hub.close());

const everyDuty = Object.values(Duty);

const wholeTable = `query ($register: String!, $first: Int = 50) {
  responsibilityCoverage(register: $register, on: "2026-01-01", first: $first) {
    register { code }
    on
    duties
    totalCount
    gapCount
    truncated
    cells {
      cell { dataSubjectCategory { code } contractTypes { code } }
      controllerships { code }
      gapCount
      duties { duty status reason answers { organisation { code } kind because allocation { code } } }
      grounds { node { code } citations { section { position } } statements { code } }
    }
    gaps { cell { code } gapCount duties { duty status reason answers { because } } }
    statements { aspect says citations { nodes { section { position } } } }
  }
}`;

describe('In the customer register that Oomi shares with Oomi Solar', () => {
  const of = (name: string) => ({ code: `oomi-customers/${name}` });
  /** A node that the answer for a cell rests on, and the sections of the document that say it. */
  const ground = (name: string, ...sections: number[]) => ({
    node: of(name),
    citations: sections.map((position) => ({ section: { position } })),
    statements: [],
  });
  const cellOf = (category: string, ...contracts: string[]) => ({
    dataSubjectCategory: { code: category },
    contractTypes: contracts.map((code) => ({ code })),
  });
  const independently = (organisation: string) =>
    everyDuty.map((duty) => ({
      duty,
      status: 'ANSWERED',
      reason: null,
      answers: [
        {
          organisation: { code: organisation },
          kind: 'INDEPENDENT',
          because: 'INDEPENDENT_CONTROLLER',
          allocation: null,
        },
      ],
    }));
  const unanswered = (reason: string) => everyDuty.map((duty) => ({ duty, status: 'NONE', reason, answers: [] }));
  const joint = (category: string) => ({
    cell: cellOf(category, 'electricity', 'solar'),
    controllerships: [of('oomi-joint'), of('oomi-solar-joint')],
    gapCount: 14,
    duties: unanswered('NO_DUTY_ALLOCATED'),
    grounds: [
      ground(`${category}-electricity-solar`, 1),
      ground('oomi-joint', 1),
      ground('oomi-solar-joint', 1),
      ground('oomi-and-oomi-solar', 1),
    ],
  });
  const independent = (category: string, contract: string, organisation: string) => ({
    cell: cellOf(category, contract),
    controllerships: [of(`${organisation}-independent`)],
    gapCount: 0,
    duties: independently(organisation),
    grounds: [ground(`${category}-${contract}`, 4), ground(`${organisation}-independent`, 4)],
  });
  const gap = (name: string, reason: string) => ({ cell: of(name), gapCount: 14, duties: unanswered(reason) });
  const stated = (aspect: string, says: string, ...sections: number[]) => ({
    aspect,
    says,
    citations: { nodes: sections.map((position) => ({ section: { position } })) },
  });

  test('nobody answers for consumers with solar only, and no duty is allocated for those with both contracts', async () => {
    expect(await hub.ask(wholeTable, { register: 'oomi-customers' })).toEqual({
      responsibilityCoverage: {
        register: { code: 'oomi-customers' },
        on: '2026-01-01',
        duties: everyDuty,
        totalCount: 6,
        gapCount: 42,
        truncated: false,
        cells: [
          independent('company-contact', 'electricity', 'oomi'),
          joint('company-contact'),
          independent('company-contact', 'solar', 'oomi-solar'),
          independent('consumer', 'electricity', 'oomi'),
          joint('consumer'),
          {
            cell: cellOf('consumer', 'solar'),
            controllerships: [],
            gapCount: 14,
            duties: unanswered('NO_CONTROLLER'),
            grounds: [ground('consumer-solar')],
          },
        ],
        gaps: [
          gap('company-contact-electricity-solar', 'NO_DUTY_ALLOCATED'),
          gap('consumer-electricity-solar', 'NO_DUTY_ALLOCATED'),
          gap('consumer-solar', 'NO_CONTROLLER'),
        ],
        statements: [
          stated('CONTROLLER', 'STATED', 1, 4),
          stated('JOINT_ARRANGEMENT', 'UNSPECIFIC', 1),
          stated('JOINT_CONTROLLERS', 'STATED', 1, 4),
        ],
      },
    });
  });

  test('cells and gaps are cut where the client says, and counted whole', async () => {
    const { responsibilityCoverage: cut } = (await hub.ask(wholeTable, { register: 'oomi-customers', first: 2 })) as {
      responsibilityCoverage: Record<'cells' | 'gaps', unknown[]> &
        Record<'totalCount' | 'gapCount' | 'truncated', unknown>;
    };
    const { cells, gaps, totalCount, gapCount, truncated } = cut;
    expect({ cells: cells.length, gaps: gaps.length, totalCount, gapCount, truncated }).toEqual({
      cells: 2,
      gaps: 2,
      totalCount: 6,
      gapCount: 42,
      truncated: true,
    });
  });

  test('the duties asked for come once each, in the order of the Regulation', async () => {
    const query = `{ responsibilityCoverage(register: "oomi-customers", duties: [BREACH, ACCESS, BREACH]) { duties gapCount } }`;
    expect(await hub.ask(query)).toEqual({ responsibilityCoverage: { duties: ['ACCESS', 'BREACH'], gapCount: 6 } });
  });
});

const allGaps = `query ($custodian: String, $on: LocalDate, $first: Int = 50) {
  responsibilityGaps(custodian: $custodian, on: $on, first: $first) {
    totalCount
    gapCount
    truncated
    registers {
      register { code }
      controllers { code }
      isJoint
      totalCount
      gapCount
      kinds { status reason gapCount duties totalCount cells { code } }
    }
  }
}`;

describe('Over all five registers', () => {
  const kind = (reason: string, ...cells: (string | null)[]) => ({
    status: 'NONE',
    reason,
    gapCount: 14 * cells.length,
    duties: everyDuty,
    totalCount: cells.length,
    cells: cells.map((code) => code && { code: `oomi-customers/${code}` }),
  });
  const oomi = {
    register: { code: 'oomi-customers' },
    controllers: [{ code: 'oomi' }, { code: 'oomi-solar' }],
    isJoint: true,
    totalCount: 6,
    gapCount: 42,
    kinds: [
      kind('NO_CONTROLLER', 'consumer-solar'),
      kind('NO_DUTY_ALLOCATED', 'company-contact-electricity-solar', 'consumer-electricity-solar'),
    ],
  };
  const pori = {
    register: { code: 'pori-energia-marketing' },
    controllers: [{ code: 'pori-energia' }, { code: 'pori-energia-sahkoverkot' }],
    isJoint: true,
    totalCount: 1,
    gapCount: 14,
    kinds: [kind('NO_DUTY_ALLOCATED', null)],
  };

  test('the two that are shared have gaps', async () => {
    expect(await hub.ask(allGaps)).toEqual({
      responsibilityGaps: { totalCount: 2, gapCount: 56, truncated: false, registers: [oomi, pori] },
    });
  });

  test('those of one company are found by its business ID', async () => {
    expect(await hub.ask(allGaps, { custodian: '3101315-4' })).toEqual({
      responsibilityGaps: { totalCount: 1, gapCount: 42, truncated: false, registers: [oomi] },
    });
  });

  test('what is not shown is counted', async () => {
    const all = await hub.ask(allGaps, { first: 1 });
    expect(all).toMatchObject({ responsibilityGaps: { totalCount: 2, gapCount: 56, truncated: true } });
  });
});
