import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Selection } from '../../server/exports/choose-nodes.js';
import { loadExamples } from '../../server/imports/law-facts.js';
import { importedAt, openImportHub, type ImportHub } from '../imports/import-hub.js';
import { testSettings } from '../support/settings.js';
import { openingTimeout } from '../support/hub.js';
import { bringIn, emptyHub, exportOf, nodeCounts } from './export-hub.js';

let hub: ImportHub;
let other: ImportHub;

beforeAll(async () => {
  [hub, other] = await Promise.all([openImportHub(), openImportHub()]);
  await emptyHub(hub);
  await loadExamples(hub.database, importedAt);
}, openingTimeout);

afterAll(async () => {
  await hub.close();
  await other.close();
});

const registers = [
  'enermet-customers',
  'oomi-customers',
  'oomi-marketing',
  'oulun-sahkonmyynti-customers',
  'pori-energia-marketing',
];

const selections: readonly (readonly [string, Selection])[] = [
  ['everything', { all: true }],
  ...registers.map((register) => [register, { register }] as const),
  // What one organisation keeps is its register and little more; the long run goes through all four.
  ...(testSettings.isLong ? ['enermet', 'oomi', 'oulun-sahkonmyynti', 'pori-energia'] : ['oomi']).map(
    (code) => [`what ${code} keeps`, { organisation: code }] as const,
  ),
];

describe('an export of the example registers', () => {
  test('is asked of every register and organisation that keeps something', async () => {
    const codes = async (sql: string): Promise<unknown[]> => (await hub.query(sql)).map(({ code }) => code);
    expect(await codes('select code from register order by code')).toEqual(registers);
    expect(
      await codes('select distinct o.code from citation c join organisation o on o.id = c.custodian_id order by 1'),
    ).toEqual(['enermet', 'oomi', 'oulun-sahkonmyynti', 'pori-energia']);
  });

  test.each(selections)(
    'changes nothing where it came from, and is the same from an empty hub: %s',
    async (_, selection) => {
      for (const format of 'all' in selection ? (['yaml', 'json'] as const) : (['yaml'] as const)) {
        const text = await exportOf(hub, selection, { format });
        expect(await hub.import(text)).toMatchObject({ revision: null, counts: { created: 0, updated: 0 } });
        await emptyHub(other);
        await bringIn(other, text);
        expect(await exportOf(other, selection, { format })).toBe(text);
      }
    },
    120_000,
  );

  test('holds every node and every joining row', async () => {
    await emptyHub(other);
    await bringIn(other, await exportOf(hub, { all: true }));
    expect(await nodeCounts(other)).toEqual(await nodeCounts(hub));
  }, 60_000);

  test.each(registers)('without references names what lies outside: %s', async (register) => {
    const text = await exportOf(hub, { register }, { withReferences: false });
    expect(text).not.toMatch(/^(contractTypes|organisations|personalDataCategories):/m);
    expect(await hub.import(text)).toMatchObject({ revision: null, counts: { created: 0, updated: 0 } });
  });
});
