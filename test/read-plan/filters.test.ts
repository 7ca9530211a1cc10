import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildHubSchema } from '../../schema/build-schema.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';
import { propertyRuns, testSettings } from '../support/settings.js';
import type { Seed } from '../support/seed.js';
import { AnyFilter, type FilterMatter } from './any-filter.js';
import { meets, type Filter } from './memory-filter.js';
import { MemoryWorld } from './memory-world.js';

const matter: FilterMatter = {
  fields: {
    Organisation: [
      'code',
      'name',
      'kind',
      'businessId',
      'country',
      'authority',
      'controllerships',
      'owners',
      'holdings',
      'revision',
    ],
    LawFact: ['code', 'kind', 'validFrom', 'isFramework', 'employeesBelow', 'organisations', 'details', 'about'],
    Register: ['code', 'name', 'description', 'custodian', 'controllerships', 'cells'],
    Controllership: ['code', 'kind', 'validFrom', 'validTo', 'register', 'organisation', 'scope'],
    RegisterCell: ['code', 'register', 'dataSubjectCategory', 'contractTypes', 'controllershipScopes'],
    ControllershipScope: ['code', 'cell', 'controllership'],
    DataSubjectCategory: ['code', 'name', 'parent', 'narrower'],
    ContractType: ['code', 'name', 'parent', 'narrower'],
    Ownership: ['kind', 'share', 'owner', 'owned', 'validFrom'],
    Revision: ['number', 'at', 'reason', 'actor'],
  },
  values: {
    String: [
      'oomi',
      'pori',
      'solar',
      'El',
      'öljy',
      'ÖLJY',
      'Ö',
      'a',
      'A',
      '%',
      '_',
      "'",
      '\\',
      '',
      ' ',
      'FI',
      'SE',
      '3101315-4',
      'seed',
    ],
    Int: [-1, 0, 1, 2, 250, 2_147_483_647],
    Float: [0, 33.34, 50, 1e300],
    Boolean: [true, false],
    LocalDate: ['2020-01-01', '2024-02-29', '2026-01-31', '0001-01-01', '9999-12-31'],
    DateTimeISO: ['2026-01-31T10:00:00.000Z', '2026-01-31T10:00:00.001Z', '1970-01-01T00:00:00.000Z'],
  },
};

const roots: Readonly<Record<string, string>> = {
  Organisation: 'organisations',
  Register: 'registers',
  ContractType: 'contractTypes',
  LawFact: 'lawFacts',
  Ownership: 'ownerships',
};

let hub: TestHub;
let world: MemoryWorld;

beforeAll(async () => {
  hub = await openTestHub();
  await fill(hub.seed);
  world = await MemoryWorld.read(hub.database);
}, openingTimeout);

afterAll(() => hub.close());

/** A small register in which every field of the matter is empty somewhere and shared somewhere. */
async function fill(seed: Seed): Promise<void> {
  const later = await seed.revision({ number: 2, at: '2026-01-31T10:00:00.001Z', reason: "it's 100 %" });
  const authority = await seed.lawFact({
    code: 'authority',
    validFrom: '2020-01-01',
    isFramework: true,
    employeesBelow: 250,
  });
  await seed.lawFact({ code: 'detail', about: authority, kind: 'AUTHORITY', revision: later });
  const oomi = await seed.organisation({
    code: 'oomi',
    name: { fi: 'Öljy', sv: 'El', original: 'FI' },
    businessId: '3101315-4',
    country: 'FI',
  });
  const pori = await seed.organisation({
    code: 'pori',
    name: 'Pori_Energia',
    kind: 'COMPANY',
    authority,
    revision: later,
  });
  const solar = await seed.organisation({ code: 'solar', name: { en: "O'Neil", original: 'EN' }, country: 'SE' });
  await seed.ownership({ owner: oomi, owned: solar, custodian: oomi, share: 33.34 });
  await seed.ownership({ owner: pori, owned: solar, custodian: pori, kind: 'SHAREHOLDER', validFrom: '2024-02-29' });
  const wide = await seed.contractType({ code: 'a', name: 'Sähkö' });
  const narrow = await seed.contractType({ code: 'A', name: '100 %', parent: wide });
  const people = await seed.dataSubjectCategory({ code: 'people', name: 'a' });
  const customers = await seed.dataSubjectCategory({ code: 'customers', parent: people });
  for (const custodian of [oomi, pori]) {
    const register = await seed.register({ code: `r-${custodian.code}`, custodian });
    await seed.registerCell({ register, dataSubjectCategory: people });
    const cell = await seed.registerCell({ register, dataSubjectCategory: customers });
    await seed.cellContractType({ cell, contractType: narrow });
    if (custodian === oomi) await seed.cellContractType({ cell, contractType: wide });
    await seed.controllership({ register, organisation: solar, kind: 'SOLE' });
    const dates = { validFrom: '2020-01-01', validTo: '2026-01-31' };
    const joint = await seed.controllership({ register, organisation: oomi, kind: 'JOINT', ...dates });
    await seed.controllershipScope({ controllership: joint, cell });
  }
  await seed.register({ code: 'empty', custodian: pori, description: 'Öljy' });
}

interface Answer {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { readonly code: string }[] };
}

async function asked(concept: string, filter: Filter): Promise<unknown> {
  const query = `query ($filter: ${concept}Filter) { list: ${roots[concept]}(first: 100, filter: $filter) { totalCount nodes { code } } }`;
  const { list } = (await hub.ask(query, { filter })) as Answer;
  return { totalCount: list.totalCount, codes: list.nodes.map(({ code }) => code) };
}

function inMemory(concept: string, filter: Filter): { totalCount: number; codes: string[] } {
  const kept = world.of(concept).filter((node) => meets(node, filter));
  const codes = kept.map((node) => node.text('code')).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return { totalCount: codes.length, codes };
}

/** Whether the filter keeps some nodes and not others. */
function isTelling([concept, filter]: [concept: string, filter: Filter]): boolean {
  const { totalCount } = inMemory(concept, filter);
  return totalCount > 0 && totalCount < world.of(concept).length;
}

describe('A filter keeps', () => {
  test.each<readonly [string, Filter, readonly string[], string]>([
    ['Organisation', { country: { ne: 'FI' } }, ['pori', 'solar'], 'what is empty, when it may not equal a value'],
    ['Organisation', { not: { country: { eq: 'FI' } } }, ['pori', 'solar'], 'what is empty, when it is not that'],
    [
      'Organisation',
      { country: { notIn: ['FI', 'DE'] } },
      ['pori', 'solar'],
      'what is empty, when it is none of these',
    ],
    ['Organisation', { and: [] }, ['oomi', 'pori', 'solar'], 'all that meets nothing'],
    ['Organisation', { or: [] }, [], 'none of no choices'],
    ['Organisation', { name: { contains: 'öL' } }, ['oomi'], 'a text whatever its case, beyond ASCII too'],
    ['Organisation', { name: { contains: '_' } }, ['pori'], 'a text that would be a pattern elsewhere'],
    ['Organisation', { owners: { none: {} } }, ['oomi', 'pori'], 'nodes with an empty list'],
    [
      'Organisation',
      { owners: { some: { kind: { eq: 'PARENT' } }, none: { share: { isNull: true } } } },
      [],
      'both quantifiers',
    ],
    ['Organisation', { revision: { at: { gt: '2026-01-31T12:00:00+02:00' } } }, ['pori'], 'a moment in any time zone'],
    ['ContractType', { parent: {} }, ['A'], 'nodes whose relation is not empty'],
    ['ContractType', { not: { parent: {} } }, ['a'], 'nodes whose relation is empty'],
  ])('%s %j: %j, %s', async (concept, filter, codes) => {
    expect(await asked(concept, filter)).toEqual({ totalCount: codes.length, codes });
  });

  test(
    'what a filter in memory keeps',
    async () => {
      const anyFilter = new AnyFilter(await buildHubSchema(), matter);
      const anyOfAll = fc
        .constantFrom(...Object.keys(roots))
        .chain((concept) => fc.tuple(fc.constant(concept), anyFilter.of(concept, 3)));
      // Filters that keep all or nothing prove little: half of those drawn must keep some.
      const anyAsked = fc.oneof(anyOfAll, anyOfAll.filter(isTelling));
      let telling = 0;
      const property = fc.asyncProperty(anyAsked, async ([concept, filter]) => {
        if (isTelling([concept, filter])) telling += 1;
        expect(await asked(concept, filter)).toEqual(inMemory(concept, filter));
      });
      const numRuns = propertyRuns(150, 5_000);
      await fc.assert(property, { numRuns });
      expect(telling).toBeGreaterThan(numRuns / 5);
    },
    testSettings.isLong ? 900_000 : 60_000,
  );
});
