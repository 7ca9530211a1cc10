import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

const ask = `query ($organisation: String!, $on: LocalDate, $first: Int! = 50) {
  group(organisation: $organisation, on: $on, first: $first) {
    organisation { code } totalCount truncated isInconsistent inconsistent { code }
    ultimateParents { organisation { code } isCircular }
    members { organisation { code } direction distance controlBy isCircular effectiveShare isLowerBound isInconsistent
      registersKept { totalCount registers { code } } registersShared { totalCount registers { code } }
      registersProcessed { totalCount registers { code } } }
    controls { by ownership { code } } holdings { reason ownership { owner { code } owned { code } } } } }`;

describe('the group of a company of the five registers', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub();
    await loadAll(hub);
  }, openingTimeout);
  afterAll(() => hub.close());

  it('is refused for an unknown company, a wrong business ID and a wrong number of things to show', async () => {
    const message = async (variables: Record<string, unknown>) =>
      (await hub.graphql(ask, variables)).body.errors?.map((error) => [error.extensions?.code, error.message]);
    expect(await message({ organisation: 'nobody' })).toEqual([
      ['NOT_FOUND', expect.stringContaining('organisation: no organisation has the code "nobody"')],
    ]);
    expect(await message({ organisation: '1703296-4' })).toEqual([['MALFORMED_BUSINESS_ID', expect.anything()]]);
    for (const first of [0, -1, 1001]) {
      expect(await message({ organisation: 'oomi', first })).toEqual([
        ['PAGE_SIZE', expect.stringContaining('give 1 to 1000')],
      ]);
    }
  });

  it('is Oulun Sähkönmyynti alone: its seven shareholders have no share on record, and Oulun Energia is none', async () => {
    const shareholders = [
      'haukiputaan-sahkoosuuskunta',
      'kemin-energia',
      'keminmaan-energia',
      'raahen-energia',
      'rantakairan-sahko',
      'tenergia',
      'tornion-energia',
    ];
    const none = { totalCount: 0, registers: [] };
    const member = {
      controlBy: null,
      isCircular: false,
      effectiveShare: null,
      isLowerBound: false,
      isInconsistent: false,
    };
    expect(await hub.ask(ask, { organisation: '1703296-5' })).toEqual({
      group: {
        organisation: { code: 'oulun-sahkonmyynti' },
        totalCount: 1,
        truncated: false,
        isInconsistent: false,
        inconsistent: [],
        ultimateParents: [{ organisation: { code: 'oulun-sahkonmyynti' }, isCircular: false }],
        members: [
          {
            ...member,
            organisation: { code: 'oulun-sahkonmyynti' },
            direction: 'ITSELF',
            distance: 0,
            registersKept: { totalCount: 1, registers: [{ code: 'oulun-sahkonmyynti-customers' }] },
            registersShared: none,
            registersProcessed: none,
          },
        ],
        controls: [],
        holdings: shareholders.map((code) => ({
          reason: 'NO_SHARE_ON_RECORD',
          ownership: { owner: { code }, owned: { code: 'oulun-sahkonmyynti' } },
        })),
      },
    });
  });

  it('shows the register that Oomi Solar shares without keeping it', async () => {
    const answer = (await hub.ask(ask, { organisation: 'oomi-solar' })) as { group: { members: unknown[] } };
    expect(answer.group.members).toEqual([
      expect.objectContaining({
        registersKept: { totalCount: 0, registers: [] },
        registersShared: { totalCount: 1, registers: [{ code: 'oomi-customers' }] },
      }),
    ]);
  });
});

describe('the group of a company', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub();
    await putGroup(hub);
  }, openingTimeout);
  afterAll(() => hub.close());

  const none = { totalCount: 0, registers: [] };
  const plain = { isCircular: false, isLowerBound: false, isInconsistent: false };
  const noRegisters = { registersKept: none, registersShared: none, registersProcessed: none };

  it('holds controllers, the controlled and sisters, each with its share and its registers', async () => {
    const { group } = (await hub.ask(ask, { organisation: 'middle', on: '2026-01-01' })) as { group: object };
    expect(group).toEqual({
      organisation: { code: 'middle' },
      totalCount: 5,
      truncated: false,
      isInconsistent: false,
      inconsistent: [],
      ultimateParents: [{ organisation: { code: 'top' }, isCircular: false }],
      members: [
        {
          ...plain,
          ...noRegisters,
          organisation: { code: 'middle' },
          direction: 'ITSELF',
          distance: 0,
          controlBy: null,
          effectiveShare: null,
          registersKept: { totalCount: 1, registers: [{ code: 'middle-customers' }] },
        },
        {
          ...plain,
          ...noRegisters,
          organisation: { code: 'top' },
          direction: 'CONTROLS',
          distance: 1,
          controlBy: 'MAJORITY',
          effectiveShare: 60,
        },
        // 80 directly, and 40 of the 20 that the sister holds.
        {
          ...plain,
          ...noRegisters,
          organisation: { code: 'low' },
          direction: 'CONTROLLED',
          distance: 1,
          controlBy: 'STATED',
          effectiveShare: 88,
          registersProcessed: { totalCount: 1, registers: [{ code: 'middle-customers' }] },
        },
        // Its share is not known.
        {
          ...plain,
          ...noRegisters,
          organisation: { code: 'lowest' },
          direction: 'CONTROLLED',
          distance: 2,
          controlBy: 'STATED',
          effectiveShare: null,
          isLowerBound: true,
        },
        {
          ...plain,
          ...noRegisters,
          organisation: { code: 'sister' },
          direction: 'SISTER',
          distance: 2,
          controlBy: 'MAJORITY',
          effectiveShare: 40,
          registersShared: { totalCount: 1, registers: [{ code: 'middle-customers' }] },
        },
      ],
      controls: [
        { by: 'STATED', ownership: { code: 'low-lowest' } },
        { by: 'STATED', ownership: { code: 'middle-low' } },
        { by: 'MAJORITY', ownership: { code: 'top-middle' } },
        { by: 'MAJORITY', ownership: { code: 'top-sister' } },
      ],
      holdings: [
        { reason: 'ASSOCIATE', ownership: { owner: { code: 'middle' }, owned: { code: 'friend' } } },
        { reason: 'NO_MAJORITY', ownership: { owner: { code: 'middle' }, owned: { code: 'sister' } } },
        { reason: 'NO_MAJORITY', ownership: { owner: { code: 'sister' }, owned: { code: 'low' } } },
      ],
    });
  });

  it('is that of the day: the parent came in 2020 and the sister leaves in 2027', async () => {
    const codes = async (on: string) => {
      const { group } = (await hub.ask(ask, { organisation: 'middle', on })) as {
        group: { members: { organisation: { code: string } }[] };
      };
      return group.members.map(({ organisation }) => organisation.code);
    };
    expect(await codes('2019-12-31')).toEqual(['middle', 'low', 'lowest']);
    expect(await codes('2020-01-01')).toEqual(['middle', 'top', 'low', 'lowest', 'sister']);
    expect(await codes('2027-01-01')).toEqual(['middle', 'top', 'low', 'lowest']);
  });

  it('says of what it shows a part only, and reads as many statements for few as for many', async () => {
    const { group } = (await hub.ask(ask, { organisation: 'middle', on: '2026-01-01', first: 2 })) as {
      group: { totalCount: number; truncated: boolean; members: unknown[] };
    };
    expect([group.totalCount, group.truncated, group.members.length]).toEqual([5, true, 2]);
    const short = `query ($code: String!) { group(organisation: $code) { totalCount members { organisation { code } registersKept { registers { code } } } } }`;
    const few = await hub.countStatements(() => hub.ask(short, { code: 'low' }));
    for (let at = 0; at < 30; at += 1) {
      const owned = await hub.seed.organisation({ code: `many-${at}` });
      await hub.seed.ownership({ owner: await many(hub), owned, kind: 'PARENT', share: null, custodian: owned });
      await hub.seed.register({ code: `many-${at}-register`, custodian: owned });
    }
    expect(await hub.ask(short, { code: 'many' })).toEqual({ group: expect.objectContaining({ totalCount: 31 }) });
    expect([few, await hub.countStatements(() => hub.ask(short, { code: 'many' }))]).toEqual([4, 4]);
  });
});

let holder: Promise<Awaited<ReturnType<TestHub['seed']['organisation']>>> | undefined;
const many = ({ seed }: TestHub) => (holder ??= seed.organisation({ code: 'many' }));

async function putGroup({ seed }: TestHub): Promise<void> {
  const company = (code: string) => seed.organisation({ code });
  const [top, middle, low, lowest] = [
    await company('top'),
    await company('middle'),
    await company('low'),
    await company('lowest'),
  ];
  const [sister, friend] = [await company('sister'), await company('friend')];
  const own = { custodian: middle };
  await seed.ownership({
    ...own,
    code: 'top-middle',
    owner: top,
    owned: middle,
    kind: 'SHAREHOLDER',
    share: 60,
    validFrom: '2020-01-01',
  });
  await seed.ownership({
    ...own,
    code: 'top-sister',
    owner: top,
    owned: sister,
    kind: 'SHAREHOLDER',
    share: 50.5,
    validTo: '2027-01-01',
  });
  await seed.ownership({ ...own, code: 'middle-low', owner: middle, owned: low, kind: 'PARENT', share: 80 });
  await seed.ownership({ ...own, code: 'low-lowest', owner: low, owned: lowest, kind: 'PARENT', share: null });
  await seed.ownership({ ...own, code: 'middle-sister', owner: middle, owned: sister, kind: 'SHAREHOLDER', share: 40 });
  await seed.ownership({ ...own, code: 'sister-low', owner: sister, owned: low, kind: 'SHAREHOLDER', share: 20 });
  await seed.ownership({ ...own, code: 'middle-friend', owner: middle, owned: friend, kind: 'ASSOCIATE', share: 60 });
  const register = await seed.register({ ...own, code: 'middle-customers' });
  await seed.controllership({ register, organisation: sister, kind: 'JOINT' });
  await seed.controllership({ register, organisation: top, kind: 'JOINT', validTo: '2025-01-01' });
  const agreement = await seed.processingAgreement({ ...own, controller: middle, processor: low, status: 'IN_FORCE' });
  await seed.agreementCoverage({ agreement, register });
  const ended = await seed.processingAgreement({ ...own, controller: middle, processor: lowest, status: 'ENDED' });
  await seed.agreementCoverage({ agreement: ended, register });
}
