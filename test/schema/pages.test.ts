import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sortKey } from '../../schema/language/sort-key.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';

/** The names of 57 registers: seven groups of one sort key, and names that languages sort in their own ways. */
const names = [
  ...Array.from(
    { length: 35 },
    (_, at) => ['Asiakkaat', 'asiakkaat', ' Asiakkaat', 'Öljy', 'öljy', 'Vaihe 9', 'Vaihe 10'][at % 7] ?? '',
  ),
  ...[
    'Åland',
    'Ähtäri',
    'Ämmä',
    'Öster',
    'Zeta',
    'Wärtsilä',
    'Vuokko',
    'Vaasa',
    'Xylem',
    'Ülo',
    'Café',
    'Ærø',
    'Łódź',
    'ö',
  ],
  ...["O'Neil", '100 %', 'a_b', 'a\\b', '"', '§ 7', '漢字', '😀'],
];

interface Register {
  readonly code: string;
  readonly name: string;
}

const registers: readonly Register[] = names.map((name, at) => ({ name, code: `r-${(at * 29) % 57}` }));

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const byCode = (a: Register, b: Register): number => bytes(a.code, b.code);
const byName = (a: Register, b: Register): number => bytes(sortKey(a.name), sortKey(b.name)) || byCode(a, b);

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
  const custodian = await hub.seed.organisation({ code: 'oomi' });
  for (const { code, name } of registers) await hub.seed.register({ custodian, code, name });
}, openingTimeout);

afterAll(() => hub.close());

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly code: string } }[];
}

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: RegisterOrder, $filter: RegisterFilter) {
  registers(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { code } } } }`;

async function page(variables: object): Promise<Page> {
  const answer = await hub.ask(query, { first: 10, ...variables });
  return (answer as { registers: Page }).registers;
}

/** Every page from the first on. */
async function allPages(variables: object): Promise<Page[]> {
  const pages = [await page(variables)];
  for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1)) {
    pages.push(await page({ ...variables, after: last.pageInfo.endCursor }));
  }
  return pages;
}

/** Every page from the last on, in the order of the list. */
async function allPagesBackward(variables: object): Promise<Page[]> {
  const pages = [await page({ first: null, ...variables })];
  for (let first = pages[0]; first?.pageInfo.hasPreviousPage; first = pages[0]) {
    pages.unshift(await page({ first: null, ...variables, before: first.pageInfo.startCursor }));
  }
  return pages;
}

const codesOf = (pages: readonly Page[]): string[] => pages.flatMap(({ edges }) => edges.map(({ node }) => node.code));

describe('The pages of 57 registers', () => {
  test.each([
    ['NAME', 'ASC', byName],
    ['NAME', 'DESC', (a: Register, b: Register) => byName(b, a)],
    ['CODE', 'ASC', byCode],
    ['CODE', 'DESC', (a: Register, b: Register) => byCode(b, a)],
  ])(
    'by %s %s are the whole list, sorted',
    async (field, direction, compare) => {
      const sorted = registers.toSorted(compare).map(({ code }) => code);
      for (const first of [10, 56, 57, 58]) {
        const pages = await allPages({ first, orderBy: { field, direction } });
        expect(codesOf(pages)).toEqual(sorted);
        expect(pages).toHaveLength(Math.ceil(57 / first));
      }
    },
    60_000,
  );

  test('may have one node each', async () => {
    const pages = await allPages({ first: 1, orderBy: { field: 'NAME', direction: 'DESC' } });
    expect(codesOf(pages)).toEqual(registers.toSorted((a, b) => byName(b, a)).map(({ code }) => code));
  });

  test('are by code when no order is asked for, and ascending when no direction is', async () => {
    expect(codesOf(await allPages({}))).toEqual(registers.toSorted(byCode).map(({ code }) => code));
    const byNameOnly = await allPages({ orderBy: { field: 'NAME' } });
    expect(codesOf(byNameOnly)).toEqual(registers.toSorted(byName).map(({ code }) => code));
  });

  test.each([undefined, null])('have 25 nodes when %s is asked for', async (first) => {
    const { edges } = await page({ first, last: first, after: first, before: first });
    expect(edges).toHaveLength(25);
  });

  test.each(['ASC', 'DESC'])(
    'are the same whole list from its end, %s',
    async (direction) => {
      const orderBy = { field: 'NAME', direction };
      const sorted = registers.toSorted((a, b) => (direction === 'ASC' ? byName(a, b) : byName(b, a)));
      for (const last of [1, 10, 56, 57, 58]) {
        const pages = await allPagesBackward({ last, orderBy });
        expect(codesOf(pages)).toEqual(sorted.map(({ code }) => code));
        expect(pages).toHaveLength(Math.ceil(57 / last));
        expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(pages.map((_, at) => at < pages.length - 1));
      }
    },
    60_000,
  );

  test('are bounded by cursors on both sides, and say what lies beyond them', async () => {
    const { edges } = await page({ first: 100 });
    const codes = edges.map(({ node }) => node.code);
    const between = { after: edges[9]?.cursor, before: edges[20]?.cursor };
    const seen = async (variables: object) => {
      const found = await page({ first: null, ...between, ...variables });
      return [codesOf([found]), found.pageInfo.hasPreviousPage, found.pageInfo.hasNextPage];
    };
    expect(await seen({ first: 3 })).toEqual([codes.slice(10, 13), true, true]);
    expect(await seen({ last: 3 })).toEqual([codes.slice(17, 20), true, true]);
    expect(await seen({ first: 50 })).toEqual([codes.slice(10, 20), true, true]);
    expect(await seen({ last: 5, after: null, before: edges[3]?.cursor })).toEqual([codes.slice(0, 3), false, true]);
    expect(await seen({ first: 5, after: edges[54]?.cursor, before: null })).toEqual([codes.slice(55), true, false]);
  });

  test('say where they stand, and how many nodes there are on all of them', async () => {
    const pages = await allPages({ first: 20 });
    const at = (hasPreviousPage: boolean, hasNextPage: boolean, edges: Page['edges'] = []) => ({
      totalCount: 57,
      pageInfo: { hasPreviousPage, hasNextPage, startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor },
      edges,
    });
    expect(pages).toEqual([
      at(false, true, pages[0]?.edges),
      at(true, true, pages[1]?.edges),
      at(true, false, pages[2]?.edges),
    ]);
  });

  test('go on from any edge, and end after the last', async () => {
    const { edges } = await page({ first: 100 });
    const after = async (at: number) => codesOf([await page({ first: 3, after: edges[at]?.cursor })]);
    const codes = edges.map(({ node }) => node.code);
    expect([await after(0), await after(30), await after(56)]).toEqual([codes.slice(1, 4), codes.slice(31, 34), []]);
    const { pageInfo } = await page({ after: edges[56]?.cursor });
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });

  test('count what the filter keeps', async () => {
    const filter = { name: { contains: 'asiakkaat' } };
    const pages = await allPages({ first: 4, filter, orderBy: { field: 'NAME' } });
    const kept = registers.filter(({ name }) => name.toLowerCase().includes('asiakkaat')).toSorted(byName);
    expect(codesOf(pages)).toEqual(kept.map(({ code }) => code));
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([15, 15, 15, 15]);
  });

  test('are as exact inside another node', async () => {
    await hub.seed.register({ code: 'of-another' });
    const inside = `query ($after: String) { organisation(code: "oomi") { kept: controllerships { totalCount } } registers(first: 50, after: $after,
      filter: { custodian: { code: { eq: "oomi" } } }) { totalCount pageInfo { hasNextPage endCursor } nodes { code } } }`;
    const answer = await hub.ask(inside);
    const nodes = registers
      .toSorted(byCode)
      .slice(0, 50)
      .map(({ code }) => ({ code }));
    expect(answer).toMatchObject({ registers: { totalCount: 57, pageInfo: { hasNextPage: true }, nodes } });
  });
});

describe('Names are listed', () => {
  test('with å, ä and ö after z, in that order, w by itself, and numbers by size', async () => {
    const wanted = [
      'Vaasa',
      'Vaihe 9',
      'Vaihe 10',
      'Vuokko',
      'Wärtsilä',
      'Xylem',
      'Zeta',
      'Åland',
      'Ähtäri',
      'Ämmä',
      'Ærø',
      'ö',
      'Öster',
    ];
    const filter = { or: wanted.map((name) => ({ name: { eq: name } })) };
    const answer = await hub.ask(
      'query ($filter: RegisterFilter) { registers(first: 100, filter: $filter, orderBy: { field: NAME }) { nodes { name { text } } } }',
      { filter },
    );
    const { nodes } = (answer as { registers: { nodes: { name: { text: string } }[] } }).registers;
    expect([...new Set(nodes.map(({ name }) => name.text))]).toEqual(wanted);
  });
});
