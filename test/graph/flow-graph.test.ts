import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { readSavedOperations } from '../../server/graphiql/saved-operations.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import type { Seeded } from '../support/world.js';

let examples: TestHub;
let hub: TestHub;
beforeAll(async () => {
  examples = await openTestHub();
  await loadAll(examples);
  hub = await openTestHub();
  await seedWorld(hub);
}, openingTimeout);
afterAll(async () => {
  await examples.close();
  await hub.close();
});

/** A register, its processor under two agreements with a sub-processor each, and a transfer of the first one. */
async function seedWorld({ seed, database }: TestHub): Promise<void> {
  const controller = await seed.organisation({ code: 'controller', country: 'FI', businessId: '3101315-4' });
  const other = await seed.organisation({ code: 'other', country: 'FI' });
  const processor = await seed.organisation({ code: 'processor', country: 'FI' });
  const health = await seed.personalDataCategory({ code: 'health', parent: null });
  const register = await seed.register({ code: 'customers', custodian: controller });
  const [first, second] = await seedAgreements(hub, { controller, other, processor });
  await seed.agreementCoverage({ custodian: controller, agreement: first, register, activity: null });
  await seed.agreementData({ custodian: controller, agreement: first, dataCategory: health });
  const indian = await seed.organisation({ code: 'indian', country: 'IN' });
  const american = await seed.organisation({ code: 'american', country: 'US' });
  await seed.subProcessing({
    code: 'to-india',
    custodian: controller,
    agreement: first,
    processor: indian,
    country: 'IN',
  });
  await seed.subProcessing({ code: 'to-america', custodian: other, agreement: second, processor: american });
  const transfer = { custodian: controller, exporter: indian, exporterRole: 'PROCESSOR', country: 'PH', tool: 'SCC' };
  await seed.transfer({ ...transfer, code: 'onward', importerRole: 'PROCESSOR', sccModule: 'MODULE_2', claim: null });
  await seed.transfer({ code: 'denied', custodian: controller, exporter: processor, claim: 'NONE', country: null });
  await loadLawFacts(database, new Date('2026-01-01T12:00:00Z'));
}

async function seedAgreements(
  { seed }: TestHub,
  { controller, other, processor }: Readonly<Record<'controller' | 'other' | 'processor', Seeded>>,
): Promise<readonly [Seeded, Seeded]> {
  const dates = { status: 'IN_FORCE', validFrom: '2024-01-01', validTo: null, processor };
  return [
    await seed.processingAgreement({ ...dates, code: 'first', custodian: controller, controller }),
    await seed.processingAgreement({ ...dates, code: 'second', custodian: other, controller: other }),
  ];
}

const paths = (given: string): string => `{ dataPaths(${given}) { totalCount truncated truncatedBy unknownCountry
  paths { hops { from { code } to { code } } } } }`;

async function refusal(query: string): Promise<string | undefined> {
  const { body } = await hub.graphql(query);
  return body.errors?.[0]?.message;
}

/** Paths as texts. */
async function told(given: string): Promise<readonly string[]> {
  const { dataPaths } = (await hub.ask(paths(given))) as {
    dataPaths: { paths: { hops: { from: { code: string }; to: { code: string } | null }[] }[] };
  };
  return dataPaths.paths.map(({ hops }) =>
    [hops[0]?.from.code, ...hops.map(({ to }) => to?.code ?? 'nobody named')].join(' > '),
  );
}

describe('questions that are refused', () => {
  it.each([
    ['depth: 12', 'from, to: neither is given; say where the data start or where they arrive.'],
    ['from: {}', 'from: 0 ends are given; give exactly one of id, register, system, organisation and partyCategory.'],
    ['from: { register: "nobody" }', 'from: no register is called "nobody"; find its code with registers.'],
    ['from: { register: "customers" }, depth: 0', 'depth: 0 is out of range; give 1 to 64.'],
    ['from: { register: "customers" }, depth: 1000', 'depth: 1000 is out of range; give 1 to 64.'],
    ['from: { register: "customers" }, first: 0', 'first: 0 is out of range; give 1 to 1000.'],
    [
      'from: { register: "customers" }, country: SE, outsideEea: true',
      /^outsideEea: SE is not outside the EEA on .*; leave out the country or outsideEea\.$/,
    ],
    [
      'from: { register: "customers" }, dataCategory: "none"',
      'dataCategory: no category of personal data is called "none"; find its code with personalDataCategories.',
    ],
    [
      'from: { organisation: "controller" }, to: { organisation: "3101315-4" }',
      'to: it is the same as from, and a path leads from one end to another.',
    ],
  ])('%s', async (given, message) => {
    expect(await refusal(paths(given).replace('SE', '"SE"'))).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  it('are those of reach with two ends, or none', async () => {
    const end = '{ register: "customers" }';
    expect(await refusal(`{ reach(from: ${end}, to: ${end}) { totalCount } }`)).toMatch(/^from, to: both are given/);
    expect(await refusal('{ reach { totalCount } }')).toMatch(/^from, to: neither is given/);
    expect(await refusal(`{ reach(from: ${end}, depth: 0) { totalCount } }`)).toBe(
      'depth: 0 is out of range; give 1 or more.',
    );
  });
});

describe('paths of data', () => {
  it('stay under the agreement by which the data came', async () => {
    expect(await told('from: { register: "customers" }')).toEqual([
      'customers > processor',
      'customers > processor > indian',
      'customers > processor > indian > nobody named',
    ]);
    expect(await told('from: { organisation: "other" }')).toEqual([
      'other > processor',
      'other > processor > american',
    ]);
    expect(await told('to: { organisation: "american" }')).toEqual([
      'processor > american',
      'other > processor > american',
    ]);
  });

  it('may go on under every agreement from where the question starts', async () => {
    expect(await told('from: { organisation: "processor" }, depth: 1')).toEqual([
      'processor > american',
      'processor > indian',
    ]);
  });

  it('are of a day', async () => {
    expect(await told('from: { register: "customers" }, lawAsOf: "2023-12-31"')).toEqual([]);
  });

  it('tell of each hop what it rests on and how it stands', async () => {
    const query = `{ dataPaths(from: { register: "customers" }, outsideEea: true, tool: SCC, dataCategory: "health") {
      totalCount unknownCountry paths { length areCategoriesKnown categories { code } firstHopWithoutTool hops { kind
        agreement { code } subProcessing { code } transfers { code } fromRole toRole country standing tool
        declaredModule derivedModule isWithoutTool areCategoriesKnown } } } }`;
    const none = { subProcessing: null, transfers: [], tool: null, declaredModule: null };
    expect(await hub.ask(query)).toEqual({
      dataPaths: {
        totalCount: 1,
        unknownCountry: 0,
        paths: [
          {
            ...{ length: 3, areCategoriesKnown: false, categories: [{ code: 'health' }], firstHopWithoutTool: 1 },
            hops: [
              {
                ...{ ...none, kind: 'PROCESSING_AGREEMENT', agreement: { code: 'first' }, areCategoriesKnown: true },
                ...{ fromRole: 'CONTROLLER', toRole: 'PROCESSOR', country: 'FI', standing: 'EEA' },
                ...{ derivedModule: null, isWithoutTool: false },
              },
              {
                ...{ ...none, kind: 'SUB_PROCESSING', agreement: { code: 'first' }, areCategoriesKnown: true },
                ...{ fromRole: 'PROCESSOR', toRole: 'PROCESSOR', country: 'IN', standing: 'THIRD_COUNTRY' },
                ...{ derivedModule: 'MODULE_3', isWithoutTool: true, subProcessing: { code: 'to-india' } },
              },
              {
                ...{ kind: 'TRANSFER', agreement: null, subProcessing: null, transfers: [{ code: 'onward' }] },
                ...{
                  fromRole: 'PROCESSOR',
                  toRole: 'PROCESSOR',
                  country: 'PH',
                  standing: 'THIRD_COUNTRY',
                  tool: 'SCC',
                },
                ...{ declaredModule: 'MODULE_2', derivedModule: 'MODULE_3', isWithoutTool: false },
                areCategoriesKnown: false,
              },
            ],
          },
        ],
      },
    });
  });
});

describe('the five registers', () => {
  const saved = async (title: RegExp): Promise<unknown> => {
    const operations = await readSavedOperations('examples/operations');
    const { query = '', variables = '{}' } = operations.find((each) => title.test(each.title)) ?? {};
    return examples.ask(query, JSON.parse(variables) as Record<string, unknown>);
  };

  it('name no country outside the EEA, leave open where most data arrive, and claim transfers all the same', async () => {
    const claim = {
      ...{ claim: 'LIMITED_TOOL_UNSPECIFIC', register: { code: 'oomi-customers' }, transfer: null },
      statement: { code: 'Register:oomi-customers:TRANSFERS@oomi-customers-2024' },
    };
    expect(await saved(/out of the EEA/)).toEqual({
      dataPaths: {
        ...{ totalCount: 0, truncated: false, unknownCountry: 10, paths: [] },
        ...{ claimCount: 1, claims: [claim] },
      },
    });
  });

  it('hand data of one register on by seven ways, of none of which the categories are known', async () => {
    const { dataPaths } = (await saved(/consumption data/)) as { dataPaths: { paths: readonly object[] } };
    const { paths: ways, ...counts } = dataPaths;
    expect(counts).toEqual({ totalCount: 7, truncated: false, truncatedBy: null, unknownCountry: 6 });
    expect(ways[1]).toMatchObject({
      ...{
        length: 1,
        areCategoriesKnown: false,
        categories: [{ code: 'consumption-data' }],
        firstHopWithoutTool: null,
      },
      hops: [{ kind: 'DATA_FLOW', to: { kind: 'ORGANISATION', code: 'oulun-sahkonmyynti' }, country: 'FI' }],
    });
  });

  it('do not go through a category of parties', async () => {
    const { downstream } = (await saved(/^Whom/)) as { downstream: object };
    expect(downstream).toMatchObject({
      ...{ totalCount: 11, truncated: false, organisations: 1 },
      countries: [
        { country: null, standing: 'UNKNOWN', nearest: 1, count: 10 },
        { country: 'FI', standing: 'EEA', nearest: 2, count: 1 },
      ],
    });
  });
});
