import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, openingTimeout, type TestHub, type Variables } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);

afterAll(() => hub.close());

/** The answer of the one mutation of an operation. */
async function answer(query: string, variables: Variables = {}): Promise<Answer> {
  const body = (await hub.ask(query, variables)) as Record<string, Answer>;
  return Object.values(body)[0] ?? {};
}

type Answer = Readonly<Record<string, unknown>>;

beforeAll(() => hub.ask('mutation { createOrganisation(input: { code: "keeper", name: { fi: "K" } }) { revision } }'));

describe('upsertMany', () => {
  const vendors = (count: number): Variables => ({
    input: {
      reason: 'Nightly',
      organisations: Array.from({ length: count }, (_, at) => ({
        externalReference: { system: 'erp', kind: 'vendor', value: `${count}-${at}`, custodian: 'keeper' },
        name: { fi: `Toimittaja ${at}` },
        country: 'FI',
      })),
    },
  });
  const query = `mutation ($input: UpsertManyInput!) { upsertMany(input: $input) { counts { created updated unchanged failed } revision userErrors { path code message } } }`;

  test('creates vendors by their identifiers in another system, and finds them again', async () => {
    const first = await answer(query, vendors(3));
    const second = await answer(query, vendors(3));
    expect(first).toMatchObject({ counts: { created: 6, updated: 0, unchanged: 0, failed: 0 }, userErrors: [] });
    expect(second).toEqual({
      counts: { created: 0, updated: 0, unchanged: 6, failed: 0 },
      revision: null,
      userErrors: [],
    });
  });

  test('takes as many statements for a hundred rows as for ten', async () => {
    const counts = [];
    for (const count of [10, 100]) counts.push(await hub.countStatements(() => answer(query, vendors(count))));
    expect(counts[0]).toBe(counts[1]);
  });

  test('lets a business ID change hands, from node to node and to a new one', async () => {
    const ids = ['2000001-6', '2000002-4'];
    await answer(`mutation { upsertMany(input: { organisations: [
      { code: "k", name: { fi: "K" }, businessId: "${ids[0]}" }, { code: "l", name: { fi: "L" }, businessId: "${ids[1]}" }] }) { revision } }`);
    const swapped = await answer(`mutation { upsertMany(input: { organisations: [
      { code: "k", businessId: "${ids[1]}" }, { code: "l", businessId: "${ids[0]}" }] }) { counts { updated } userErrors { message } } }`);
    const handed = await answer(`mutation { upsertMany(input: { organisations: [
      { code: "k", businessId: null }, { code: "heir", name: { fi: "H" }, businessId: "${ids[1]}" }] }) { counts { created updated } userErrors { message } } }`);
    expect([swapped, handed]).toEqual([
      { counts: { updated: 2 }, userErrors: [] },
      { counts: { created: 1, updated: 1 }, userErrors: [] },
    ]);
    expect(
      await hub.ask(
        `{ k: organisation(code: "k") { businessId } l: organisation(businessId: "${ids[0]}") { code } heir: organisation(businessId: "${ids[1]}") { code } }`,
      ),
    ).toEqual({ k: { businessId: null }, l: { code: 'l' }, heir: { code: 'heir' } });
  });

  test('numbers codes made from equal names in the order of the rows', async () => {
    const rows = await answer(`mutation { upsertMany(input: { organisations: [
      { name: { fi: "Same" }, externalReference: { system: "s", kind: "k", value: "1", custodian: "keeper" } }
      { name: { fi: "Same" }, externalReference: { system: "s", kind: "k", value: "2", custodian: "keeper" } }
      { name: { fi: "Same" }, externalReference: { system: "s", kind: "k", value: "3", custodian: "keeper" } }] }) { rows { kind code } } }`);
    const codes = (rows.rows as readonly { kind: string; code: string }[]).filter(
      ({ kind }) => kind === 'Organisation',
    );
    expect(codes.map(({ code }) => code)).toEqual(['same', 'same-2', 'same-3']);
  });

  test('writes nodes that name one another, parts and wholes in one call', async () => {
    const rows = await answer(
      `mutation { upsertMany(input: {
        purposes: [{ activity: "new/a", key: "p", name: { fi: "P" } }],
        registers: [{ code: "new", custodian: "keeper", name: { fi: "R" } }],
        processingActivities: [{ register: "new", key: "a", name: { fi: "A" } }] }) {
        rows { path kind code result node { code } } userErrors { path code message } } }`,
    );
    const row = (kind: string, list: string, code: string) => ({
      path: ['input', list, '0'],
      kind,
      code,
      result: 'CREATED',
      node: { code },
    });
    expect(rows).toEqual({
      rows: expect.arrayContaining([
        row('Register', 'registers', 'new'),
        row('ProcessingActivity', 'processingActivities', 'new/a'),
        row('Purpose', 'purposes', 'new/a/p'),
      ]),
      userErrors: [],
    });
  });

  test('tells of each row whether it failed or was only not written', async () => {
    const rows = await answer(
      `mutation { upsertMany(input: { organisations: [{ code: "good", name: { fi: "a" } }, { code: "bad", name: { fi: "a" }, country: "XX" }] }) {
        rows { code result node { code } } counts { created failed } userErrors { path code } } }`,
    );
    expect(rows).toEqual({
      rows: [
        { code: 'good', result: 'NOT_WRITTEN', node: null },
        { code: 'bad', result: 'FAILED', node: null },
      ],
      counts: { created: 0, failed: 1 },
      userErrors: [{ path: ['input', 'organisations', '1', 'country'], code: 'WRONG_VALUE' }],
    });
    expect(await hub.ask('{ organisation(code: "good") { code } }')).toEqual({ organisation: null });
  });
});

test('nothing of all this was a fault', () => {
  expect(hub.faults).toEqual([]);
});
