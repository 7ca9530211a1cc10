import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSavedOperations } from '../../server/graphiql/saved-operations.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await seedRegisters(hub);
  await loadLawFacts(hub.database, new Date('2026-01-01T12:00:00Z'));
}, openingTimeout);
afterAll(() => hub.close());

/**
 * The data of crm go to cloud under an agreement for billing, and on to host in the US, who engages help in India; to mailer in the
 * US for advertising, and from there to host; and to a partner of whom no country is known. Those of staff go to their own
 * controller in the US, and those of archive are held in a system there.
 */
async function seedRegisters({ seed }: TestHub): Promise<void> {
  const party = (code: string, country: string | null) => seed.organisation({ code, country, kind: null });
  const [acme, cloud, host, help, mailer] = [
    await party('acme', 'FI'),
    await party('cloud', 'FI'),
    await party('host', 'US'),
    await party('help', 'IN'),
    await party('mailer', 'US'),
  ];
  const partner = await party('partner', null);
  const abroad = await party('abroad', 'US');
  const custodian = acme;
  const register = await seed.register({ code: 'crm', custodian });
  await seed.controllership({ register, organisation: acme, kind: 'SOLE', validFrom: null, validTo: null });
  const billing = await seed.processingActivity({ code: 'billing', register });
  const ads = await seed.processingActivity({ code: 'ads', register });
  await seed.purpose({ code: 'to-bill', activity: billing, register });
  const advertising = await seed.purpose({ code: 'to-advertise', activity: ads, register });
  const agreement = await seed.processingAgreement({
    code: 'g-cloud',
    custodian,
    controller: acme,
    processor: cloud,
    status: 'IN_FORCE',
  });
  await seed.agreementCoverage({ agreement, custodian, register, activity: billing });
  const engaged = await seed.subProcessing({ code: 'u-host', agreement, custodian, processor: host, parent: null });
  await seed.subProcessing({ code: 'u-help', agreement, custodian, processor: help, parent: engaged });
  const contact = await seed.personalDataCategory({ code: 'contact', parent: null });
  await seed.personalDataCategory({ code: 'health', parent: null });
  const flow = { custodian, fromRegister: register };
  const mailed = await seed.dataFlow({ ...flow, code: 'f-mailer', toOrganisation: mailer, purpose: advertising });
  await seed.dataFlowData({ flow: mailed, dataCategory: contact });
  await seed.dataFlow({ code: 'g-host', custodian, fromOrganisation: mailer, toOrganisation: host });
  await seed.dataFlow({ ...flow, code: 'h-partner', toOrganisation: partner });
  const staff = await seed.register({ code: 'staff', custodian: abroad });
  await seed.dataFlow({ code: 's-abroad', custodian: abroad, fromRegister: staff, toOrganisation: abroad });
  const archive = await seed.register({ code: 'archive', custodian });
  await seed.system({ code: 'vault', custodian, register: archive, hostedIn: 'US', operator: null });
}

const asked = `query ($register: String!, $candidates: RemovalCandidate, $dataCategory: String, $on: LocalDate, $first: Int) {
  smallestRemoval(register: $register, candidates: $candidates, dataCategory: $dataCategory, on: $on, first: $first) {
    on candidates candidateCount isPossible obstacle isExact size atLeast truncated unknownCountry isInside
    register { code } wayOut { from { code } to { code } kind country standing }
    removed { arePurposesKnown node { code } activities { code } purposes { code } } } }`;

async function ask(variables: object): Promise<Readonly<Record<string, unknown>>> {
  const given = { on: '2026-11-22', candidates: 'VENDORS', first: 50, ...variables };
  return ((await hub.ask(asked, given)) as { smallestRemoval: Readonly<Record<string, unknown>> }).smallestRemoval;
}

const removal = (
  code: string,
  activities: readonly string[],
  purposes: readonly string[],
  arePurposesKnown = true,
) => ({
  ...{ arePurposesKnown, node: { code } },
  activities: activities.map((each) => ({ code: each })),
  purposes: purposes.map((each) => ({ code: each })),
});

const shared = { on: '2026-11-22', isPossible: true, obstacle: null, isExact: true, truncated: false, wayOut: [] };

describe('the smallest removal', () => {
  it('is refused for an unknown register or category, sizes out of bounds, and days before the law', async () => {
    const refused = async (variables: object): Promise<unknown> =>
      (await hub.graphql(asked, { register: 'crm', candidates: 'VENDORS', first: 50, ...variables })).body.errors?.map(
        ({ message, extensions }) => [extensions?.code, message],
      );
    const saying = (kind: string, text: string) => [[kind, expect.stringContaining(text)]];
    expect(await refused({ register: 'none' })).toEqual(
      saying('NOT_FOUND', 'register: no register has the code "none"'),
    );
    expect(await refused({ dataCategory: 'none' })).toEqual(
      saying('NOT_FOUND', 'no category of personal data is called "none"'),
    );
    expect(await refused({ first: 0 })).toEqual(saying('PAGE_SIZE', 'first: 0'));
    expect(await refused({ first: 1001 })).toEqual(saying('PAGE_SIZE', 'first: 1001'));
    expect(await refused({ on: '2018-05-24' })).toEqual(saying('BAD_USER_INPUT', 'begins on 2018-05-25'));
  });

  it('tells the fewest vendors, the first of those that do by their codes, and what each is for', async () => {
    expect(await ask({ register: 'crm' })).toEqual({
      ...{ ...shared, register: { code: 'crm' }, candidates: 'VENDORS', candidateCount: 3, size: 2, atLeast: 2 },
      removed: [removal('cloud', ['billing'], ['to-bill']), removal('mailer', ['ads'], ['to-advertise'])],
      ...{ unknownCountry: 1, isInside: null },
    });
  });

  it('tells the fewest disclosures: with an agreement goes what is made under it', async () => {
    expect(await ask({ register: 'crm', candidates: 'TRANSFERS' })).toEqual({
      ...{ ...shared, register: { code: 'crm' }, candidates: 'TRANSFERS', candidateCount: 3, size: 2, atLeast: 2 },
      removed: [removal('f-mailer', ['ads'], ['to-advertise']), removal('g-cloud', ['billing'], ['to-bill'])],
      ...{ unknownCountry: 1, isInside: null },
    });
  });

  it('looks at the ways of one category of data', async () => {
    const { removed, candidateCount } = await ask({ register: 'crm', dataCategory: 'health' });
    expect([removed, candidateCount]).toEqual([[removal('cloud', ['billing'], ['to-bill'])], 2]);
  });

  it('shows as many as asked for, and tells that there are more', async () => {
    const { removed, size, truncated } = await ask({ register: 'crm', first: 1 });
    expect([removed, size, truncated]).toEqual([[removal('cloud', ['billing'], ['to-bill'])], 2, true]);
  });

  it('says that nothing helps where the controller itself is outside, or the system that holds the register', async () => {
    const impossible = { isPossible: false, isExact: false, size: null, atLeast: null, removed: [], candidateCount: 0 };
    const hop = { country: 'US', standing: 'ADEQUATE_WITHIN_SCOPE' };
    expect(await ask({ register: 'staff' })).toEqual({
      ...{ ...shared, ...impossible, register: { code: 'staff' }, candidates: 'VENDORS', obstacle: 'OWN_CONTROLLER' },
      wayOut: [{ ...hop, from: { code: 'staff' }, to: { code: 'abroad' }, kind: 'DATA_FLOW' }],
      ...{ unknownCountry: 0, isInside: false },
    });
    expect(await ask({ register: 'archive', candidates: 'TRANSFERS' })).toEqual({
      ...{ ...shared, ...impossible, register: { code: 'archive' }, candidates: 'TRANSFERS', obstacle: 'SYSTEM' },
      wayOut: [{ ...hop, from: { code: 'archive' }, to: { code: 'vault' }, kind: 'HOLDS' }],
      ...{ unknownCountry: 0, isInside: false },
    });
    const { size, removed } = await ask({ register: 'staff', candidates: 'TRANSFERS' });
    expect([size, removed]).toEqual([1, [removal('s-abroad', [], [], false)]]);
  });

  it('takes one statement each for the register, the revision, what flows are for, and what is selected', async () => {
    expect(await hub.countStatements(() => ask({ register: 'crm' }))).toBe(7);
  });
});

describe('the smallest removal in the five registers', () => {
  it(
    'is none as far as is known, with the countries that are not',
    async () => {
      const own = await openTestHub();
      try {
        await loadAll(own);
        const saved = await readSavedOperations('examples/operations');
        const operation = saved.find(({ title }) => title === 'The fewest vendors without which the data stay inside');
        const variables = JSON.parse(operation?.variables ?? '') as Record<string, unknown>;
        const found = {
          ...{ candidateCount: 0, isPossible: true, obstacle: null, wayOut: [], isExact: true, size: 0, atLeast: 0 },
          ...{ removed: [], unknownCountry: 10, isInside: null },
        };
        expect(await own.ask(operation?.query ?? '', variables)).toEqual({ vendors: found, transfers: found });
      } finally {
        await own.close();
      }
    },
    openingTimeout,
  );
});
