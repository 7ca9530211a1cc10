import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import type { Seeded } from '../support/world.js';
import { logWrite } from './log-write.js';

let hub: TestHub;
beforeEach(async () => {
  hub = await openTestHub();
  await hub.seed.lawFact({ code: 'eea-fi', kind: 'EEA_MEMBER', country: 'FI', validFrom: '2018-05-25' });
  await hub.seed.lawFact({ code: 'adequacy-ch', kind: 'ADEQUACY', country: 'CH', isFramework: false, scope: [] });
}, openingTimeout);
afterEach(() => hub.close());

const matrix = `query ($custodian: String, $kind: OrganisationKind, $on: LocalDate, $first: Int) {
  transferMatrix(custodian: $custodian, organisationKind: $kind, lawAsOf: $on, first: $first) {
    on totalCount truncated
    cells { country standing tool exporter { code } transfers categories withoutCategories missingTools }
    totals { country standing restsOn { code } transfers categories withoutCategories missingTools } } }`;

interface Counted {
  readonly country: string | null;
  readonly transfers: number;
}
interface Matrix {
  readonly transferMatrix: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly cells: readonly Counted[];
    readonly totals: readonly Counted[];
  };
}

const ask = async (variables: Readonly<Record<string, unknown>> = {}): Promise<Matrix> =>
  (await hub.ask(matrix, { on: '2026-11-22', first: 1000, ...variables })) as Matrix;

/** A keeper with transfers to India, Switzerland and nobody knows where. */
async function group(): Promise<void> {
  const { seed } = hub;
  const oomi = await seed.organisation({ code: 'oomi', kind: 'COMPANY' });
  const solar = await seed.organisation({ code: 'solar' });
  const vendor = await seed.organisation({ code: 'vendor', country: 'CH' });
  const [address, name] = [
    await seed.personalDataCategory({ code: 'address' }),
    await seed.personalDataCategory({ code: 'name' }),
  ];
  const transfer = (code: string, given: object) =>
    seed.transfer({ code, custodian: oomi, exporter: oomi, importer: null, ...given });
  const first = await transfer('a', { country: 'IN', tool: 'SCC' });
  const second = await transfer('b', { country: 'IN', tool: 'SCC' });
  await transfer('c', { country: 'IN', exporter: solar, custodian: solar });
  await transfer('d', { importer: vendor, tool: 'ADEQUACY' });
  await transfer('e', { claim: 'LIMITED_TOOL_UNSPECIFIC' });
  await logWrite(hub, 2, [await transfer('f', { country: 'IN', validTo: '2026-11-22' })]);
  for (const [code, of, dataCategory] of [
    ['1', first, address],
    ['2', first, name],
    ['3', second, name],
  ] as const)
    await seed.transferData({ code, custodian: oomi, transfer: of, dataCategory });
}

const none = { categories: 0, missingTools: 0 };

describe('the matrix of transfers', () => {
  it('refuses companies it does not know, sizes out of bounds, and days before the law', async () => {
    const refused = async (variables: object): Promise<unknown> =>
      (await hub.graphql(matrix, { first: 50, ...variables })).body.errors?.map(({ message, extensions }) => [
        extensions?.code,
        message,
      ]);
    expect(await refused({ custodian: 'nobody' })).toEqual([
      ['NOT_FOUND', expect.stringContaining('custodian: no organisation has the code "nobody"')],
    ]);
    expect(await refused({ first: 0 })).toEqual([['PAGE_SIZE', 'first: 0 is out of range; give 1 to 1000.']]);
    expect(await refused({ first: 1001 })).toEqual([['PAGE_SIZE', expect.stringContaining('1001')]]);
    expect(await refused({ on: '2018-05-24' })).toEqual([['BAD_USER_INPUT', expect.stringContaining('2018-05-25')]]);
  });

  it('is empty where there are no transfers', async () => {
    expect(await ask()).toEqual({
      transferMatrix: { on: '2026-11-22', totalCount: 0, truncated: false, cells: [], totals: [] },
    });
  });

  it('counts by country, tool and exporter; the unknown country and the missing tool stand last', async () => {
    await group();
    const india = { country: 'IN', standing: 'THIRD_COUNTRY' };
    const swiss = { country: 'CH', standing: 'ADEQUATE', transfers: 1, withoutCategories: 1, ...none };
    const unknown = {
      country: null,
      standing: 'UNKNOWN',
      transfers: 1,
      withoutCategories: 1,
      ...none,
      missingTools: null,
    };
    const [oomi, solar] = [{ exporter: { code: 'oomi' } }, { exporter: { code: 'solar' } }];
    expect(await ask()).toEqual({
      transferMatrix: {
        on: '2026-11-22',
        totalCount: 4,
        truncated: false,
        cells: [
          { ...swiss, tool: 'ADEQUACY', ...oomi },
          { ...india, tool: 'SCC', ...oomi, transfers: 2, categories: 2, withoutCategories: 0, missingTools: 0 },
          { ...india, tool: null, ...solar, transfers: 1, categories: 0, withoutCategories: 1, missingTools: 1 },
          { ...unknown, tool: null, ...oomi },
        ],
        totals: [
          { ...swiss, restsOn: { code: 'adequacy-ch' } },
          { ...india, restsOn: null, transfers: 3, categories: 2, withoutCategories: 1, missingTools: 1 },
          { ...unknown, restsOn: null },
        ],
      },
    });
  });

  it('looks at the records of one company, or at exporters of one kind; the totals are of all cells, shown or not', async () => {
    await group();
    const countries = ({ transferMatrix: { cells, totals } }: Matrix) =>
      [cells, totals].map((rows) => rows.map(({ country }) => country));
    expect(countries(await ask({ custodian: 'solar' }))).toEqual([['IN'], ['IN']]);
    expect(countries(await ask({ kind: 'COMPANY' }))).toEqual([
      ['CH', 'IN', null],
      ['CH', 'IN', null],
    ]);
    const cut = await ask({ first: 1 });
    expect(countries(cut)).toEqual([['CH'], ['CH', 'IN', null]]);
    expect([cut.transferMatrix.truncated, cut.transferMatrix.totalCount]).toEqual([true, 4]);
    expect((await ask({ on: '2026-11-21' })).transferMatrix.totals[1]?.transfers).toBe(4);
  });

  it('takes the same statements for one transfer as for many', async () => {
    await ask();
    const empty = await hub.countStatements(() => ask());
    await group();
    await ask();
    expect([empty, await hub.countStatements(() => ask())]).toEqual([1, 3]);
  });
});

const orNothing = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const day = fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23');
const drawn = fc.record({
  country: orNothing(fc.constantFrom('IN', 'CH', 'FI')),
  tool: orNothing(fc.constantFrom('SCC', 'ADEQUACY')),
  exporter: fc.nat({ max: 1 }),
  importer: orNothing(fc.nat({ max: 1 })),
  validFrom: orNothing(day),
  validTo: orNothing(day),
  categories: fc.uniqueArray(fc.nat({ max: 2 })),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

/** The cells by nested loops over everything that could be one. */
function naiveCells(transfers: readonly Drawn[], importers: readonly (string | null)[]): unknown[] {
  const valid = transfers.filter(
    ({ validFrom: from, validTo: to }) => (from === null || from <= '2026-11-22') && (to === null || to > '2026-11-22'),
  );
  const countryOf = (t: Drawn) => t.country ?? (t.importer === null ? null : (importers[t.importer] ?? null));
  const places = ['CH', 'FI', 'IN', null].flatMap((country) =>
    ['ADEQUACY', 'SCC', null].flatMap((tool) => [0, 1].map((exporter) => ({ country, tool, exporter }))),
  );
  return places.flatMap(({ country, tool, exporter }) => {
    const here = valid.filter((t) => countryOf(t) === country && t.tool === tool && t.exporter === exporter);
    const categories = new Set(here.flatMap((t) => t.categories)).size;
    const withoutCategories = here.filter((t) => t.categories.length === 0).length;
    const counted = { transfers: here.length, categories, withoutCategories };
    return here.length === 0 ? [] : [{ country, tool, exporter: { code: `exporter-${exporter}` }, ...counted }];
  });
}

describe('the matrix of random transfers', () => {
  it('is what nested loops count', async () => {
    const { seed } = hub;
    const exporters = [
      await seed.organisation({ code: 'exporter-0' }),
      await seed.organisation({ code: 'exporter-1' }),
    ];
    const importers = [
      await seed.organisation({ code: 'i-0', country: 'IN' }),
      await seed.organisation({ code: 'i-1', country: null }),
    ];
    const categories: Seeded[] = [];
    for (const code of ['a', 'b', 'c']) categories.push(await seed.personalDataCategory({ code }));
    // The first revision is the one that everything seeded is of.
    let worlds = 1;
    const property = fc.asyncProperty(fc.array(drawn, { maxLength: 12 }), async (transfers) => {
      // Each world is the record of a company of its own.
      const custodian = await seed.organisation({ code: `world-${++worlds}` });
      for (const [at, { categories: carried, exporter, importer, ...given }] of transfers.entries()) {
        const ends = { exporter: exporters[exporter], importer: importer === null ? null : importers[importer] };
        const transfer = await seed.transfer({ code: `t-${worlds}-${at}`, custodian, ...given, ...ends });
        for (const c of carried)
          await seed.transferData({ code: `d-${worlds}-${at}-${c}`, custodian, transfer, dataCategory: categories[c] });
      }
      await logWrite(hub, worlds, [custodian]);
      const cells = `cells { country tool exporter { code } transfers categories withoutCategories }`;
      const query = `{ transferMatrix(custodian: "world-${worlds}", lawAsOf: "2026-11-22", first: 1000) { ${cells} } }`;
      expect(await hub.ask(query)).toEqual({ transferMatrix: { cells: naiveCells(transfers, ['IN', null]) } });
    });
    await fc.assert(property, { numRuns: propertyRuns(25, 500) });
  }, 600_000);
});
