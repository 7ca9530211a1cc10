import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSavedOperations } from '../../server/graphiql/saved-operations.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { seedChains } from './chains-world.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await seedChains(hub);
}, openingTimeout);
afterAll(() => hub.close());

async function refusal(query: string): Promise<[string | undefined, string | undefined]> {
  const { body } = await hub.graphql(query);
  return [body.errors?.[0]?.extensions?.code, body.errors?.[0]?.message];
}

const chainsQuery = `query ($agreement: String, $controller: String, $first: Int) {
  subProcessorChains(agreement: $agreement, controller: $controller, on: "2025-01-15", first: $first) {
    agreementCount withoutSubProcessors totalCount truncated deepest unreached
    links { depth path country standing isCycle areCategoriesKnown subProcessing { code } categories { code } } } }`;

describe('chains of sub-processors', () => {
  it('are refused for neither, or both, of an agreement and a controller', async () => {
    expect(await refusal('{ subProcessorChains { totalCount } }')).toEqual([
      'BAD_USER_INPUT',
      'subProcessorChains takes either an agreement or a controller, and neither is given: give exactly one.',
    ]);
    expect(await refusal('{ subProcessorChains(agreement: "dpa", controller: "acme") { totalCount } }')).toEqual([
      'BAD_USER_INPUT',
      'subProcessorChains takes either an agreement or a controller, and both are given: give exactly one.',
    ]);
  });

  it('are refused for what the hub does not hold, for wrong numbers, and for a day before the law', async () => {
    expect(await refusal('{ subProcessorChains(agreement: "none") { totalCount } }')).toEqual([
      'NOT_FOUND',
      'agreement: no processing agreement has the code or id "none"; find it with processingAgreements.',
    ]);
    expect((await refusal('{ subProcessorChains(controller: "none") { totalCount } }'))[0]).toBe('NOT_FOUND');
    expect((await refusal('{ subProcessorChains(controller: "1234567-8") { totalCount } }'))[0]).toBe(
      'MALFORMED_BUSINESS_ID',
    );
    expect((await refusal('{ subProcessorChains(controller: "acme", first: 0) { totalCount } }'))[0]).toBe('PAGE_SIZE');
    expect((await refusal('{ subProcessorChains(controller: "acme", first: 1001) { totalCount } }'))[0]).toBe(
      'PAGE_SIZE',
    );
    expect((await refusal('{ subProcessorChains(controller: "acme", on: "2001-01-01") { totalCount } }'))[0]).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('tell each sub-processor in its place, over all agreements of a controller that hold', async () => {
    const link = (code: string, path: string, more: object) => ({
      ...{ depth: path.split(' ').length - 2, path: path.split(' '), country: null, standing: 'UNKNOWN' },
      ...{ isCycle: false, areCategoriesKnown: true, subProcessing: { code }, categories: [], ...more },
    });
    const [insurance, health] = [[{ code: 'insurance' }], [{ code: 'health' }]];
    expect(await hub.ask(chainsQuery, { controller: 'acme' })).toEqual({
      subProcessorChains: {
        ...{ agreementCount: 3, withoutSubProcessors: 1, totalCount: 7, truncated: false, deepest: 3, unreached: 2 },
        links: [
          link('a-host', 'acme cloud host', { country: 'FI', standing: 'EEA', categories: insurance }),
          link('a-support', 'acme cloud host support', {
            ...{ country: 'IN', standing: 'THIRD_COUNTRY', categories: health },
          }),
          link('a-support-host', 'acme cloud host support host', { isCycle: true, categories: health }),
          link('b-mail', 'acme cloud mail', { country: 'SE', standing: 'EEA' }),
          link('o-deep', 'acme vendor deep', { areCategoriesKnown: false }),
          link('o-deep-mail', 'acme vendor deep mail', { areCategoriesKnown: false }),
          link('o-deep-support', 'acme vendor deep support', { areCategoriesKnown: false }),
        ],
      },
    });
  });

  it('are told of one agreement by its code or its id, as many as asked for', async () => {
    const { processingAgreement } = (await hub.ask('{ processingAgreement(code: "open") { id } }')) as {
      processingAgreement: { id: string };
    };
    for (const agreement of ['open', processingAgreement.id]) {
      const { subProcessorChains } = (await hub.ask(chainsQuery, { agreement, first: 2 })) as {
        subProcessorChains: { links: { subProcessing: { code: string } }[] };
      };
      expect(subProcessorChains).toMatchObject({ agreementCount: 1, totalCount: 3, truncated: true, deepest: 2 });
      expect(subProcessorChains.links.map(({ subProcessing }) => subProcessing.code)).toEqual([
        'o-deep',
        'o-deep-mail',
      ]);
    }
  });
});

const unauthorisedQuery = `query ($depth: Int, $on: LocalDate) {
  unauthorisedSubProcessors(controller: "acme", minimumDepth: $depth, on: $on) {
    agreementCount examined totalCount truncated unreached
    subProcessors { depth reasons areCategoriesKnown objectionUntil objectionBasis canObject
      subProcessing { code } specialCategories { code } } } }`;

describe('sub-processors without authorisation on record', () => {
  it('are refused for an unknown controller, and for a depth at which none can stand', async () => {
    expect((await refusal('{ unauthorisedSubProcessors(controller: "none") { totalCount } }'))[0]).toBe('NOT_FOUND');
    for (const depth of [-1, 0, 10_001]) {
      const [code, message] = await refusal(
        `{ unauthorisedSubProcessors(controller: "acme", minimumDepth: ${depth}) { totalCount } }`,
      );
      expect([code, message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(`minimumDepth: ${depth} is not`)]);
    }
  });

  it('are told with the reasons, also below an organisation that stands above itself, and the last day to object', async () => {
    const received = 'RECEIVES_SPECIAL_CATEGORIES_WITHOUT_SPECIFIC_AUTHORISATION';
    const found = (code: string, depth: number, more: object) => ({
      ...{ depth, areCategoriesKnown: true, subProcessing: { code }, specialCategories: [{ code: 'health' }] },
      ...{ reasons: [received], objectionUntil: null, objectionBasis: 'UNKNOWN', canObject: null, ...more },
    });
    const notice = { objectionBasis: 'NOTICE_DAYS' };
    expect(await hub.ask(unauthorisedQuery, { on: '2025-01-15' })).toEqual({
      unauthorisedSubProcessors: {
        ...{ agreementCount: 3, examined: 5, totalCount: 4, truncated: false, unreached: 1 },
        subProcessors: [
          found('a-support', 2, {
            ...{ reasons: [received, 'ADDED_AFTER_LAST_ACCEPTANCE'], objectionUntil: '2025-01-19' },
            ...{ ...notice, canObject: true },
          }),
          found('a-support-host', 3, {}),
          found('a-support-host-deep', 4, { objectionUntil: '2023-12-31', ...notice, canObject: false }),
          found('o-deep-support', 2, {
            ...{ reasons: ['MAY_RECEIVE_SPECIAL_CATEGORIES', 'ADDED_AFTER_LAST_ACCEPTANCE'] },
            ...{ areCategoriesKnown: false, specialCategories: [] },
            ...{ objectionUntil: '2025-01-15', objectionBasis: 'STATED', canObject: true },
          }),
        ],
      },
    });
  });

  it('begin at the depth asked for, on the day asked for', async () => {
    expect(await hub.ask(unauthorisedQuery, { depth: 4, on: '2025-01-15' })).toMatchObject({
      unauthorisedSubProcessors: { examined: 1, totalCount: 1 },
    });
    expect(await hub.ask(unauthorisedQuery, { depth: 1, on: '2024-02-01' })).toMatchObject({
      unauthorisedSubProcessors: {
        subProcessors: [{ subProcessing: { code: 'a-host' } }, { subProcessing: { code: 'o-deep' } }],
      },
    });
  });
});

describe('the statements they take', () => {
  let many: TestHub;
  beforeAll(async () => {
    many = await openTestHub();
    for (const number of [2, 40]) {
      const controller = await many.seed.organisation({ code: `controller-${number}` });
      for (let at = 0; at < number; at++) {
        const agreement = await many.seed.processingAgreement({ controller });
        const parent = await many.seed.subProcessing({ agreement });
        await many.seed.subProcessing({ agreement, parent });
      }
    }
    await loadAll(many);
  }, openingTimeout);
  afterAll(() => many.close());

  it('are as many for two agreements as for forty', async () => {
    // The law on record is read once, and kept.
    await many.ask('query ($c: String!) { subProcessorChains(controller: $c) { totalCount } }', { c: 'controller-2' });
    const counts: number[] = [];
    const questions = [
      'subProcessorChains(controller: $c) { links',
      'unauthorisedSubProcessors(controller: $c) { subProcessors',
    ];
    for (const question of questions) {
      for (const c of ['controller-2', 'controller-40']) {
        const query = `query ($c: String!) { ${question} { agreement { code } processor { code } subProcessing { code task { fi } } } } }`;
        counts.push(await many.countStatements(() => many.ask(query, { c })));
      }
    }
    expect(counts).toEqual([5, 5, 4, 4]);
  });

  it('find no processing agreement on the five registers: unknown, with no sub-processor to tell', async () => {
    const answers = new Map<string, unknown>();
    for (const { title, query, variables } of await readSavedOperations('examples/operations'))
      if (title.startsWith('Chains of') || title.startsWith('Sub-processors without'))
        answers.set(title, await many.ask(query, JSON.parse(variables) as Record<string, unknown>));
    expect(Object.fromEntries(answers)).toEqual({
      'Chains of sub-processors': {
        subProcessorChains: {
          ...{ agreementCount: 0, withoutSubProcessors: 0, totalCount: 0, truncated: false },
          ...{ deepest: 0, unreached: 0, links: [] },
        },
      },
      'Sub-processors without authorisation on record': {
        unauthorisedSubProcessors: {
          ...{ agreementCount: 0, examined: 0, totalCount: 0, truncated: false, unreached: 0, subProcessors: [] },
        },
      },
    });
  });
});
