import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localViewer } from '../../schema/access/viewer.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import type { Seeded } from '../support/world.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await seedClaims();
  await loadLawFacts(hub.database, new Date('2026-01-01T12:00:00Z'));
}, openingTimeout);
afterAll(() => hub.close());

/** One register sends to another by a processor; each has claims, and one that nobody sends to has one. */
async function seedClaims(): Promise<void> {
  const { seed } = hub;
  const keeper = await seed.organisation({ code: 'keeper', country: 'FI' });
  const processor = await seed.organisation({ code: 'processor', country: 'FI' });
  const custodian = keeper;
  const [first, next, far] = [
    await seed.register({ code: 'first', custodian }),
    await seed.register({ code: 'next', custodian }),
    await seed.register({ code: 'far', custodian }),
  ];
  await seed.dataFlow({ code: 'a', custodian, fromRegister: first, toOrganisation: processor });
  await seed.dataFlow({ code: 'b', custodian, fromOrganisation: processor, toRegister: next });
  const state = (code: string, subject: Seeded, more: object): Promise<Seeded> =>
    seed.statement({ code, custodian, subject, aspect: 'TRANSFERS', says: 'UNSPECIFIC', ...more });
  await state('s-next', next, { claim: 'NONE' });
  await state('s-first', first, { claim: 'LIMITED_TOOL_UNSPECIFIC' });
  await state('s-silent', first, { claim: null });
  await state('s-elsewhere', first, { aspect: 'TRANSFER_TOOL', claim: 'POSSIBLE_TOOL_EXAMPLE' });
  await state('s-far', far, { claim: 'POSSIBLE_TOOL_EXAMPLE' });
  const activity = await seed.processingActivity({ code: 'next/selling', custodian, register: next });
  await state('s-next-selling', activity, { claim: 'POSSIBLE_TOOL_EXAMPLE' });
  const importer = await seed.organisation({ code: 'importer', country: 'IN' });
  const transfer = (code: string, more: object): Promise<Seeded> =>
    seed.transfer({ code, custodian, exporter: processor, claim: 'LIMITED_TOOL_UNSPECIFIC', country: null, ...more });
  await transfer('t-open', { register: null, importer: null });
  await transfer('t-of-far', { register: far, exporter: keeper, importer: null });
  await transfer('t-named', { country: 'IN', importer: null });
  await transfer('t-by-importer', { importer });
  await transfer('t-over', { importer: null, validTo: '2020-01-01' });
  await transfer('t-silent', { importer: null, claim: null });
}

const claimFields = 'claimCount claims { claim register { code } statement { code } transfer { code } }';

interface Claims {
  readonly claimCount: number;
  readonly claims: readonly {
    readonly claim: string;
    readonly register: { readonly code: string } | null;
    readonly statement: { readonly code: string } | null;
    readonly transfer: { readonly code: string } | null;
  }[];
}

/** The claims as texts. */
async function told(given: string): Promise<readonly string[]> {
  const answer = (await hub.ask(`{ dataPaths(${given}) { ${claimFields} } }`)) as { dataPaths: Claims };
  const { claims, claimCount } = answer.dataPaths;
  expect(claimCount).toBeGreaterThanOrEqual(claims.length);
  return claims.map(
    ({ claim, register, statement, transfer }) =>
      `${statement?.code ?? transfer?.code} of ${register?.code ?? 'no register'}: ${claim}`,
  );
}

const all = [
  's-first of first: LIMITED_TOOL_UNSPECIFIC',
  's-next of next: NONE',
  's-next-selling of next: POSSIBLE_TOOL_EXAMPLE',
  't-open of no register: LIMITED_TOOL_UNSPECIFIC',
];

describe('what is claimed of transfers beside the paths', () => {
  it('is refused with the paths, and to whoever may not read registers', async () => {
    const refused = async (given: string, at = hub): Promise<readonly (string | undefined)[] | undefined> => {
      const { body } = await at.graphql(`{ dataPaths(${given}) { ${claimFields} } }`);
      return body.errors?.map(({ extensions }) => extensions?.code);
    };
    expect(await refused('from: { register: "none" }')).toEqual(['NOT_FOUND']);
    expect(await refused('from: { register: "first" }, first: 0')).toEqual(['PAGE_SIZE']);
    const stranger = await openTestHub({ viewer: { ...localViewer, permissions: new Set() } });
    expect(await refused('from: { register: "first" }', stranger)).toHaveLength(1);
    await stranger.close();
  });

  it('are the claims of documents and transfers without a country, on the way within the depth', async () => {
    expect(await told('from: { register: "first" }, outsideEea: true')).toEqual(all);
    expect(await told('from: { register: "first" }, depth: 2')).toEqual([all[0], all[3]]);
    expect(await told('from: { register: "first" }, depth: 1')).toEqual([all[0]]);
    expect(await told('from: { organisation: "processor" }, depth: 1')).toEqual([all[3]]);
  });

  it('are of where the data come from, where the question asks for their end', async () => {
    expect(await told('to: { register: "next" }')).toEqual([all[0], all[3]]);
    expect(await told('to: { register: "next" }, depth: 1')).toEqual([all[3]]);
  });

  it('are of the day, and of no end that has none', async () => {
    expect(await told('from: { register: "first" }, lawAsOf: "2019-06-01"')).toEqual([
      ...all,
      't-over of no register: LIMITED_TOOL_UNSPECIFIC',
    ]);
    expect(await told('from: { register: "next" }, depth: 64')).toEqual([all[1], all[2]]);
    expect(await told('from: { organisation: "importer" }')).toEqual([]);
  });

  it('are at most as many as paths, and counted', async () => {
    const query = `{ dataPaths(from: { register: "first" }, first: 2) { ${claimFields} } }`;
    const { dataPaths } = (await hub.ask(query)) as { dataPaths: Claims };
    expect([dataPaths.claims.length, dataPaths.claimCount]).toEqual([2, 4]);
  });

  it('are read in one statement, only where they are asked for, and one for each place of stored nodes', async () => {
    const count = (fields: string): Promise<number> =>
      hub.countStatements(() => hub.ask(`{ dataPaths(from: { register: "first" }) { ${fields} } }`));
    await count('totalCount');
    const counts = [await count('totalCount'), await count('claimCount'), await count(claimFields)];
    // Compiled code answers from the second time on.
    expect([...counts, await count(claimFields)]).toEqual([1, 2, 5, 5]);
  });
});
