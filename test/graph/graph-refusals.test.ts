import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

let hub: TestHub;
let empty: TestHub;
beforeAll(async () => {
  [hub, empty] = [await openTestHub(), await openTestHub()];
  const { seed } = hub;
  const custodian = await seed.organisation({ code: 'keeper', country: 'FI' });
  const register = await seed.register({ code: 'customers', custodian });
  await seed.register({ code: 'alone', custodian });
  const importer = await seed.organisation({ code: 'importer', country: 'IN' });
  await seed.dataFlow({ code: 'out', custodian, fromRegister: register, toOrganisation: importer });
  await seed.dataFlow({ code: 'home', custodian, fromRegister: register, toOrganisation: custodian });
  for (const each of [hub, empty]) await loadLawFacts(each.database, new Date('2026-01-01T12:00:00Z'));
}, openingTimeout);
afterAll(async () => {
  await hub.close();
  await empty.close();
});

const questions = ['dataPaths', 'reach'] as const;
const start = 'from: { register: "customers" }';

async function refused(query: string, at = hub): Promise<readonly [string | undefined, string] | undefined> {
  const [error] = (await at.graphql(query)).body.errors ?? [];
  return error && [error.extensions?.code, error.message];
}

describe.each(questions)('%s is refused', (question) => {
  it.each([
    ['from: { id: "Register:00000000-0000-4000-8000-000000000000" }', 'NOT_FOUND', 'has the id'],
    ['from: { id: "customers" }', 'NOT_FOUND', 'has the id "customers"'],
    ['from: { register: "keeper" }', 'NOT_FOUND', 'no register is called "keeper"'],
    ['to: { system: "customers" }', 'NOT_FOUND', 'no system is called "customers"'],
    ['to: { organisation: "nobody" }', 'NOT_FOUND', 'no organisation is called "nobody"'],
    ['to: { partyCategory: "nobody" }', 'NOT_FOUND', 'no partyCategory is called "nobody"'],
    ['from: { organisation: "3101315-5" }', 'MALFORMED_BUSINESS_ID', '3101315'],
    ['from: { register: "customers", system: "other" }', 'BAD_USER_INPUT', '2 ends are given'],
    ['', 'BAD_USER_INPUT', 'neither is given'],
    [`${start}, depth: 0`, 'BAD_USER_INPUT', 'depth: 0 is out of range'],
    [`${start}, depth: -1`, 'BAD_USER_INPUT', 'depth: -1 is out of range'],
    [`${start}, first: 0`, 'PAGE_SIZE', 'first: 0 is out of range; give 1 to 1000.'],
    [`${start}, first: 1001`, 'PAGE_SIZE', 'first: 1001 is out of range; give 1 to 1000.'],
    [`${start}, dataCategory: "none"`, 'NOT_FOUND', 'no category of personal data is called "none"'],
    [`${start}, lawAsOf: "2018-05-24"`, 'BAD_USER_INPUT', 'begins on 2018-05-25'],
  ])('%s', async (given, code, message) => {
    const brackets = given === '' ? '' : `(${given})`;
    expect(await refused(`{ ${question}${brackets} { totalCount } }`)).toEqual([
      code,
      expect.stringContaining(message),
    ]);
  });
});

describe('dataPaths is refused, and reach is not', () => {
  it.each([
    ['depth: 65', 'depth: 65 is out of range; give 1 to 64.'],
    ['depth: 1000', 'depth: 1000 is out of range; give 1 to 64.'],
  ])('for %s', async (depth, message) => {
    expect(await refused(`{ dataPaths(${start}, ${depth}) { totalCount } }`)).toEqual(['BAD_USER_INPUT', message]);
    expect(await hub.ask(`{ reach(${start}, ${depth}) { totalCount } }`)).toEqual({ reach: { totalCount: 2 } });
  });

  it('for one end that is both, and for a country of the EEA outside the EEA', async () => {
    const both = '{ organisation: "keeper" }';
    expect(await refused(`{ dataPaths(from: ${both}, to: ${both}) { totalCount } }`)).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('to: it is the same as from'),
    ]);
    expect(await refused(`{ dataPaths(${start}, country: "FI", outsideEea: true) { totalCount } }`)).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('FI is not outside the EEA'),
    ]);
    expect(await hub.ask(`{ dataPaths(${start}, country: "IN", outsideEea: true) { totalCount } }`)).toEqual({
      dataPaths: { totalCount: 1 },
    });
  });
});

describe('there is nothing to tell, and it is told', () => {
  const nothing = { totalCount: 0, truncated: false };

  it('of an end that the filter leaves out', async () => {
    const to = 'to: { organisation: "keeper" }';
    const fields = '{ totalCount truncated truncatedBy unknownCountry claimCount paths { length } }';
    const none = { ...nothing, truncatedBy: null, unknownCountry: 0, claimCount: 0, paths: [] };
    expect(await hub.ask(`{ dataPaths(${start}, ${to}, outsideEea: true) ${fields} }`)).toEqual({ dataPaths: none });
    expect(await hub.ask(`{ dataPaths(${start}, ${to}, country: "IN") ${fields} }`)).toEqual({ dataPaths: none });
  });

  it('of a register that nothing comes to or from', async () => {
    const alone = '{ register: "alone" }';
    expect(
      await hub.ask(`{ out: dataPaths(from: ${alone}) { totalCount truncated } in: dataPaths(to: ${alone}) { totalCount truncated }
        reach(from: ${alone}) { totalCount truncated organisations ends { distance } countries { count } } }`),
    ).toEqual({ out: nothing, in: nothing, reach: { ...nothing, organisations: 0, ends: [], countries: [] } });
  });

  it('of an empty hub: it has no end to start from', async () => {
    for (const question of questions)
      expect(await refused(`{ ${question}(${start}) { totalCount } }`, empty)).toEqual([
        'NOT_FOUND',
        'from: no register is called "customers"; find its code with registers.',
      ]);
  });
});
