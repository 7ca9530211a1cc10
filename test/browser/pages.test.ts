import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { loadAll } from '../examples/load-all.js';
import { findBrowser, startBrowser } from '../support/browser.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { databaseKind } from '../support/settings.js';

const executable = findBrowser();
// Pages are the same on every database; one of them is enough for the browser, the slowest of all guests.
const canRun = executable !== undefined && databaseKind() === 'pglite';
if (executable === undefined)
  process.stderr.write('No Chromium was found: the pages were not looked at in a browser.\n');
const inBrowser = canRun ? describe : describe.skip;

let hub: TestHub;
let browser: Browser;
let url: string;

if (canRun) {
  beforeAll(async () => {
    hub = await openTestHub();
    await loadAll(hub);
    url = await hub.listen();
    browser = await startBrowser(executable);
  }, openingTimeout);
  afterAll(async () => {
    await browser.close();
    await hub.close();
  });
}

/** Opens a page; what it complains about, and what it asks of others, is collected. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(`${url}${path}`);
  return { page, complaints };
}

describe('the browser', () => {
  it('is looked for on this machine; without one, pages are not looked at', () => {
    expect(executable === undefined || executable.length > 0).toBe(true);
  });
});

inBrowser('the report', () => {
  it.each([
    ['oomi', 'fi'],
    ['pori-energia', 'sv'],
    ['pori-energia', 'en'],
  ])(
    'of %s has no accessibility violation in %s',
    async (controller, language) => {
      const { page, complaints } = await open(`/reports/article-30?controller=${controller}&language=${language}`);
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

inBrowser('GraphiQL', () => {
  it('lists the saved operations and runs one, without asking anyone but the hub', async () => {
    const { page, complaints } = await open('/graphql');
    await page.getByRole('button', { name: 'Who owns a company' }).click();
    await page.locator('.graphiql-editor .view-line', { hasText: 'Shareholders' }).first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window .view-line', { hasText: 'SHAREHOLDER' }).first().waitFor();
    expect(await page.locator('.saved-operations li').count()).toBeGreaterThanOrEqual(12);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);
});
