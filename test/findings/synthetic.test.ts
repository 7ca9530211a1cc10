import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { buildHubSchema } from '../../schema/build-schema.js';
import type { CheckLine } from '../../schema/finding/check-line.js';
import { Language } from '../../schema/language/language.js';
import { check, type CheckOptions } from '../../server/check/check.js';
import { PlannedHub } from '../../server/read-plan/planned-hub.js';
import { openGeneratedHub, type GeneratedHub } from '../generate/generated-hub.js';
import { matchGolden } from '../support/golden.js';
import { openingTimeout } from '../support/hub.js';

let hub: GeneratedHub;
let planned: PlannedHub;

beforeAll(async () => {
  hub = await openGeneratedHub();
  planned = new PlannedHub(hub.database, await buildHubSchema());
}, openingTimeout);

afterAll(() => hub.close());

async function checked(filter: CheckOptions['filter'] = {}, lawAsOf = '2026-11-29'): Promise<readonly CheckLine[]> {
  const lines: CheckLine[] = [];
  for await (const some of check(planned, localViewer, { filter, lawAsOf, language: Language.EN })) lines.push(...some);
  return lines;
}

const codesOf = async (table: string): Promise<readonly string[]> =>
  (await hub.query(`select code from ${table} order by code`)).map(({ code }) => String(code));

const ids = (lines: readonly CheckLine[]): readonly string[] => lines.map(({ id }) => id).sort();

test('the same group has the same findings on every database', async () => {
  const lines = await checked();
  const counts = Map.groupBy(lines, ({ rule }) => rule);
  const hash = createHash('sha256')
    .update(lines.map((line) => JSON.stringify(line)).join('\n'))
    .digest('hex')
    .slice(0, 16);
  const summary = Object.fromEntries([...counts].sort().map(([rule, all]) => [rule, all.length]));
  matchGolden('synthetic-findings.json', `${JSON.stringify({ hash, ...summary }, null, 2)}\n`);
});

test('no two findings have one id', async () => {
  const all = ids(await checked());
  expect(all.filter((id, at) => id === all[at - 1])).toEqual([]);
});

test('registers one by one have the findings that they have all together', async () => {
  const together = await checked();
  for (const register of await codesOf('register')) {
    const alone = await checked({ register });
    const expected = together.filter((line) => line.register === register);
    expect(ids(alone.filter((line) => line.register === register))).toEqual(ids(expected));
  }
});

test('what a company has is found with it', async () => {
  const together = await checked();
  for (const organisation of new Set(together.flatMap(({ company }) => company ?? []))) {
    const alone = new Set(ids(await checked({ organisation })));
    const expected = ids(together.filter(({ company }) => company === organisation));
    expect(expected.filter((id) => !alone.has(id))).toEqual([]);
  }
});
