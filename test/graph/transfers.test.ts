import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  // The seed is the first revision, and what is imported comes after it.
  await seedTransfers();
  await loadAll(hub);
}, openingTimeout);
afterAll(() => hub.close());

/** Four transfers of a company that none of the five registers is about. */
async function seedTransfers(): Promise<void> {
  const { seed } = hub;
  const exporter = await seed.organisation({ code: 'exporting' });
  const importer = await seed.organisation({ code: 'importing', country: 'US' });
  const custodian = exporter;
  const register = await seed.register({ code: 'exported', custodian });
  const [exporterRole, importerRole] = ['CONTROLLER', 'PROCESSOR'];
  const given = { custodian, exporter, register, importer: null, exporterRole, importerRole };
  await seed.transfer({ ...given, code: 'a', importer, tool: 'SCC', sccModule: 'MODULE_1', signedOn: '2021-01-01' });
  await seed.transfer({ ...given, code: 'b', country: 'GB', tool: 'ADEQUACY', validFrom: '2020-01-01' });
  await seed.transfer({ ...given, code: 'c', claim: 'LIMITED_TOOL_UNSPECIFIC' });
  await seed.transfer({ ...given, code: 'd', country: 'CH', validTo: '2026-11-22' });
}

const fields = `on totalCount truncated endCursor nodes { transfer { code } country countryFrom claim standing
  adequacyScope derivedModule declaredModule isModuleDifferent verdicts isSound isVerified restsOn { code isVerified } }`;
const judged = `query ($filter: TransferAssessmentFilter, $first: Int, $after: String, $on: LocalDate) {
  transferAssessments(filter: $filter, first: $first, after: $after, lawAsOf: $on) { ${fields} } }`;

interface Judged {
  readonly transferAssessments: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly endCursor: string | null;
    readonly nodes: readonly { readonly transfer: { readonly code: string }; readonly verdicts: readonly string[] }[];
  };
}

const ask = async (variables: Readonly<Record<string, unknown>> = {}): Promise<Judged['transferAssessments']> =>
  ((await hub.ask(judged, { first: 50, on: '2026-11-22', ...variables })) as Judged).transferAssessments;

const codes = ({ nodes }: Judged['transferAssessments']): string[] => nodes.map(({ transfer }) => transfer.code);

describe('the judgement of transfers', () => {
  it('refuses nodes it does not know, sizes and places out of bounds, and days before the law', async () => {
    const refused = async (variables: object): Promise<unknown> =>
      (await hub.graphql(judged, { first: 50, ...variables })).body.errors?.map(({ message, extensions }) => [
        extensions?.code,
        message,
      ]);
    const saying = (code: string, text: string) => [[code, expect.stringContaining(text)]];
    expect(await refused({ filter: { organisation: 'nobody' } })).toEqual(saying('NOT_FOUND', 'the code "nobody"'));
    expect(await refused({ filter: { organisation: '3101315-5' } })).toEqual(
      saying('MALFORMED_BUSINESS_ID', '3101315'),
    );
    expect(await refused({ filter: { register: 'nothing' } })).toEqual(saying('NOT_FOUND', 'or id "nothing"'));
    expect(await refused({ first: 0 })).toEqual(saying('PAGE_SIZE', 'first: 0'));
    expect(await refused({ first: 1001 })).toEqual(saying('PAGE_SIZE', 'first: 1001'));
    expect(await refused({ after: 'nowhere' })).toEqual(saying('MALFORMED_CURSOR', 'nowhere'));
    const elsewhere = { after: 'nowhere', filter: { verdict: 'TIA_MISSING' } };
    expect(await refused(elsewhere)).toEqual(saying('MALFORMED_CURSOR', 'nowhere'));
    expect(await refused({ on: '2018-05-24' })).toEqual(saying('BAD_USER_INPUT', 'begins on 2018-05-25'));
  });

  it('has nothing to judge in the five registers: they name no transfer', async () => {
    const nothing = { on: '2026-11-22', totalCount: 0, truncated: false, endCursor: null, nodes: [] };
    expect(await ask({ filter: { organisation: 'oomi' } })).toEqual(nothing);
    expect(await ask({ filter: { organisation: '3101315-4', register: 'oomi-customers' } })).toEqual(nothing);
  });
});

describe('the judgement of four transfers', () => {
  it('tells the standing, the module, every verdict, and the facts of law it rests on', async () => {
    const unsaid = { claim: null, adequacyScope: [], declaredModule: null, isModuleDifferent: null, isSound: false };
    const shared = { ...unsaid, derivedModule: 'MODULE_2' };
    const old = ['scc-2001-497', 'scc-2004-915', 'scc-2010-87'];
    const { nodes } = await ask();
    expect(nodes).toEqual([
      {
        ...shared,
        transfer: { code: 'a' },
        country: 'US',
        countryFrom: 'IMPORTER',
        standing: 'ADEQUATE_WITHIN_SCOPE',
        adequacyScope: [
          'only organisations that are self-certified, listed and active',
          'human-resources data only if certified for them',
        ],
        declaredModule: 'MODULE_1',
        isModuleDifferent: true,
        verdicts: ['SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE', 'MODULE_DIFFERS', 'TIA_MISSING'],
        isVerified: false,
        restsOn: [
          { code: 'adequacy-us-data-privacy-framework', isVerified: true },
          ...old.map((code) => ({ code, isVerified: false })),
        ],
      },
      {
        ...shared,
        transfer: { code: 'b' },
        country: 'GB',
        countryFrom: 'TRANSFER',
        standing: 'ADEQUATE_WITHIN_SCOPE',
        adequacyScope: ['immigration data inside (not checked)'],
        verdicts: ['ADEQUACY_SCOPE_TO_CHECK'],
        isVerified: false,
        restsOn: [{ code: 'adequacy-gb-renewal', isVerified: false }],
      },
      {
        ...shared,
        transfer: { code: 'c' },
        country: null,
        countryFrom: 'UNKNOWN',
        claim: 'LIMITED_TOOL_UNSPECIFIC',
        standing: 'UNKNOWN',
        verdicts: ['COUNTRY_UNKNOWN'],
        isVerified: true,
        restsOn: [],
      },
    ]);
  });

  it('finds by party, register, country and verdict', async () => {
    expect(codes(await ask({ filter: { organisation: 'importing' } }))).toEqual(['a']);
    expect(codes(await ask({ filter: { organisation: 'exporting', country: 'US' } }))).toEqual(['a']);
    expect(codes(await ask({ filter: { country: 'GB' } }))).toEqual(['b']);
    expect(codes(await ask({ filter: { register: 'oomi-customers' } }))).toEqual([]);
    expect(codes(await ask({ filter: { verdict: 'COUNTRY_UNKNOWN' } }))).toEqual(['c']);
    expect(codes(await ask({ filter: { verdict: 'NOT_NEEDED' } }))).toEqual([]);
    const bridged = await ask({ on: '2021-03-01', filter: { verdict: 'NOT_NEEDED' } });
    expect(codes(bridged)).toEqual(['b']);
  });

  it.each([{}, { filter: { register: 'exported' } }, { on: '2020-08-01', filter: { verdict: 'COUNTRY_UNKNOWN' } }])(
    'comes page by page, with and without a verdict: %j',
    async (variables) => {
      const whole = await ask(variables);
      const paged: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const page: Judged['transferAssessments'] = await ask({ ...variables, first: 1, after });
        expect(page.totalCount).toBe(whole.totalCount);
        paged.push(...codes(page));
        [more, after] = [page.truncated, page.endCursor];
      }
      expect(paged).toEqual(codes(whole));
    },
  );

  it('takes one statement for the facts, and one for each place at which stored nodes are selected', async () => {
    expect(await hub.countStatements(() => ask())).toBe(3);
  });
});
