import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rules } from '../../schema/rules/all-rules.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';

/**
 * What a strict review flags in three of the five documents, and by which rules the hub finds it; an item without a rule
 * says why there is none. The rules know none of this: the table is about what they find.
 */
const [, ...rows] = readFileSync('test/findings/expected-findings.tsv', 'utf8').trimEnd().split('\n');
const items = rows.map((row) => {
  const [document = '', item = '', names = '', note = ''] = row.split('\t');
  return { document, item, expected: names === '' ? [] : names.split(' '), note };
});

/** What each document is about: its register, and the companies behind it. */
const about: Readonly<Record<string, readonly string[]>> = {
  S0: ['oomi-marketing', 'oomi'],
  S1: ['oomi-customers', 'oomi', 'oomi-solar'],
  S2: ['pori-energia-marketing', 'pori-energia', 'pori-energia-sahkoverkot'],
  S3: ['enermet-customers', 'enermet'],
  S4: ['oulun-sahkonmyynti-customers', 'oulun-sahkonmyynti'],
};

interface Found {
  readonly id: string;
  readonly severity: string;
  readonly rule: { readonly id: string };
  readonly register: { readonly code: string } | null;
  readonly company: { readonly code: string } | null;
}

let hub: TestHub;
let found: readonly Found[];

beforeAll(async () => {
  hub = await openTestHub();
  await loadAll(hub);
  found = await findings('2026-11-29');
}, openingTimeout);

afterAll(() => hub.close());

async function findings(lawAsOf: string, filter: object = {}): Promise<readonly Found[]> {
  const query = `query ($filter: FindingFilter, $lawAsOf: LocalDate) { findings(first: 1000, filter: $filter, lawAsOf: $lawAsOf) {
    nodes { id severity rule { id } register { code } company { code } } } }`;
  const answer = (await hub.ask(query, { filter, lawAsOf })) as { findings: { nodes: readonly Found[] } };
  return answer.findings.nodes;
}

function rulesIn(document: string): ReadonlySet<string> {
  const places = about[document];
  const its = found.filter(({ register, company }) => {
    const place = register?.code ?? company?.code ?? '';
    return !places || places.includes(place);
  });
  return new Set(its.map(({ rule }) => rule.id));
}

describe('what a strict review flags', () => {
  test('is in the table item by item, by rules that there are or with the reason', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(items.flatMap(({ expected }) => expected).filter((id) => !known.has(id))).toEqual([]);
    expect(items.filter(({ expected, note }) => expected.length === 0 && note === '')).toEqual([]);
    const counts = [...Map.groupBy(items, ({ document }) => document)].map(([document, all]) => [document, all.length]);
    expect(Object.fromEntries(counts)).toEqual({ S0: 22, S1: 23, S2: 20, X: 10 });
  });

  test.each(items.filter(({ expected }) => expected.length > 0))(
    '$document-$item is found by $expected',
    ({ document, expected }) => {
      const its = rulesIn(document);
      expect(expected.filter((id) => !its.has(id))).toEqual([]);
    },
  );
});

test('the law of the day decides what is wrong with the marketing register of 2020', async () => {
  const filter = { register: 'oomi-marketing' };
  const [then, now] = [await findings('2020-11-03', filter), await findings('2026-11-29', filter)];
  const [before, after] = [then, now].map((all) => new Set(all.map(({ id }) => id)));
  expect([...(after ?? [])].filter((id) => before?.has(id) !== true)).toEqual([
    'transfer-clauses-outdated/Register:oomi-marketing',
    'document-stale/Register:oomi-marketing',
    'statutory-system-missing/Register:oomi-marketing#system-datahub',
  ]);
  expect([...(before ?? [])].filter((id) => after?.has(id) !== true)).toEqual([]);
});

test('the two other documents have findings of their own', () => {
  const counted = (document: string) =>
    Object.fromEntries(
      ['HIGH', 'MEDIUM', 'LOW'].map((severity) => [
        severity,
        found.filter((each) => each.severity === severity && about[document]?.includes(each.register?.code ?? ''))
          .length,
      ]),
    );
  expect([counted('S3'), counted('S4')]).toEqual([
    { HIGH: 1, MEDIUM: 11, LOW: 3 },
    { HIGH: 4, MEDIUM: 12, LOW: 3 },
  ]);
});
