import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mistakes, openImportHub, type ImportHub } from '../imports/import-hub.js';
import { openingTimeout } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import { NaiveRegister, wantedOf, type Drawn } from './naive-register.js';
import { bundleOf } from './random-bundle.js';
import { inShort, remove } from './remove.js';

let hub: ImportHub;

beforeAll(async () => {
  hub = await openImportHub();
}, openingTimeout);

afterAll(() => hub.close());

const four = [1, 2, 3, 4];
const one = fc.constantFrom(...four);
const some = fc.subarray(four);

const worlds: fc.Arbitrary<Drawn> = fc.record({
  // A term is below one with a smaller number, so that there is no circle.
  parents: fc.tuple(...four.map((n) => fc.constantFrom(undefined, ...four.filter((m) => m < n)))),
  statedOf: some,
  activities: fc.array(fc.record({ isCited: fc.boolean(), hasPurpose: fc.boolean() }), { maxLength: 3 }),
  facts: fc.array(fc.record({ activity: one, purpose: one, about: one }), { maxLength: 3 }),
  retentions: fc.array(fc.record({ activity: one, list: some }), { maxLength: 3 }),
  flows: fc.array(fc.record({ purpose: one, list: some }), { maxLength: 2 }),
});

/** Removes one of all nodes, or puts one of all terms in the place of another. */
interface Step {
  readonly isReplacement: boolean;
  readonly what: number;
  readonly other: number;
}

const pick = fc.nat({ max: 23 });
const steps = fc.array(fc.record({ isReplacement: fc.boolean(), what: pick, other: pick }), {
  minLength: 3,
  maxLength: 6,
});

/** The same lines as the model's. */
async function stored(): Promise<readonly unknown[]> {
  const rows = await hub.query(`
    select 'PersonalDataCategory ' || t.code || ' parent=' || coalesce(p.code, '') as line
      from personal_data_category t left join personal_data_category p on p.id = t.parent_id
    union all select 'ProcessingActivity ' || code from processing_activity
    union all select 'Purpose ' || code from purpose
    union all select 'Citation ' || code from citation
    union all select 'Statement ' || code from statement
    union all select 'ActivityData ' || d.code || ' purpose=' || coalesce(p.code, '') || ' dataCategory=' || t.code
      from activity_data d join personal_data_category t on t.id = d.data_category_id left join purpose p on p.id = d.purpose_id
    union all select 'RetentionPeriod ' || r.code || coalesce((select string_agg(' ' || l.code || '=' || t.code, '' order by l.code)
      from retention_data l join personal_data_category t on t.id = l.data_category_id where l.retention_period_id = r.id), '') from retention_period r
    union all select 'DataFlow ' || f.code || ' purpose=' || coalesce(p.code, '') || coalesce((select string_agg(' ' || l.code || '=' || t.code, '' order by l.code)
      from data_flow_data l join personal_data_category t on t.id = l.data_category_id where l.flow_id = f.id), '')
      from data_flow f left join purpose p on p.id = f.purpose_id`);
  return rows.map(({ line }) => line).sort();
}

/** How many of each kind a refusal says use the node itself, in its own words. */
const countsIn = (message: string): unknown =>
  message.includes(' cannot go, as ')
    ? []
    : [...(message.split(';')[0] ?? '').matchAll(/(\d+) ([a-z ]+) \(/g)].map(
        ([, count, words]) => `${count ?? ''} ${words ?? ''}`,
      );

const plurals: Readonly<Record<string, readonly [string, string]>> = {
  ActivityData: ['activity data', 'activity data'],
  DataFlow: ['data flow', 'data flows'],
  PersonalDataCategory: ['personal data category', 'personal data categories'],
  RetentionPeriod: ['retention period', 'retention periods'],
};

const countsOf = (users: readonly string[]): unknown =>
  [...Map.groupBy(users, (user) => user.split(' ')[0] ?? '')].map(
    ([kind, all]) => `${all.length} ${plurals[kind]?.[all.length === 1 ? 0 : 1] ?? kind}`,
  );

const picked = (names: readonly string[], at: number): string | undefined => names[at % names.length];

async function tryOne(model: NaiveRegister, { isReplacement, what, other }: Step): Promise<void> {
  const terms = model.names.filter((name) => name.startsWith('PersonalDataCategory '));
  const name = picked(isReplacement ? terms : model.names, what);
  const replaceBy = isReplacement
    ? picked(
        terms.filter((each) => each !== name),
        other,
      )
    : undefined;
  if (name === undefined || (isReplacement && replaceBy === undefined)) return;
  const answer = await remove(hub.database, wantedOf(name, replaceBy));
  const users = replaceBy === undefined ? model.usersOf(name) : undefined;
  if (users) expect('problem' in answer && countsIn(answer.problem.message)).toEqual(countsOf(users));
  else expect(inShort(answer)).toEqual(replaceBy === undefined ? model.remove(name) : model.replace(name, replaceBy));
  expect(await stored()).toEqual(model.lines);
}

test('random removals and replacements, one after the other, leave what a naive model leaves', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, steps, async (drawn, wanted) => {
      await hub.clear();
      expect(mistakes(await hub.import(bundleOf(drawn)))).toEqual([]);
      const model = new NaiveRegister(drawn);
      expect(await stored()).toEqual(model.lines);
      for (const each of wanted) await tryOne(model, each);
    }),
    { numRuns: propertyRuns(20, 1000) },
  );
}, 900_000);
