import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub, type Variables } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
}, openingTimeout);

afterAll(() => hub.close());

const today = '2026-11-29';

const asked = `query ($filter: FindingFilter, $lawAsOf: LocalDate, $first: Int = 1000, $after: String, $orderBy: FindingOrder, $language: Language) {
  findings(filter: $filter, lawAsOf: $lawAsOf, first: $first, after: $after, orderBy: $orderBy, language: $language) {
    on registerCount totalCount truncated endCursor
    nodes { id severity status message remedy aspect rule { id articles } subject { code } register { code }
      decision { kind reason } citations { code } restsOn { code } isVerified }
    bySeverity { severity count } byStatus { status count } byRegister { register { code } count high }
    byArticle { article count } byRule { rule { id } count } completeness { letter complete share }
  }
}`;

interface Found {
  readonly id: string;
  readonly severity: string;
  readonly status: string;
  readonly message: string;
  readonly register: { readonly code: string } | null;
  readonly rule: { readonly id: string; readonly articles: readonly string[] };
}

interface Findings {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly endCursor: string | null;
  readonly nodes: readonly Found[];
  readonly [counts: string]: unknown;
}

async function findings(variables: Variables = {}): Promise<Findings> {
  const { findings: found } = (await hub.ask(asked, { lawAsOf: today, ...variables })) as { findings: Findings };
  return found;
}

const ids = ({ nodes }: Findings): readonly string[] => nodes.map(({ id }) => id);

async function refused(variables: Variables): Promise<unknown> {
  const { body } = await hub.graphql(asked, { lawAsOf: today, ...variables });
  return body.errors?.map(({ message, extensions }) => [extensions?.code, message]);
}

const saying = (code: string, text: string) => [[code, expect.stringContaining(text)]];

describe('findings', () => {
  test.each([
    [{ filter: { register: 'nothing' } }, 'NOT_FOUND', 'code "nothing"'],
    [{ filter: { organisation: 'nobody' } }, 'NOT_FOUND', 'the code "nobody"'],
    [{ filter: { organisation: '3101315-5' } }, 'MALFORMED_BUSINESS_ID', '3101315'],
    [
      { filter: { register: 'oomi-customers', organisation: 'oomi' } },
      'BAD_USER_INPUT',
      'a register or an organisation',
    ],
    [{ filter: { rules: ['no-such-rule'] } }, 'NOT_FOUND', 'there is no rule "no-such-rule"'],
    [{ first: 0 }, 'PAGE_SIZE', 'give 1 to 1000'],
    [{ after: 'nowhere' }, 'MALFORMED_CURSOR', '"nowhere" is not a place in this list'],
    [{ lawAsOf: '2018-05-24' }, 'BAD_USER_INPUT', 'The law on record begins on 2018-05-25'],
  ])('refuse %j', async (variables, code, text) => {
    expect(await refused(variables)).toEqual(saying(code, text));
  });

  test('follow one another page by page, in each order', async () => {
    for (const orderBy of ['SEVERITY', 'REGISTER', 'RULE']) {
      const whole = await findings({ orderBy });
      const pages: string[] = [];
      let page = await findings({ orderBy, first: 40 });
      pages.push(...ids(page));
      while (page.truncated) {
        page = await findings({ orderBy, first: 40, after: page.endCursor });
        pages.push(...ids(page));
      }
      expect(pages).toEqual(ids(whole));
      expect(whole.totalCount).toBe(pages.length);
    }
  });

  test('have ids of their own, and a sentence in each language', async () => {
    const all = await findings();
    expect(new Set(ids(all)).size).toBe(all.totalCount);
    for (const language of ['FI', 'SV', 'EN']) {
      const { nodes } = await findings({ language });
      expect(nodes.filter(({ message }) => !/^\S.*\.$/s.test(message) || /\{\w+\}/.test(message))).toEqual([]);
    }
  });

  test('of a register are those that the whole has of it', async () => {
    const whole = await findings();
    for (const register of ['oomi-customers', 'oomi-marketing', 'enermet-customers']) {
      const own = await findings({ filter: { register } });
      const expected = whole.nodes.filter((each) => each.register?.code === register).map(({ id }) => id);
      expect(ids(own)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  test('are filtered by rule, severity and article, and counted', async () => {
    const whole = await findings();
    const heavy = await findings({ filter: { severities: ['HIGH'] } });
    expect(ids(heavy)).toEqual(whole.nodes.filter(({ severity }) => severity === 'HIGH').map(({ id }) => id));
    const letter = await findings({ filter: { article: '30(1)' } });
    const isBelow = (article: string): boolean => article === '30(1)' || article.startsWith('30(1)(');
    expect(ids(letter)).toEqual(whole.nodes.filter(({ rule }) => rule.articles.some(isBelow)).map(({ id }) => id));
    expect(ids(await findings({ filter: { article: '3' } }))).toEqual([]);
    const rule = await findings({ filter: { rules: ['retention-missing'] } });
    expect(rule.nodes).toEqual([
      {
        id: 'retention-missing/Register:oulun-sahkonmyynti-customers',
        severity: 'HIGH',
        status: 'OPEN',
        message:
          'Oulun Sähkönmyynti Oy, Customer data register: no data have a retention period or a criterion for one.',
        remedy: expect.stringMatching(/^Record for each category/),
        aspect: null,
        rule: { id: 'retention-missing', articles: ['30(1)(f)', '13(2)(a)', '5(1)(e)'] },
        subject: { code: 'oulun-sahkonmyynti-customers' },
        register: { code: 'oulun-sahkonmyynti-customers' },
        decision: null,
        citations: expect.any(Array),
        restsOn: [],
        isVerified: true,
      },
    ]);
    expect(rule).toMatchObject({
      registerCount: 5,
      bySeverity: [{ severity: 'HIGH', count: 1 }],
      byStatus: [{ status: 'OPEN', count: 1 }],
      byRegister: [{ register: { code: 'oulun-sahkonmyynti-customers' }, count: 1, high: 1 }],
      byRule: [{ rule: { id: 'retention-missing' }, count: 1 }],
    });
  });

  test('count who stands for a company in all its registers', async () => {
    const filter = { register: 'pori-energia-marketing', rules: ['dpo-not-stated'] };
    expect(ids(await findings({ filter }))).toEqual(['dpo-not-stated/Register:pori-energia-marketing']);
    const create = `mutation ($input: CreateDesignationInput!) { createDesignation(input: $input) { userErrors { message } } }`;
    const contactPoint = { name: 'Officer', email: 'officer@example.com' };
    const input = {
      code: 'pori-officer',
      custodian: 'pori-energia',
      organisation: 'pori-energia',
      role: 'DPO',
      contactPoint,
    };
    expect(await hub.ask(create, { input })).toEqual({ createDesignation: { userErrors: [] } });
    expect(ids(await findings({ filter }))).toEqual([]);
  });

  test('take as many statements for one register as for five', async () => {
    const counts: number[] = [];
    for (const filter of [{ register: 'oomi-marketing' }, { organisation: 'oomi' }]) {
      await findings({ filter });
      counts.push(await hub.countStatements(() => findings({ filter })));
    }
    const all = await hub.countStatements(() => findings());
    // A company and a processor's record are read beside the registers.
    expect(all).toBeLessThanOrEqual(Math.max(...counts) + 4);
  });
});

describe('a decision about a finding', () => {
  const finding = 'retention-missing/Register:oulun-sahkonmyynti-customers';
  const filter = { register: 'oulun-sahkonmyynti-customers', rules: ['retention-missing'] };
  const decide = `mutation ($input: UpsertFindingDecisionInput!) {
    upsertFindingDecision(input: $input) { findingDecision { code } userErrors { message } } }`;
  const decision = { code: 'osm-retention', custodian: 'oulun-sahkonmyynti', finding, decidedOn: '2026-11-01' };

  const statusOn = async (lawAsOf: string): Promise<unknown> =>
    (await findings({ filter, lawAsOf })).nodes.map(({ status }) => status);

  test('shows it as accepted up to its day, and open after it', async () => {
    const input = { ...decision, kind: 'ACCEPTED', reason: 'The periods are being written.', validTo: '2026-12-31' };
    expect(await hub.ask(decide, { input })).toEqual({
      upsertFindingDecision: { findingDecision: { code: 'osm-retention' }, userErrors: [] },
    });
    expect(await statusOn('2026-12-30')).toEqual(['ACCEPTED']);
    expect(await statusOn('2026-12-31')).toEqual(['ACCEPTANCE_ENDED']);
    const { byStatus, completeness } = await findings({ filter });
    expect(byStatus).toEqual([{ status: 'ACCEPTED', count: 1 }]);
    expect(completeness).toContainEqual(expect.objectContaining({ letter: 'F' }));
  });

  test('outlives the node that it is about', async () => {
    const create = `mutation { createRegister(input: { code: "temporary", custodian: "oomi", name: { fi: "Tilapäinen" } }) {
      register { id revision { number } } userErrors { message } } }`;
    const created = async (): Promise<{ readonly id: string; readonly revision: { readonly number: number } }> =>
      ((await hub.ask(create)) as { createRegister: { register: Awaited<ReturnType<typeof created>> } }).createRegister
        .register;
    const first = await created();
    const about = 'register-without-activity/Register:temporary';
    const accepted = {
      code: 'temporary-activities',
      custodian: 'oomi',
      finding: about,
      kind: 'ACCEPTED',
      reason: 'New.',
    };
    await hub.ask(decide, { input: { ...accepted, decidedOn: today } });
    const remove = `mutation ($input: RemoveRegisterInput!) { removeRegister(input: $input) { userErrors { message } } }`;
    const removed = await hub.ask(remove, { input: { id: first.id, version: first.revision.number } });
    expect(removed).toEqual({ removeRegister: { userErrors: [] } });
    expect(ids(await findings()).filter((id) => id === about)).toEqual([]);
    expect((await created()).id).not.toBe(first.id);
    const { nodes } = await findings({ filter: { register: 'temporary', rules: ['register-without-activity'] } });
    expect(nodes.map(({ id, status }) => [id, status])).toEqual([[about, 'ACCEPTED']]);
  });

  test('says that it was fixed, and the rule still finds it', async () => {
    const input = { ...decision, kind: 'FIXED', reason: 'Periods were added.', validTo: null, fixedIn: 1 };
    await hub.ask(decide, { input });
    expect(await statusOn(today)).toEqual(['NOT_FIXED']);
  });

  test('is one for each finding', async () => {
    const input = { ...decision, code: 'another', kind: 'ACCEPTED', reason: 'Again.' };
    expect(await hub.ask(decide, { input })).toEqual({
      upsertFindingDecision: {
        findingDecision: null,
        userErrors: [{ message: expect.stringContaining('osm-retention') }],
      },
    });
  });
});
