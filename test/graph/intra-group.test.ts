import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgePurpose, Purposes } from '../../schema/group/purpose-change.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';

const ask = `query ($organisation: String! = "seller", $first: Int! = 50) {
  intraGroupDisclosures(organisation: $organisation, first: $first) { sameCount changedCount unknownCount truncated
    disclosures { disclosure { __typename code } fromRegister { code } from { code } to { code } toRegister { code }
      purpose { code } purposeChange reasons hasCompatibilityNote compatibilityNotes { code } } } }`;

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
  await putDisclosures(hub);
}, openingTimeout);
afterAll(() => hub.close());

describe('disclosures inside a group', () => {
  it('are refused for an unknown company and for a wrong number of things to show', async () => {
    const codes = async (variables: Record<string, unknown>) =>
      (await hub.graphql(ask, variables)).body.errors?.map((error) => error.extensions?.code);
    expect(await codes({ organisation: 'nobody' })).toEqual(['NOT_FOUND']);
    expect(await codes({ first: 0 })).toEqual(['PAGE_SIZE']);
  });

  it('are told where the purpose has changed or is not known, with their notes', async () => {
    const between = { from: { code: 'seller' }, fromRegister: { code: 'sales' }, to: { code: 'grid' } };
    const flow = (code: string) => ({ __typename: 'DataFlow', code });
    const unnoted = { hasCompatibilityNote: false, compatibilityNotes: [] };
    expect(await hub.ask(ask)).toEqual({
      intraGroupDisclosures: {
        sameCount: 2,
        changedCount: 3,
        unknownCount: 2,
        truncated: false,
        disclosures: [
          {
            ...between,
            ...unnoted,
            disclosure: flow('flow-for-metering'),
            toRegister: { code: 'meters' },
            purpose: { code: 'metering' },
            purposeChange: 'CHANGED',
            reasons: ['NOT_OF_SOURCE'],
          },
          {
            ...between,
            disclosure: flow('flow-for-selling'),
            toRegister: { code: 'meters' },
            purpose: { code: 'selling' },
            purposeChange: 'CHANGED',
            reasons: ['NOT_OF_RECEIVER'],
            hasCompatibilityNote: true,
            compatibilityNotes: [{ code: 'note' }],
          },
          {
            ...between,
            ...unnoted,
            disclosure: flow('flow-for-what'),
            toRegister: { code: 'meters' },
            purpose: null,
            purposeChange: 'UNKNOWN',
            reasons: [],
          },
          {
            ...between,
            ...unnoted,
            disclosure: { __typename: 'DataSource', code: 'source-of-meters' },
            toRegister: { code: 'meters' },
            purpose: null,
            purposeChange: 'UNKNOWN',
            reasons: [],
          },
          {
            ...between,
            ...unnoted,
            disclosure: { __typename: 'Recipient', code: 'recipient-of-selling' },
            toRegister: null,
            purpose: { code: 'billing' },
            purposeChange: 'CHANGED',
            reasons: ['NOT_OF_SOURCE'],
          },
        ],
      },
    });
  });

  it('say when not all are shown, and are read by as many statements for few as for many', async () => {
    const short =
      '{ intraGroupDisclosures(organisation: "seller") { truncated changedCount disclosures { fromRegister { code } } } }';
    const few = await hub.countStatements(() => hub.ask(short));
    const { seller, sales, meters, metering } = world;
    for (let at = 0; at < 60; at += 1)
      await hub.seed.dataFlow({ custodian: seller, fromRegister: sales, toRegister: meters, purpose: metering });
    const many = await hub.countStatements(() => hub.ask(short));
    expect(await hub.ask(short)).toEqual({
      intraGroupDisclosures: expect.objectContaining({ truncated: true, changedCount: 63 }),
    });
    expect([few, many]).toEqual([6, 6]);
  });
});

const world: Record<string, Awaited<ReturnType<TestHub['seed']['register']>>> = {};

async function putDisclosures({ seed }: TestHub): Promise<void> {
  const [seller, grid, stranger] = [
    await seed.organisation({ code: 'seller' }),
    await seed.organisation({ code: 'grid' }),
    await seed.organisation({ code: 'stranger' }),
  ];
  await seed.ownership({ custodian: seller, owner: seller, owned: grid, kind: 'PARENT' });
  const sales = await seed.register({ custodian: seller, code: 'sales' });
  const meters = await seed.register({ custodian: grid, code: 'meters' });
  const elsewhere = await seed.register({ custodian: stranger, code: 'elsewhere' });
  const activity = await seed.processingActivity({ register: sales, code: 'sales-activity' });
  const other = await seed.processingActivity({ register: sales, code: 'sales-other' });
  const metered = await seed.processingActivity({ register: meters, code: 'meters-activity' });
  const selling = await seed.purpose({ activity, code: 'selling', name: 'Myynti' });
  const billing = await seed.purpose({ activity: other, code: 'billing', name: 'Laskutus' });
  const metering = await seed.purpose({ activity: metered, code: 'metering', name: 'Mittaus' });
  await seed.purpose({ activity: metered, code: 'billing-of-grid', name: ' laskutus' });
  const flow = { custodian: seller, fromRegister: sales };
  await seed.dataFlow({ ...flow, code: 'flow-for-billing', toRegister: meters, purpose: billing });
  await seed.dataFlow({ ...flow, code: 'flow-for-selling-to-organisation', toOrganisation: grid, purpose: selling });
  await seed.dataFlow({ ...flow, code: 'flow-for-metering', toRegister: meters, purpose: metering });
  const noted = await seed.dataFlow({ ...flow, code: 'flow-for-selling', toRegister: meters, purpose: selling });
  await seed.dataFlow({ ...flow, code: 'flow-for-what', toRegister: meters });
  await seed.dataFlow({ ...flow, code: 'flow-out', toRegister: elsewhere, purpose: metering });
  await seed.dataFlow({ ...flow, code: 'flow-within', toOrganisation: seller, purpose: metering });
  const disclosed = { register: sales, activity, organisation: grid, purpose: billing };
  await seed.recipient({ ...disclosed, code: 'recipient-of-selling', role: 'CONTROLLER' });
  await seed.recipient({ ...disclosed, code: 'recipient-processor', role: 'PROCESSOR' });
  await seed.dataSource({ register: meters, code: 'source-of-meters', kind: 'REGISTER', sourceRegister: sales });
  for (const [kind, code] of [
    ['COMPATIBILITY_NOTE', 'note'],
    ['DPIA', 'assessment'],
  ]) {
    const document = await seed.evidenceDocument({ custodian: seller, kind, code });
    const section = await seed.documentSection({ document });
    await seed.citation({ custodian: seller, subject: noted, document, section });
  }
  Object.assign(world, { seller, sales, meters, metering });
}

describe('any purpose', () => {
  const anyPurpose = fc.record({
    code: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.record({
      fi: fc.constantFrom(null, 'Myynti', ' myynti ', 'Laskutus'),
      sv: fc.constantFrom(null, 'Försäljning', 'FÖRSÄLJNING'),
      en: fc.constant(null),
    }),
  });
  const plain = (text: string | null) => text?.trim().toLowerCase();
  type Drawn = typeof anyPurpose extends fc.Arbitrary<infer Value> ? Value : never;
  const isSame = (one: Drawn, other: Drawn): boolean =>
    one.code === other.code ||
    (one.name.fi !== null && plain(one.name.fi) === plain(other.name.fi)) ||
    (one.name.sv !== null && plain(one.name.sv) === plain(other.name.sv));

  it('is judged as comparing it with each purpose of both sides does', () => {
    const side = fc.array(anyPurpose, { maxLength: 3 });
    fc.assert(
      fc.property(fc.option(anyPurpose), side, fc.option(side), (purpose, source, receiver) => {
        const hasNot = (list: readonly Drawn[]) =>
          purpose !== null && list.length > 0 && list.every((each) => !isSame(each, purpose));
        const reasons = [
          ...(hasNot(source) ? ['NOT_OF_SOURCE'] : []),
          ...(receiver && hasNot(receiver) ? ['NOT_OF_RECEIVER'] : []),
        ];
        const isUnknown = purpose === null || source.length === 0 || receiver?.length === 0;
        const purposeChange = reasons.length > 0 ? 'CHANGED' : isUnknown ? 'UNKNOWN' : 'SAME';
        expect(judgePurpose(purpose, new Purposes(source), receiver ? new Purposes(receiver) : undefined)).toEqual({
          purposeChange,
          reasons,
        });
      }),
      { numRuns: propertyRuns() },
    );
  });
});
