import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSavedOperations } from '../../server/graphiql/saved-operations.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { ask, asked, plain } from './what-if-asked.js';
import { seedWorld } from './what-if-seed.js';
import { day, type PlainWorld } from './what-if-world.js';

const anyDate = { validFrom: null, validTo: null };
const between = { ...anyDate, exporter: 'a', importer: 'c', country: 'US', agreement: null, sub: null };
const roleOf = { exporterRole: 'CONTROLLER', importerRole: 'PROCESSOR' } as const;
const sound = { ...between, ...roleOf, signedOn: '2022-01-01', assessedOn: '2022-02-02' };
const onClauses = { ...sound, tool: 'SCC', instrument: 'scc', sccModule: 'MODULE_2' } as const;
const onAdequacy = { ...sound, tool: 'ADEQUACY', instrument: 'us', sccModule: null } as const;
const cell = (register: string, activity: string | null = null) => ({ register, activity });

/**
 * Company a keeps register r: its activity r-one is processed by c, who engages d, who engages e; by b in its place, as far as
 * r-one goes. Company b keeps s, of which only the transfer to c is on record.
 */
const worked: PlainWorld = {
  registers: ['r', 's'],
  controllers: [
    { register: 'r', organisation: 'a', ...anyDate },
    { register: 's', organisation: 'b', ...anyDate },
  ],
  activities: [
    { code: 'r-one', register: 'r', purposes: ['billing', 'service'] },
    { code: 'r-two', register: 'r', purposes: ['advertising'] },
    { code: 's-one', register: 's', purposes: ['reading'] },
  ],
  agreements: [
    { ...anyDate, code: 'g-b', controller: 'a', processor: 'b', status: 'IN_FORCE', coverage: [cell('r', 'r-one')] },
    { ...anyDate, code: 'g-c', controller: 'a', processor: 'c', status: 'IN_FORCE', coverage: [cell('r')] },
  ],
  subs: [
    { ...anyDate, code: 'u-d', agreement: 'g-c', parent: null, processor: 'd' },
    { ...anyDate, code: 'u-e', agreement: 'g-c', parent: 'u-d', processor: 'e' },
  ],
  transfers: [
    { ...onAdequacy, ...cell('r', 'r-one'), code: 't-adequacy' },
    { ...onClauses, ...cell('r', 'r-one'), code: 't-clauses' },
    { ...onAdequacy, ...cell('s'), code: 't-lone', exporter: 'b' },
  ],
  systems: [{ code: 'y', register: 's', operator: 'c' }],
  recipients: [],
};

const line = (text: string, more: object) => {
  const [company, purpose, activity, register] = text.split(' ');
  return {
    ...{ company, purpose, activity, register, losesTool: false, losesOnlyTool: false, losesProcessor: false },
    ...{ losesOnlyProcessor: false, losesSubProcessor: false, losesSystem: false, hasFallback: null, ...more },
  };
};

const counts = {
  ...{ on: day, ending: [], leaving: [], truncated: false, purposeCount: 0, losingOnlyToolCount: 0 },
  ...{ losingOnlyProcessorCount: 0, transferCount: 0, losingToolCount: 0, processingCount: 0, subProcessingCount: 0 },
  ...{ systemCount: 0, purposes: [], transfers: [], processings: [], subProcessings: [], systems: [] },
};

describe('what changes would lose in a world worked by hand', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub();
    await seedWorld(hub, worked);
  }, openingTimeout);
  afterAll(() => hub.close());

  const refused = async (changes: readonly object[], more: object = {}): Promise<unknown> => {
    const { body } = await hub.graphql(asked, { changes, on: day, first: 50, ...more });
    return body.errors?.map(({ message, extensions }) => [extensions?.code, message]);
  };
  const saying = (kind: string, text: string) => [[kind, expect.stringContaining(text)]];

  it('is refused without a change, with an empty or a double one, and for sizes out of bounds', async () => {
    expect(await refused([])).toEqual(saying('BAD_USER_INPUT', 'changes: 0 are given; give 1 to 100'));
    expect(await refused(Array.from({ length: 101 }, () => ({ lawFactEnds: 'us' })))).toEqual(
      saying('BAD_USER_INPUT', 'changes: 101 are given'),
    );
    expect(await refused([{}])).toEqual(saying('BAD_USER_INPUT', 'changes[0]: 0 changes are given in one'));
    const both = { lawFactEnds: 'us', organisationLeaves: 'c' };
    expect(await refused([{ lawFactEnds: 'us' }, both])).toEqual(
      saying('BAD_USER_INPUT', 'changes[1]: 2 changes are given in one'),
    );
    for (const first of [0, 1001])
      expect(await refused([{ lawFactEnds: 'us' }], { first })).toEqual(saying('PAGE_SIZE', `first: ${first}`));
  });

  it('is refused for what is unknown, of another kind, or does not hold on the day', async () => {
    expect(await refused([{ lawFactEnds: 'none' }])).toEqual(
      saying('NOT_FOUND', 'changes[0].lawFactEnds: no fact of law has the code or id "none"'),
    );
    expect(await refused([{ organisationLeaves: 'none' }])).toEqual(
      saying('NOT_FOUND', 'changes[0].organisationLeaves: no organisation has the code "none"'),
    );
    expect(await refused([{ roleBecomes: { organisation: '3101315-5', role: 'PROCESSOR' } }])).toEqual(
      saying('MALFORMED_BUSINESS_ID', '3101315'),
    );
    expect(await refused([{ lawFactEnds: 'fi' }])).toEqual(
      saying('BAD_USER_INPUT', '"fi" is a fact of the kind EEA_MEMBER; only an adequacy decision (ADEQUACY)'),
    );
    expect(await refused([{ lawFactEnds: 'scc-old' }])).toEqual(
      saying('BAD_USER_INPUT', `"scc-old" does not hold on ${day} as it is, so that nothing would change`),
    );
    expect(await refused([{ lawFactEnds: 'us' }], { on: '2023-07-09' })).toEqual(
      saying('BAD_USER_INPUT', '"us" does not hold on 2023-07-09'),
    );
    expect(await refused([{ lawFactEnds: 'us' }], { on: '2018-05-24' })).toEqual(
      saying('BAD_USER_INPUT', 'begins on 2018-05-25'),
    );
  });

  it('is refused where the changes contradict one another, and not where they say the same twice', async () => {
    const becomes = (role: string) => ({ roleBecomes: { organisation: 'c', role } });
    expect(await refused([becomes('CONTROLLER'), becomes('PROCESSOR')])).toEqual(
      saying('BAD_USER_INPUT', 'the role of "c" becomes both CONTROLLER and PROCESSOR'),
    );
    expect(await refused([becomes('CONTROLLER'), { organisationLeaves: 'c' }])).toEqual(
      saying('BAD_USER_INPUT', '"c" leaves, and takes another role'),
    );
    const twice = await ask(hub, { changes: [{ organisationLeaves: 'c' }, { organisationLeaves: ' c ' }] });
    expect(twice).toEqual(await ask(hub, { changes: [{ organisationLeaves: 'c' }] }));
  });

  it('tells which purposes lose their tool when a decision lapses, and what stands in', async () => {
    const [before, after] = [['ADEQUACY_SCOPE_TO_CHECK'], ['TOOL_DEAD']];
    const change = { effect: 'LOSES_TOOL', verdictsBefore: before, verdictsAfter: after, newVerdicts: after };
    const [stoodIn, alone] = [
      { losesTool: true, hasFallback: true },
      { losesTool: true, losesOnlyTool: true, hasFallback: false },
    ];
    expect(await ask(hub, { changes: [{ lawFactEnds: 'us' }] })).toEqual({
      ...{ ...counts, ending: ['us'], purposeCount: 3, losingOnlyToolCount: 1, transferCount: 2, losingToolCount: 2 },
      purposes: [
        line('a billing r-one r', stoodIn),
        line('a service r-one r', stoodIn),
        line('b reading s-one s', alone),
      ],
      transfers: [
        { ...change, transfer: 't-adequacy', fallbacks: ['t-clauses'], fallbackCount: 1 },
        { ...change, transfer: 't-lone', fallbacks: [], fallbackCount: 0 },
      ],
    });
  });

  it('finds no fallback where the clauses that would stand in end too', async () => {
    const { purposes, transfers } = await ask(hub, { changes: [{ lawFactEnds: 'us' }, { lawFactEnds: 'scc' }] });
    expect(purposes?.map(({ purpose, losesOnlyTool, hasFallback }) => [purpose, losesOnlyTool, hasFallback])).toEqual(
      ['billing', 'service', 'reading'].map((purpose) => [purpose, true, false]),
    );
    expect(transfers?.map(({ fallbackCount }) => fallbackCount)).toEqual([0, 0, 0]);
  });

  it('tells what goes with a vendor: processings, sub-processors at any depth, transfers and systems', async () => {
    const ends = { effect: 'ENDS', verdictsAfter: [], newVerdicts: [], fallbacks: [], fallbackCount: 0 };
    const both = { losesProcessor: true, losesSubProcessor: true };
    const covered = { ...both, hasFallback: true };
    const gone = { agreement: 'g-c', controller: 'a', isBeneath: true };
    expect(await ask(hub, { changes: [{ organisationLeaves: 'c' }] })).toEqual({
      ...{ ...counts, leaving: ['c'], purposeCount: 4, losingOnlyProcessorCount: 1, transferCount: 3 },
      ...{ processingCount: 1, subProcessingCount: 2, systemCount: 1, systems: ['y'] },
      purposes: [
        line('a advertising r-two r', { ...both, losesOnlyProcessor: true, hasFallback: false }),
        line('a billing r-one r', covered),
        line('a service r-one r', covered),
        line('b reading s-one s', { losesSystem: true }),
      ],
      transfers: [
        { ...ends, transfer: 't-adequacy', verdictsBefore: ['ADEQUACY_SCOPE_TO_CHECK'] },
        { ...ends, transfer: 't-clauses', verdictsBefore: [] },
        { ...ends, transfer: 't-lone', verdictsBefore: ['ADEQUACY_SCOPE_TO_CHECK'] },
      ],
      processings: [
        {
          ...{ processor: 'c', agreement: 'g-c', recipient: null, companies: ['a'], register: 'r', activity: null },
          ...{ isOnlyProcessor: true, fallbacks: [], fallbackCount: 0 },
        },
      ],
      subProcessings: [
        { ...gone, subProcessing: 'u-d', processor: 'd' },
        { ...gone, subProcessing: 'u-e', processor: 'e' },
      ],
    });
  });

  it('takes along what is beneath a sub-processor that leaves, and nothing of who has no agreement on record', async () => {
    const { subProcessings, purposes, processings } = await ask(hub, { changes: [{ organisationLeaves: 'd' }] });
    expect(subProcessings?.map(({ subProcessing, isBeneath }) => [subProcessing, isBeneath])).toEqual([
      ['u-d', false],
      ['u-e', true],
    ]);
    expect(purposes?.map(({ purpose, hasFallback }) => [purpose, hasFallback])).toEqual([
      ['advertising', null],
      ['billing', null],
      ['service', null],
    ]);
    expect(processings).toEqual([]);
  });

  it('tells that clauses do not fit another role', async () => {
    const changes = [{ roleBecomes: { organisation: 'c', role: 'CONTROLLER' } }];
    const { transfers, losingOnlyToolCount } = await ask(hub, { changes });
    expect(transfers).toEqual([
      {
        ...{ transfer: 't-clauses', effect: 'LOSES_TOOL', verdictsBefore: [], verdictsAfter: ['MODULE_DIFFERS'] },
        ...{ newVerdicts: ['MODULE_DIFFERS'], fallbacks: [], fallbackCount: 0 },
      },
    ]);
    expect(losingOnlyToolCount).toBe(2);
  });

  it('shows as many as asked for, and tells how many there are', async () => {
    const { purposes, purposeCount, truncated } = await ask(hub, { changes: [{ lawFactEnds: 'us' }], first: 1 });
    expect([purposes?.length, purposeCount, truncated]).toEqual([1, 3, true]);
  });

  it('takes one statement for what is named, one for the facts, and one for each place of stored nodes', async () => {
    const counted = (fields: string): Promise<number> =>
      hub.countStatements(() =>
        hub.ask(`{ whatIf(changes: [{ organisationLeaves: "c" }], on: "${day}") { ${fields} } }`),
      );
    expect(await counted('purposeCount')).toBe(2);
    expect(await counted('purposes { company { code } purpose { code } }')).toBe(4);
  });
});

describe('what changes would lose in the five registers', () => {
  it(
    'is nothing on record, with what they claim beside it',
    async () => {
      const hub = await openTestHub();
      try {
        await loadAll(hub);
        const saved = await readSavedOperations('examples/operations');
        const operation = saved.find(({ title }) => title === 'What would be lost if a decision fell or a vendor left');
        const variables = JSON.parse(operation?.variables ?? '') as Record<string, unknown>;
        const { whatIf, registers } = (await hub.ask(operation?.query ?? '', variables)) as {
          whatIf: unknown;
          registers: { nodes: { statements: { nodes: unknown[] } }[] };
        };
        expect({ ...counts, ...(plain(whatIf) as object) }).toEqual({
          ...{ ...counts, on: '2026-11-22', leaving: ['suomen-asiakastieto'] },
          ending: ['adequacy-us-data-privacy-framework', 'scc-2021-914'],
        });
        expect(registers.nodes.every(({ statements }) => statements.nodes.length > 0)).toBe(true);
        const oomi = await ask(hub, { changes: [{ organisationLeaves: '3101315-4' }], on: '2026-11-22' });
        expect([oomi.leaving, oomi.systems, oomi.purposeCount]).toEqual([['oomi'], ['oomi-information-systems'], 26]);
      } finally {
        await hub.close();
      }
    },
    openingTimeout,
  );
});
