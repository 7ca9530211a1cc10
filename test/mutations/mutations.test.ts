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

async function organisation(code: string, more = ''): Promise<number> {
  const input = `{ code: "${code}", name: { fi: "${code} Oy" } ${more} }`;
  const { revision } = await answer(
    `mutation { createOrganisation(input: ${input}) { revision userErrors { message } } }`,
  );
  return Number(revision);
}

const changeCount = async (): Promise<unknown> => hub.ask('{ changes { totalCount } }');

describe('a mutation', () => {
  test.each([1, 40])(
    'takes as many statements for a register with %s activities as with any other number',
    async (count) => {
      await organisation(`counter-${count}`);
      const activities = Array.from({ length: count }, (_, at) => ({
        key: `a${at}`,
        name: { fi: 'Markkinointi' },
        purposes: [{ key: 'p', name: { fi: 'Suora' }, bases: [{ key: `b${at}`, article: 'ART_6_1_F' }] }],
      }));
      const input = { code: `counted-${count}`, custodian: `counter-${count}`, name: { fi: 'Asiakkaat' }, activities };
      const query = `mutation ($input: CreateRegisterInput!) {
      createRegister(input: $input) { register { activities { totalCount } } userErrors { message } } }`;
      const statements = await hub.countStatements(async () => {
        expect(await answer(query, { input })).toEqual({
          register: { activities: { totalCount: count } },
          userErrors: [],
        });
      });
      // What the hub has of all that is named, the rows and their log, what is selected of the payload.
      expect(statements).toBe(3);
    },
  );

  test('answers with what is selected of the node, down to its relations', async () => {
    await organisation('keeper');
    const operation = `mutation {
      createRegister(input: { custodian: "keeper", name: { fi: "Asiakkaat", en: "Customers", original: FI }, reason: "Yearly review",
        cells: [{ key: "all", dataSubjectCategory: "consumer" }],
        activities: [{ name: { fi: "Markkinointi" }, key: "marketing",
          purposes: [{ key: "direct", name: { fi: "Suora" }, bases: [{ key: "interest", article: ART_6_1_F }] }],
          data: [{ key: "names", dataCategory: "name" }] }] }) {
        register { code name(language: EN) { text } custodian { code } revision { actor reason }
          activities { nodes { code purposes { nodes { code bases { code article } } } data { nodes { code } } } } }
        userErrors { path code }
      }
    }`;
    const created = await answer(operation);
    expect(created).toEqual({
      register: null,
      userErrors: [
        { path: ['input', 'activities', '0', 'data', '0', 'dataCategory'], code: 'DANGLING_REFERENCE' },
        { path: ['input', 'cells', '0', 'dataSubjectCategory'], code: 'DANGLING_REFERENCE' },
      ],
    });
    const terms = `mutation { upsertMany(input: { dataSubjectCategories: [{ code: "consumer", name: { fi: "Kuluttaja" } }],
      personalDataCategories: [{ code: "name", name: { fi: "Nimi" }, isSpecial: false, isCriminal: false, isNationalId: false }] }) { counts { created } } }`;
    expect(await answer(terms)).toEqual({ counts: { created: 2 } });
    const again = await answer(operation);
    expect(again).toEqual({
      register: {
        code: 'asiakkaat',
        name: { text: 'Customers' },
        custodian: { code: 'keeper' },
        revision: { actor: 'local', reason: 'Yearly review' },
        activities: {
          nodes: [
            {
              code: 'asiakkaat/marketing',
              purposes: {
                nodes: [
                  { code: 'asiakkaat/marketing/direct', bases: [{ code: 'asiakkaat/interest', article: 'ART_6_1_F' }] },
                ],
              },
              data: { nodes: [{ code: 'asiakkaat/names' }] },
            },
          ],
        },
      },
      userErrors: [],
    });
  });

  test('changes what it mentions, empties what is null, and leaves the rest', async () => {
    const version = await organisation('patched', ', phone: "1", email: "a@b.fi", website: "w"');
    const changed = await answer(
      `mutation { updateOrganisation(input: { id: "patched", version: ${version}, phone: "2", email: null }) {
        organisation { phone email website name { text } } changes { field from to } userErrors { code } } }`,
    );
    expect(changed).toEqual({
      organisation: { phone: '2', email: null, website: 'w', name: { text: 'patched Oy' } },
      changes: [
        { field: 'email', from: 'a@b.fi', to: null },
        { field: 'phone', from: '1', to: '2' },
      ],
      userErrors: [],
    });
  });

  test('takes a node as it is when a name is only spelled with other code points', async () => {
    await answer(`mutation { createOrganisation(input: { code: "nfc", name: { fi: "Sähkö" } }) { revision } }`);
    const again = await answer(
      `mutation ($name: LocalisedTextInput!) { upsertOrganisation(input: { code: "nfc", name: $name }) { result revision } }`,
      { name: { fi: 'Sähkö'.normalize('NFD') } },
    );
    expect(again).toEqual({ result: 'UNCHANGED', revision: null });
  });

  test('keeps days and business IDs in one form', async () => {
    const kept = await answer(
      `mutation { createOrganisation(input: { code: "old-id", name: { fi: "a" }, businessId: "123456-2" }) { organisation { businessId } userErrors { message } } }`,
    );
    const owned = await answer(
      `mutation { createOwnership(input: { code: "o", custodian: "keeper", owner: "keeper", owned: "old-id", kind: PARENT, validFrom: "1.2.2024" }) { ownership { validFrom } userErrors { message } } }`,
    );
    expect([kept, owned]).toEqual([
      { organisation: { businessId: '0123456-2' }, userErrors: [] },
      { ownership: { validFrom: '2024-02-01' }, userErrors: [] },
    ]);
  });

  test('is only tried with dryRun: the answer is the same, and nothing is kept', async () => {
    const before = await changeCount();
    const tried = await answer(
      `mutation { createOrganisation(input: { code: "tried", name: { fi: "a" }, dryRun: true }) { organisation { code } revision userErrors { code } } }`,
    );
    const removed = await answer(
      `mutation { removeOrganisation(input: { id: "nfc", version: 4, dryRun: true }) { removed { kind code } organisation { code } revision userErrors { code version } } }`,
    );
    expect(tried).toEqual({ organisation: { code: 'tried' }, revision: null, userErrors: [] });
    expect(removed).toMatchObject({ revision: null });
    expect(await hub.ask('{ organisation(code: "tried") { code } }')).toEqual({ organisation: null });
    expect(await changeCount()).toEqual(before);
  });

  test('answers a conflict with the node as it is now', async () => {
    const version = await organisation('contested');
    const conflict = await answer(
      `mutation { updateOrganisation(input: { id: "contested", version: ${version - 1}, phone: "2" }) { organisation { phone revision { number } } userErrors { path code version } } }`,
    );
    expect(conflict).toEqual({
      organisation: { phone: null, revision: { number: version } },
      userErrors: [{ path: ['input', 'version'], code: 'CONFLICT', version }],
    });
  });

  test('follows the one before it in the same operation', async () => {
    const both = await hub.ask(`mutation {
      one: upsertOrganisation(input: { code: "twice", name: { fi: "a" } }) { result revision }
      two: upsertOrganisation(input: { code: "twice", phone: "1" }) { result organisation { name { text } phone } }
      three: upsertOrganisation(input: { code: "twice", country: "UK" }) { result organisation { phone country } userErrors { code } }
    }`);
    expect(both).toEqual({
      one: { result: 'CREATED', revision: expect.any(Number) },
      two: { result: 'UPDATED', organisation: { name: { text: 'a' }, phone: '1' } },
      three: { result: 'FAILED', organisation: { phone: '1', country: null }, userErrors: [{ code: 'WRONG_VALUE' }] },
    });
  });

  test('names nodes by code or by global id', async () => {
    const { organisation: keeper } = (await hub.ask('{ organisation(code: "keeper") { id } }')) as {
      organisation: { id: string };
    };
    const system = await answer(
      `mutation { createSystem(input: { custodian: "${keeper.id}", operator: "${keeper.id}", name: { fi: "CRM" }, kind: APPLICATION }) { system { id code operator { code } } userErrors { message } } }`,
    );
    expect(system).toMatchObject({ system: { code: 'crm', operator: { code: 'keeper' } }, userErrors: [] });
  });

  test('is refused as a whole when its selection is wrong', async () => {
    const { body } = await hub.graphql(
      `mutation { createOrganisation(input: { code: "unseen", name: { fi: "a" } }) { organisation { owners(first: 1000) { totalCount } } } }`,
    );
    expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['PAGE_SIZE']);
    expect(await hub.ask('{ organisation(code: "unseen") { code } }')).toEqual({ organisation: null });
  });
});

describe('a removal', () => {
  test('puts another term in the place of the removed one, and tells which nodes name it now', async () => {
    const revision = await answer(`mutation { upsertMany(input: {
      contractTypes: [{ code: "pv", name: { fi: "PV" } }, { code: "solar", name: { fi: "Aurinko" } }, { code: "roof", name: { fi: "Katto" }, parent: "pv" }]
      dataSubjectCategories: [{ code: "home", name: { fi: "Koti" } }]
      registers: [{ code: "sun", custodian: "keeper", name: { fi: "R" }, cells: [{ key: "c", dataSubjectCategory: "home", contractTypes: ["pv"] }] }] }) { revision } }`);
    const remove = (more: string): Promise<Answer> =>
      answer(`mutation { removeContractType(input: { id: "pv", version: ${String(revision.revision)} ${more} }) {
        contractType { code } removed { kind code } changed { kind code } userErrors { path code message } } }`);
    expect(await remove('')).toEqual({
      contractType: { code: 'pv' },
      removed: [],
      changed: [],
      userErrors: [
        {
          path: ['input', 'id'],
          code: 'IN_USE',
          message:
            'ContractType "pv" is used by 1 contract type (roof) and 1 register cell (sun/c): remove them or point them elsewhere first, or give replaceBy to put another term in its place.',
        },
      ],
    });
    expect(await remove(', replaceBy: "solar"')).toEqual({
      contractType: null,
      removed: [{ kind: 'ContractType', code: 'pv' }],
      changed: [
        { kind: 'ContractType', code: 'roof' },
        { kind: 'RegisterCell', code: 'sun/c' },
      ],
      userErrors: [],
    });
    expect(
      await hub.ask(
        '{ register(code: "sun") { cells { contractTypes { code } } } contractType(code: "roof") { parent { code } } }',
      ),
    ).toEqual({
      register: { cells: [{ contractTypes: [{ code: 'solar' }] }] },
      contractType: { parent: { code: 'solar' } },
    });
  });

  test('takes parts along, and is told in the change feed', async () => {
    const { register } = (await hub.ask('{ register(code: "asiakkaat") { revision { number } } }')) as {
      register: { revision: { number: number } };
    };
    const gone =
      await answer(`mutation { removeRegister(input: { id: "asiakkaat", version: ${register.revision.number}, reason: "Closed" }) {
      removed { kind code } changes: revision userErrors { message } } }`);
    const since = Number(gone.changes) - 1;
    expect(gone).toMatchObject({
      removed: expect.arrayContaining([
        { kind: 'Register', code: 'asiakkaat' },
        { kind: 'Purpose', code: 'asiakkaat/marketing/direct' },
      ]),
      userErrors: [],
    });
    const feed = (await hub.ask(
      `{ changes(since: ${since}) { nodes { change kind code node { code } revision { reason } } } }`,
    )) as { changes: { nodes: readonly unknown[] } };
    expect(feed.changes.nodes).toHaveLength((gone.removed as readonly unknown[]).length);
    expect(feed.changes.nodes).toContainEqual({
      change: 'REMOVED',
      kind: 'Register',
      code: 'asiakkaat',
      node: null,
      revision: { reason: 'Closed' },
    });
  });
});

test('nothing of all this was a fault', () => {
  expect(hub.faults).toEqual([]);
});
