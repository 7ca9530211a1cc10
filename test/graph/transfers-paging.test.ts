import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { openTestHub, openingTimeout, type TestHub, type Variables } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  const exporter = await hub.seed.organisation({ code: 'exporter', country: 'FI' });
  const given = { custodian: exporter, exporter, importer: null };
  // Every other one names no country.
  for (const [at, code] of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].entries())
    await hub.seed.transfer({ ...given, code, country: at % 2 === 0 ? null : 'IN', tool: null, claim: null });
  await loadLawFacts(hub.database, new Date('2026-01-01T12:00:00Z'));
}, openingTimeout);
afterAll(() => hub.close());

const query = `query ($filter: TransferAssessmentFilter, $first: Int, $after: String) {
  transferAssessments(filter: $filter, first: $first, after: $after, lawAsOf: "2026-01-01") {
    totalCount truncated endCursor nodes { transfer { code } } } }`;

interface Page {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly endCursor: string | null;
  readonly nodes: readonly { readonly transfer: { readonly code: string } }[];
}

async function page(variables: Variables): Promise<Page> {
  return ((await hub.ask(query, variables)) as { transferAssessments: Page }).transferAssessments;
}

/** What a page shows, and whether it says that there is more. */
const shown = ({ nodes, truncated, totalCount }: Page): readonly [string, boolean, number] => [
  nodes.map(({ transfer }) => transfer.code).join(''),
  truncated,
  totalCount,
];

describe('pages of judged transfers', () => {
  it.each([
    [{ verdict: 'COUNTRY_UNKNOWN' }, ['ac', 'eg', 'i'], 5],
    [{ verdict: 'TOOL_MISSING' }, ['bd', 'fh'], 4],
    [{ verdict: 'NOT_NEEDED' }, [''], 0],
    [{}, ['ab', 'cd', 'ef', 'gh', 'i'], 9],
    [{ country: 'IN' }, ['bd', 'fh'], 4],
  ])('by %j follow one another, and only the last one says that there is no more', async (filter, pages, count) => {
    let after: string | null = null;
    for (const [at, codes] of pages.entries()) {
      const next: Page = await page({ filter, first: 2, after });
      expect(shown(next)).toEqual([codes, at < pages.length - 1, count]);
      after = next.endCursor;
    }
  });
});
