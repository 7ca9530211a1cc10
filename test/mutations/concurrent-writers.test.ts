import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseKind } from '../support/settings.js';
import { openingTimeout, openTestHub, type TestHub } from '../support/hub.js';
import { changesSince, replayed, writesOf, type FedChange } from './random-feed.js';

// The embedded database has one connection: its writers stand in line already.
const onPostgresql = databaseKind() === 'postgresql' ? describe : describe.skip;

const writers = Array.from({ length: 8 }, (_, at) => `writer-${at}`);
const counters = ['counter-0', 'counter-1', 'counter-2'];
const rounds = 20;

let hub: TestHub;

/** What a mutation answered. */
interface Payload {
  readonly revision: number | null;
  readonly userErrors: readonly { readonly code: string }[];
}

async function send(name: string, input: Readonly<Record<string, unknown>>): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { payload: ${name}(input: $input) { revision userErrors { code } } }`;
  const answer = (await hub.ask(query, { input })) as { readonly payload: Payload };
  return answer.payload;
}

/** A counter as a writer sees it. */
interface Seen {
  readonly phone: string;
  readonly revision: { readonly number: number };
}

async function see(code: string): Promise<Seen> {
  const query = 'query ($code: String!) { organisation(code: $code) { phone revision { number } } }';
  const { organisation } = (await hub.ask(query, { code })) as { readonly organisation: Seen };
  return organisation;
}

/** Adds one to a counter that others add to as well; tells how often somebody was faster. */
async function increment(code: string, reason: string): Promise<number> {
  for (let conflicts = 0; ; conflicts += 1) {
    const { phone, revision } = await see(code);
    const input = { id: code, version: revision.number, phone: String(Number(phone) + 1), reason };
    const { userErrors } = await send('updateOrganisation', input);
    if (userErrors.length === 0) return conflicts;
    expect(userErrors).toEqual([{ code: 'CONFLICT' }]);
  }
}

/** Creates, finds again, replaces and removes terms of its own, and counts on what all share. */
async function work(writer: string): Promise<number> {
  let conflicts = 0;
  for (let round = 0; round < rounds; round += 1) {
    const code = `${writer}-${round}`;
    const reason = writer;
    const name = { fi: code };
    const { revision } = await send('createContractType', { code, name, parent: 'common', reason });
    const rows = [
      { code: `${code}-below`, name, parent: code },
      { code: 'common', name },
    ];
    expect(await send('upsertMany', { contractTypes: rows, reason })).toMatchObject({ userErrors: [] });
    conflicts += await increment(counters[round % counters.length] ?? '', reason);
    const removal = { id: code, version: revision, replaceBy: 'common', reason };
    if (round % 2 === 0) expect(await send('removeContractType', removal)).toMatchObject({ userErrors: [] });
  }
  return conflicts;
}

/** Follows the feed from what it has seen last, until the work is done and all of it told. */
async function follow(done: Promise<unknown>): Promise<readonly FedChange[]> {
  const progress = { isDone: false };
  const end = done.finally(() => (progress.isDone = true));
  const seen: FedChange[] = [];
  const readOn = async (): Promise<void> =>
    void seen.push(...(await changesSince(hub, seen.at(-1)?.revision.number ?? 0, 7)));
  while (!progress.isDone) await readOn();
  await end;
  await readOn();
  return seen;
}

onPostgresql('Eight writers at once', () => {
  let conflicts: readonly number[] = [];
  let followed: readonly FedChange[] = [];
  let told: readonly FedChange[] = [];

  beforeAll(async () => {
    hub = await openTestHub({ poolSize: 12 });
    const organisations = counters.map((code) => ({ code, name: { fi: code }, phone: '0' }));
    const contractTypes = [{ code: 'common', name: { fi: 'yhteinen' } }];
    await send('upsertMany', { organisations, contractTypes, reason: 'The world' });
    const working = Promise.all(writers.map(work));
    [conflicts, followed] = await Promise.all([working, follow(working)]);
    told = await changesSince(hub, 0);
  }, openingTimeout);

  afterAll(() => hub.close());

  test('lose no update', async () => {
    const sums = await Promise.all(counters.map(async (code) => Number((await see(code)).phone)));
    expect(sums.reduce((sum, each) => sum + each, 0)).toBe(writers.length * rounds);
    expect(conflicts.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
  });

  test('number their revisions without gaps, each write once', async () => {
    const mutations = writers.length * (rounds * 3 + rounds / 2);
    const writes = writesOf(told);
    expect(writes.map(({ number }) => number)).toEqual(Array.from({ length: mutations + 1 }, (_, at) => at + 1));
    const byWriter = Map.groupBy(writes, ({ reason }) => reason);
    expect(writers.map((writer) => byWriter.get(writer)?.length)).toEqual(
      writers.map(() => mutations / writers.length),
    );
  });

  test('are followed by a reader who misses nothing', () => {
    const lines = (changes: readonly FedChange[]): unknown =>
      changes.map(({ change, nodeId, revision }) => `${revision.number} ${change} ${nodeId}`);
    expect(lines(followed)).toEqual(lines(told));
    expect(replayed(followed).size).toBe(counters.length + 1 + writers.length * rounds * 1.5);
  });

  test('meet no fault', () => {
    expect(hub.faults).toEqual([]);
  });
});
