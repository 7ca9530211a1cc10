import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSubjectTerms } from '../../schema/group/data-subject-terms.js';
import { lengthOf, retentionConflicts, type Period } from '../../schema/group/retention-conflicts.js';
import { loadAll } from '../examples/load-all.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';

const ask = `query ($code: String!, $organisation: String, $first: Int! = 50) {
  dataSubjectAcrossGroup(dataSubjectCategory: $code, organisation: $organisation, first: $first) {
    terms { code } truncated registers { code } registersNotSaying { code }
    controllers { organisation { code } registers { code } }
    retentionPeriods { duration bound registers { code } documents { code } }
    conflicts { dataCategory { code } condition values { duration bound registers { code } documents { code } } } } }`;

interface Answer {
  readonly dataSubjectAcrossGroup: {
    readonly registers: readonly { readonly code: string }[];
    readonly controllers: readonly unknown[];
    readonly retentionPeriods: readonly { readonly duration: string | null }[];
    readonly conflicts: readonly unknown[];
    readonly truncated: boolean;
  };
}

describe('a category of data subjects across the five registers', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub();
    await loadAll(hub);
  }, openingTimeout);
  afterAll(() => hub.close());
  const across = async (variables: Record<string, unknown>) =>
    ((await hub.ask(ask, variables)) as Answer).dataSubjectAcrossGroup;

  it('is refused where there is no such category or company, or for a wrong number of things to show', async () => {
    const codes = async (variables: Record<string, unknown>) =>
      (await hub.graphql(ask, variables)).body.errors?.map((error) => error.extensions?.code);
    expect(await codes({ code: 'nobody' })).toEqual(['NOT_FOUND']);
    expect(await codes({ code: 'customer', organisation: 'nobody' })).toEqual(['NOT_FOUND']);
    expect(await codes({ code: 'customer', first: 1001 })).toEqual(['PAGE_SIZE']);
  });

  it('has 25 months for recordings of calls in both registers of Oomi, from both documents', async () => {
    const { retentionPeriods } = await across({ code: 'company-contact', organisation: 'oomi' });
    const of = (...codes: string[]) => codes.map((code) => ({ code }));
    expect(retentionPeriods.filter(({ duration }) => duration !== null)).toEqual([
      {
        duration: 'P25M',
        bound: 'EXACT',
        registers: of('oomi-customers', 'oomi-marketing'),
        documents: of('oomi-customers-2024', 'oomi-marketing-2020'),
      },
      { duration: 'P10Y', bound: 'EXACT', registers: of('oomi-customers'), documents: of('oomi-customers-2024') },
      { duration: 'P10Y', bound: 'AT_MOST', registers: of('oomi-customers'), documents: of('oomi-customers-2024') },
    ]);
  });

  it('has three months for sales calls in one register only, and that is no conflict: no category has one', async () => {
    const { retentionPeriods } = await across({ code: 'potential-customer' });
    expect(retentionPeriods.flatMap(({ duration }) => duration ?? [])).toEqual(['P25M', 'P3M']);
    for (const code of [
      'customer',
      'consumer',
      'former-customer',
      'potential-customer',
      'potential-consumer',
      'company-contact',
      'online-user',
    ]) {
      expect([code, (await across({ code })).conflicts]).toEqual([code, []]);
    }
  });

  it('has no controller of a consumer beyond the cells: Oomi Solar is one only where both contracts are', async () => {
    expect(await across({ code: 'consumer' })).toEqual(
      expect.objectContaining({
        registers: [{ code: 'oomi-customers' }],
        controllers: [
          { organisation: { code: 'oomi' }, registers: [{ code: 'oomi-customers' }] },
          { organisation: { code: 'oomi-solar' }, registers: [{ code: 'oomi-customers' }] },
        ],
      }),
    );
  });
});

describe('a category of data subjects across a group', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub();
    await putRegisters(hub);
  }, openingTimeout);
  afterAll(() => hub.close());

  it('shows where two registers disagree on the same data, and not where the data or the condition is another', async () => {
    const of = (...codes: string[]) => codes.map((code) => ({ code }));
    const answer = (await hub.ask(ask, { code: 'person', organisation: 'one' })) as Answer;
    expect(answer.dataSubjectAcrossGroup).toEqual(
      expect.objectContaining({
        terms: of('person', 'tenant'),
        truncated: false,
        registers: of('register-one', 'register-two'),
        registersNotSaying: of('register-silent'),
        conflicts: [
          {
            dataCategory: { code: 'recordings' },
            condition: null,
            values: [
              { duration: 'P25M', bound: 'EXACT', registers: of('register-one'), documents: of('notice') },
              { duration: 'P3M', bound: 'EXACT', registers: of('register-two'), documents: [] },
            ],
          },
        ],
      }),
    );
  });

  it('is read by as many statements for one register as for all', async () => {
    const few = await hub.countStatements(() => hub.ask(ask, { code: 'tenant' }));
    const all = await hub.countStatements(() => hub.ask(ask, { code: 'person' }));
    expect(all).toBeGreaterThan(0);
    for (let at = 0; at < 20; at += 1) {
      const register = await hub.seed.register();
      const dataSubjectCategory = person;
      await hub.seed.retentionPeriod({ register, dataSubjectCategory, duration: `P${at + 1}D`, bound: 'EXACT' });
    }
    expect(await hub.countStatements(() => hub.ask(ask, { code: 'person' }))).toBeLessThanOrEqual(Math.max(few, all));
    const { dataSubjectAcrossGroup } = (await hub.ask(ask, { code: 'person', first: 5 })) as Answer;
    expect([dataSubjectAcrossGroup.truncated, dataSubjectAcrossGroup.retentionPeriods.length]).toEqual([true, 5]);
  });
});

let person: unknown;

async function putRegisters({ seed }: TestHub): Promise<void> {
  const [one, two] = [await seed.organisation({ code: 'one' }), await seed.organisation({ code: 'two' })];
  await seed.ownership({ custodian: one, owner: one, owned: two, kind: 'PARENT' });
  const parent = await seed.dataSubjectCategory({ code: 'person' });
  const tenant = await seed.dataSubjectCategory({ code: 'tenant', parent });
  const [recordings, narrower] = [
    await seed.personalDataCategory({ code: 'recordings' }),
    await seed.personalDataCategory({ code: 'sales-recordings' }),
  ];
  const first = await seed.register({ custodian: one, code: 'register-one' });
  const second = await seed.register({ custodian: two, code: 'register-two' });
  const outside = await seed.register({ code: 'register-outside' });
  await seed.activityData({ register: first, dataSubjectCategory: parent });
  await seed.activityData({ register: second, dataSubjectCategory: tenant });
  await seed.activityData({ register: await seed.register({ custodian: two, code: 'register-silent' }) });
  const period = async (given: Record<string, unknown>, dataCategory: unknown) => {
    const retentionPeriod = await seed.retentionPeriod({ bound: 'EXACT', ...given });
    await seed.retentionData({ retentionPeriod, dataCategory });
    return retentionPeriod;
  };
  const cited = await period({ register: first, duration: 'P25M' }, recordings);
  const document = await seed.evidenceDocument({ custodian: one, code: 'notice' });
  await seed.citation({ custodian: one, subject: cited, document, section: await seed.documentSection({ document }) });
  await period({ register: second, duration: 'P3M', dataSubjectCategory: tenant }, recordings);
  await period({ register: second, duration: 'P1Y' }, narrower);
  await period({ register: second, duration: 'P10Y', condition: 'Riita' }, recordings);
  await period({ register: outside, duration: 'P7Y', dataSubjectCategory: parent }, recordings);
  person = parent;
}

describe('any retention periods', () => {
  const named = (code: string) => ({ id: `X:${code}`, code });
  const words = (fi: string | null) => (fi === null ? null : { fi, sv: null, en: null, original: 'FI' as const });
  const anyPeriods = fc
    .array(
      fc.record({
        register: fc.constantFrom('r', 's', 't'),
        dataCategories: fc.uniqueArray(fc.constantFrom('data', 'other'), { maxLength: 2 }),
        condition: fc.constantFrom(null, null, 'Kun', ' kun', 'Jos'),
        dataSubjectCategory: fc.constantFrom(null, 'person', 'tenant', 'owner'),
        bound: fc.constantFrom(null, 'EXACT' as const, 'AT_MOST' as const),
        duration: fc.constantFrom(null, 'P25M', 'P2Y1M', 'P3M', 'P7D', 'P1W'),
        criterion: fc.constantFrom(null, 'Tarpeen'),
        startEvent: fc.constantFrom(null, 'RECORDING' as const, 'DUE_DATE' as const),
        endEvent: fc.constantFrom(null, 'BASIS_ENDS' as const, 'MARKETING_BAN' as const),
        documents: fc.uniqueArray(fc.constantFrom('m', 'n'), { maxLength: 2 }),
      }),
      { maxLength: 7 },
    )
    .map((rows) =>
      rows.map(({ documents, ...row }, at): Period => ({
        ...row,
        ...named(`period-${at}`),
        activity: null,
        register: named(row.register),
        dataCategories: row.dataCategories.map(named),
        condition: words(row.condition),
        criterion: words(row.criterion),
        dataSubjectCategory: row.dataSubjectCategory === null ? null : named(row.dataSubjectCategory),
        citations: { nodes: documents.map((code) => ({ document: named(code) })) },
      })),
    );
  const terms = new DataSubjectTerms(
    [
      { code: 'person', parent: null },
      { code: 'tenant', parent: { code: 'person' } },
      { code: 'owner', parent: { code: 'person' } },
    ],
    'person',
  );

  const isBothAndOther = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
  const isSameCondition = (one: Period, other: Period) =>
    (one.condition?.fi?.trim().toLowerCase() ?? '') === (other.condition?.fi?.trim().toLowerCase() ?? '');
  const isSamePerson = (one: Period, other: Period) =>
    [one, other]
      .map(({ dataSubjectCategory }) => dataSubjectCategory?.code ?? 'all')
      .sort()
      .join(' ') !== 'owner tenant';
  const isElsewhere = (one: Period, other: Period) => {
    const [mine, theirs] = [one, other].map(({ citations }) => citations.nodes.map(({ document }) => document.code));
    const hasOther = !!mine?.length && !!theirs?.length && mine.every((code) => !theirs.includes(code));
    return one.register.code !== other.register.code || hasOther;
  };
  const spelling: Record<string, string> = { P2Y1M: 'P25M', P1W: 'P7D' };
  const isOtherValue = (one: Period, other: Period): boolean => {
    if (one.duration !== null && other.duration !== null) {
      const [mine, theirs] = [one.duration, other.duration].map((duration) => spelling[duration] ?? duration);
      return (
        mine !== theirs || isBothAndOther(one.bound, other.bound) || isBothAndOther(one.startEvent, other.startEvent)
      );
    }
    if (one.duration === null && other.duration === null) return isBothAndOther(one.endEvent, other.endEvent);
    return [one, other].every(({ duration, criterion, endEvent }) => duration ?? criterion ?? endEvent);
  };
  const disagree = (one: Period, other: Period) =>
    isSameCondition(one, other) && isSamePerson(one, other) && isElsewhere(one, other) && isOtherValue(one, other);

  it('are in conflict exactly where comparing each with each finds another that disagrees', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const expected = ['data', 'other', undefined].flatMap((category) => {
          const about = periods.filter(({ dataCategories }) =>
            category === undefined ? dataCategories.length === 0 : dataCategories.some(({ code }) => code === category),
          );
          const against = about.filter((one) => about.some((other) => one !== other && disagree(one, other)));
          return against.map(({ code }) => `${category} ${code}`);
        });
        const conflicts = retentionConflicts(periods, terms);
        const found = conflicts.flatMap(({ dataCategory, values }) =>
          values.flat().map(({ code }) => `${dataCategory?.code} ${code}`),
        );
        expect(found.sort()).toEqual(expected.sort());
        expect(retentionConflicts([...periods].reverse(), terms)).toEqual(conflicts);
        expect(conflicts.every(({ values }) => values.length > 1)).toBe(true);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('have lengths that do not depend on their spelling, and a month is no number of days', () => {
    expect(lengthOf('P2Y1M')).toBe(lengthOf('P25M'));
    expect(lengthOf('P1W')).toBe(lengthOf('P7D'));
    expect(lengthOf('P1M')).not.toBe(lengthOf('P30D'));
  });
});
